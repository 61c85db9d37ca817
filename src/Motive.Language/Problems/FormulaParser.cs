using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Reads an expression by splitting it: operators are looked for outside brackets, in a fixed order, and where the first of them leaves
/// readable parts, there the expression comes apart. So what is looked for first binds loosest. A stretch of tokens is read once
/// and remembered, which keeps the work polynomial; it is counted all the same.
/// </summary>
internal sealed partial class FormulaParser(ProblemTokens tokens, DiagnosticBag diagnostics)
{
    private const int Deepest = 100;

    /// <summary>Tokens looked at for one expression: those of ordinary ones are hundreds.</summary>
    private const int MostSteps = 1_000_000;

    /// <summary>For all expressions of the file together.</summary>
    private const int MostStepsOfFile = 20_000_000;

    private readonly Dictionary<(int Start, int End), ExpressionSyntax?> known = [];
    private int depth;
    private int steps;
    private int stepsBefore;
    private bool tooInvolved;
    private int failedAt;
    private string expected = "";

    /// <summary>The expression that the tokens are, or null after a diagnostic.</summary>
    public ExpressionSyntax? Parse(int start, int end)
    {
        known.Clear();
        stepsBefore += steps;
        (depth, steps, tooInvolved, failedAt, expected) = (0, 0, stepsBefore > MostStepsOfFile, start, "an expression");
        ExpressionSyntax? formula = ParsePart(start, end);

        // Parts remembered from elsewhere are not counted again while reading.
        tooInvolved |= formula is not null && SyntaxWalk.Height(formula) > Deepest;
        if (formula is not null && !tooInvolved)
            return formula;
        Report(start, end);
        return null;
    }

    private void Report(int start, int end)
    {
        Origin statement = tokens.OriginOf(start, end);
        if (tooInvolved)
        {
            diagnostics.ReportBroken(ProblemMistakes.TooInvolved, tokens.OriginOf(start), statement, null);
            return;
        }

        ProblemToken found = tokens[failedAt];
        bool glued = found.Kind == ProblemTokenKind.Number && found.Text[0] == '-' && expected == AnOperator;
        string? hint = glued ? $"To subtract, write a space: `- {found.Text[1..]}`." : null;
        string there = found.Text.Length == 0 ? "the file ends" : $"there is `{found.Text}`";
        diagnostics.ReportBroken(Mistakes.Expected, tokens.OriginOf(failedAt), statement, hint, expected, there);
    }

    private const string AnOperator = "an operator or the end of the expression";

    /// <summary>Of all that was tried, what got furthest is reported.</summary>
    private ExpressionSyntax? Fail(int token, string what)
    {
        if (token > failedAt || (token == failedAt && expected == "an expression"))
            (failedAt, expected) = (token, what);
        return null;
    }

    private ExpressionSyntax? ParsePart(int start, int end)
    {
        if (start >= end)
            return Fail(start, "an expression");
        if (known.TryGetValue((start, end), out ExpressionSyntax? formula))
            return formula;
        steps += end - start;
        if (depth == Deepest || steps > MostSteps)
            tooInvolved = true;
        if (tooInvolved)
            return null;
        depth++;
        formula = ReadPart(start, end);
        depth--;
        known[(start, end)] = formula;
        return formula;
    }

    private ExpressionSyntax? ReadPart(int start, int end)
    {
        if (Scan(start, end) is not { } operators)
            return null;
        if (operators == 0)
            return ReadWhole(start, end);
        for (ProblemTokenKind kind = ProblemTokenKind.And; kind <= ProblemTokenKind.Subtract; kind++)
        {
            if (ReadPrefixedBefore(kind, start, end) is { } prefixed)
                return prefixed;
            if ((operators & (1 << (int)kind)) != 0 && Split(kind, start, end) is { } split)
                return split;
        }

        return tokens[start].Is("if") ? ReadOtherConditional(start, end) : null;
    }

