using Motive.World;

namespace Motive.Language;

/// <summary>Expressions that a word opens: conditionals, quantifiers, sums and products.</summary>
internal sealed partial class FormulaParser
{
    /// <summary>The last <c>else</c> outside brackets is the conditional's own.</summary>
    private ConditionalSyntax? ReadConditional(int start, int end)
    {
        List<int> others = ElsesOf(start, end);
        return ReadConditional(start, others.Count == 0 ? end : others[^1], end);
    }

    /// <summary>An earlier <c>else</c>, where no operator can be split at either: <c>else if</c> instead of <c>elseif</c>.</summary>
    private ConditionalSyntax? ReadOtherConditional(int start, int end)
    {
        List<int> others = ElsesOf(start, end);
        for (int i = others.Count - 2; i >= 0; i--)
        {
            if (ReadConditional(start, others[i], end) is { } conditional)
                return conditional;
        }

        return null;
    }

    private List<int> ElsesOf(int start, int end) => PlacesOf("else", start, end);

    private List<int> PlacesOf(string word, int start, int end)
    {
        List<int> places = [];
        for (int i = start; i < end; i++)
        {
            if (tokens[i].Is(word))
                places.Add(i);
            else if (tokens[i].Kind == ProblemTokenKind.OpenRound)
                i = tokens.PartnerOf(i);
        }

        steps += end - start;
        return places;
    }

    private ConditionalSyntax? ReadConditional(int start, int otherwiseAt, int end)
    {
        List<(ExpressionSyntax Condition, ExpressionSyntax Value)> branches = [];
        List<int> next = PlacesOf("elseif", start, otherwiseAt);
        next.Add(otherwiseAt);
        int from = start;
        foreach (int to in next)
        {
            if (ReadBranch(from, to) is not { } branch)
                return null;
            branches.Add(branch);
            from = to;
        }

        ExpressionSyntax? otherwise = otherwiseAt == end ? null : ParsePart(otherwiseAt + 1, end);
        return otherwise is null && otherwiseAt != end ? null : Nested(branches, otherwise, tokens.OriginOf(start, end));
    }

    /// <summary>What follows <c>elseif</c> stands behind <c>else</c>, with the origin of the whole, by which it is known from an <c>else if</c>.</summary>
    private static ConditionalSyntax Nested(List<(ExpressionSyntax Condition, ExpressionSyntax Value)> branches, ExpressionSyntax? otherwise, Origin whole)
    {
        ConditionalSyntax nested = new(branches[^1].Condition, branches[^1].Value, otherwise, whole);
        for (int i = branches.Count - 2; i >= 0; i--)
            nested = new ConditionalSyntax(branches[i].Condition, branches[i].Value, nested, whole);
        return nested;
    }

    private (ExpressionSyntax Condition, ExpressionSyntax Value)? ReadBranch(int start, int end)
    {
        if (start + 1 >= end || tokens[start + 1].Kind != ProblemTokenKind.OpenRound)
        {
            Fail(start + 1, $"`(` after `{tokens[start].Text}`");
            return null;
        }

        int close = tokens.PartnerOf(start + 1);
        return ParsePart(start + 2, close) is { } condition && ParsePart(close + 1, end) is { } value ? (condition, value) : null;
    }

    private ExpressionSyntax? ReadQuantified(int start, int end)
    {
        int open = start + 1;
        bool complete = open + 4 < end && tokens[open].Kind == ProblemTokenKind.OpenRound && tokens.PartnerOf(open) == open + 4
            && tokens[open + 1].Kind == ProblemTokenKind.Word && tokens[open + 2].Kind == ProblemTokenKind.Colon
            && tokens[open + 3].Kind == ProblemTokenKind.Word;
        if (!complete)
            return Fail(open, $"`(variable : type)` after `{tokens[start].Text}`");
        if (ParsePart(open + 5, end) is not { } body)
            return null;
        VariableSyntax variable = new(tokens.NameAt(open + 1), tokens.NameAt(open + 3));
        Origin origin = tokens.OriginOf(start, end);
        return tokens[start].Text switch
        {
            "forall" => new QuantifierSyntax(Quantifier.Every, variable, null, body, origin),
            "exists" => new QuantifierSyntax(Quantifier.Some, variable, null, body, origin),
            "sum" => new QuantifierSyntax(Quantifier.Sum, variable, null, body, origin),
            _ => new ProductSyntax(variable, body, origin),
        };
    }
}
