using System.Collections.Immutable;

namespace Motive.Minds.Intentions;

/// <summary>The shortest ways from one state of somebody's mind, each to other facts (D16c): Dijkstra's algorithm, in which minutes go before legs, and legs before the order of acts.</summary>
internal sealed class WaySearch(MindEngine engine, Journeys journeys, Successors successors, int character)
{
    private readonly PriorityQueue<Path, Path> open = new(Comparer<Path>.Create(InOrder));
    private readonly HashSet<int> reached = [];

    public ImmutableArray<Way> From(int start)
    {
        ImmutableArray<Way>.Builder ways = ImmutableArray.CreateBuilder<Way>();
        reached.Add(FactsOf(start));
        Extend(new Path([], [start], 0), start);
        while (ways.Count < Journeys.MostWays && open.TryDequeue(out Path? path, out _))
        {
            if (!reached.Add(FactsOf(path.Facts[^1])))
                continue;
            int state = successors.Follow(path.From, engine.Story.Acts[path.Legs[^1]]);
            ways.Add(new Way(path.Legs, path.From, state, path.Minutes, journeys.CountOf(character, path.Facts.AsSpan())));
            Extend(path, state);
        }

        return ways.ToImmutable();
    }

    private void Extend(Path path, int state)
    {
        foreach (Move move in journeys.MovesFrom(character, state))
        {
            if (!move.IsLeg || reached.Contains(FactsOf(move.Facts)))
                continue;
            Path longer = new(path.Legs.Add(move.Act), path.Facts.Add(move.Facts), path.Minutes + move.Minutes) { From = state };
            open.Enqueue(longer, longer);
        }
    }

    /// <summary>A state with the same facts, whatever is believed, is the same.</summary>
    private int FactsOf(int state)
    {
        foreach (int known in reached)
        {
            if (engine.States.HaveSameFacts(known, state))
                return known;
        }

        return state;
    }

    private static int InOrder(Path left, Path right)
    {
        int order = left.Minutes.CompareTo(right.Minutes);
        if (order == 0)
            order = left.Legs.Length.CompareTo(right.Legs.Length);
        return order != 0 ? order : left.Legs.AsSpan().SequenceCompareTo(right.Legs.AsSpan());
    }

    /// <summary>Legs, a state with the facts before each and after the last, and the state before the last leg.</summary>
    private sealed record Path(ImmutableArray<int> Legs, ImmutableArray<int> Facts, int Minutes)
    {
        public int From { get; init; }
    }
}
