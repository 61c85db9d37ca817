using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Makes an entity of every ground fact of the families that a story says can be news.</summary>
internal sealed class NewsBuilder(Program program)
{
    /// <summary>The name of the type of news whose facts are true or false.</summary>
    public const string Truth = "truth";

    private readonly SymbolTable symbols = program.Symbols;

    public void Build()
    {
        if (symbols.News is null)
            return;
        TypeSymbol truths = symbols.AddNewsType(Truth, symbols.News.Origin);
        foreach (NewsSyntax syntax in program.Declarations.OfType<NewsSyntax>())
        {
            foreach (NameSyntax name in syntax.Facts)
            {
                if (FamilyOf(name) is FactSymbol family)
                    Add(family, name, truths);
            }
        }
    }

    private FactSymbol? FamilyOf(NameSyntax name)
    {
        if (name.IsMissing)
            return null;
        if (!symbols.TryFind(name.Text, out FactSymbol? fact))
            new NameLookup(program).Unknown(Mistakes.UnknownFact, name, symbols.Facts.Select(known => known.Name), "fact");
        else if (symbols.NewsTypes.ContainsKey(fact.Name))
            program.Diagnostics.Report(Mistakes.GivenTwice, name.Origin, name.Text);
        else if (fact.Parameters.Any(parameter => parameter.Type == symbols.News))
            program.Diagnostics.Report(Mistakes.NewsOfNews, name.Origin, name.Text);
        else if (!fact.Type.IsError && fact.Parameters.All(parameter => parameter.Type is not null))
            return fact;
        return null;
    }

    private void Add(FactSymbol family, NameSyntax name, TypeSymbol truths)
    {
        if (!program.Sizes.Check("news", family.Name, family.Parameters, name.Origin))
            return;
        TypeSymbol own = symbols.AddNewsType(family.Name, name.Origin);
        TypeSymbol[] types = family.Type.Kind == ValueKind.Boolean ? [symbols.News!, own, truths] : [symbols.News!, own];
        foreach (ImmutableArray<int> arguments in Combinations(family.Parameters))
        {
            string called = $"{family.Name}({string.Join(", ", arguments.Select(argument => symbols.Entities[argument].Name))})";
            NameSyntax written = new(called, name.Origin);
            EntitySyntax syntax = new(new NameSyntax(symbols.News!.Name, name.Origin), [written], [], null, null, false, null, [], name.Origin);
            EntitySymbol item = symbols.AddNews(written, syntax, family, arguments);
            foreach (TypeSymbol type in types)
            {
                item.Types.Add(type.Id.Value);
                type.Members.Add(item.Id);
            }
        }
    }

    /// <summary>In the order of ids, the last parameter changing first.</summary>
    private static IEnumerable<ImmutableArray<int>> Combinations(ImmutableArray<ParameterSymbol> parameters)
    {
        IEnumerable<ImmutableArray<int>> rows = [[]];
        foreach (ParameterSymbol parameter in parameters)
            rows = rows.SelectMany(row => parameter.Type!.Members.Select(member => row.Add(member.Value)));
        return [.. rows];
    }
}
