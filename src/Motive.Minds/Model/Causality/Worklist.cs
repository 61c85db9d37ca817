namespace Motive.Minds.Model.Causality;

/// <summary>
/// Items that are still to be followed, first come first followed, each at most once at a time. Whoever follows one adds those that depend on what has changed by it; when none is
/// left, the least fixpoint is reached.
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
