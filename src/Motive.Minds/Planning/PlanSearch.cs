using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.Relaxation;
using Motive.World;

namespace Motive.Minds.Planning;

public enum PlanOutcome
{
    /// <summary>A plan reaches the goal.</summary>
    Found,

    /// <summary>No plan within the limits does.</summary>
    None,

    /// <summary>The search was stopped before it knew.</summary>
    Limit,

    Cancelled,
}

public sealed record PlanResult(PlanOutcome Outcome, ImmutableArray<int> Acts, long Expanded, long Generated);

/// <summary>
/// The author's search: best first over states, by acts so far plus the length of a relaxed plan to the goal; acts are followed only if they
/// are explained for everybody who consents, which is asked when a state is about to be expanded and not before.
/// </summary>
internal sealed class PlanSearch
{
    private readonly MindEngine engine;
    private readonly PlanningLimits limits;
    private readonly Successors successors;
    private readonly RelaxedGraph relaxed;
    private readonly RelaxedPlan relaxedPlan;
    private readonly MotiveBounds bounds;
    private readonly Explainer explainer;
    private readonly Dictionary<int, (int Least, int Guess)> distances = [];
    private readonly Dictionary<int, int> reached = [];
    private readonly PriorityQueue<int, (int, int, int)> open = new();
    private readonly List<Node> nodes = [];

    public PlanSearch(MindEngine engine, PlanningLimits limits)
    {
        this.engine = engine;
        this.limits = limits;
        successors = new Successors(engine);
        relaxed = new RelaxedGraph(engine.States, new RelaxedStory(engine.Story));
        relaxedPlan = new RelaxedPlan(relaxed);
        bounds = new MotiveBounds(engine, limits, relaxed);
        explainer = new Explainer(engine, limits, successors, bounds);
    }

    public long Expanded { get; private set; }

    public Explainer Explainer => explainer;

    public MotiveBounds Bounds => bounds;

    public Successors Successors => successors;

    public PlanResult Find(int goal, long mostNodes)
    {
        int start = Utility(engine.Initial);
        if (start == Value.Unknown)
            return Result(PlanOutcome.None, []);
        int above = Math.Max(goal - 1, start);
        Push(-1, -1, engine.Initial, 0, above);
        while (open.TryDequeue(out int number, out _))
        {
            Node node = nodes[number];
            if (reached.TryGetValue(node.State, out int earlier) && earlier <= node.Length)
                continue;
            if (node.Parent >= 0 && !explainer.Agreed(-1, nodes[node.Parent].State, engine.Story.Acts[node.Act], limits.Character, 1))
                continue;
            reached[node.State] = node.Length;
            if (Utility(node.State) is int now && now != Value.Unknown && now > above)
                return Result(PlanOutcome.Found, Shortest(ActsTo(number)));
            if (Expanded++ >= mostNodes)
                return Result(PlanOutcome.Limit, []);
            Expand(number, node, above);
        }

        return Result(PlanOutcome.None, []);
    }

    private void Expand(int number, Node node, int above)
    {
        Successors.Branch branch = successors.Of(node.State);
        for (int position = 0; position < branch.Acts.Length; position++)
        {
            int next = successors.Next(node.State, branch, position);
            if (next != node.State && !(reached.TryGetValue(next, out int earlier) && earlier <= node.Length + 1))
                Push(number, branch.Acts[position], next, node.Length + 1, above);
        }
    }

    private void Push(int parent, int act, int state, int length, int above)
    {
        if (!distances.TryGetValue(state, out (int Least, int Guess) distance))
        {
            distance = Distance(state, above);
            distances.Add(state, distance);
        }

        if (distance.Least > limits.Author - length)
            return;
        nodes.Add(new Node(parent, act, state, length));
        open.Enqueue(nodes.Count - 1, (length + distance.Guess, distance.Guess, nodes.Count));
    }

    private (int Least, int Guess) Distance(int state, int above)
    {
        int least = bounds.ActsUntilGoal(state, above);
        if (least is 0 or >= RelaxedGraph.Never)
            return (least, least);
        relaxedPlan.Read(engine.Story.AuthorUtility.Total, above);
        return (least, Math.Max(least, relaxedPlan.Acts));
    }

    private int Utility(int state) => engine.Story.AuthorUtility.Evaluate(engine.States, state);

    private ImmutableArray<int> ActsTo(int number)
    {
        List<int> acts = [];
        for (; nodes[number].Parent >= 0; number = nodes[number].Parent)
            acts.Add(nodes[number].Act);
        acts.Reverse();
        return [.. acts];
    }

    /// <summary>The shortest sequence of some of the plan's acts that is explained and reaches as much: no act of it is needless.</summary>
    private ImmutableArray<int> Shortest(ImmutableArray<int> plan)
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

    private PlanResult Result(PlanOutcome outcome, ImmutableArray<int> acts) =>
        new(outcome, acts, Expanded + explainer.Expanded, successors.Made);

    private readonly record struct Node(int Parent, int Act, int State, int Length);
}
