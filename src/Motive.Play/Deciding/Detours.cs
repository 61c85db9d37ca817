using Motive.Minds;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.World;

namespace Motive.Play.Deciding;

/// <summary>
/// Which motivated plans are only a slower way to what another of the same mind brings as well. Two plans have one purpose when what they
/// are most wanted for is the same, and either the same act brings it about or they leave the world the same; the slower is a detour if it
/// serves no want besides.
/// </summary>
internal sealed class Detours(MindEngine engine, ReasonWriter reasons)
{
    /// <summary>The acts that begin all plans that are no detour. A plan is measured against all others that begin with another act.</summary>
    public IReadOnlySet<int> DirectActs(int character, IReadOnlyList<MotivePlan> offered, IEnumerable<MotivePlan> considered)
    {
        HashSet<int> firsts = [.. offered.Select(plan => plan.First)];
        List<Purpose> all = [.. considered.Where(plan => firsts.Contains(plan.First)).Select(plan => reasons.PurposeOf(character, plan))];
        return new HashSet<int>(all.Where(purpose => !all.Exists(other => IsQuicker(other, purpose))).Select(purpose => purpose.Plan.First));
    }

    private bool IsQuicker(Purpose one, Purpose other) =>
        one.Plan.First != other.Plan.First
        && (one.Plan.Minutes, one.Plan.Acts.Length).CompareTo((other.Plan.Minutes, other.Plan.Acts.Length)) < 0
        && one.Wants.FirstOrDefault() == other.Wants.FirstOrDefault()
        && one.Reached >= other.Reached
        && other.Wants.All(one.Wants.Contains)
        && (one.Plan.Acts[one.Fulfilling] == other.Plan.Acts[other.Fulfilling] || LeaveTheSame(one.Plan.End, other.Plan.End));

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
