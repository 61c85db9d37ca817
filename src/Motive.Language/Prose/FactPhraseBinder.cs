using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>What a fact or a rule is said with. Its parameters are the first slots, its value is the next and is called <c>value</c>.</summary>
internal sealed class FactPhraseBinder(Program program)
{
    private const string ValueName = "value";

    private readonly NameLookup names = new(program);

    /// <summary>What has phrases: its parameters, and which values it can have.</summary>
    private sealed record Said(CallableSymbol Symbol, ValueType Type, Domain? Domain)
    {
        public string Name => Symbol.Name;

        public ImmutableArray<ParameterSymbol> Parameters => Symbol.Parameters;

        public Origin Origin => Symbol.Origin;
    }

    public ImmutableArray<FactPhrase> Bind(FactSymbol fact) => Bind(new Said(fact, fact.Type, fact.Domain), fact.Syntax.Phrases);

    /// <summary>How it is said that a deed was done, where the story says so itself.</summary>
    public ImmutableArray<FactPhrase> Bind(ActionSymbol deed) => Bind(AsDeed(deed), deed.Syntax.Body.Told);

    /// <summary>How a fact is asked for, or null.</summary>
    public FactPhrase? BindQuestion(FactSymbol fact) => BindQuestion(new Said(fact, fact.Type, fact.Domain), fact.Syntax.Phrases);

    /// <summary>How it is asked whether a deed was done, or null.</summary>
    public FactPhrase? BindQuestion(ActionSymbol deed) => BindQuestion(AsDeed(deed), deed.Syntax.Body.Told);

    private static Said AsDeed(ActionSymbol deed) => new(deed, ValueType.Boolean, new Domain.Boolean());

    private FactPhrase? BindQuestion(Said fact, ImmutableArray<FactPhraseSyntax> written)
    {
        FactPhrase? question = null;
        foreach (FactPhraseSyntax syntax in written.Where(phrase => phrase.Case is PhraseCaseSyntax.Asked))
        {
            if (question is not null)
                program.Diagnostics.Report(Mistakes.GivenTwice, syntax.Case.Origin, "asked");
            (Prose text, int slots) = Text(fact, syntax.Text);
            question = new FactPhrase(Value.Unknown, int.MaxValue, slots, text);
        }

        return question;
    }

    /// <param name="domain">What values the rule can have.</param>
    public ImmutableArray<FactPhrase> Bind(RuleSymbol rule, Domain domain) => Bind(new Said(rule, rule.Body.Type, domain), rule.Syntax.Phrases);

    private ImmutableArray<FactPhrase> Bind(Said fact, ImmutableArray<FactPhraseSyntax> written)
    {
        List<FactPhrase> phrases = [];
        foreach (FactPhraseSyntax syntax in written.Where(phrase => phrase.Case is not PhraseCaseSyntax.Asked))
        {
            (Prose text, int slots) = Text(fact, syntax.Text);
            if (syntax.Text is null || fact.Type.IsError || Values(fact, syntax.Case) is not var (minimum, maximum))
                continue;
            if (IsCovered(phrases, minimum, maximum))
                program.Diagnostics.Report(Mistakes.PhraseNeverUsed, syntax.Case is PhraseCaseSyntax.Plain ? syntax.Text.Origin : syntax.Case.Origin, fact.Name);
            phrases.Add(new FactPhrase(minimum, maximum, slots, text));
        }

        return [.. phrases];
    }

    private (Prose Text, int Slots) Text(Said fact, TextSyntax? syntax)
    {
        Scope scope = new();
        foreach (ParameterSymbol parameter in fact.Parameters)
            scope.Push(parameter.Name, parameter.Type, parameter.Origin);

        // A parameter that is called so keeps its name.
        string? name = fact.Domain is Domain.Boolean || fact.Parameters.Any(parameter => parameter.Name == ValueName) ? null : ValueName;
        Variable value = scope.Push(name, fact.Type.Type, fact.Origin);
        if (fact.Domain is Domain.Integer domain)
            value.Number = new Bounds(domain.Minimum, domain.Maximum, true);
        Prose text = new ProseBinder(program, new ExpressionBinder(program, scope)).Bind(syntax);
        return (text, scope.FrameSize);
    }

