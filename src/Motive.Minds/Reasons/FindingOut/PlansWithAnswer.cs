using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>
/// The plans that an answer makes possible (D13b, rule 4): the shortest plans of the mind that has the answer which would not be possible, or would gain less, without it. Memoised for
/// one question.
/// </summary>
internal sealed class PlansWithAnswer(MindEngine engine, MotiveSearch search, AnswerRelevance relevance, Worth worth)
{
    private readonly Dictionary<(StateId Found, StateId Nothing, int Length), MotivePlan?> known = [];

    /// <summary>The answer and the plan it makes possible, of at most so many acts; null for none. The plan is empty where knowing the answer is itself the gain.</summary>
    /// <param name="found">The mind that the last act of the inquiry leaves.</param>
    /// <param name="nothing">The mind that it leaves where nothing is supposed.</param>
    public MotivePlan? FindPlan(StateId found, StateId nothing, int most)
    {
        int now = engine.UtilityOf(worth.Character, found);
        if (Utility.Improves(engine.UtilityOf(worth.Character, nothing), now))
            return new MotivePlan([], found, found, now, now, 0);
        for (int length = 1; length <= most; length++)
        {
            if (!known.TryGetValue((found, nothing, length), out MotivePlan? plan))
            {
                plan = length > 1 || relevance.MayHaveOwnPlan(found, nothing, worth)
                    ? search.AllPlans(worth, found, length).Where(plan => IsForIt(plan, nothing)).Order(MotiveSearch.BestFirst).FirstOrDefault()
                    : search.CountWithoutSearching();
                if (search.Exhausted)
                    return null;
                known.Add((found, nothing, length), plan);
            }

            if (plan is not null)
                return plan;
        }

        return null;
    }

    private bool IsForIt(MotivePlan plan, StateId nothing)
    {
        StateId state = nothing;
        foreach (ActId index in plan.Acts)
        {
            Act act = engine.Story[index];
            if (!engine.CanHappen(state, act))
                return true;
            state = engine.Apply(state, act);
        }

        return engine.UtilityOf(worth.Character, state) is int reached && (reached == Value.Unknown || reached < plan.After);
    }
}
