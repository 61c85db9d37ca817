using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Reasoning;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>Tells beforehand whether all plans of some length can be enumerated within the budget.</summary>
internal sealed partial class MotiveSearch
{
    /// <summary>
    /// Whether a search for all plans of so many acts may keep within the budget of expanded states. It is told without searching: states that are passed on
    /// the way are expanded, and those at the end, which are most, are only counted. The search would count whatever is counted here,
    /// so that a length is refused only if the search would exceed the budget. A length that is not refused may still exceed it, where others make plans of
    /// their own (D17).
    /// </summary>
    public bool MayFinish(Worth worth, StateId believed, int budget)
    {
        IsTooLong = !KeepsWithin(worth, believed, budget);
        return !IsTooLong;
    }

    private bool KeepsWithin(Worth worth, StateId believed, int budget)
    {
        if (limits.Expansions == int.MaxValue)
            return true;
        ExpansionBudget counted = spent.Spend();
        HashSet<Node>[] reached = [.. Enumerable.Range(0, budget + 1).Select(_ => new HashSet<Node>())];
        reached[budget].Add(new Node(worth, believed, Companies.Nobody, false));
        for (int left = budget; left > 1; left--)
        {
            if (LeadToMoreStates(reached[left], reached[left - 1], left, (int)counted.Left))
                return false;
            foreach (Node at in reached[left])
            {
                foreach (Stride stride in StridesFrom(at, left, 1))
                {
                    int after = left - stride.Count;
                    Node then = NodeAfter(at, stride);
                    if (after > 0 && !reached[after].Contains(then) && OthersAgree(worth.Character, at.State, stride.First, left, 1) && !IsDeadEnd(then, after, 1))
                    {
                        reached[after].Add(then);
                        counted = counted.Spend();
                    }

                    if (counted.IsExceeded)
                        return false;
                }
            }
        }

        return !counted.IsExceeded;
    }

    /// <summary>
    /// Whether acts are known for certain to lead from some states to more than so many others, besides those known. It is told by facts alone, without working out what the acts do to minds: where the facts after
    /// two acts differ, so do the states. Others are asked for their consent only where the search would ask them. Journeys are left out, and acts after which a trigger may write facts.
    /// </summary>
    private bool LeadToMoreStates(HashSet<Node> from, HashSet<Node> known, int left, int most)
    {
        if (from.Sum(at => PossibleFor(at).Acts.Length) <= most)
            return false;
        HashSet<ulong> facts = [.. known.Select(step => states.HashFacts(step.State))];
        most += facts.Count;
        foreach (Node at in from)
        {
            foreach (ActId index in PossibleFor(at).Acts)
            {
                Act act = engine.Story[index];
                if (MayGoOnWith(at, act, left, 1, closely: true) && journeys.FactsAfter(at.State, act) is StateId after && !states.HaveSameFacts(after, at.State)
                    && states.HashFacts(after) is ulong hash && !facts.Contains(hash) && OthersAgree(at.Character, at.State, act, left, 1) && facts.Add(hash) && facts.Count > most)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
