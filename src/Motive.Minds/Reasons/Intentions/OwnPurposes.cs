using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Cuts plans down to what their first act is for (D16a). Acts that split into two plans from the same state, of which the one with the first act can as well
/// come second, were never one plan: what the other one brings comes without the first act. Of what is one plan, the first act is for whatever would not be
/// reached without it.
/// </summary>
internal sealed class OwnPurposes(MindEngine engine, MotiveSearch search, Worth worth, int budget, ImmutableArray<ActId> earlier)
{
    private readonly Dictionary<(StateId Start, string Acts), MotivePlan?> known = [];

    /// <summary>Each plan cut down to the shortest part that begins with its first act and that it falls apart into; equal ones once.</summary>
    public IEnumerable<MotivePlan> CutAll(IEnumerable<MotivePlan> plans)
    {
        HashSet<string> found = [];
        foreach (MotivePlan plan in plans)
        {
            MotivePlan own = CutNeedlessActs(plan);
            if (found.Add(KeyOf(own.Acts)))
                yield return own;
        }
    }

    /// <summary>The plan with the state that is reached without its first act.</summary>
    public MotivePlan MeasureWithoutFirstAct(MotivePlan plan) => plan.Acts.Length == 1 ? plan : plan with { EndWithoutFirst = EndWithoutFirst(new PlanParts(plan, engine, worth)) };

    /// <summary>The plan cut down to the part that its first act is for.</summary>
    public MotivePlan CutNeedlessActs(MotivePlan plan)
    {
        while (plan.Acts.Length > 1)
        {
            PlanParts parts = new(plan, engine, worth);
            if (OwnPart(parts) is not MotivePlan own)
                return plan with { EndWithoutFirst = EndWithoutFirst(parts) };
            plan = own;
        }

        return plan;
    }

    private MotivePlan? OwnPart(PlanParts parts)
    {
        foreach (PlanPart own in parts.Shortest.Where(part => part.HasFirst && part.Gain > 0))
        {
            if (FallsApart(parts, own))
                return PlanOf(parts.Plan.Start, own.Acts);
        }

        return null;
    }

    private bool FallsApart(PlanParts parts, PlanPart own)
    {
        foreach (PlanPart other in parts.Shortest.Append(parts.WithoutPart(own)))
        {
            if (other.Gain > 0 && !other.Shares(own) && own.Gain + other.Gain >= parts.Plan.Gain
                && PlanOf(parts.Plan.Start, other.Acts) is MotivePlan first && PlanOf(parts.Plan.Start, own.Acts) is MotivePlan second
                && PlanOf(parts.Plan.Start, [.. first.Acts, .. second.Acts])?.After >= parts.Plan.After)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The state that is reached by the best of the parts that do not have the first act.</summary>
    private StateId EndWithoutFirst(PlanParts parts)
    {
        (int gain, StateId state) = (0, parts.Plan.Start);
        foreach (PlanPart part in parts.Shortest.Where(part => !part.HasFirst).Append(parts.WithoutPart(parts.First)).OrderBy(part => part.Places))
        {
            if (part.Gain > gain && PlanOf(parts.Plan.Start, part.Acts) is MotivePlan plan)
                (gain, state) = (plan.Gain, plan.End);
        }

        return state;
    }

    private MotivePlan? PlanOf(StateId start, ImmutableArray<ActId> acts)
    {
        (StateId, string) key = (start, KeyOf(acts));
        if (!known.TryGetValue(key, out MotivePlan? plan))
            known.Add(key, plan = search.PlanOf(worth, start, acts, budget, earlier.AsSpan()));
        return plan;
    }

    private static string KeyOf(ImmutableArray<ActId> acts) => string.Join(',', acts);
}
