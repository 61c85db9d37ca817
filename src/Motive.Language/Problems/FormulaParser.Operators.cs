using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>How an expression comes apart at one operator.</summary>
internal sealed partial class FormulaParser
{
    private FormulaSyntax? Split(ProblemTokenKind kind, int start, int end) => kind switch
    {
        ProblemTokenKind.Not => ReadNot(start, end),
        ProblemTokenKind.Colon => SplitTypeTest(start, end),
        ProblemTokenKind.And or ProblemTokenKind.Or or ProblemTokenKind.Multiply or ProblemTokenKind.Add => SplitChain(kind, start, end),
        _ => SplitPair(kind, start, end),
    };

    private FormulaSyntax.Not? ReadNot(int start, int end) =>
        tokens[start].Kind == ProblemTokenKind.Not && ParsePart(start + 1, end) is { } operand ? new FormulaSyntax.Not(operand, start, end) : null;

    /// <summary>At every place of the operator, if all parts can be read; else at the first where both sides can.</summary>
    private FormulaSyntax? SplitChain(ProblemTokenKind kind, int start, int end)
    {
        ImmutableArray<FormulaSyntax>.Builder parts = ImmutableArray.CreateBuilder<FormulaSyntax>();
        int from = start;
        for (int at = Next(kind, start, end); from <= end; at = Next(kind, from, end))
        {
            if (ParsePart(from, at) is not { } part)
                return SplitPair(kind, start, end);
            parts.Add(part);
            from = at + 1;
        }

        return Chain(kind, parts.ToImmutable(), start, end);
    }

    private FormulaSyntax? SplitPair(ProblemTokenKind kind, int start, int end)
    {
        for (int at = Next(kind, start, end); at < end; at = Next(kind, at + 1, end))
        {
            if (ParsePart(start, at) is { } left && IsTarget(kind, left, at) && ParsePart(at + 1, end) is { } right)
                return Pair(kind, left, right, start, end);
        }

        return null;
    }

    private bool IsTarget(ProblemTokenKind kind, FormulaSyntax left, int at)
    {
        if (kind != ProblemTokenKind.Assign || left is FormulaSyntax.Call or FormulaSyntax.Believes or FormulaSyntax.Symbol)
            return true;
        Fail(at, "a property or a belief before `=`");
        return false;
    }

    /// <summary>The next place of the operator outside brackets, or the end.</summary>
    private int Next(ProblemTokenKind kind, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tokens[i].Kind == kind)
                return i;
            if (tokens[i].Kind == ProblemTokenKind.OpenRound)
                i = tokens.PartnerOf(i);
        }

        steps += end - start;
        return end;
    }

    private static FormulaSyntax Chain(ProblemTokenKind kind, ImmutableArray<FormulaSyntax> parts, int start, int end) => kind switch
    {
        ProblemTokenKind.And => new FormulaSyntax.And(parts, start, end),
        ProblemTokenKind.Or => new FormulaSyntax.Or(parts, start, end),
        ProblemTokenKind.Multiply => new FormulaSyntax.Multiply(parts, start, end),
        _ => new FormulaSyntax.Add(parts, start, end),
    };

    private static FormulaSyntax Pair(ProblemTokenKind kind, FormulaSyntax left, FormulaSyntax right, int start, int end) => kind switch
    {
        ProblemTokenKind.Assign => new FormulaSyntax.Assign(left, right, start, end),
        ProblemTokenKind.Equal => new FormulaSyntax.Compare(Comparison.Equal, left, right, start, end),
        ProblemTokenKind.NotEqual => new FormulaSyntax.Compare(Comparison.NotEqual, left, right, start, end),
        ProblemTokenKind.GreaterOrEqual => new FormulaSyntax.Compare(Comparison.GreaterOrEqual, left, right, start, end),
        ProblemTokenKind.LessOrEqual => new FormulaSyntax.Compare(Comparison.LessOrEqual, left, right, start, end),
        ProblemTokenKind.Greater => new FormulaSyntax.Compare(Comparison.Greater, left, right, start, end),
        ProblemTokenKind.Less => new FormulaSyntax.Compare(Comparison.Less, left, right, start, end),
        ProblemTokenKind.Divide => new FormulaSyntax.Divide(left, right, start, end),
        ProblemTokenKind.Subtract => new FormulaSyntax.Subtract(left, right, start, end),
        _ => Chain(kind, [left, right], start, end),
    };

    private FormulaSyntax? SplitTypeTest(int start, int end)
    {
        int colon = end - 2;
        if (colon < start || tokens[colon].Kind != ProblemTokenKind.Colon || tokens[end - 1].Kind != ProblemTokenKind.Word)
            return Fail(Next(ProblemTokenKind.Colon, start, end) + 1, "one type after `:`");
        return ParsePart(start, colon) is { } operand ? new FormulaSyntax.TypeTest(operand, tokens.NameAt(end - 1), start, end) : null;
    }
}
