using Motive.World;

namespace Motive.Language;

/// <summary>Comparisons and arithmetic.</summary>
internal sealed partial class FormulaBinder
{
    private Typed BindCompare(BinarySyntax compare)
    {
        Typed left = BindValue(compare.Left);
        Typed right = BindValue(compare.Right);
        if (left.IsError || right.IsError)
            return Typed.Error;
        Comparison comparison = ComparisonOf(compare.Operator);
        bool equality = comparison is Comparison.Equal or Comparison.NotEqual;
        bool comparable = (left.Type.Kind, right.Type.Kind) switch
        {
            (ValueKind.Unknown, ValueKind.Boolean) or (ValueKind.Boolean, ValueKind.Unknown) => false,
            (ValueKind.Unknown, _) or (_, ValueKind.Unknown) => equality || left.Type.Kind == ValueKind.Integer || right.Type.Kind == ValueKind.Integer,
            (ValueKind.Integer, ValueKind.Integer) => true,
            _ => equality && left.Type.Kind == right.Type.Kind,
        };
        return comparable
            ? Typed.Condition(Comparing(comparison, left, right))
            : Fail(Mistakes.NotComparable, compare.Origin, null, left.Type.Words, right.Type.Words);
    }

    private static Expression Comparing(Comparison comparison, Typed left, Typed right)
    {
        if (left.Type.Kind == ValueKind.Boolean)
        {
            if (right.Expression is Expression.Literal truth)
                return Is(left.Expression, truth.Value == Value.True == (comparison == Comparison.Equal));
            if (left.Expression is Expression.Literal other)
                return Is(right.Expression, other.Value == Value.True == (comparison == Comparison.Equal));
        }

        if (IsSameInAllMinds(right.Expression) && left.Expression is Expression.Believes)
            return Within(left.Expression, body => new Expression.Compare(comparison, body, right.Expression));
        if (IsSameInAllMinds(left.Expression) && right.Expression is Expression.Believes)
            return Within(right.Expression, body => new Expression.Compare(comparison, left.Expression, body));
        return new Expression.Compare(comparison, left.Expression, right.Expression);
    }

    private static Expression Is(Expression condition, bool value) => value ? condition : Logic.Not(condition);

    private static bool IsSameInAllMinds(Expression expression) => expression is Expression.Literal or Expression.Variable;

    /// <summary>
    /// What is compared with something that is the same in every mind may as well be compared in the mind; there it is a comparison of
    /// one fact with one value, which is quick. A believer that may be nobody believes nothing, so that one stays outside.
    /// </summary>
    private static Expression Within(Expression expression, Func<Expression, Expression> compare) =>
        expression is Expression.Believes { Who: Expression.Literal or Expression.Variable } believes
            ? new Expression.Believes(believes.Who, Within(believes.Body, compare))
            : compare(expression);

    private Typed BindChain(ChainSyntax chain) => chain.Operator switch
    {
        BinaryOperator.And => Typed.Condition(Logic.And(chain.Operands.Select(BindCondition))),
        BinaryOperator.Or => Typed.Condition(Logic.Or(chain.Operands.Select(BindCondition))),
        BinaryOperator.Add => BindChain(chain, Arithmetic.Add),
        _ => BindChain(chain, Arithmetic.Multiply),
    };

    private Typed BindChain(ChainSyntax chain, Arithmetic arithmetic)
    {
        List<Typed> parts = [.. chain.Operands.Select(part => BindAs(part, ValueType.Integer))];
        return parts.Exists(part => part.IsError)
            ? Typed.Error
            : Typed.Value(Balanced(arithmetic, parts.ConvertAll(part => part.Expression), 0, parts.Count), ValueType.Integer);
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

    private Typed BindDivide(BinarySyntax divide)
    {
        Typed left = BindAs(divide.Left, ValueType.Integer);
        Typed right = BindAs(divide.Right, ValueType.Integer);
        if (left.IsError || right.IsError)
            return Typed.Error;
        if (right.Expression is Expression.Literal { Value: 0 })
            context.Diagnostics.Report(ProblemMistakes.DivisionByZero, divide.Origin, context.TextOf(divide));
        return Typed.Value(Calculated(Arithmetic.Divide, left.Expression, right.Expression), ValueType.Integer);
    }
}
