using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Planning.Distance;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// The author's search: best first over states, by acts so far plus one and a half times a guess of how many lie ahead.
/// <list type="number">
/// <item>A state is reached once for each length; whether an act is explained depends on the state alone, so the way there does not matter.</item>
/// <item>An act is followed only if it is explained for everybody who consents; that is asked when its state is about to be expanded.</item>
/// <item>What looks like a detour is put off as if one act more had been done and one more lay ahead: an act that is no part of the relaxed plan from
/// where it is done, and again one that was not explained when it was last asked about.</item>
/// <item>A state from which the relaxed problem cannot reach the goal in the acts that are left is dropped.</item>
/// <item>Once a plan is found, shorter ones are looked for half as long as the first took, and a little more.</item>
/// <item>From a plan that reaches the goal needless acts are taken out (P7).</item>
/// </list>
/// </summary>
internal sealed class PlanSearch(
    MindEngine engine, PlanningLimits limits, PlanSteps steps, Successors successors, Explainer explainer, GoalDistance distance, SearchBudget budget)
{
    /// <summary>What an act done and an act ahead count, in the order of the search.</summary>
    private const int Done = 2;
    private const int Ahead = 3;

    private const int Detour = Done + Ahead;

    /// <summary>By act: whether it was not explained when it was last asked about.</summary>
    private readonly bool[] refused = new bool[steps.Count];
    private readonly Dictionary<StateId, int> reached = [];
    private readonly PriorityQueue<int, (int, int, int, int)> open = new();
    private readonly List<Node> nodes = [];
    private int longest = limits.Author;
    private int best = -1;
    private int bestUtility;

    /// <summary>The best utility below the goal that was reached, and how; empty acts if none is above the beginning.</summary>
    public (int Utility, ImmutableArray<StepId> Acts) Best => best < 0 ? (bestUtility, []) : (bestUtility, ActsTo(best));

    /// <summary>From now on only plans of at most so many acts are looked for.</summary>
    public void LimitLength(int acts) => longest = Math.Min(longest, acts);

    /// <summary>
    /// Enumerates different plans that bring the author's utility above the bound (P8), as they are found. Ends when there are no more within the limits, or the budget has stopped the search.
    /// </summary>
    public IEnumerable<ImmutableArray<StepId>> EnumeratePlans(int above)
    {
        HashSet<string> known = [];
        bestUtility = Utility(engine.Initial);
        if (bestUtility == Value.Unknown)
            yield break;
        Push(new Node(-1, StepId.None, engine.Initial, distance.EstimateFrom(engine.Initial), 0));
        while (budget.Stopped is null && open.TryDequeue(out int number, out _))
        {
            Node node = nodes[number];
            if (node.Ahead.Least > longest - node.Length || IsReached(node.State, node.Length) || Postpone(number) || !IsExplained(node))
                continue;
            if (Utility(node.State) is int now && now != Value.Unknown && now > above)
            {
                ImmutableArray<StepId> plan = explainer.Redundancy.WithoutNeedlessActs(ActsTo(number), limits.Character);
                if (budget.Stopped is null && known.Add(string.Join(',', plan)))
                    yield return plan;
                continue;
            }

            reached[node.State] = node.Length;
            RecordBest(number, node);
            if (budget.TrySpend(byAuthor: true))
                Expand(number, node);
        }
    }

    /// <summary>Acts that are possible there (P1), and attempts.</summary>
    private void Expand(int number, Node node)
    {
        Successors.PossibleActs branch = successors.PossibleActsIn(node.State);
        for (int position = 0; position < branch.Acts.Length; position++)
        {
            StateId next = successors.SuccessorAt(node.State, branch, position);
            StepId act = PlanSteps.StepForAct(branch.Acts[position]);
            if (next != node.State && !IsReached(next, node.Length + 1))
                Push(new Node(number, act, next, distance.EstimateFrom(next), node.Length + 1) { IsDetour = !node.Ahead.Plan.Contains(act) });
        }

        if (limits.Attempts)
            ExpandAttempts(number, node);
    }

    /// <summary>Pushes attempts: acts that are not possible here though somebody who must agree to them holds them possible (P11). An attempt changes only minds, so that it is in no relaxed plan.</summary>
    private void ExpandAttempts(int number, Node node)
    {
        foreach (CharacterId character in CharacterId.Below(engine.States.Characters))
        {
            foreach (ActId index in successors.PossibleActsIn(engine.States.Mind(node.State, character)).Acts)
            {
                Act act = engine.Story[index];
                if (act.IsUnplanned || act.Consenting[0] != character)
                    continue;
                StateId next = steps.Successor(node.State, steps.StepForAttempt(act));
                if (next.IsState && next != node.State && !IsReached(next, node.Length + 1))
                    Push(new Node(number, steps.StepForAttempt(act), next, distance.EstimateFrom(next), node.Length + 1) { IsDetour = true });
            }
        }
    }

    private void Push(Node node)
    {
        if (node.Ahead.Least > longest - node.Length)
            return;
        nodes.Add(node);
        Enqueue(nodes.Count - 1);
    }

    private void Enqueue(int number)
    {
        Node node = nodes[number];
        int rank = (Done * node.Length) + (Ahead * node.Ahead.Guess) + (node.IsDetour ? Detour : 0) + (node.IsDoubted ? Detour : 0);
        open.Enqueue(number, (rank, node.Ahead.Guess, node.Act.IsNone ? 0 : steps.Consenting(node.Act).Length, number));
    }

    /// <summary>Puts a node back into the queue, once, if its act was not explained when it was last asked about.</summary>
    private bool Postpone(int number)
    {
        Node node = nodes[number];
        if (node.Parent < 0 || !refused[node.Act.Value] || node.IsDoubted)
            return false;
        nodes[number] = node with { IsDoubted = true };
        Enqueue(number);
        return true;
    }

    private bool IsReached(StateId state, int length) => reached.TryGetValue(state, out int earlier) && earlier <= length;

    private bool IsExplained(Node node)
    {
        if (node.Parent < 0)
            return true;
        bool agreed = explainer.OthersAgree(CharacterId.None, nodes[node.Parent].State, steps.ActOf(node.Act)!, limits.Character, 0);
        refused[node.Act.Value] = !agreed;
        return agreed;
    }

    private void RecordBest(int number, Node node)
    {
        if (Utility(node.State) is int now && now != Value.Unknown && now > bestUtility)
            (best, bestUtility) = (number, now);
    }

    private int Utility(StateId state) => engine.Story.AuthorUtility.Evaluate(engine.States, state);

    private ImmutableArray<StepId> ActsTo(int number)
    {
        List<StepId> acts = [];
        for (; nodes[number].Parent >= 0; number = nodes[number].Parent)
            acts.Add(nodes[number].Act);
        acts.Reverse();
        return [.. acts];
    }

    private readonly record struct Node(int Parent, StepId Act, StateId State, GoalDistance.Estimate Ahead, int Length)
    {
        /// <summary>Whether its act is no part of the relaxed plan from where it is done.</summary>
        public bool IsDetour { get; init; }

        /// <summary>Whether it has been postponed because its act was not explained when it was last asked about.</summary>
        public bool IsDoubted { get; init; }
    }
}
