using Motive.World;

namespace Motive.Language;

internal partial class ExpressionBinder
{
    private Typed BindUnary(UnarySyntax unary)
    {
        if (unary.Operator == UnaryOperator.Not && IsReported(unary.Operand))
            return BindValue(unary.Operand) is { IsError: false } value ? Denied(value) : Typed.Error;
        if (unary.Operator == UnaryOperator.Not)
            return Typed.Condition(Logic.Not(BindCondition(unary.Operand)));
        Typed operand = BindAs(unary.Operand, ValueType.Integer);
        if (operand.IsError)
            return operand;
        Bounds bounds = new(-operand.Bounds.Maximum, -operand.Bounds.Minimum, operand.Bounds.MayBeUnknown);
        Expression zero = new Expression.Literal(0);
        return new Typed(new Expression.Calculate(Arithmetic.Subtract, zero, operand.Expression), ValueType.Integer, bounds, operand.IsConstant);
    }

    private Typed BindBinary(BinarySyntax binary) => binary.Operator switch
    {
        BinaryOperator.And => Typed.Condition(Logic.And(BindCondition(binary.Left), BindCondition(binary.Right))),
        BinaryOperator.Or => Typed.Condition(Logic.Or(BindCondition(binary.Left), BindCondition(binary.Right))),
        BinaryOperator.Add => BindArithmetic(binary, Arithmetic.Add),
        BinaryOperator.Subtract => BindArithmetic(binary, Arithmetic.Subtract),
        BinaryOperator.Multiply => BindArithmetic(binary, Arithmetic.Multiply),
        _ => BindComparison(binary),
    };

    private Typed BindArithmetic(BinarySyntax binary, Arithmetic arithmetic)
    {
        Typed left = BindAs(binary.Left, ValueType.Integer);
        Typed right = BindAs(binary.Right, ValueType.Integer);
        return left.IsError || right.IsError ? Typed.Error : Calculation(arithmetic, left, right);
    }

    private static Typed Calculation(Arithmetic arithmetic, Typed left, Typed right)
    {
        Bounds bounds = Intervals.Calculate(arithmetic, left.Bounds, right.Bounds);
        bool constant = left.IsConstant && right.IsConstant;
        if (left.Expression is Expression.Literal a && right.Expression is Expression.Literal b)
            return new Typed(new Expression.Literal(Evaluator.Calculate(arithmetic, a.Value, b.Value)), ValueType.Integer, bounds, true);
        return new Typed(new Expression.Calculate(arithmetic, left.Expression, right.Expression), ValueType.Integer, bounds, constant);
    }

    private Typed BindExtreme(ExtremeSyntax extreme)
    {
        Typed? result = null;
        foreach (ExpressionSyntax syntax in extreme.Operands)
        {
            Typed operand = BindAs(syntax, ValueType.Integer);
            if (operand.IsError || result is { IsError: true })
                result = Typed.Error;
            else
                result = result is null ? operand : Calculation(extreme.Maximum ? Arithmetic.Maximum : Arithmetic.Minimum, result, operand);
        }

        return result ?? Typed.Error;
    }

    private Typed BindComparison(BinarySyntax binary)
    {
        Typed left = BindValue(binary.Left);
        Typed right = BindValue(binary.Right);
        if (IsNews(left.Type) || IsNews(right.Type))
            (left, right) = IsNews(left.Type) ? (left, AsNews(binary.Right, right)) : (AsNews(binary.Left, left), right);
        // A comparison is a condition whatever its sides are, so a broken side breaks no more than itself.
        if (left.IsError || right.IsError)
            return Typed.Error;
        Comparison comparison = ComparisonOf(binary.Operator);
        bool ordered = comparison is not (Comparison.Equal or Comparison.NotEqual);
        if (!AreComparable(left.Type, right.Type, ordered))
        {
            string? hint = left.Type.Kind == ValueKind.Boolean && right.Type.Kind == ValueKind.Boolean ? "Use `and`, `or` and `not`." : null;
            return Fail(Mistakes.NotComparable, binary.OperatorOrigin, hint, left.Type.Words, right.Type.Words);
        }

        if (left.Type.Kind == ValueKind.Reported && right.Type.Kind == ValueKind.Reported && !AreOfOneNews(left.Expression, right.Expression))
            return Fail(Mistakes.OtherNews, binary.OperatorOrigin, null);
        ReportConstant(binary, comparison, left, right);
        return Typed.Condition(new Expression.Compare(comparison, left.Expression, right.Expression));
    }

    private static bool AreComparable(ValueType left, ValueType right, bool ordered)
    {
        if (left.Kind == ValueKind.Unknown || right.Kind == ValueKind.Unknown)
            return !ordered;
        return left.Kind == right.Kind && (!ordered || left.Kind == ValueKind.Integer);
    }

    private void ReportConstant(BinarySyntax binary, Comparison comparison, Typed left, Typed right)
    {
        if (left.IsConstant && right.IsConstant && left.Type.Kind != ValueKind.Entity)
            return;
        string? why = null;
        bool? constant = null;
        if (left.Type.Kind == ValueKind.Integer && right.Type.Kind == ValueKind.Integer)
        {
            constant = Intervals.Compare(comparison, left.Bounds, right.Bounds);
            why = $"the left side is {left.Bounds.Words}, the right {right.Bounds.Words}";
        }
        else if (left.Type.Kind == ValueKind.Entity && right.Type.Kind == ValueKind.Entity && !left.Type.MayBe(right.Type.Type!))
        {
            constant = comparison == Comparison.NotEqual;
            why = $"{left.Type.Words} is never {right.Type.Words}";
        }

        if (constant is { } value)
            program.Diagnostics.Report(Mistakes.ConstantComparison, binary.Origin, value ? "true" : "false", why!);
    }

    private protected static Comparison ComparisonOf(BinaryOperator binary) => binary switch
    {
        BinaryOperator.Equal => Comparison.Equal,
        BinaryOperator.NotEqual => Comparison.NotEqual,
        BinaryOperator.Less => Comparison.Less,
        BinaryOperator.LessOrEqual => Comparison.LessOrEqual,
        BinaryOperator.Greater => Comparison.Greater,
        _ => Comparison.GreaterOrEqual,
    };

    private Typed BindConditional(ConditionalSyntax conditional)
    {
        Expression condition = BindCondition(conditional.Condition);
        Typed then = BindValue(conditional.Then);
        Typed otherwise = BindValue(conditional.Else!);
        if (then.IsError || otherwise.IsError)
            return Typed.Error;
        if (Common(then.Type, otherwise.Type) is not { } type)
            return Fail(Mistakes.BranchesDiffer, conditional.Origin, null, then.Type.Words, otherwise.Type.Words);
        Bounds bounds = Intervals.Either(then.Bounds, otherwise.Bounds);
        return new Typed(new Expression.Conditional(condition, then.Expression, otherwise.Expression), type, bounds);
    }

    /// <summary>The type that holds both, or null.</summary>
    private protected ValueType? Common(ValueType left, ValueType right)
    {
        if (left.Kind == ValueKind.Unknown && right.Kind != ValueKind.Boolean)
            return right;
        if (right.Kind == ValueKind.Unknown && left.Kind != ValueKind.Boolean)
            return left;
        if (left.Kind != right.Kind)
            return null;
        left = left with { Exactly = null };
        right = right with { Exactly = null };
        if (left.Kind != ValueKind.Entity || left.Type!.Is(right.Type!))
            return right;
        return right.Type!.Is(left.Type) ? left : ValueType.Entity(symbols.Entity);
    }
}
