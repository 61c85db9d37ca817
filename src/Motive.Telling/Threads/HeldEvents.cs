namespace Motive.Telling;

/// <summary>
/// Events of other threads that wait until the current one rests, in the order they happened. It also knows which later events
/// depend on them, so that no event is told before one of its causes.
/// </summary>
internal sealed class HeldEvents
{
    private readonly List<PendingEvent> _waiting = [];

    private readonly HashSet<int> _numbers = [];

    public int Count => _waiting.Count;

    public void Hold(PendingEvent pending)
    {
        _waiting.Add(pending);
        _numbers.Add(pending.Number);
    }

    /// <summary>An event without words still carries causes from held ones to those that are told: it waits among them.</summary>
    public void PassSilently(PendingEvent pending)
    {
        if (HasCauseOf(pending))
            Hold(pending);
    }

    public bool HasCauseOf(PendingEvent pending) => pending.Occurrence.Causes.Any(_numbers.Contains);

    /// <summary>Whether a doer of the event has been doing something that waits to be told.</summary>
    public bool Involves(PendingEvent pending) =>
        _waiting.Exists(held => held.Occurrence.By.Any(pending.Occurrence.By.Contains));

    public List<PendingEvent> TakeAll()
    {
        List<PendingEvent> all = [.. _waiting];
        _waiting.Clear();
        _numbers.Clear();
        return all;
    }
}
