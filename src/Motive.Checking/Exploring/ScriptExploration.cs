using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>
/// Looks at everything that can happen in a script, level by level: all states that are one act from the beginning, then two, and so on. A level is gone through in chunks; of each chunk what follows is found on several
/// threads, and added in order, so that the states, their order and what is reached first are the same with any number of threads, and after any interruption.
/// </summary>
internal sealed class ScriptExploration
{
    /// <summary>So many states are expanded before what follows them is added.</summary>
    private const int ChunkStates = 4096;

    private readonly SliceOfLevel[] slices;
    private readonly Action<int, Action<int>> sideBySide;
    private readonly List<int> levels = [0];
    private readonly Dictionary<int, (int State, int Level)> reached = [];
    private readonly List<(int Goal, int State, int Level)> inOrder = [];

    /// <param name="threads">On how many threads a chunk is expanded.</param>
    /// <param name="sideBySide">Does a number of things, each by its number, at the same time; null to do them one after the other.</param>
    public ScriptExploration(ScriptStory script, int threads, Action<int, Action<int>>? sideBySide)
    {
        Script = script;
        this.sideBySide = sideBySide ?? InTurn;
        Rows = new PackedRows(script.Facts);
        States = new StateTable(Rows.Bytes);
        slices = [.. Enumerable.Range(0, threads).Select(_ => new SliceOfLevel(script, Rows, States))];
        slices[0].Begin();
        slices[0].AddTo(States);
        Note(slices[0], level: -1);
    }

    public ScriptStory Script { get; }

    public PackedRows Rows { get; }

    public StateTable States { get; }

    /// <summary>How many states have been expanded, which are the first ones.</summary>
    public int Expanded { get; private set; }

    /// <summary>By level: its first state. The last level that has begun is the last here.</summary>
    public IReadOnlyList<int> Levels => levels;

    /// <summary>The first state behind the level that is under way; while that is expanded, what follows comes behind.</summary>
    public int LevelEnd { get; private set; } = 1;

    /// <summary>By goal: after which state it was reached first, and on which level that is; -1 for the beginning itself.</summary>
    public IReadOnlyDictionary<int, (int State, int Level)> Reached => reached;

    /// <summary>The same in the order in which it was found.</summary>
    public IReadOnlyList<(int Goal, int State, int Level)> ReachedInOrder => inOrder;

    /// <summary>Everything has been looked at.</summary>
    public bool IsExhausted => Expanded == States.Count;

    /// <summary>Goes on until a limit is reached.</summary>
    /// <param name="afterChunk">Called where the exploration can be kept as it stands.</param>
    /// <exception cref="NotAScriptException">The story turns out to be none.</exception>
    public ExplorationStop GoOn(ExplorationLimits limits, Action afterChunk, CancellationToken cancellation)
    {
        while (!IsExhausted)
        {
            if (cancellation.IsCancellationRequested)
                return ExplorationStop.Cancelled;
            if (States.Count >= limits.States)
                return ExplorationStop.States;
            if (States.Bytes >= limits.Bytes)
                return ExplorationStop.Memory;
            if (Expanded == levels[^1] && levels.Count > limits.Moves)
                return ExplorationStop.Moves;
            ExpandChunk();
            afterChunk();
        }

        return ExplorationStop.Exhausted;
    }

    /// <summary>Takes a step that was made before, and kept.</summary>
    /// <param name="rows">The states that were found in it.</param>
    /// <param name="begun">The levels that were begun in it.</param>
    /// <param name="levelEnd">As <see cref="LevelEnd"/> was behind it.</param>
    /// <param name="expanded">As <see cref="Expanded"/> was behind it.</param>
    public void Restore(IEnumerable<byte[]> rows, IEnumerable<int> begun, int levelEnd, int expanded, IEnumerable<(int Goal, int State, int Level)> goals)
    {
        foreach (byte[] row in rows)
            States.Add(row, StateTable.HashOf(row));
        levels.AddRange(begun.Where(first => first > levels[^1]));
        (LevelEnd, Expanded) = (levelEnd, expanded);
        foreach ((int goal, int state, int level) in goals)
            Note(goal, state, level);
    }

    private static void InTurn(int count, Action<int> step)
    {
        for (int number = 0; number < count; number++)
            step(number);
    }

    private void ExpandChunk()
    {
        int count = Math.Min(ChunkStates, LevelEnd - Expanded);
        int share = (count + slices.Length - 1) / slices.Length;
        int busy = (count + share - 1) / share;
        sideBySide(busy, slice => slices[slice].Expand(Expanded + (slice * share), Math.Min(share, count - (slice * share))));
        for (int slice = 0; slice < busy; slice++)
        {
            slices[slice].AddTo(States);
            Note(slices[slice], levels.Count - 1);
        }

        Expanded += count;
        if (Expanded < LevelEnd || IsExhausted)
            return;
        levels.Add(LevelEnd);
        LevelEnd = States.Count;
    }

    private void Note(SliceOfLevel slice, int level)
    {
        foreach ((int goal, int state) in slice.Reached)
            Note(goal, state, level);
    }

    private void Note(int goal, int state, int level)
    {
        if (!reached.TryAdd(goal, (state, level)))
            return;
        inOrder.Add((goal, state, level));
        foreach (SliceOfLevel slice in slices)
            slice.Settle(goal);
    }
}
