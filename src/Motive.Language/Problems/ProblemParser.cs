using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Reads definitions one after the other. After a mistake it goes on behind the next semicolon, or the brace that closes the definition.</summary>
internal sealed partial class ProblemParser(ProblemTokens tokens, DiagnosticBag diagnostics)
{
    private readonly FormulaParser formulas = new(tokens, diagnostics);
    private readonly ProblemSyntax problem = new();
    private int at;

    private ProblemToken Current => tokens[at];

    private bool AtEnd => Current.Kind == ProblemTokenKind.EndOfFile;

    public ProblemSyntax Parse()
    {
        while (!AtEnd)
        {
            if (Current.Kind == ProblemTokenKind.Semicolon)
                at++;
            else if (Current.Kind is ProblemTokenKind.CloseBrace or ProblemTokenKind.OpenBrace)
                Skip("a definition or a statement");
            else
                ParseDefinition();
        }

        return problem;
    }

    private void ParseDefinition()
    {
        int start = at;
        string keyword = DefinitionKeyword();
        bool complete = keyword switch
        {
            "type" => ParseType(),
            "entity" => ParseEntity(),
            "property" => ParseProperty(),
            "action" => ParseEvent(isTrigger: false),
            "trigger" => ParseEvent(isTrigger: true),
            "utility" => ParseUtility(),
            "" => ParseStatement(),
            _ => false,
        };
        if (complete)
            complete = AtEnd || Accept(ProblemTokenKind.Semicolon, "`;`");
        if (!complete)
            Recover(start);
    }

    /// <summary>The word that opens the definition here, a misspelt one set right, or nothing where a statement stands.</summary>
    private string DefinitionKeyword()
    {
        if (Current.Kind != ProblemTokenKind.Word)
            return "";
        string word = Current.Text;
        if (IsDefinitionAt(at) || (word == "utility" && IsUtilityAt(at)))
            return word;
        if (tokens[at + 1].Kind != ProblemTokenKind.Word || ProblemWords.IsReserved(word))
            return "";
        string? meant = NearNames.Nearest(word, ProblemWords.Definitions);
        string hint = meant is null ? $"Definitions start with {string.Join(", ", ProblemWords.Definitions)}." : $"Did you mean `{meant}`?";
        diagnostics.ReportWithHint(ProblemMistakes.UnknownDefinition, tokens.OriginOf(at), hint, word);
        return meant ?? "?";
    }

    private bool IsDefinitionAt(int index) =>
        tokens[index].Kind == ProblemTokenKind.Word && tokens[index + 1].Kind == ProblemTokenKind.Word && ProblemWords.IsDefinition(tokens[index].Text);

    private bool IsUtilityAt(int index) => tokens[index].Is("utility") && tokens[index + 1].Kind == ProblemTokenKind.OpenRound
        && tokens.PartnerOf(index + 1) is int close and >= 0 && tokens[close + 1].Kind == ProblemTokenKind.Colon;

    private bool ParseType()
    {
        at++;
        NameSyntax name = TakeWord();
        ImmutableArray<NameSyntax> parents = Current.Kind == ProblemTokenKind.Colon ? TakeNamesAfterColon() : [];
        problem.Types.Add(new TypeSyntax(name, parents, name.Origin));
        return true;
    }

    private bool ParseEntity()
    {
        at++;
        NameSyntax name = TakeWord();
        bool typed = Current.Kind == ProblemTokenKind.Colon || Expect("`:` and a type");
        problem.Entities.Add(ProblemTypes.Entity(name, typed ? TakeNamesAfterColon() : []));
        return typed;
    }

    private bool ParseProperty()
    {
        at++;
        NameSyntax name = TakeWord();
        ImmutableArray<VariableSyntax>? parameters = TakeParameters();
        NameSyntax value = new("", tokens.OriginOf(at));
        bool complete = parameters is not null && Accept(ProblemTokenKind.Colon, "`:` and the type of its values") && TryTakeWord("a type", out value);
        problem.Properties.Add(new FactSyntax(name, parameters ?? [], complete ? Domain(value) : new DomainSyntax.Missing(value.Origin), null, [], name.Origin));
        return complete;
    }

    private static DomainSyntax Domain(NameSyntax value) => value.Text switch
    {
        "boolean" => new DomainSyntax.Boolean(value.Origin),
        "number" => new DomainSyntax.Integer(-Value.Ceiling, Value.Ceiling, value.Origin),
        _ => new DomainSyntax.Entities(value),
    };

    private bool ParseUtility()
    {
        Origin origin = tokens.OriginOf(at);
        at += 2;
        NameSyntax? whose = null;
        if (Current.Kind == ProblemTokenKind.Word)
            whose = TakeWord();
        if (!Accept(ProblemTokenKind.CloseRound, "`)`"))
            return false;
        at++;
        if (TakeFormula() is not { } value)
            return false;
        problem.Utilities.Add(new ProblemUtilitySyntax(whose, value, origin));
        return true;
    }

    private bool ParseStatement()
    {
        if (TakeFormula() is not { } statement)
            return false;
        problem.Statements.Add(statement);
        return true;
    }

    /// <summary>Everything up to where the expression must end, whatever is in it.</summary>
    private ExpressionSyntax? TakeFormula()
    {
        int start = at;
        while (!EndsFormula(start))
            at++;
        return formulas.Parse(start, at);
    }

    /// <summary>A semicolon, a brace, or, where a semicolon was forgotten, the beginning of what can only be the next definition or part.</summary>
    private bool EndsFormula(int start)
    {
        if (Current.Kind is ProblemTokenKind.Semicolon or ProblemTokenKind.CloseBrace or ProblemTokenKind.OpenBrace or ProblemTokenKind.EndOfFile)
            return true;
        return at > start && Current.Kind == ProblemTokenKind.Word && (IsDefinitionAt(at) || IsUtilityAt(at) || IsPartAt(at));
    }

    /// <summary>Behind the semicolon that ends what started at <paramref name="start"/>, with all that stands in its braces.</summary>
    private void Recover(int start)
    {
        int braces = 0;
        for (int i = start; i < at; i++)
            braces += Nesting(tokens[i].Kind);
        while (!AtEnd)
        {
            if (braces <= 0 && (Current.Kind == ProblemTokenKind.Semicolon || (at > start && (IsDefinitionAt(at) || IsUtilityAt(at)))))
                return;
            braces += Nesting(Current.Kind);
            at++;
            if (braces <= 0 && tokens[at - 1].Kind == ProblemTokenKind.CloseBrace)
                return;
        }
    }

    private static int Nesting(ProblemTokenKind kind) => kind switch
    {
        ProblemTokenKind.OpenBrace => 1,
        ProblemTokenKind.CloseBrace => -1,
        _ => 0,
    };
}
