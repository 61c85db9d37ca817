using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// Which slots of the frame around it a lifted part reads, as bits: parameters and variables bound outside of it. What becomes of the part when it is grounded
/// hangs on these alone.
/// </summary>
internal sealed class SlotReads
{
    /// <summary>A slot beyond the bits that there are stands for all of them.</summary>
    private const int Bits = 63;

    private readonly Dictionary<Expression, ulong> expressions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Effect, ulong> effects = new(ReferenceEqualityComparer.Instance);

    /// <summary>The bit of a slot.</summary>
    public static ulong Bit(int slot) => slot < Bits ? 1UL << slot : ulong.MaxValue;

    /// <summary>The slots from 0 on.</summary>
    public static ulong FirstSlots(int count) => count < Bits ? (1UL << count) - 1 : ulong.MaxValue;

    /// <summary>The slots around an expression that it reads.</summary>
    public ulong SlotsReadBy(Expression expression)
    {
        if (expression is Expression.Variable variable)
            return Bit(variable.Slot);
        if (expressions.TryGetValue(expression, out ulong read))
            return read;
        foreach (Expression part in ExpressionWalk.Children(expression))
            read |= SlotsReadBy(part);
        if (ExpressionWalk.BoundSlot(expression) is int slot)
            read = Without(read, slot);
        expressions.Add(expression, read);
        return read;
    }

    /// <summary>The slots around an effect that it reads.</summary>
    public ulong SlotsReadBy(Effect effect)
    {
        if (effects.TryGetValue(effect, out ulong read))
            return read;
        foreach (Expression part in EffectWalk.Expressions(effect))
            read |= SlotsReadBy(part);
        foreach (Effect part in EffectWalk.Children(effect))
            read |= SlotsReadBy(part);
        if (EffectWalk.BoundSlot(effect) is int slot)
            read = Without(read, slot);
        effects.Add(effect, read);
        return read;
    }

    /// <summary>The slots that the bits stand for, ascending; null when they are more than there are bits for.</summary>
    public static ImmutableArray<int>? SlotsOf(ulong read) => read >> Bits != 0 ? null : [.. Enumerable.Range(0, Bits).Where(slot => (read & Bit(slot)) != 0)];

    private static ulong Without(ulong read, int slot) => read >> Bits != 0 ? read : read & ~Bit(slot);
}
