using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// A deterministic change. All effects of an event are simultaneous: every condition, argument and value is read in the
/// state before it. If two assign the same ground fact, the later one in story order stands.
/// </summary>
internal abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Integers saturate at the bounds of the fact's domain.</summary>
    public sealed record Assign(FactId Fact, ImmutableArray<Expression> Arguments, Expression Value) : Effect;

    /// <summary>Assigns the fact that a piece of news is about. The value is one of that fact's own, or unknown.</summary>
    public sealed record Report(Expression News, Expression Value) : Effect;

    /// <summary>How the owner of a mind comes to have a fact, which is all that is kept of it (<see cref="KeptSource"/>).</summary>
    /// <param name="Of">A fact, or what news says.</param>
    /// <param name="From">Who told them; null for another way than <see cref="SourceWay.From"/>.</param>
    public sealed record StateSource(Expression Of, SourceWay Way, Expression? From) : Effect;

    /// <summary>An act's own effect on a feeling; it works in imagined plans too, where appraisal does not run.</summary>
    public sealed record Feel(Expression Who, Emotion Emotion, Expression? Toward, Expression Value) : Effect;

    public sealed record When(Expression Condition, ImmutableArray<Effect> Then, ImmutableArray<Effect> Otherwise) : Effect;

    public sealed record ForEvery(int Slot, TypeId Type, Expression Where, ImmutableArray<Effect> Body) : Effect;

    /// <summary>
    /// Writes into the mind of <see cref="Who"/> whether or not they observe. The inner effect may itself be a belief.
    /// Its value is read in the state where the event happens (<c>believes(c, f) := v</c>), or, when
    /// <see cref="ReadInMind"/>, in that mind as it was before the event (<c>believes(c, f := v)</c>).
    /// </summary>
    public sealed record Believe(Expression Who, Effect Inner, bool ReadInMind) : Effect
    {
        /// <summary>They see it, whatever the act's channel: nobody says it to them (D8d).</summary>
        public bool IsNoticed { get; init; }
    }
}
