using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>How an expression comes apart at one operator.</summary>
internal sealed partial class FormulaParser
{
    private ExpressionSyntax? Split(ProblemTokenKind kind, int start, int end) => kind switch
    {
        ProblemTokenKind.Not => ReadNot(start, end),
        ProblemTokenKind.Colon => SplitTypeTest(start, end),
        ProblemTokenKind.And or ProblemTokenKind.Or or ProblemTokenKind.Multiply or ProblemTokenKind.Add => SplitChain(kind, start, end),
        _ => SplitPair(kind, start, end),
    };

    private UnarySyntax? ReadNot(int start, int end) =>
        tokens[start].Kind == ProblemTokenKind.Not && ParsePart(start + 1, end) is { } operand ? new UnarySyntax(UnaryOperator.Not, operand, tokens.OriginOf(start, end)) : null;

    /// <summary>At every place of the operator, if all parts can be read; else at the first where both sides can.</summary>
    private ExpressionSyntax? SplitChain(ProblemTokenKind kind, int start, int end)
    {
        ImmutableArray<ExpressionSyntax>.Builder parts = ImmutableArray.CreateBuilder<ExpressionSyntax>();
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

    private ExpressionSyntax? SplitPair(ProblemTokenKind kind, int start, int end)
    {
        for (int at = Next(kind, start, end); at < end; at = Next(kind, at + 1, end))
        {
            if (ParsePart(start, at) is { } left && IsTarget(kind, left, at) && ParsePart(at + 1, end) is { } right)
                return Pair(kind, at, left, right, start, end);
        }

        return null;
    }

    private bool IsTarget(ProblemTokenKind kind, ExpressionSyntax left, int at)
    {
        if (kind != ProblemTokenKind.Assign || left is CallSyntax or BelievesSyntax or ReferenceSyntax)
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

    private ChainSyntax Chain(ProblemTokenKind kind, ImmutableArray<ExpressionSyntax> parts, int start, int end) =>
        new(Operator(kind), parts, tokens.OriginOf(start, end));

    private ExpressionSyntax Pair(ProblemTokenKind kind, int at, ExpressionSyntax left, ExpressionSyntax right, int start, int end) => kind switch
    {
        ProblemTokenKind.Assign => new AssignmentSyntax(left, right, tokens.OriginOf(start, end)),
        ProblemTokenKind.And or ProblemTokenKind.Or or ProblemTokenKind.Multiply or ProblemTokenKind.Add => Chain(kind, [left, right], start, end),
        _ => new BinarySyntax(Operator(kind), left, right, tokens.OriginOf(at), tokens.OriginOf(start, end)),
    };

    private static BinaryOperator Operator(ProblemTokenKind kind) => kind switch
    {
        ProblemTokenKind.And => BinaryOperator.And,
        ProblemTokenKind.Or => BinaryOperator.Or,
        ProblemTokenKind.Equal => BinaryOperator.Equal,
        ProblemTokenKind.NotEqual => BinaryOperator.NotEqual,
        ProblemTokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        ProblemTokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        ProblemTokenKind.Greater => BinaryOperator.Greater,
        ProblemTokenKind.Less => BinaryOperator.Less,
        ProblemTokenKind.Multiply => BinaryOperator.Multiply,
        ProblemTokenKind.Divide => BinaryOperator.Divide,
        ProblemTokenKind.Add => BinaryOperator.Add,
        _ => BinaryOperator.Subtract,
    };

    private ExpressionSyntax? SplitTypeTest(int start, int end)
    {
        int colon = end - 2;
        if (colon < start || tokens[colon].Kind != ProblemTokenKind.Colon || tokens[end - 1].Kind != ProblemTokenKind.Word)
            return Fail(Next(ProblemTokenKind.Colon, start, end) + 1, "one type after `:`");
        return ParsePart(start, colon) is { } operand ? new TypeTestSyntax(operand, tokens.NameAt(end - 1), Negated: false, tokens.OriginOf(start, end)) : null;
    }
}
