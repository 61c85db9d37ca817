using Motive.Minds.Grounding;

namespace Motive.Minds.Causality;

/// <summary>
/// The causal effects of one story that many events have in common, each made once: what everybody who comes to a place sees of one person is the same effect, whichever way they came. Only what reads what its own event writes is
/// of that event alone. Not thread-safe.
/// </summary>
internal sealed class SharedCauses
{
    private readonly Dictionary<EffectTarget, int[]> written = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GroundEffect, CausalEffect> effects = new(ReferenceEqualityComparer.Instance);

    /// <summary>The facts that the effect may write.</summary>
    public int[] Written(GroundEffect effect)
    {
        if (!written.TryGetValue(effect.Target, out int[]? facts))
            written.Add(effect.Target, facts = [.. FactReads.Written(effect.Target)]);
        return facts;
    }

    /// <summary>The effect as a cause; null where it reads what its own event writes.</summary>
    /// <param name="together">What each effect of the event may write.</param>
    public CausalEffect? Get(GroundEffect effect, int[][] together)
    {
        if (effect.When is not Condition.Constant && FactReads.ReadsAny(effect.When, fact => Array.Exists(together, written => Array.IndexOf(written, fact) >= 0)))
            return null;
        if (!effects.TryGetValue(effect, out CausalEffect? cause))
            effects.Add(effect, cause = new CausalEffect(effect, Written(effect), []));
        return cause;
    }
}
