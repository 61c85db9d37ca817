using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Stories;

/// <summary>Expressions and effects in few words, for stories written in tests. Meant for <c>using static</c>.</summary>
internal static class Words
{
    public static readonly Expression Yes = Expression.Literal.True;
    public static readonly Expression No = Expression.Literal.False;
    public static readonly Expression Unknown = new Expression.Literal(Value.Unknown);

    public static Expression Number(int value) => new Expression.Literal(value);

    public static Expression It(EntityId entity) => new Expression.Literal(entity.Value);

    public static Expression Slot(int slot) => new Expression.Variable(slot);

    public static Expression.Fact The(FactId fact, params Expression[] arguments) => new(fact, [.. arguments]);

    public static Expression.Feels Feeling(Expression who, Emotion emotion, Expression? toward = null) => new(who, emotion, toward);

    public static Expression Not(Expression operand) => new Expression.Not(operand);

    public static Expression All(params Expression[] operands) => new Expression.And([.. operands]);

    public static Expression Any(params Expression[] operands) => new Expression.Or([.. operands]);

    public static Expression Same(Expression left, Expression right) => Compare(Comparison.Equal, left, right);

    public static Expression Differ(Expression left, Expression right) => Compare(Comparison.NotEqual, left, right);

    public static Expression Less(Expression left, Expression right) => Compare(Comparison.Less, left, right);

    public static Expression AtMost(Expression left, Expression right) => Compare(Comparison.LessOrEqual, left, right);

    public static Expression More(Expression left, Expression right) => Compare(Comparison.Greater, left, right);

    public static Expression AtLeast(Expression left, Expression right) => Compare(Comparison.GreaterOrEqual, left, right);

    public static Expression Compare(Comparison comparison, Expression left, Expression right) =>
        new Expression.Compare(comparison, left, right);

    public static Expression Plus(Expression left, Expression right) => new Expression.Calculate(Arithmetic.Add, left, right);

    public static Expression Minus(Expression left, Expression right) => new Expression.Calculate(Arithmetic.Subtract, left, right);

    public static Expression Times(Expression left, Expression right) => new Expression.Calculate(Arithmetic.Multiply, left, right);

    public static Expression Believed(Expression who, Expression body) => new Expression.Believes(who, body);

    public static Expression Many(Quantifier quantifier, int slot, TypeId type, Expression body) =>
        new Expression.Quantified(quantifier, slot, type, body);

    public static Expression Choose(Expression condition, Expression then, Expression otherwise) =>
        new Expression.Conditional(condition, then, otherwise);

    public static Effect Set(Expression.Fact fact, Expression value) => new Effect.Assign(fact.Id, fact.Arguments, value);

    public static Effect Feel(Expression.Feels feeling, Expression value) => new Effect.Feel(feeling.Who, feeling.Emotion, feeling.Toward, value);

    public static Effect When(Expression condition, Effect then, params Effect[] otherwise) =>
        new Effect.When(condition, [then], [.. otherwise]);

    public static Effect ForEvery(int slot, TypeId type, Expression where, params Effect[] body) =>
        new Effect.ForEvery(slot, type, where, [.. body]);

    /// <summary><c>believes(who, f) := v</c>: the value is read where the act happens.</summary>
    public static Effect Told(Expression who, Effect inner) => new Effect.Believe(who, inner, ReadInMind: false);

    /// <summary><c>believes(who, f := v)</c>: the value is read in that mind.</summary>
    public static Effect Concludes(Expression who, Effect inner) => new Effect.Believe(who, inner, ReadInMind: true);

    public static ImmutableArray<Effect> Do(params Effect[] effects) => [.. effects];
}
