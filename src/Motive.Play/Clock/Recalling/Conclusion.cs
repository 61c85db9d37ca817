using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.FindingOut;
using Motive.Minds.Reasons.Intentions;
using Motive.World;

namespace Motive.Play.Clock.Recalling;

/// <summary>
/// What thinking came to at one place of a run, with no id of a state in it, so that it can be read in a run whose states have others. Everything that a session does hangs on these, on the
/// player's decisions and on the rules that are applied without any search.
/// </summary>
internal abstract record Conclusion
{
    private Conclusion()
    {
    }

    /// <summary>It is what is concluded at most places, and is not kept.</summary>
    public virtual bool IsOrdinary => false;

    /// <summary>What a character would set out on, or wait for, and the limits their thinking came to. <see cref="Own"/>: how much it draws them without the drama manager.</summary>
    public sealed record Wish(ImmutableArray<ThinkingLimit> Reached, PlannedActs? Plan, bool Waits, long Own) : Conclusion
    {
        /// <summary>They wish for nothing.</summary>
        public static readonly Wish None = new([], null, false, 0);

        public override bool IsOrdinary => Plan is null && Reached.IsEmpty;
    }

    /// <summary>Why the doers of an act that is begun do it.</summary>
    public sealed record Motivation(ImmutableArray<Reason> Because, ImmutableArray<int> Causes, bool OutOfCharacter) : Conclusion
    {
        /// <summary>Whether it speaks of events alone that have come about when there are so many.</summary>
        public bool FitsAfter(int events) => Causes.All(cause => cause <= events) && Because.All(reason => reason.Believes.All(belief => belief.Source.Event <= events));
    }

    /// <summary>What somebody gains by what a choice of a scene makes them do; null where they have no reason for it.</summary>
    public sealed record Promise(int? Gain) : Conclusion
    {
        /// <summary>They have no reason for it.</summary>
        public static readonly Promise Nothing = new((int?)null);

        public override bool IsOrdinary => Gain is null;
    }

    /// <summary>Whether somebody has no reason any more for the act that they are about.</summary>
    public sealed record Lost(bool IsLost) : Conclusion
    {
        /// <summary>They still have a reason.</summary>
        public static readonly Lost No = new(false);

        public override bool IsOrdinary => !IsLost;
    }

    /// <summary>The chance event, by its act, that the drama manager uses; may be none.</summary>
    public sealed record Chance(ActId Act) : Conclusion
    {
        /// <summary>No chance event.</summary>
        public static readonly Chance None = new(ActId.None);

        public override bool IsOrdinary => Act.IsNone;
    }

    /// <summary>What somebody fears, by its act, which may be none; whose doing it would be, and how much they fear it.</summary>
    public sealed record Threat(ActId Act, CharacterId Doer, int Level) : Conclusion
    {
        /// <summary>They fear nothing.</summary>
        public static readonly Threat None = new(ActId.None, CharacterId.None, 0);

        public override bool IsOrdinary => Act.IsNone;
    }
}

/// <summary>A plan without the states it was made in: its acts' indices, what its maker's utility is before and after it, and how long it takes.</summary>
internal sealed record PlannedActs(ImmutableArray<ActId> Acts, int Before, int After, int Minutes)
{
    /// <summary>What it is to find out, of an inquiry.</summary>
    public SoughtAnswer? Sought { get; init; }

    /// <summary>The act that it begins with.</summary>
    public ActId First => Acts[0];

    /// <summary>A plan without its states.</summary>
    public static PlannedActs FromPlan(MotivePlan plan) => new(plan.Acts, plan.Before, plan.After, plan.Minutes) { Sought = plan.Sought };

    /// <summary>The plan in the mind it was made in. Where it leads is not known any more: <see cref="MotivePlan.End"/> is where it starts.</summary>
    public MotivePlan ToPlanFrom(StateId mind) => new(Acts, mind, mind, Before, After, Minutes) { Sought = Sought };
}
