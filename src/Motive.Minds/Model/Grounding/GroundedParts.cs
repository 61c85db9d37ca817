using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// Which lifted parts are worth remembering, so that nothing is grounded twice: that somebody is in the place from which an act starts is the same condition of all acts that start there.
/// A part is worth it if it reads fewer slots than are bound around it; otherwise the same part with the same values never comes again.
/// </summary>
internal sealed class GroundedParts(SlotReads reads, GroundingBudget budget, int entities)
{
    private readonly Dictionary<Expression, GroundedPart<Condition>> expressions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Effect, GroundedPart<GroundEffect[]>> effects = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Expression, ImmutableArray<Expression>> operands = new(ReferenceEqualityComparer.Instance);

    /// <summary>Within which slots a part was looked at last.</summary>
    private readonly Dictionary<object, ulong> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is remembered of an expression; null where that is not worth it.</summary>
    public GroundedPart<Condition>? Find(Expression part) => expressions.GetValueOrDefault(part);

    /// <summary>What is remembered of an effect; null where that is not worth it.</summary>
    public GroundedPart<GroundEffect[]>? Find(Effect part) => effects.GetValueOrDefault(part);

    /// <summary>Finds the parts of an expression that are worth remembering where these slots are bound.</summary>
    public void Include(Expression part, ulong bound)
    {
        if (part is Expression.Literal or Expression.Variable || !IsNew(part, bound))
            return;
        bound = Remember(expressions, part, reads.SlotsReadBy(part), bound);
        if (ExpressionWalk.BoundSlot(part) is int slot)
            bound |= SlotReads.Bit(slot);
        foreach (Expression inner in Inside(part))
            Include(inner, bound);
    }

    /// <summary>Finds the parts of effects that are worth remembering where these slots are bound.</summary>
    public void Include(IEnumerable<Effect> parts, ulong bound)
    {
        foreach (Effect part in parts)
        {
            if (IsNew(part, bound))
                IncludeInside(part, Remember(effects, part, reads.SlotsReadBy(part), bound));
        }
    }

    /// <summary>As <see cref="ExpressionWalk.Conjuncts"/>.</summary>
    public ImmutableArray<Expression> Conjuncts(Expression.And and) => Operands(and, ExpressionWalk.Conjuncts);

    /// <summary>As <see cref="ExpressionWalk.Disjuncts"/>.</summary>
    public ImmutableArray<Expression> Disjuncts(Expression.Or or) => Operands(or, ExpressionWalk.Disjuncts);

    private ImmutableArray<Expression> Operands(Expression part, Func<Expression, IEnumerable<Expression>> flat)
    {
        if (!operands.TryGetValue(part, out ImmutableArray<Expression> known))
            operands.Add(part, known = [.. flat(part)]);
        return known;
    }

    private IEnumerable<Expression> Inside(Expression part) => part switch
    {
        Expression.And and => Conjuncts(and),
        Expression.Or or => Disjuncts(or),
        _ => ExpressionWalk.Children(part),
    };

    private void IncludeInside(Effect part, ulong bound)
    {
        if (EffectWalk.BoundSlot(part) is int slot)
            bound |= SlotReads.Bit(slot);
        foreach (Expression inner in EffectWalk.Expressions(part))
            Include(inner, bound);
        Include(EffectWalk.Children(part), bound);
    }

    private bool IsNew(object part, ulong bound)
    {
        if (seen.TryGetValue(part, out ulong before) && before == bound)
            return false;
        seen[part] = bound;
        return true;
    }

    /// <summary>Remembers a part if that is worth it; which slots may still differ from one time to the next.</summary>
    private ulong Remember<TPart, T>(Dictionary<TPart, GroundedPart<T>> remembered, TPart part, ulong read, ulong bound)
        where TPart : class
        where T : class
    {
        if (read == bound || FrameKey.TryCreate(read, entities) is not FrameKey key)
            return bound;
        remembered.TryAdd(part, new GroundedPart<T>(key, budget));
        return read;
    }
}
