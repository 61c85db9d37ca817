using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>The value of information of an act (D13b, rules 3 to 5): what it would show a character, and what that would gain them. Memoised for one question.</summary>
internal sealed class ValueOfInformation(MindEngine engine, MotiveSearch search, Disclosures disclosures, AnswerRelevance relevance, Suppositions suppositions, Worth worth)
{
    /// <summary>Values of a fact that are asked about.</summary>
    public const int MostValues = 64;

    private readonly PlansWithAnswer answers = new(engine, search, relevance, worth);
    private readonly StateStore states = engine.States;
    private readonly CharacterId character = worth.Character;
    private readonly Dictionary<(StateId Mind, ActId Act), StateId> plain = [];
    private readonly Dictionary<(StateId Mind, ActId Act, GroundFactId Fact, int Value, int Left), StateId> shown = [];

    private readonly Dictionary<(StateId Mind, ActId Act, GroundFactId Fact, int Left), int> passed = [];
    private int passedOver;

    /// <summary>Suppositions that have been tried, or would have been if any had been worth it.</summary>
    public int Tried => shown.Count + passedOver;

    /// <summary>The character's mind after the act if the fact has the value; none where the act does not show it, is not possible then, or others would not agree.</summary>
    /// <param name="left">Acts that the plan may have from this one on.</param>
    private StateId MindAfter(StateId mind, Act act, GroundFactId fact, int value, int left)
    {
        (StateId, ActId, GroundFactId, int, int) key = (mind, act.Index, fact, value, left);
        if (!shown.TryGetValue(key, out StateId found))
            shown.Add(key, found = Find(mind, act, fact, value, left));
        return found;
    }

    /// <summary>False where it is certain that the act does not show the value, which is then remembered. It counts as tried.</summary>
    private bool MayShow(StateId mind, Act act, Question question, int value, int left)
    {
        (StateId, ActId, GroundFactId, int, int) key = (mind, act.Index, question.Fact, value, left);
        if (shown.TryGetValue(key, out StateId known))
            return known.IsState;
        if (disclosures.MayShow(mind, act, question, value))
            return true;
        shown.Add(key, StateId.None);
        return false;
    }

    private StateId Find(StateId mind, Act act, GroundFactId fact, int value, int left)
    {
        StateId world = suppositions.Suppose(mind, fact, value);
        if (engine.CanHappen(world, act) ? !search.OthersAgree(character, world, act, left, 1) : !engine.MayTry(character, mind, act))
            return StateId.None;
        StateId found = states.Mind(engine.ApplyBegun(world, act), character);
        return states.Read(found, fact) == value && states.Read(MindWithoutSupposition(mind, act), fact) != value ? found : StateId.None;
    }

    /// <summary>The character's mind after the act where nothing is supposed.</summary>
    private StateId MindWithoutSupposition(StateId mind, Act act)
    {
        if (!plain.TryGetValue((mind, act.Index), out StateId nothing))
        {
            StateId world = suppositions.WithoutSupposition(mind);
            nothing = engine.CanHappen(world, act) ? states.Mind(engine.Apply(world, act), character) : mind;
            plain.Add((mind, act.Index), nothing);
        }

        return nothing;
    }

    /// <summary>The gain of the act, which is possible in the mind; null where there is none.</summary>
    /// <param name="most">The most that the character has before it.</param>
    /// <param name="left">Acts that a plan may have from it on.</param>
    /// <param name="after">Acts that the answer may have.</param>
    public Evaluation? Evaluate(StateId mind, Act act, Question question, int most, int left, int after)
    {
        GroundFactId fact = question.Fact;
        if (!IsWorthTrying(mind, act, question, left, after))
            return null;
        (long gains, long minutes, int gaining, int best) = (0, 0, 0, 0);
        (MotivePlan? answer, int value) = (null, Value.Unknown);
        foreach (int supposed in suppositions.ValuesOf(mind, fact, MostValues, value => MayShow(mind, act, question, value, left)))
        {
            StateId found = MindAfter(mind, act, fact, supposed, left);
            if (!found.IsState || answers.FindPlan(found, MindWithoutSupposition(mind, act), after) is not MotivePlan plan)
                continue;
            int gain = Utility.Improves(most, plan.After) ? plan.After - most : 0;
            if (gain == 0)
                continue;
            (gains, minutes, gaining) = (gains + gain, minutes + plan.Minutes, gaining + 1);
            if (gain > best)
                (best, answer, value) = (gain, plan, supposed);
        }

        if (answer is null || search.Exhausted)
            return null;
        long values = suppositions.CountOf(mind, fact, MostValues);
        int thousandths = (int)Math.Min(int.MaxValue, gains * 1000 / values);
        return thousandths == 0 ? null : new Evaluation(thousandths, (int)((minutes + gaining - 1) / gaining), gaining, values, value, answer);
    }

    /// <summary>False where it is certain that no value gains anything; then all values count as tried.</summary>
    private bool IsWorthTrying(StateId mind, Act act, Question question, int left, int after)
    {
        (StateId, ActId, GroundFactId, int) key = (mind, act.Index, question.Fact, left);
        bool isWorth = relevance.MayGain(mind, act, question, worth, after);
        if (isWorth && passed.Remove(key, out int before))
            passedOver -= before;
        else if (!isWorth && passed.TryAdd(key, suppositions.CountAsked(question.Fact, MostValues)))
            passedOver += passed[key];
        return isWorth;
    }

    /// <param name="Minutes">Those of the answers, on the average.</param>
    /// <param name="Value">With which most is gained.</param>
    /// <param name="Answer">To that value.</param>
    internal sealed record Evaluation(int Thousandths, int Minutes, int Shown, long Values, int Value, MotivePlan Answer);
}
