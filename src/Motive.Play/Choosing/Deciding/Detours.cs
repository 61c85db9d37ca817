using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>
/// Which of the plans that one mind could set out on are only a worse way to what another of them brings as well. Two plans have one purpose
/// when what they are most wanted for is the same, and either the same act brings it about or they leave the world the same; the slower is a
/// detour if it serves no want besides. So is an act beside another of its kind that serves all that it does, and more, as soon (D30e).
/// </summary>
internal sealed class Detours(MindEngine engine, ReasonWriter reasons, CharacterId character, IReadOnlyList<MotivePlan> plans)
{
    private readonly Dictionary<MotivePlan, Purpose> purposes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Purpose, (int Minutes, int WholeMinutes, int Acts)> times = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the plan is a detour beside another one.</summary>
    public bool Contains(MotivePlan plan) => BetterThan(plan) is not null;

    /// <summary>The first of the plans that begins with another act and beside which this one is a detour; null when it is none.</summary>
    public MotivePlan? BetterThan(MotivePlan plan) => plan.Sought is not null ? null : plans.FirstOrDefault(other => other.Sought is null && other.First != plan.First && Serves(PurposeOf(other), PurposeOf(plan)));

    /// <summary>Whether the one does all that the other is for, and what it is most wanted for no later.</summary>
    private bool Serves(Purpose one, Purpose other) =>
        one.Wants.FirstOrDefault() == other.Wants.FirstOrDefault()
        && one.Reached >= other.Reached
        && TimeOf(one).CompareTo(TimeOf(other)) <= 0
        && other.Wants.All(one.Wants.Contains)
        && (TimeOf(one).CompareTo(TimeOf(other)) < 0
            ? PaysBy(one) == PaysBy(other) || LeaveTheSame(one.Plan.End, other.Plan.End) || ServesMore(one, other)
            : ServesMore(one, other));

    private bool ServesMore(Purpose one, Purpose other) =>
        one.Wants.Length > other.Wants.Length && engine.Story[one.Plan.First].Definition == engine.Story[other.Plan.First].Definition;

    private static ActId PaysBy(Purpose purpose) => purpose.Plan.Acts[purpose.Fulfilling];

    /// <summary>Minutes to the act that brings about what the plan is most wanted for; then to its end; then acts.</summary>
    private (int Minutes, int WholeMinutes, int Acts) TimeOf(Purpose purpose)
    {
        if (times.TryGetValue(purpose, out (int, int, int) known))
            return known;
        int minutes = 0;
        StateId state = purpose.Plan.Start;
        foreach (ActId index in purpose.Plan.Acts.Take(purpose.Fulfilling + 1))
        {
            Act act = engine.Story[index];
            minutes += act.MinutesIn(engine.States, state);
            state = engine.Apply(state, act);
        }

        times.Add(purpose, known = (minutes, purpose.Plan.Minutes, purpose.Plan.Acts.Length));
        return known;
    }

    private Purpose PurposeOf(MotivePlan plan)
    {
        if (!purposes.TryGetValue(plan, out Purpose? purpose))
            purposes.Add(plan, purpose = reasons.PurposeOf(character, plan));
        return purpose;
    }

    /// <summary>In all that can be spoken of; who would have seen it, and what it would feel like, are left out.</summary>
    private bool LeaveTheSame(StateId one, StateId other)
    {
        foreach (GroundFact fact in engine.Story.Facts.Facts)
        {
            if (fact.Emotion is null && !engine.Story.Story[fact.Family].Hidden && engine.States.Read(one, fact.Index) != engine.States.Read(other, fact.Index))
                return false;
        }

        return true;
    }
}
