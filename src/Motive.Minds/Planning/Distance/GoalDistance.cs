using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning.Distance;

/// <summary>
/// The heuristic of the author's search: a lower bound on the acts from a state to the goal (admissible), by the relaxed problem of facts alone; and a better guess (not admissible), the acts of a relaxed
/// plan whose doers have reasons (<see cref="ConsentingStory"/>). Memoised.
/// </summary>
internal sealed class GoalDistance
{
    /// <summary>Acts that are added to the guess where two acts of the relaxed plan are mutually exclusive.</summary>
    private const int Detour = 2;

    private readonly int horizon;
    private readonly Projection projection;
    private readonly Condition utility;
    private readonly int above;
    private readonly bool[] reachable;
    private readonly RelaxedGraph facts;
    private readonly RelaxedGraph consenting;
    private readonly RelaxedPlan plan;
    private readonly CausalGraph causes;
    private readonly ToldFacts told;
    private readonly Dictionary<(ActId One, ActId Other), bool> exclusive = [];
    private readonly Dictionary<StateId, int> leasts = [];
    private readonly Dictionary<(StateId Facts, int Minds), Estimate> estimates = [];

    /// <param name="horizon">Acts that a plan of the author's may have.</param>
    /// <param name="foresight">Acts that a character's plan may have.</param>
    /// <param name="facts">The relaxed problem of facts alone.</param>
    /// <param name="above">The goal is an author's utility above this.</param>
    public GoalDistance(MindEngine engine, int horizon, int foresight, RelaxedGraph facts, Projection projection, PayingFacts paying, int above)
    {
        (this.horizon, this.facts, this.projection, this.above) = (horizon, facts, projection, above);
        GroundStory story = engine.Story;
        utility = story.AuthorUtility.Total;
        reachable = engine.Reachable;
        Payments payments = new(story, new FactSource(engine.States));
        GainReachability prospects = new(engine, payments, foresight, projection.FactsStandAlone ? paying.MayPay : (_, _) => false);
        told = new ToldFacts(story, engine.States, prospects.IsReachable);
        consenting = new RelaxedGraph(told, ConsentingStory.Build(story, reachable, told, CharacterId.None, payments.ConditionIfItEverPays, paying.MayPay), once: true);
        plan = new RelaxedPlan(consenting);
        causes = story.Causes;
    }

    /// <summary>How far the goal is from a state; remembered.</summary>
    public Estimate EstimateFrom(StateId state)
    {
        StateId bare = projection.Project(state);
        if (!leasts.TryGetValue(bare, out int least))
        {
            least = facts.LayersUntil(bare, reachable, utility, above, horizon);
            leasts.Add(bare, least);
        }

        if (least is 0 or >= RelaxedGraph.Never)
            return new Estimate(least, least, []);
        (StateId, int) key = (bare, told.BeginningNumberOf(state));
        if (!estimates.TryGetValue(key, out Estimate estimate))
        {
            estimate = Measure(state, least);
            estimates.Add(key, estimate);
        }

        return estimate;
    }

    private Estimate Measure(StateId state, int least)
    {
        if (consenting.LayersUntil(state, reachable, utility, above, horizon) >= RelaxedGraph.Never)
            return new Estimate(least, Math.Max(least, horizon), []);
        plan.Extract(utility, above);
        int guess = HasExclusivePair() ? plan.Acts.Count + Detour : plan.Acts.Count;
        return new Estimate(least, Math.Max(least, guess), [.. plan.Acts.Select(PlanSteps.StepForAct)]);
    }

    private bool HasExclusivePair()
    {
        for (int one = 0; one < plan.Acts.Count; one++)
        {
            for (int other = 0; other < one; other++)
            {
                if (AreMutuallyExclusive(plan.Acts[one], plan.Acts[other]))
                    return true;
            }
        }

        return false;
    }

    private bool AreMutuallyExclusive(ActId one, ActId other)
    {
        if (!exclusive.TryGetValue((one, other), out bool known))
            exclusive.Add((one, other), known = causes.AreMutuallyExclusive(one, other, number => number.Value >= causes.Acts || reachable[number.Value]));
        return known;
    }

    /// <summary>The acts to the goal: at least, as guessed, and which they may be, in no order.</summary>
    internal readonly record struct Estimate(int Least, int Guess, StepId[] Plan);
}
