using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Effects as they are in somebody's own picture: they change it, and whatever they read is read there. Conditions and loops stay around
/// the beliefs, so that what a belief holds is always a single change.
/// </summary>
internal sealed class EffectsInMind(Expression who)
{
    public ImmutableArray<Effect> Nest(ImmutableArray<Effect> effects) => [.. effects.Select(Nest)];

    private Effect Nest(Effect effect) => effect is Effect.When or Effect.ForEvery
        ? EffectWalk.WithParts(effect, Read, Nest)
        : new Effect.Believe(who, ReadByTheWay(effect), true);

    /// <summary>Whose belief it is must be found out where the act happens, which the value of a change need not be.</summary>
    private Effect ReadByTheWay(Effect effect) => effect is Effect.Believe ? EffectWalk.WithParts(effect, Read, ReadByTheWay) : effect;

    private Expression Read(Expression expression) =>
        expression is Expression.Literal or Expression.Variable ? expression : new Expression.Believes(who, expression);
}
