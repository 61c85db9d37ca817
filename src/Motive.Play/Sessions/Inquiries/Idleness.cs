using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Sessions.Inquiries;

/// <summary>What somebody is about at a moment, and where they are about nothing, what they want and what is in the way of it.</summary>
internal sealed record Idleness(EntityId Who)
{
    /// <summary>A player decides for them.</summary>
    public bool IsPlayed { get; init; }

    /// <summary>What keeps them from other things; null where they are free.</summary>
    public Hindrance.Busy? Busy { get; init; }

    /// <summary>What they set out on; null for nothing.</summary>
    public GroundAct? Begins { get; init; }

    /// <summary>What they wait for others to do, and since when; null for nothing.</summary>
    public (GroundAct Act, StoryTime Since)? WaitsFor { get; init; }

    /// <summary>Until when they hesitate to try again what came to nothing.</summary>
    public (GroundAct Act, StoryTime Until)? Hesitates { get; init; }

    /// <summary>Acts for which they have a plan and that something stands against, the most drawing first.</summary>
    public ImmutableArray<WantedAct> Refused { get; init; } = [];

    /// <summary>Acts for which they have a plan that their temperament and present feelings are against by more than it brings.</summary>
    public ImmutableArray<GroundAct> Disliked { get; init; } = [];

    /// <summary>What they want and have no plan for: first what an act would serve by itself, then what is further; of each, what weighs most first.</summary>
    public ImmutableArray<UnmetWant> Unmet { get; init; } = [];
}

/// <summary>An act that somebody has a plan for: what that is for, how long it is, and the rule that stands against it.</summary>
internal sealed record WantedAct(ImmutableArray<GroundAct> Plan, ImmutableArray<string> Wants, int Minutes, Refusal Refusal)
{
    /// <summary>What the plan begins with.</summary>
    public GroundAct Act => Plan[0];
}

/// <summary>
/// A want that no plan serves. <see cref="By"/>: of the acts that would serve it by themselves the one that lacks least; null where none would, as where it takes several. <see cref="Missing"/>: what it lacks, as its doer sees it;
/// <see cref="Unwilling"/>: who sees no reason for it where it lacks nothing; <see cref="Costs"/>: the wants that it would cost them.
/// </summary>
internal sealed record UnmetWant(string Want, int Points, GroundAct? By, ImmutableArray<Condition> Missing, ImmutableArray<BeliefUsed> InTheWay, EntityId? Unwilling, ImmutableArray<string> Costs)
{
    /// <summary>How far it seems; null where it hangs on what others believe alone, and where it can be served no better than now.</summary>
    public Distance? Far { get; init; }
}

/// <summary>How far a want seems, if nothing that came about ever went away: at least so many acts, null for never; the minutes that such acts take now; and one of them that can be begun.</summary>
internal sealed record Distance(int? Acts, int Minutes, GroundAct? First);
