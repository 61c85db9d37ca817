using System.Collections.Immutable;

namespace Motive.Checking.Exploring;

/// <summary>
/// The ways to what was reached, each of the fewest acts that there are. States do not keep how they were reached, which would take as much room again: of a state on one level, what comes before it is found among those of the level
/// before. All ways are gone back at once, so that each level is expanded once more at most.
/// </summary>
internal sealed class ScriptWitnesses(ScriptExploration exploration) : ISuccessors
{
    private readonly Expander expander = new(exploration.Script);
    private readonly ulong[] words = new ulong[exploration.Rows.Words];
    private readonly int[] facts = new int[exploration.Script.Facts.Length];

    /// <summary>By state that is looked for on the level that is gone through now: the goals on whose way it is.</summary>
    private readonly Dictionary<byte[], List<int>> wanted = new(RowComparer.Instance);
    private readonly Dictionary<int, List<int>> wantedGoals = [];
    private Dictionary<int, List<ScriptStep>> ways = [];
    private readonly Dictionary<int, byte[]> from = [];
    private int state;

    /// <summary>By goal.</summary>
    public ImmutableDictionary<int, ImmutableArray<ScriptStep>> Find(CancellationToken cancellation)
    {
        ways = exploration.Reached.ToDictionary(goal => goal.Key, _ => new List<ScriptStep>());
        for (int level = exploration.Levels.Count - 1; level >= 0; level--)
        {
            wantedGoals.Clear();
            foreach ((int goal, (int State, int Level) where) in exploration.Reached.Where(one => one.Value.Level == level))
                (wantedGoals.TryGetValue(where.State, out List<int>? there) ? there : wantedGoals[where.State] = []).Add(goal);
            GoThrough(level, cancellation);
        }

        return ways.ToImmutableDictionary(way => way.Key, way => way.Value.AsEnumerable().Reverse().ToImmutableArray());
    }

    private void GoThrough(int level, CancellationToken cancellation)
    {
        int end = level + 1 < exploration.Levels.Count ? exploration.Levels[level + 1] : exploration.Expanded;
        int left = wantedGoals.Sum(goals => goals.Value.Count);
        from.Clear();
        for (state = exploration.Levels[level]; state < end && (wanted.Count > 0 || left > 0); state++)
        {
            if (wanted.Count == 0 && !wantedGoals.ContainsKey(state))
                continue;
            cancellation.ThrowIfCancellationRequested();
            exploration.Rows.Unpack(exploration.States[state], words, facts);
            expander.Expand(facts, this);
            left -= wantedGoals.GetValueOrDefault(state)?.Count ?? 0;
        }

        wanted.Clear();
        foreach ((int goal, byte[] row) in from)
            (wanted.TryGetValue(row, out List<int>? there) ? there : wanted[row] = []).Add(goal);
    }

    void ISuccessors.Reach(int goal)
    {
        if (wantedGoals.TryGetValue(state, out List<int>? goals) && goals.Contains(goal) && !from.ContainsKey(goal))
            Add(goal);
    }

    void ISuccessors.Add(int[] successor)
    {
        if (wanted.Count == 0)
            return;
        Span<ulong> packed = stackalloc ulong[words.Length];
        exploration.Rows.Pack(successor, packed);
        byte[] row = exploration.Rows.Kept(packed).ToArray();
        if (!wanted.Remove(row, out List<int>? goals))
            return;
        foreach (int goal in goals)
            Add(goal);
    }

    private void Add(int goal)
    {
        ways[goal].Add(new ScriptStep(expander.Move < exploration.Script.PlayersMoves ? exploration.Script.Moves[expander.Move].Act : null, expander.Choices));
        from.Add(goal, exploration.States[state].ToArray());
    }

    private sealed class RowComparer : IEqualityComparer<byte[]>
    {
        public static RowComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => (int)StateTable.HashOf(obj);
    }
}
