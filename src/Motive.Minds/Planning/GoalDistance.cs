using Motive.Minds.Relaxation;

namespace Motive.Minds.Planning;

/// <summary>
/// How far a state is from the author's goal: acts it takes at the least, and acts of a relaxed plan, which guess better. Remembered. A relaxed plan
/// with two acts that exclude each other is none: then it is measured without the one and without the other, and the nearer counts.
/// </summary>
internal sealed class GoalDistance(MindEngine engine, PlanningLimits limits, RelaxedGraph relaxed, Projection projection, int above)
{
    private const int MostLeftOut = 3;

    private readonly RelaxedPlan plan = new(relaxed);
    private readonly ExclusiveActs exclusive = new(engine.Story, engine.Reachable);
    private readonly bool[] usable = [.. engine.Reachable];
    private readonly Dictionary<int, (int Least, int Guess)> known = [];

    public (int Least, int Guess) Of(int state)
    {
        state = projection.Of(state);
        if (!known.TryGetValue(state, out (int Least, int Guess) distance))
        {
            distance = Measure(state, 0);
            known.Add(state, distance);
        }

        return distance;
    }

    private (int Least, int Guess) Measure(int state, int leftOut)
    {
        int least = relaxed.LayersUntil(state, usable, engine.Story.AuthorUtility.Total, above, limits.Author);
        if (least is 0 or >= RelaxedGraph.Never)
            return (least, least);
        plan.Read(engine.Story.AuthorUtility.Total, above);
        int guess = Math.Max(least, plan.Acts);
        if (leftOut == MostLeftOut || exclusive.Among(plan.Events) is not (int one, int other))
            return (least, guess);
        (int Least, int Guess) first = Without(one);
        (int Least, int Guess) second = Without(other);
        return (Math.Min(first.Least, second.Least), Math.Min(first.Guess, second.Guess));

        (int Least, int Guess) Without(int act)
        {
            usable[act] = false;
            (int Least, int Guess) distance = Measure(state, leftOut + 1);
            usable[act] = true;
            return distance;
        }
    }
}
