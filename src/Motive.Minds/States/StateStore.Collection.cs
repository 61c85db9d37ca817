namespace Motive.Minds.States;

/// <summary>
/// Freeing what nobody needs any more. A collection begins, marks what is to stay with all pictures in it, and ends by freeing the rest for other states. What is once marked to
/// stay for ever is not visited again, so that a collection costs what is new.
/// </summary>
internal sealed partial class StateStore
{
    private const byte Unmarked = 0;
    private const byte MarkedOnce = 1;
    private const byte MarkedForEver = 2;

    private int keptAtLast;

    /// <summary>How much room the states take that have been made since the last collection.</summary>
    public long BytesSinceCollection => (long)(Kept - keptAtLast) * BytesOfState;

    /// <summary>Forgets which states were marked to stay until this collection.</summary>
    public void BeginCollection()
    {
        Array.Resize(ref marks, Count);
        foreach (ref byte mark in marks.AsSpan())
            mark = mark == MarkedForEver ? MarkedForEver : Unmarked;
    }

    /// <summary>The state, with every picture in it, stays: for ever, or until the next collection.</summary>
    public void Mark(int state, bool forEver)
    {
        byte wanted = forEver ? MarkedForEver : MarkedOnce;
        if (marks[state] >= wanted)
            return;
        marks[state] = wanted;
        foreach (int mind in Minds(state))
        {
            if (mind >= 0)
                Mark(mind, forEver);
        }
    }

    /// <summary>Whether the state has been marked in the collection under way.</summary>
    public bool IsMarked(int state) => marks[state] != Unmarked;

    /// <summary>Frees every state that is not marked. Their ids may be given to other states from now on, the lowest first.</summary>
    public void EndCollection()
    {
        free.Clear();
        int size = 1 << 12;
        for (int id = Count - 1; id >= 0; id--)
        {
            if (marks[id] == Unmarked)
                free.Push(id);
        }

        while (size < Kept * 4)
            size *= 2;
        if (table.Length < size || table.Length > size * 4)
            (table, hashes) = (new int[size], new uint[size]);
        Array.Fill(table, -1);
        for (int id = 0; id < Count; id++)
        {
            if (marks[id] != Unmarked)
                Place(id, Hash(Facts(id), Minds(id)));
        }

        keptAtLast = Kept;
    }
}
