using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Plans of one character that are longer than all plans can be looked for (D16b): for each want that no known plan improves and the relaxed problem may, one search towards it
/// (<see cref="DirectedSearch"/>), all of them in turn within one count of states. One for each question.
/// </summary>
internal sealed class FarPlans(
    MindEngine engine, Successors successors, Journeys journeys, MotiveSearch search, Worth worth, StateId believed, IntentionLimits limits)
{
    /// <summary>Where so many acts may be in a plan, a state counts once; where there are twice as many, twice. So looking far costs no more in a large cast than in a small one.</summary>
    private const int ActsOfOne = 300;

    private readonly CharacterId character = worth.Character;
    private readonly List<MotivePlan> found = [];
    private ExpansionBudget looked = new(limits.Expansions);

    /// <summary>What all plans up to some length came to, with longer ones towards what these do not serve.</summary>
    public Motives Extend(Motives near, FarSights sights)
    {
        if (near.Length >= limits.Plan || worth.ValueOf(believed) == Value.Unknown)
            return near;
        List<int> open = sights.Wants.FindTerms(character, believed, [.. near.Plans.Select(plan => plan.End).Distinct()]);
        if (open.Count == 0)
            return near;
        int acts = sights.CountUsableActs(character, limits.Minds >= 2);
        int cost = Math.Max(1, (acts + ActsOfOne - 1) / ActsOfOne);
        if (limits.Expansions / cost < limits.Plan)
            return near;
        FarSight sight = sights.Get(character, limits.Minds >= 2);
        List<Aim> aims = sight.AimsFrom(believed, open, limits.Plan + journeys.MostLegs(character));
        if (aims.Count == 0)
            return near;
        bool cut = Search(aims.ConvertAll(aim => new DirectedSearch(engine, successors, journeys, sight, search, character, aim, limits)), cost);
        return Joined(near, cut);
    }

    /// <summary>Whether the count ended it.</summary>
    private bool Search(List<DirectedSearch> searches, int cost)
    {
        Queue<DirectedSearch> open = new(searches);
        foreach (DirectedSearch towards in searches)
            towards.Start(believed);
        while (!looked.Spend(search.Expansions).IsSpent && open.TryDequeue(out DirectedSearch? towards))
        {
            ImmutableArray<ActId>? acts = towards.Advance();
            looked = looked.Spend(towards.IsOver ? 0 : cost);
            if (acts is ImmutableArray<ActId> way && PlanOf(way) is MotivePlan plan)
                found.Add(plan);
            else if (!towards.IsOver)
                open.Enqueue(towards);
        }

        return open.Count > 0;
    }

    /// <summary>The plan that is left of the acts when the needless ones are taken out and every journey is gone by the shortest way, or null.</summary>
    private MotivePlan? PlanOf(ImmutableArray<ActId> way) =>
        WithoutNeedless(way) is ImmutableArray<ActId> needed && journeys.WithShortestWays(character, believed, needed) is ImmutableArray<ActId> shortest
            && (shortest.AsSpan().SequenceEqual(needed.AsSpan()) ? needed : WithoutNeedless(shortest)) is ImmutableArray<ActId> acts
            ? search.PlanOf(worth, believed, acts, limits.Plan, [])
            : null;

    private ImmutableArray<ActId>? WithoutNeedless(ImmutableArray<ActId> acts)
    {
        StateId end = acts.Aggregate(believed, (state, act) => engine.Apply(state, engine.Story[act]));
        return search.WithoutNeedless(worth, believed, acts, worth.ValueOf(end), limits.Plan);
    }

    private Motives Joined(Motives near, bool cut)
    {
        List<MotivePlan> plans = [.. near.Plans];
        foreach (MotivePlan plan in new OwnPurposes(engine, search, worth, limits.Plan, []).CutAll(found))
        {
            if (!plans.Exists(known => known.Acts.AsSpan().SequenceEqual(plan.Acts.AsSpan())))
                plans.Add(plan);
        }

        plans.Sort(MotiveSearch.BestFirst);
        SortedSet<ThinkingLimit> reached = [.. near.Reached, .. search.Reached];
        if (cut)
            reached.Add(ThinkingLimit.States);
        if (plans.Exists(plan => plan.Length == limits.Plan))
            reached.Add(ThinkingLimit.Plan);
        return near with { Plans = [.. plans], Expansions = near.Expansions + (int)looked.Spent + search.Expansions, Reached = [.. reached] };
    }
}
