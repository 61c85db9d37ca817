using Motive.Minds.Relaxation;

namespace Motive.Minds.Planning;

/// <summary>
/// How far a state is from the author's goal: acts it takes at the least, and acts of a relaxed plan, which guess better. Remembered.
/// </summary>
internal sealed class GoalDistance(MindEngine engine, PlanningLimits limits, RelaxedGraph relaxed, Projection projection, int above)
{
    private readonly RelaxedPlan plan = new(relaxed);
    private readonly Dictionary<int, (int Least, int Guess)> known = [];

    public (int Least, int Guess) Of(int state)
    {
        state = projection.Of(state);
        if (!known.TryGetValue(state, out (int Least, int Guess) distance))
        {
            distance = Measure(state);
            known.Add(state, distance);
        }

        return distance;
    }

    private (int Least, int Guess) Measure(int state)
    {
        int least = relaxed.LayersUntil(state, engine.Reachable, engine.Story.AuthorUtility.Total, above, limits.Author);
        if (least is 0 or >= RelaxedGraph.Never)
            return (least, least);
        plan.Read(engine.Story.AuthorUtility.Total, above);
        return (least, Math.Max(least, plan.Acts));
    }
}
