using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Makes an entity of every value that can be claimed of the news that a story says can be: <c>love(Ann) = Ben</c>, whomever Ann loves.</summary>
internal sealed class ClaimBuilder(Program program)
{
    /// <summary>A number that can have more values is not claimed.</summary>
    private const int MostNumbers = 12;

    private readonly SymbolTable symbols = program.Symbols;

    public void Build()
    {
        symbols.AddClaimType(NewsBuilder.Truth, symbols.Claim!.Origin);
        symbols.AddClaimType(NewsBuilder.Deed, symbols.Claim.Origin);
        foreach (NameSyntax name in Named.Where(name => !name.IsMissing))
        {
            if (!symbols.NewsTypes.ContainsKey(name.Text) || symbols.FindCallable(name.Text) is not { } family)
                program.Diagnostics.Report(Mistakes.ClaimOfNoNews, name.Origin, name.Text);
            else if (symbols.ClaimTypes.ContainsKey(name.Text))
                program.Diagnostics.Report(Mistakes.GivenTwice, name.Origin, name.Text);
            else if (Values(family, name) is { } values)
                Add(family, name, values);
        }
    }

    /// <summary>Where there is no news, nothing can be claimed.</summary>
    public void ReportAll()
    {
        foreach (NameSyntax name in Named.Where(name => !name.IsMissing))
            program.Diagnostics.Report(Mistakes.ClaimOfNoNews, name.Origin, name.Text);
    }

    private IEnumerable<NameSyntax> Named => program.Declarations.OfType<NewsSyntax>().Where(syntax => syntax.IsClaims).SelectMany(syntax => syntax.Facts);

    /// <summary>What can be claimed of it; null where that is too much, which has been reported.</summary>
    private int[]? Values(CallableSymbol family, NameSyntax name)
    {
        if (family is not FactSymbol { Domain: { } domain } || domain is Domain.Boolean)
            return [Value.True, Value.False];
        if (domain is Domain.Entities entities)
            return [.. symbols.Types[entities.Type.Value].Members.Select(member => member.Value), Value.Unknown];
        (int least, int most) = domain is Domain.Integer integer ? (integer.Minimum, integer.Maximum) : (0, 0);
        if (most - (long)least < MostNumbers)
            return [.. Enumerable.Range(least, most - least + 1)];
        program.Diagnostics.Report(Mistakes.TooManyClaims, name.Origin, name.Text, $"{most - (long)least + 1}", $"{MostNumbers}");
        return null;
    }

    private void Add(CallableSymbol family, NameSyntax name, int[] values)
    {
        NewsSymbol[] news = [.. symbols.NewsTypes[name.Text].Members.Select(id => symbols.AllNews.Find(item => item.Id == id)!)];
        if (!program.Sizes.Check("claims", name.Text, [news.Length, values.Length], name.Origin))
            return;
        TypeSymbol own = symbols.AddClaimType(name.Text, name.Origin);
        bool isTruth = family is not FactSymbol fact || fact.Type.Kind == ValueKind.Boolean;
        ImmutableArray<TypeSymbol> types = [symbols.Claim!, own, .. isTruth ? [symbols.ClaimTypes[NewsBuilder.Truth]] : Array.Empty<TypeSymbol>(), .. family is ActionSymbol ? [symbols.ClaimTypes[NewsBuilder.Deed]] : Array.Empty<TypeSymbol>()];
        foreach (NewsSymbol item in news)
        {
            foreach (int value in values)
                Add(item, value, $"{symbols.Entities[item.Id.Value].Name} = {Word(family, value)}", name.Origin, types);
        }
    }

    private void Add(NewsSymbol item, int value, string called, Origin origin, ImmutableArray<TypeSymbol> types)
    {
        NameSyntax written = new(called, origin);
        EntitySyntax syntax = new(new NameSyntax(symbols.Claim!.Name, origin), [written], [], null, null, false, null, [], origin);
        EntitySymbol claim = symbols.AddNews(written, syntax, item.Fact, item.Arguments, value);
        foreach (TypeSymbol type in types)
        {
            claim.Types.Add(type.Id.Value);
            type.Members.Add(claim.Id);
        }
    }

    private string Word(CallableSymbol family, int value) => family switch
    {
        FactSymbol { Domain: Domain.Entities } => value == Value.Unknown ? "unknown" : symbols.Entities[value].Name,
        FactSymbol { Domain: Domain.Integer } => $"{value}",
        _ => value == Value.True ? "true" : "false",
    };
}
