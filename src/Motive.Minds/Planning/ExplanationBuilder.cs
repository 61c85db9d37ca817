using System.Collections.Immutable;
using Motive.Minds.Grounding;

namespace Motive.Minds.Planning;

/// <summary>Puts on paper what the explainer found: for every act of a plan who agrees for what reason, and so on within those reasons.</summary>
internal sealed class ExplanationBuilder(MindEngine engine, PlanningLimits limits, PlanSteps steps, Explainer explainer, Successors successors)
{
    private const int Nobody = -1;

    /// <summary>The plan from the given state with everybody's motives. Every act of it must be explained.</summary>
    public ImmutableArray<ExplainedAct> Explain(int state, ImmutableArray<int> plan) =>
        Explain(Nobody, state, plan, _ => limits.Character, 1);

    private ImmutableArray<ExplainedAct> Explain(int owner, int state, ImmutableArray<int> plan, Func<int, int> budgetAt, int depth)
    {
        ImmutableArray<ExplainedAct>.Builder explained = ImmutableArray.CreateBuilder<ExplainedAct>();
        for (int position = 0; position < plan.Length; position++)
        {
            int step = plan[position];
            explained.Add(new ExplainedAct(step, steps.ActOf(step) is Act act ? MotivesFor(owner, state, act, budgetAt(position), depth) : []));
            state = steps.After(state, step);
        }

        return explained.ToImmutable();
    }

    private ImmutableArray<Motive> MotivesFor(int owner, int state, Act act, int budget, int depth) =>
        [.. act.Consenting.Where(character => character != owner).Select(character => MotiveOf(character, state, act, budget, depth))];

    private Motive MotiveOf(int character, int parent, Act act, int budget, int depth)
    {
        ImmutableArray<int> reason = explainer.Reason(character, parent, act, budget, depth)
            ?? throw new InvalidOperationException($"{act} is not explained for {engine.Story.Story[engine.Story.Story.Characters[character]].Name}.");
        int after = successors.After(engine.States.Mind(parent, character), act);
        return new Motive(character, Explain(character, after, reason[1..], position => budget - 1 - position, depth + 1));
    }
}