    /// <summary>Which operators stand outside brackets; words that open a longer expression count as <see cref="ProblemTokenKind.Stray"/>.</summary>
    private int? Scan(int start, int end)
    {
        int operators = 0;
        for (int i = start; i < end; i++)
        {
            ProblemToken token = tokens[i];
            if (token.Kind is ProblemTokenKind.OpenRound)
            {
                int partner = tokens.PartnerOf(i);
                if (partner < 0 || partner >= end)
                {
                    Fail(end, "`)`");
                    return null;
                }

                i = partner;
            }
            else if (token.Kind is ProblemTokenKind.CloseRound or ProblemTokenKind.Comma or ProblemTokenKind.OpenBrace or ProblemTokenKind.Stray)
            {
                Fail(i, AnOperator);
                return null;
            }
            else if (token.Kind >= ProblemTokenKind.And)
            {
                operators |= 1 << (int)token.Kind;
            }
        }

        if (tokens[start].Kind == ProblemTokenKind.Word && Opens(tokens[start].Text))
            operators |= 1 << (int)ProblemTokenKind.Stray;
        return operators;
    }

    private static bool Opens(string word) => word is "if" or "forall" or "exists" or "sum" or "product";

    /// <summary>What is looked for right before an operator's turn comes.</summary>
    private ExpressionSyntax? ReadPrefixedBefore(ProblemTokenKind kind, int start, int end) => (kind, tokens[start].Text) switch
    {
        (ProblemTokenKind.Assign, "if") => ReadConditional(start, end),
        (ProblemTokenKind.Assign, "forall" or "exists") or (ProblemTokenKind.Multiply, "sum" or "product") => ReadQuantified(start, end),
        _ => null,
    };

    /// <summary>No operator outside brackets: a name, a number, a call, or something in brackets.</summary>
    private ExpressionSyntax? ReadWhole(int start, int end)
    {
        ProblemToken first = tokens[start];
        int after = start + 1;
        switch (first.Kind)
        {
            case ProblemTokenKind.OpenRound:
                after = tokens.PartnerOf(start) + 1;
                return after == end ? ParsePart(start + 1, end - 1) : Fail(after, AnOperator);
            case ProblemTokenKind.Number:
                return after == end ? new DecimalSyntax(first.Text, tokens.OriginOf(start, end)) : Fail(after, AnOperator);
            case ProblemTokenKind.Word when first.Text is "elseif" or "else":
                return Fail(start, "an expression");
            case ProblemTokenKind.Word when after < end && tokens[after].Kind == ProblemTokenKind.OpenRound:
                int close = tokens.PartnerOf(after);
                return close + 1 == end ? ReadCall(start, end) : Fail(close + 1, AnOperator);
            case ProblemTokenKind.Word:
                return after == end ? ReadWord(start) : Fail(after, AnOperator);
            default:
                return Fail(start, "an expression");
        }
    }

    private ExpressionSyntax? ReadWord(int at) => tokens[at].Text switch
    {
        "?" => new UnknownSyntax(tokens.OriginOf(at)),
        "True" => new TruthSyntax(true, tokens.OriginOf(at)),
        "False" => new TruthSyntax(false, tokens.OriginOf(at)),
        "believes" => Fail(at + 1, "`(`"),
        _ => new ReferenceSyntax(tokens.NameAt(at), tokens.OriginOf(at)),
    };

    private ExpressionSyntax? ReadCall(int start, int end)
    {
        List<ExpressionSyntax> arguments = [];
        int from = start + 2;
        for (int i = from; i < end && end > start + 3; i++)
        {
            if (tokens[i].Kind == ProblemTokenKind.OpenRound && tokens.PartnerOf(i) is int partner and >= 0)
                i = partner;
            if (i != end - 1 && tokens[i].Kind != ProblemTokenKind.Comma)
                continue;
            if (ParsePart(from, i) is not { } argument)
                return null;
            arguments.Add(argument);
            from = i + 1;
        }

        if (!tokens[start].Is("believes"))
            return new CallSyntax(tokens.NameAt(start), [.. arguments.Select(argument => new ArgumentSyntax(null, argument))], tokens.OriginOf(start, end));
        return arguments.Count == 2
            ? new BelievesSyntax(Knows: false, arguments[0], arguments[1], tokens.OriginOf(start, end))
            : Fail(end - 1, arguments.Count < 2 ? "`,` and what is believed" : "`)` after what is believed");
    }
}
