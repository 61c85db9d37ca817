using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Comparisons and arithmetic.</summary>
internal sealed partial class FormulaBinder
{
    private ProblemValue BindCompare(FormulaSyntax.Compare compare)
    {
        ProblemValue left = Bind(compare.Left);
        ProblemValue right = Bind(compare.Right);
        if (left.IsError || right.IsError)
            return ProblemValue.Error;
        bool equality = compare.Operator is Comparison.Equal or Comparison.NotEqual;
        bool comparable = (left.Type.Kind, right.Type.Kind) switch
        {
            (ValueKind.Unknown, ValueKind.Boolean) or (ValueKind.Boolean, ValueKind.Unknown) => false,
            (ValueKind.Unknown, _) or (_, ValueKind.Unknown) => equality || left.Type.Kind == ValueKind.Integer || right.Type.Kind == ValueKind.Integer,
            (ValueKind.Integer, ValueKind.Integer) => true,
            _ => equality && left.Type.Kind == right.Type.Kind,
        };
        return comparable
            ? Truth(Comparing(compare.Operator, left, right))
            : Fail(Mistakes.NotComparable, compare, null, left.Type.Words, right.Type.Words);
    }

    private static Expression Comparing(Comparison comparison, ProblemValue left, ProblemValue right)
    {
        if (left.Type.Kind == ValueKind.Boolean)
        {
            if (right.Expression is Expression.Literal truth)
                return Is(left.Expression, truth.Value == Value.True == (comparison == Comparison.Equal));
            if (left.Expression is Expression.Literal other)
                return Is(right.Expression, other.Value == Value.True == (comparison == Comparison.Equal));
        }

        if (right.IsConstant && left.Expression is Expression.Believes)
            return Within(left.Expression, body => new Expression.Compare(comparison, body, right.Expression));
        if (left.IsConstant && right.Expression is Expression.Believes)
            return Within(right.Expression, body => new Expression.Compare(comparison, left.Expression, body));
        return new Expression.Compare(comparison, left.Expression, right.Expression);
    }

    private static Expression Is(Expression condition, bool value) => value ? condition : Logic.Not(condition);

    /// <summary>
    /// What is compared with something that is the same in every mind may as well be compared in the mind; there it is a comparison of
    /// one fact with one value, which is quick. A believer that may be nobody believes nothing, so that one stays outside.
    /// </summary>
    private static Expression Within(Expression expression, Func<Expression, Expression> compare) =>
        expression is Expression.Believes { Who: Expression.Literal or Expression.Variable } believes
            ? new Expression.Believes(believes.Who, Within(believes.Body, compare))
            : compare(expression);

    private ProblemValue BindChain(ImmutableArray<FormulaSyntax> parts, Arithmetic arithmetic)
    {
        List<Expression> bound = [];
        bool error = false;
        foreach (FormulaSyntax part in parts)
        {
            ProblemValue value = OfKind(part, ValueKind.Integer);
            error |= value.IsError;
            bound.Add(value.Expression);
        }

        return error ? ProblemValue.Error : Number(Balanced(arithmetic, bound, 0, bound.Count));
    }

    /// <summary>However many parts there are, the expression stays shallow; sums and products may be taken in any order.</summary>
    private Expression Balanced(Arithmetic arithmetic, List<Expression> parts, int start, int end)
    {
        if (end - start == 1)
            return parts[start];
        int middle = (start + end) / 2;
        return Calculated(arithmetic, Balanced(arithmetic, parts, start, middle), Balanced(arithmetic, parts, middle, end));
    }

    private Expression Calculated(Arithmetic arithmetic, Expression left, Expression right)
    {
        int parts = arithmetic is Arithmetic.Multiply or Arithmetic.Divide ? context.Parts : 1;
        return left is Expression.Literal a && right is Expression.Literal b
            ? new Expression.Literal(Evaluator.Calculate(arithmetic, a.Value, b.Value, parts))
            : new Expression.Calculate(arithmetic, left, right) { Parts = parts };
    }

    private ProblemValue BindSubtract(FormulaSyntax.Subtract subtract)
    {
        ProblemValue left = OfKind(subtract.Left, ValueKind.Integer);
        ProblemValue right = OfKind(subtract.Right, ValueKind.Integer);
        return left.IsError || right.IsError ? ProblemValue.Error : Number(Calculated(Arithmetic.Subtract, left.Expression, right.Expression));
    }

    private ProblemValue BindDivide(FormulaSyntax.Divide divide)
    {
        ProblemValue left = OfKind(divide.Left, ValueKind.Integer);
        ProblemValue right = OfKind(divide.Right, ValueKind.Integer);
        if (left.IsError || right.IsError)
            return ProblemValue.Error;
        if (right.Expression is Expression.Literal { Value: 0 })
            context.Diagnostics.Report(ProblemMistakes.DivisionByZero, context.OriginOf(divide), context.TextOf(divide));
        return Number(Calculated(Arithmetic.Divide, left.Expression, right.Expression));
    }
}
