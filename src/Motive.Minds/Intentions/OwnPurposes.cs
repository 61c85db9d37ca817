using System.Collections.Immutable;
using Motive.Minds.Grounding;

namespace Motive.Minds.Intentions;

/// <summary>
/// What the first acts of plans are for (the definitions are numbered in <c>docs/minds.md</c>). Acts that fall apart into two plans from the
/// same state, of which the first act's can as well come second, were never one plan: what the other brings comes without this act. And of
/// what is one plan, the first act is for that which would not be reached if it were left out.
/// </summary>
internal sealed class OwnPurposes(MindEngine engine, MotiveSearch search, int character, int budget)
{
    private readonly Dictionary<(int Start, string Acts), MotivePlan?> known = [];

    /// <summary>Each plan cut down to the shortest part that begins with its first act and that it falls apart into; equal ones once.</summary>
    public IEnumerable<MotivePlan> Of(IEnumerable<MotivePlan> plans)
    {
        HashSet<string> found = [];
        foreach (MotivePlan plan in plans)
        {
            MotivePlan own = Cut(plan);
            if (found.Add(KeyOf(own.Acts)))
                yield return own;
        }
    }

    /// <summary>The plan with what comes without its first act.</summary>
    public MotivePlan Measured(MotivePlan plan) => plan.Acts.Length == 1 ? plan : plan with { Without = Without(new Parts(plan, engine, character)) };

    public MotivePlan Cut(MotivePlan plan)
    {
        while (plan.Acts.Length > 1)
        {
            Parts parts = new(plan, engine, character);
            if (OwnPart(parts) is not MotivePlan own)
                return plan with { Without = Without(parts) };
            plan = own;
        }

        return plan;
    }

    private MotivePlan? OwnPart(Parts parts)
    {
        MotivePlan? best = null;
        for (int own = 1; own < parts.All; own += 2)
        {
            if (parts.Gains[own] > 0 && (best is null || int.PopCount(own) < best.Acts.Length) && FallsApart(parts, own))
                best = PlanOf(parts, own);
        }

        return best;
    }

    private bool FallsApart(Parts parts, int own)
    {
        int left = parts.All & ~own;
        for (int other = left; other > 0; other = (other - 1) & left)
        {
            if (parts.Gains[other] > 0 && parts.Gains[own] + parts.Gains[other] >= parts.Plan.Gain
                && PlanOf(parts, other) is MotivePlan first && PlanOf(parts, own) is MotivePlan second
                && PlanOf(parts.Plan.Start, [.. first.Acts, .. second.Acts])?.After >= parts.Plan.After)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The state that is reached by the best of the parts that do not have the first act.</summary>
    private int Without(Parts parts)
    {
        (int gain, int state) = (0, parts.Plan.Start);
        for (int part = 2; part < parts.All; part += 2)
        {
            if (parts.Gains[part] > gain && PlanOf(parts, part) is MotivePlan plan)
                (gain, state) = (plan.Gain, plan.End);
        }

        return state;
    }

    private MotivePlan? PlanOf(Parts parts, int part) => PlanOf(parts.Plan.Start, parts.Acts(part));

    private MotivePlan? PlanOf(int start, ImmutableArray<int> acts)
    {
        (int, string) key = (start, KeyOf(acts));
        if (!known.TryGetValue(key, out MotivePlan? plan))
            known.Add(key, plan = search.PlanOf(character, start, acts, budget));
        return plan;
    }

    private static string KeyOf(ImmutableArray<int> acts) => string.Join(',', acts);

    /// <summary>The parts of a plan, as sets of places in it; its first act is the lowest bit.</summary>
    private sealed class Parts
    {
        public Parts(MotivePlan plan, MindEngine engine, int character)
        {
            Plan = plan;
            All = (1 << plan.Acts.Length) - 1;
            Gains = new int[All + 1];
            int[] states = new int[All + 1];
            states[0] = plan.Start;
            for (int part = 1; part <= All; part++)
            {
                int last = int.Log2(part);
                int before = states[part ^ (1 << last)];
                Act act = engine.Story.Acts[plan.Acts[last]];
                states[part] = before >= 0 && engine.CanHappen(before, act) ? engine.Apply(before, act) : -1;
                if (states[part] >= 0 && engine.UtilityOf(character, states[part]) is int after && Utility.Improves(plan.Before, after))
                    Gains[part] = after - plan.Before;
            }
        }

        public MotivePlan Plan { get; }

        public int All { get; }

        /// <summary>What each part would gain by itself; nothing where it is not possible, or not known to gain anything.</summary>
        public int[] Gains { get; }

        public ImmutableArray<int> Acts(int part) => [.. Plan.Acts.Where((_, place) => (part & (1 << place)) != 0)];
    }
}
