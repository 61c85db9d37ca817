using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// Takes needless acts out of an author's plan (P7): the shortest sequence of some of its acts that is explained and reaches as much. No
/// act of what is left is needless, nor of any end of it.
/// </summary>
internal sealed class PlanShortener(MindEngine engine, PlanningLimits limits, Successors successors, Explainer explainer)
{
    public ImmutableArray<int> Shortest(ImmutableArray<int> plan)
    {
        int end = plan.Aggregate(engine.Initial, (state, act) => successors.After(state, engine.Story.Acts[act]));
        int reached = Utility(end);
        ImmutableArray<int> best = plan;
        Try(0, engine.Initial, []);
        return best;

        void Try(int position, int state, ImmutableArray<int> kept)
        {
            if (kept.Length >= best.Length)
                return;
            if (Utility(state) is int now && now != Value.Unknown && now >= reached)
            {
                best = kept;
                return;
            }

            if (position == plan.Length)
                return;
            Try(position + 1, state, kept);
            Act act = engine.Story.Acts[plan[position]];
            int next = successors.After(state, act);
            if (next >= 0 && explainer.Agreed(-1, state, act, limits.Character, 1))
                Try(position + 1, next, kept.Add(act.Index));
        }
    }

    private int Utility(int state) => engine.Story.AuthorUtility.Evaluate(engine.States, state);
}
