using System.Runtime.InteropServices;

namespace Motive.Checking.Exploring;

/// <summary>What follows some neighbouring states: found on one thread, while the table only is read, and added to it in order afterwards.</summary>
internal sealed class SliceOfLevel(ScriptStory story, PackedRows rows, StateTable table) : ISuccessors
{
    private readonly Expander expander = new(story);
    private readonly ulong[] words = new ulong[rows.Words];
    private readonly int[] facts = new int[story.Facts.Length];
    private readonly List<byte> found = [];
    private readonly List<ulong> hashes = [];
    private readonly List<(int Goal, int State)> reached = [];
    private int expanding;

    /// <summary>The goals that were reached first in this slice, and after which state.</summary>
    public IReadOnlyList<(int Goal, int State)> Reached => reached;

    /// <summary>A goal needs to be looked for no more.</summary>
    public void Settle(int goal) => expander.Settle(goal);

    public void Begin() => expander.Begin(this);

    /// <summary>Finds what follows the states from one on.</summary>
    public void Expand(int first, int count)
    {
        found.Clear();
        hashes.Clear();
        reached.Clear();
        for (expanding = first; expanding < first + count; expanding++)
        {
            rows.Unpack(table[expanding], words, facts);
            expander.Expand(facts, this);
        }
    }

    /// <summary>Adds what was found to the table.</summary>
    public void AddTo(StateTable states)
    {
        ReadOnlySpan<byte> all = CollectionsMarshal.AsSpan(found);
        for (int number = 0; number < hashes.Count; number++)
            states.Add(all.Slice(number * rows.Bytes, rows.Bytes), hashes[number]);
    }

    void ISuccessors.Reach(int goal)
    {
        if (!reached.Exists(one => one.Goal == goal))
            reached.Add((goal, expanding));
    }

    void ISuccessors.Add(int[] successor)
    {
        Span<ulong> packed = stackalloc ulong[words.Length];
        rows.Pack(successor, packed);
        ReadOnlySpan<byte> row = rows.Kept(packed);
        ulong hash = StateTable.HashOf(row);
        if (table.Contains(row, hash))
            return;
        found.AddRange(row);
        hashes.Add(hash);
    }
}
