using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>The shortest ways from one state of somebody's mind, each to other facts (D16c): Dijkstra's algorithm, in which minutes go before legs, and legs before the order of acts.</summary>
internal sealed class WaySearch(MindEngine engine, Journeys journeys, Successors successors, CharacterId character)
{
    private readonly PriorityQueue<Path, Path> open = new(Comparer<Path>.Create(InOrder));
    private readonly Dictionary<ulong, List<StateId>> reached = [];

    /// <summary>The ways from a state, the shortest first; at most <see cref="Journeys.MostWays"/>.</summary>
    public ImmutableArray<Way> FindWays(StateId start)
    {
        ImmutableArray<Way>.Builder ways = ImmutableArray.CreateBuilder<Way>();
        Reach(start);
        Extend(new Path([], [start], 0), start);
        while (ways.Count < Journeys.MostWays && open.TryDequeue(out Path? path, out _))
        {
            if (!Reach(path.Facts[^1]))
                continue;
            StateId state = successors.Successor(path.From, engine.Story[path.Legs[^1]]);
            ways.Add(new Way(journeys, start, path.Legs, path.Minutes, journeys.CountOf(character, path.Facts.AsSpan())));
            Extend(path, state);
        }

        return ways.ToImmutable();
    }

    private void Extend(Path path, StateId state)
    {
        foreach (Move move in journeys.MovesFrom(character, state))
        {
            if (!move.IsLeg || IsReached(move.Facts))
                continue;
            Path longer = new(path.Legs.Add(move.Act), path.Facts.Add(move.Facts), path.Minutes + move.Minutes) { From = state };
            open.Enqueue(longer, longer);
        }
    }

    /// <summary>False if a state with the same facts, whatever is believed, has been reached already.</summary>
    private bool Reach(StateId state)
    {
        if (IsReached(state))
            return false;
        ulong hash = engine.States.HashFacts(state);
        if (!reached.TryGetValue(hash, out List<StateId>? alike))
            reached.Add(hash, alike = []);
        alike.Add(state);
        return true;
    }

    private bool IsReached(StateId state) =>
        reached.TryGetValue(engine.States.HashFacts(state), out List<StateId>? alike) && alike.Exists(known => engine.States.HaveSameFacts(known, state));

    private static int InOrder(Path left, Path right)
    {
        int order = left.Minutes.CompareTo(right.Minutes);
        if (order == 0)
            order = left.Legs.Length.CompareTo(right.Legs.Length);
        return order != 0 ? order : left.Legs.AsSpan().SequenceCompareTo(right.Legs.AsSpan());
    }

    /// <summary>Legs, a state with the facts before each and after the last, and the state before the last leg.</summary>
    private sealed record Path(ImmutableArray<ActId> Legs, ImmutableArray<StateId> Facts, int Minutes)
    {
        /// <summary>The state before the last leg.</summary>
        public StateId From { get; init; }
    }
}
