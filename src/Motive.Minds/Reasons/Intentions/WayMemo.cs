using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Memoises the ways of one character by the facts that decide them: what their moves require, read and write, and how long they take. States that agree in these share their ways.
/// Only where none of this looks into minds and no move can set off a trigger that writes facts (D16c).
/// </summary>
internal sealed class WayMemo
{
    private readonly StateStore states;
    private readonly GroundFactId[] facts;
    private readonly int[] values;
    private readonly RowStore<int> rows;
    private readonly Dictionary<int, Legs[]> known = [];

    private WayMemo(StateStore states, GroundFactId[] facts)
    {
        (this.states, this.facts) = (states, facts);
        values = new int[facts.Length];
        rows = new RowStore<int>(facts.Length);
    }

    /// <summary>A memo for these moves; null where ways depend on more than facts.</summary>
    public static WayMemo? TryCreate(StateStore states, IReadOnlyList<Act> moves, InstantGains gains)
    {
        SortedSet<GroundFactId> facts = [];
        foreach (Act move in moves)
        {
            FactRead[] reads = [.. FactReads.Collect(move.Event.Requires), .. FactReads.Collect(move.Duration), .. move.Event.Profile.Effects.SelectMany(effect => effect.Reads)];
            if (Array.Exists(reads, read => read.InMind) || gains.MaySetOffFactTriggers(move))
                return null;
            facts.UnionWith(reads.Select(read => read.Fact));
            facts.UnionWith(move.Event.Profile.Writes);
        }

        return facts.Count == 0 ? null : new WayMemo(states, [.. facts]);
    }

    /// <summary>The number of all states that agree with this one in what decides ways.</summary>
    public int RowOf(StateId state)
    {
        for (int place = 0; place < facts.Length; place++)
            values[place] = states.Read(state, facts[place]);
        return rows.Intern(values);
    }

    /// <summary>The ways from states of that number, if they have been looked for.</summary>
    public Legs[]? FindLegs(int row) => known.GetValueOrDefault(row);

    /// <summary>Memoises the ways from states of that number.</summary>
    public void Add(int row, ImmutableArray<Way> ways) => known.Add(row, [.. ways.Select(way => new Legs(way.Legs, way.Minutes, way.Count))]);

    /// <summary>A way, wherever it begins.</summary>
    internal readonly record struct Legs(ImmutableArray<ActId> Acts, int Minutes, int Count);
}
