using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Tests that an entity is of the type a place asks for, where its static type does not promise it. What fails the test is read as
/// if it were unknown, so no state is ever asked for a fact that does not exist.
/// </summary>
internal sealed class Guards
{
    private readonly List<Expression> tests = [];

    /// <summary>Asks that the value be of the type, unless its own type says so already.</summary>
    public void Require(Typed value, TypeSymbol wanted)
    {
        if (value.Type is { Kind: ValueKind.Entity, Type: { } type } && !type.Is(wanted) && value.Type.Exactly is null)
            tests.Add(new Expression.IsOfType(value.Expression, wanted.Id));
    }

    /// <summary>As <see cref="Require"/>, for a value that may also be nobody or nothing.</summary>
    public void RequireOrUnknown(Typed value, TypeSymbol wanted)
    {
        int before = tests.Count;
        Require(value, wanted);
        if (tests.Count > before)
        {
            Expression unknown = new Expression.Compare(Comparison.Equal, value.Expression, new Expression.Literal(Value.Unknown));
            tests[^1] = Logic.Or(tests[^1], unknown);
        }
    }

    public bool AreNeeded => tests.Count > 0;

    public Expression Condition => Logic.And(tests);

    public ImmutableArray<Effect> Around(ImmutableArray<Effect> effects) =>
        AreNeeded ? [new Effect.When(Condition, effects, [])] : effects;

    public Expression Around(Expression value, ValueType type, int otherwise)
    {
        if (!AreNeeded)
            return value;
        return type.Kind == ValueKind.Boolean
            ? Logic.And([.. tests, value])
            : new Expression.Conditional(Condition, value, new Expression.Literal(otherwise));
    }
}
