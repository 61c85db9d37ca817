using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// The patterns that a story reads by <c>happened</c> or <c>remembers</c>, each with its own hidden fact. Their ids follow those of
/// the declared facts, in the order of first use.
/// </summary>
internal sealed class EventTraces
{
    private readonly List<(ActionSymbol Action, ImmutableArray<int> Positions)> patterns = [];
    private readonly Dictionary<(int Action, long Positions), int> index = [];
    private bool frozen;

    public IReadOnlyList<(ActionSymbol Action, ImmutableArray<int> Positions)> Patterns => patterns;

    /// <summary>Number of the pattern's hidden fact among the hidden ones, or -1 where no new ones may be added.</summary>
    public int Find(ActionSymbol action, ImmutableArray<int> positions)
    {
        long mask = positions.Aggregate(0L, (bits, position) => bits | (1L << position));
        if (this.index.TryGetValue((action.Id.Value, mask), out int index))
            return index;
        if (frozen)
            return -1;
        patterns.Add((action, positions));
        this.index.Add((action.Id.Value, mask), patterns.Count - 1);
        return patterns.Count - 1;
    }

    /// <summary>The hidden fact that keeps whether just this deed has been done.</summary>
    public FactId FindDeed(ActionSymbol action, SymbolTable symbols) => new(symbols.Facts.Count + Find(action, [.. Enumerable.Range(0, action.Parameters.Length)]));

    /// <summary>The same patterns, closed: a phrase cannot make a story keep what it does not keep.</summary>
    public EventTraces Frozen()
    {
        EventTraces copy = new() { frozen = true };
        foreach ((ActionSymbol action, ImmutableArray<int> positions) in patterns)
        {
            copy.patterns.Add((action, positions));
            copy.index.Add((action.Id.Value, positions.Aggregate(0L, (bits, position) => bits | (1L << position))), copy.patterns.Count - 1);
        }

        return copy;
    }
}
