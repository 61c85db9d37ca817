using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>
/// What a character would do with what they have found out (D13b, rule 4): the shortest plans of the mind that they have then which could not be gone through, or would come to less, if they had found out nothing. Answers
/// are remembered for the length of one question.
/// </summary>
internal sealed class PlansWithAnswer(MindEngine engine, MotiveSearch search, Worth worth)
{
    private readonly Dictionary<(StateId Found, StateId Nothing, int Length), MotivePlan?> known = [];

    /// <summary>The answer, with no more than so many acts, or null. The plan has no acts where to have found it is enough.</summary>
    /// <param name="found">The mind that the last act of the inquiry leaves.</param>
    /// <param name="nothing">The mind that it leaves where nothing is supposed.</param>
    public MotivePlan? Find(StateId found, StateId nothing, int most)
    {
        int now = engine.UtilityOf(worth.Character, found);
        if (Utility.Improves(engine.UtilityOf(worth.Character, nothing), now))
            return new MotivePlan([], found, found, now, now, 0);
        for (int length = 1; length <= most; length++)
        {
            if (!known.TryGetValue((found, nothing, length), out MotivePlan? plan))
            {
                plan = search.AllPlans(worth, found, length).Where(plan => IsForIt(plan, nothing)).Order(MotiveSearch.BestFirst).FirstOrDefault();
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
