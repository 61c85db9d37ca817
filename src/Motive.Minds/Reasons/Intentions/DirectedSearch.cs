using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Looks for one plan that reaches one aim, best first over the states of its owner's mind (D16b): by the acts so far and, weightier, a guess of those that lie ahead. What an act leads to is made only when
/// its turn has come, which an act that is no part of the relaxed plan gets later. Whatever is followed is possible, counted on and agreed to.
/// </summary>
internal sealed class DirectedSearch(
    MindEngine engine, Successors successors, Journeys journeys, FarSight sight, MotiveSearch consents, CharacterId character, Aim aim, IntentionLimits limits)
{
    /// <summary>The weight of an estimated act ahead; an act already in the plan weighs 1.</summary>
    private const int Ahead = 3;

    private readonly PriorityQueue<Entry, (int Rank, int Guess, int Order)> open = new();
    private readonly List<Node> nodes = [];
    private readonly HashSet<(StateId State, int Company)> reached = [];
    private int queued;

    /// <summary>Whether the queue is empty.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Before the first <see cref="Advance"/>.</summary>
    public void Start(StateId believed)
    {
        reached.Add((believed, Companies.Nobody));
        Enqueue(new Entry(Add(new Node(-1, ActId.None, believed, Companies.Nobody, 0, 0, engine.UtilityOf(character, believed), AimEstimate.None)), -1), 0, 0);
    }

    /// <summary>Expands one state; returns the acts of a plan if that state may end one.</summary>
    public ImmutableArray<ActId>? Advance()
    {
        while (open.TryDequeue(out Entry entry, out _))
        {
            if (entry.Position < 0 && nodes[entry.Node].Ahead.Exists)
            {
                Expand(entry.Node);
                continue;
            }

            int number = entry.Position < 0 ? entry.Node : MakeSuccessor(nodes[entry.Node], entry);
            if (number < 0)
                continue;
            if (IsEnd(nodes[number]))
                return ActsTo(number);
            EnqueueByEstimate(number);
            return null;
        }

        IsOver = true;
        return null;
    }

    /// <summary>The node after an act; -1 where the act cannot be planned on or leads to a known state.</summary>
    private int MakeSuccessor(Node from, Entry entry)
    {
        Successors.PossibleActs branch = PossibleIn(from.State);
        Act act = engine.Story[branch.Acts[entry.Position]];
        if (!consents.MayGoOn(character, from.State, from.Company, act, limits.Plan - from.Counted))
            return -1;
        int counted = from.Counted + (!from.Act.IsNone && journeys.IsMove(character, from.Act) && journeys.IsMove(character, act.Index) ? 0 : 1);
        if (counted > limits.Plan)
            return -1;
        StateId next = successors.SuccessorAt(from.State, branch, entry.Position);
        int company = consents.CompanyAfter(from.Company, character, act);
        if (next == from.State || !reached.Add((next, company)) || engine.UtilityOf(character, next) == Value.Unknown)
            return -1;
        return Add(new Node(entry.Node, act.Index, next, company, from.Length + 1, counted, Math.Max(from.Best, engine.UtilityOf(character, from.State)), AimEstimate.None));
    }

    private bool IsEnd(Node node) =>
        node.Parent >= 0 && engine.UtilityOf(character, node.State) > node.Best && aim.IsReached(engine.States, node.State);

    private void EnqueueByEstimate(int number)
    {
        Node node = nodes[number];
        AimEstimate ahead = sight.EstimateForAim(node.State, aim, node.Best, limits.Plan - node.Counted + journeys.MostLegs(character));
        if (!ahead.Exists)
            return;
        nodes[number] = node with { Ahead = ahead };
        Enqueue(new Entry(number, -1), node.Length + (Ahead * ahead.Guess), ahead.Guess);
    }

    private void Expand(int number)
    {
        Node node = nodes[number];
        ActId[] acts = PossibleIn(node.State).Acts;
        for (int position = 0; position < acts.Length; position++)
        {
            if (!sight.Usable[acts[position].Value])
                continue;
            int guess = Array.IndexOf(node.Ahead.Helpful, acts[position]) >= 0 ? node.Ahead.Guess - 1 : node.Ahead.Guess + 1;
            Enqueue(new Entry(number, position), node.Length + 1 + (Ahead * guess), guess);
        }
    }

    private Successors.PossibleActs PossibleIn(StateId state) => successors.PossibleActsIn(state, engine.Story.Causes.Distances(limits.Minds >= 2).DistancesTo(character).Serving);

    private int Add(Node node)
    {
        nodes.Add(node);
        return nodes.Count - 1;
    }

    private void Enqueue(Entry entry, int rank, int guess) => open.Enqueue(entry, (rank, guess, queued++));

    private ImmutableArray<ActId> ActsTo(int number)
    {
        List<ActId> acts = [];
        for (; nodes[number].Parent >= 0; number = nodes[number].Parent)
            acts.Add(nodes[number].Act);
        acts.Reverse();
        return [.. acts];
    }

    /// <summary>A state that was made, to be expanded; or, with a position among its acts, a state that is still to be made from it.</summary>
    private readonly record struct Entry(int Node, int Position);

    /// <summary>A state on the way; <see cref="Best"/> is the best utility before it; of its <see cref="Length"/> acts, moves that follow one another are one of those <see cref="Counted"/>.</summary>
    private readonly record struct Node(int Parent, ActId Act, StateId State, int Company, int Length, int Counted, int Best, AimEstimate Ahead);
}
