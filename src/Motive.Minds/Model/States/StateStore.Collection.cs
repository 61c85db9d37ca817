namespace Motive.Minds.Model.States;

/// <summary>
/// Freeing what nobody needs any more. A collection begins, marks what is to stay with all pictures in it, and ends by freeing the rest for other states. What is once marked to
/// stay for ever is not visited again, so that a collection costs what is new.
/// </summary>
internal sealed partial class StateStore
{
    private long keptAtLast;

    /// <summary>How much room the states take that have been made since the last collection.</summary>
    public long BytesSinceCollection => Bytes - keptAtLast;

    /// <summary>How often states have been freed: what an id stood for before is not known any more.</summary>
    public int Collections { get; private set; }

    /// <summary>Forgets which states were marked to stay until this collection.</summary>
    public void BeginCollection()
    {
        records.BeginCollection();
        blocks.BeginCollection();
        minds.BeginCollection();
        minds.Mark(nobody, forEver: true);
    }

    /// <summary>The state, with every picture in it, stays: for ever, or until the next collection.</summary>
    public void Mark(StateId state, bool forEver)
    {
        if (!records.Mark(state.Value, forEver))
            return;
        ReadOnlySpan<int> record = records[state.Value];
        foreach (int block in record[..^1])
            blocks.Mark(block, forEver);
        if (!minds.Mark(record[^1], forEver))
            return;
        foreach (StateId mind in Minds(state))
        {
            if (mind.IsState)
                Mark(mind, forEver);
        }
    }

    /// <summary>Whether the state has been marked in the collection under way.</summary>
    public bool IsMarked(StateId state) => records.IsMarked(state.Value);

    /// <summary>Frees every state that is not marked. Their ids may be given to other states from now on, the lowest first.</summary>
    public void EndCollection()
    {
        records.EndCollection();
        blocks.EndCollection();
        minds.EndCollection();
        keptAtLast = Bytes;
        Collections++;
    }
}