    /// <summary>The values of a case, all of them between two; null if that has been reported.</summary>
    private (int Minimum, int Maximum)? Values(Said fact, PhraseCaseSyntax syntax)
    {
        switch (syntax, fact.Domain)
        {
            case (PhraseCaseSyntax.Plain, Domain.Boolean):
                return (Value.True, Value.True);
            case (PhraseCaseSyntax.Negative, Domain.Boolean):
                return (Value.False, Value.False);
            case (PhraseCaseSyntax.Plain, Domain.Integer domain):
                return (domain.Minimum, domain.Maximum);
            case (PhraseCaseSyntax.Range range, Domain.Integer domain):
                return Numbers(fact, range, domain);
            case (PhraseCaseSyntax.Plain, Domain.Entities):
                return (0, int.MaxValue);
            case (PhraseCaseSyntax.Named named, Domain.Entities):
                return Entity(fact, named);
            case (PhraseCaseSyntax.Unknown, _) when fact.Domain is Domain.Entities or Domain.Integer || fact.Symbol is FactSymbol:
                return (Value.Unknown, Value.Unknown);
            default:
                ReportNoCase(fact, syntax);
                return null;
        }
    }

    private (int Minimum, int Maximum)? Numbers(Said fact, PhraseCaseSyntax.Range range, Domain.Integer domain)
    {
        int minimum = range.Minimum ?? domain.Minimum;
        int maximum = range.Maximum ?? domain.Maximum;
        foreach (int bound in (int[])[minimum, maximum])
        {
            if (bound >= domain.Minimum && bound <= domain.Maximum)
                continue;
            string number = bound.ToString(CultureInfo.InvariantCulture);
            program.Diagnostics.Report(Mistakes.NumberOutOfRange, range.Origin, number, $"`{fact.Name}`", $"{domain.Minimum}", $"{domain.Maximum}");
            return null;
        }

        if (minimum <= maximum)
            return (minimum, maximum);
        program.Diagnostics.Report(Mistakes.EmptyBounds, range.Origin, $"{minimum}..{maximum}");
        return null;
    }

    private (int Minimum, int Maximum)? Entity(Said fact, PhraseCaseSyntax.Named named)
    {
        if (names.Entity(named.Name) is not { } entity)
            return null;
        if (entity.Is(fact.Type.Type!))
            return (entity.Id.Value, entity.Id.Value);
        ReportNoCase(fact, named);
        return null;
    }

    private void ReportNoCase(Said fact, PhraseCaseSyntax syntax)
    {
        string hint = fact.Domain switch
        {
            Domain.Boolean => "It may have one text, one after `not`, and, of a fact, one after `unknown`.",
            Domain.Integer => "Cases of a number are such as `3`, `8..`, `..2`, `3..7` and `unknown`.",
            _ => "Cases of an entity are its name and `unknown`.",
        };
        string written = program.Files[syntax.Origin.File].Text.Substring(syntax.Origin.Start, syntax.Origin.Length);
        program.Diagnostics.ReportWithHint(Mistakes.NoSuchCase, syntax.Origin, hint, written, fact.Name, fact.Type.Words);
    }

    /// <summary>Whether the phrases before take every value between the two.</summary>
    private static bool IsCovered(List<FactPhrase> earlier, int minimum, int maximum)
    {
        long next = minimum;
        while (next <= maximum && earlier.Find(phrase => phrase.Minimum <= next && next <= phrase.Maximum) is { } phrase)
            next = phrase.Maximum + 1L;
        return next > maximum;
    }
}
