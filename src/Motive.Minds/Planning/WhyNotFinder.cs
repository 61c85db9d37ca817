using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>Asks for an act's motives again with one demand after the other dropped; the first that makes the difference is what is missing (P10).</summary>
internal sealed class WhyNotFinder(
    MindEngine engine, PlanningLimits limits, PlanSteps steps, MotiveBounds bounds, Successors successors, Explainer full, Func<ExplainerRules, Explainer> explainerWith)
{
    /// <summary>What is missing; of no account, and perhaps null, where the search was stopped.</summary>
    /// <param name="step">An act, or an attempt at one.</param>
    public WhyNot? Find(StateId state, StepId step)
    {
        Act act = steps.ActOf(step)!;
        bool possible = engine.CanHappen(state, act);
        if (!possible && !steps.IsAttempt(step))
            return new WhyNot.NotPossible(steps.Requires(step).FalseParts(engine.States, state));
        if (steps.IsAttempt(step) && (possible || act.AuthorOnly))
            return new WhyNot.NothingToTry(possible);
        foreach (CharacterId character in act.Consenting)
        {
            if (full.FindMotive(character, state, act, limits.Character, 1) is null)
                return WhyNotFor(character, state, step, act);
        }

        if (!steps.Successor(state, step).IsState)
            return new WhyNot.NothingToTry(false);
        return new ExplanationBuilder(engine, limits, steps, full, successors).Explain(state, [step]) is [ExplainedAct explained] ? new WhyNot.Explained(explained.Motives) : null;
    }

    private WhyNot WhyNotFor(CharacterId character, StateId state, StepId step, Act act)
    {
        StateId mind = engine.States.Mind(state, character);
        if (!engine.CanHappen(mind, act))
            return new WhyNot.NotBelieved(character, steps.Requires(step).FalseParts(engine.States, mind));
        if (explainerWith(full.Rules with { ConsentAsked = false }).FindMotive(character, state, act, limits.Character, 1)
            is ImmutableArray<StepId> alone)
        {
            (int position, CharacterId other) = Refusal(character, mind, alone);
            return new WhyNot.NoConsent(character, alone, position, other);
        }

        if (explainerWith(full.Rules with { NeedlessRefused = false }).FindMotive(character, state, act, limits.Character, 1)
            is ImmutableArray<StepId> needless)
            return new WhyNot.Needless(character, needless);
        StateId next = successors.SuccessorOrNone(mind, act);
        int least = bounds.ActsUntil(character, limits.Belief <= 1, next, engine.UtilityOf(character, mind));
        return least < RelaxedGraph.Never && least + 1 > limits.Character
            ? new WhyNot.TooFar(character, limits.Character, least + 1)
            : new WhyNot.NoGain(character, limits.Character);
    }

    /// <summary>The first act of the plan, after the one asked about, to which somebody else would not agree.</summary>
    private (int Position, CharacterId Other) Refusal(CharacterId character, StateId mind, ImmutableArray<StepId> plan)
    {
        StateId state = mind;
        for (int position = 0; position < plan.Length; position++)
        {
            Act act = steps.ActOf(plan[position])!;
            foreach (CharacterId other in act.Consenting)
            {
                if (position > 0 && other != character && full.FindMotive(other, state, act, limits.Character - position, 2) is null)
                    return (position, other);
            }

            state = successors.SuccessorOrNone(state, act);
        }

        return (0, character);
    }
}
