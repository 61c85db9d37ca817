using Motive.Minds;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.World;

namespace Motive.Play.Deciding;

/// <summary>
/// Which of the plans that one mind could set out on are only a worse way to what another of them brings as well. Two plans have one purpose
/// when what they are most wanted for is the same, and either the same act brings it about or they leave the world the same; the slower is a
/// detour if it serves no want besides. So is an act beside another of its kind that serves all that it does, and more, as soon.
/// </summary>
internal sealed class Detours(MindEngine engine, ReasonWriter reasons, int character, IReadOnlyList<MotivePlan> plans)
{
    private readonly Dictionary<MotivePlan, Purpose> purposes = new(ReferenceEqualityComparer.Instance);

    /// <summary>A plan is measured against all others that begin with another act.</summary>
    public bool Include(MotivePlan plan) =>
        plans.Any(other => other.First != plan.First && TimeOf(other) <= TimeOf(plan) && Serves(PurposeOf(other), PurposeOf(plan)));

    /// <summary>Whether the one, which takes no longer, does all that the other is for.</summary>
    private bool Serves(Purpose one, Purpose other) =>
        one.Wants.FirstOrDefault() == other.Wants.FirstOrDefault()
        && one.Reached >= other.Reached
        && other.Wants.All(one.Wants.Contains)
        && (TimeOf(one.Plan) < TimeOf(other.Plan)
            ? PaysBy(one) == PaysBy(other) || LeaveTheSame(one.Plan.End, other.Plan.End) || ServesMore(one, other)
            : ServesMore(one, other));

    private bool ServesMore(Purpose one, Purpose other) =>
        one.Wants.Length > other.Wants.Length && engine.Story.Acts[one.Plan.First].Definition == engine.Story.Acts[other.Plan.First].Definition;

    private static int PaysBy(Purpose purpose) => purpose.Plan.Acts[purpose.Fulfilling];

    /// <summary>Minutes, then acts.</summary>
    private static long TimeOf(MotivePlan plan) => ((long)plan.Minutes << 32) + plan.Acts.Length;

    private Purpose PurposeOf(MotivePlan plan)
    {
        if (!purposes.TryGetValue(plan, out Purpose? purpose))
            purposes.Add(plan, purpose = reasons.PurposeOf(character, plan));
        return purpose;
    }

    /// <summary>In all that can be spoken of; who would have seen it, and what it would feel like, are left out.</summary>
    private bool LeaveTheSame(int one, int other)
    {
        foreach (GroundFact fact in engine.Story.Facts.Facts)
        {
            if (fact.Emotion is null && !engine.Story.Story[fact.Family].Hidden && engine.States.Read(one, fact.Index) != engine.States.Read(other, fact.Index))
                return false;
        }

        return true;
    }
}
