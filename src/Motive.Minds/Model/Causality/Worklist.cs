namespace Motive.Minds.Model.Causality;

/// <summary>
/// Items that are still to be followed, in the order in which they were added, each waiting at most once. Whoever follows one adds those that depend on what it has changed; when none is
/// left, the closure (the least fixpoint) is complete.
/// </summary>
internal sealed class Worklist(int items)
{
    private readonly Queue<int> waiting = new();
    private readonly bool[] queued = new bool[items];

    public void Add(int item)
    {
        if (queued[item])
            return;
        queued[item] = true;
        waiting.Enqueue(item);
    }

    public void Add(IEnumerable<int> more)
    {
        foreach (int item in more)
            Add(item);
    }

    /// <summary>Follows items until none is left.</summary>
    public void Run(Action<int> follow)
    {
        while (waiting.TryDequeue(out int item))
        {
            queued[item] = false;
            follow(item);
        }
    }
}
