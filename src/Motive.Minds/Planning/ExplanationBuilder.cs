using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>Puts on paper what the explainer found: for every act of a plan who agrees for what reason, and so on within those reasons.</summary>
internal sealed class ExplanationBuilder(MindEngine engine, PlanningLimits limits, PlanSteps steps, Explainer explainer, Successors successors)
{
    private static CharacterId Nobody => CharacterId.None;

    /// <summary>The plan from the given state with everybody's motives; null if some act of it is not explained, or the search for it was stopped.</summary>
    public ImmutableArray<ExplainedAct>? Explain(StateId state, ImmutableArray<StepId> plan) =>
        Explain(Nobody, state, plan, _ => limits.Character, 1);

    private ImmutableArray<ExplainedAct>? Explain(CharacterId owner, StateId state, ImmutableArray<StepId> plan, Func<int, int> budgetAt, int depth)
    {
        ImmutableArray<ExplainedAct>.Builder explained = ImmutableArray.CreateBuilder<ExplainedAct>();
        for (int position = 0; position < plan.Length; position++)
        {
            StepId step = plan[position];
            ImmutableArray<Motive>? motives = steps.ActOf(step) is Act act ? MotivesFor(owner, state, act, budgetAt(position), depth) : [];
            if (motives is null)
                return null;
            explained.Add(new ExplainedAct(step, motives.Value));
            state = state.IsState ? steps.Successor(state, step) : state;
        }

        return explained.ToImmutable();
    }

    private ImmutableArray<Motive>? MotivesFor(CharacterId owner, StateId state, Act act, int budget, int depth)
    {
        Motive?[] motives = [.. act.Consenting.Where(character => character != owner).Select(character => MotiveOf(character, state, act, budget, depth))];
        return Array.Exists(motives, motive => motive is null) ? null : [.. motives.OfType<Motive>()];
    }

    private Motive? MotiveOf(CharacterId character, StateId parent, Act act, int budget, int depth)
    {
        if (explainer.FindMotive(character, parent, act, budget, depth) is not ImmutableArray<StepId> reason)
            return null;
        StateId after = successors.SuccessorOrNone(engine.States.Mind(parent, character), act);
        return Explain(character, after, reason[1..], position => budget - 1 - position, depth + 1) is ImmutableArray<ExplainedAct> rest ? new Motive(character, rest) : null;
    }
}
