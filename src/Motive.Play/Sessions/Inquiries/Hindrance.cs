using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Sessions.Inquiries;

/// <summary>What keeps an act from being done at a moment: the first thing that does. <see cref="Who"/> is whose doing it would be; null where it is nobody's.</summary>
internal abstract record Hindrance(EntityId? Who)
{
    /// <summary>Nothing: they set out on it, or a player can.</summary>
    public sealed record None(EntityId? Who, bool ByPlayer) : Hindrance(Who);

    /// <summary>Somebody is about it already.</summary>
    public sealed record Underway(EntityId? Who, StoryTime Until) : Hindrance(Who);

    /// <summary>No state makes it possible.</summary>
    public sealed record Never(bool IsForbidden) : Hindrance((EntityId?)null);

    /// <summary>The author's, or chance: <see cref="Missing"/> is what it still requires.</summary>
    public sealed record OfNobody(bool IsAllowed, ImmutableArray<Condition> Missing) : Hindrance((EntityId?)null);

    /// <summary>They have something in hand, or attend to somebody who has.</summary>
    public sealed record Busy(EntityId? Who, GroundAct With, EntityId? By, StoryTime Until) : Hindrance(Who);

    /// <summary>They do not hold it possible. <see cref="Missing"/>: what of the precondition is false as they see it, as the story writes it; <see cref="InTheWay"/>: the facts that decide that.</summary>
    public sealed record NotBelieved(EntityId? Who, ImmutableArray<Condition> Missing, ImmutableArray<BeliefUsed> InTheWay) : Hindrance(Who);

    /// <summary>They hold it possible, and it is not; they would find out nothing by trying.</summary>
    public sealed record NotSo(EntityId? Who, ImmutableArray<Condition> Missing) : Hindrance(Who);

    /// <summary>No plan of so many acts that begins with it, and that they come to think of, makes things better for them. What it alone would cost and serve them, by the names of their wants.</summary>
    public sealed record NoGain(EntityId? Who, int MostActs, ImmutableArray<string> Costs, ImmutableArray<string> Serves) : Hindrance(Who);

    /// <summary>They would gain by it, and see no reason for somebody else who must agree.</summary>
    public sealed record NoConsent(EntityId? Who, EntityId Other) : Hindrance(Who);

    /// <summary>They would gain by it, and it is in none of the plans that they keep, as far as they think.</summary>
    public sealed record NotPlanned(EntityId? Who) : Hindrance(Who);

    /// <summary>It goes against their temperament or present feelings by more than it brings.</summary>
    public sealed record Disliked(EntityId? Who, Draw Draw) : Hindrance(Who);

    /// <summary>They had a plan for it, and a rule stood against that.</summary>
    public sealed record Refused(EntityId? Who, Refusal Refusal) : Hindrance(Who);

    /// <summary>They could have, and are drawn to something else.</summary>
    public sealed record Outweighed(EntityId? Who, Draw Draw, Alternative Instead) : Hindrance(Who);
}
