using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Events of other threads that wait until the current one rests, in the order they happened. An event without words waits too
/// when it belongs to a waiting thread: it carries causes to what it causes itself, and its doers to where they go.
/// </summary>
internal sealed class HeldEvents
{
    private readonly List<PendingEvent> _waiting = [];
    private readonly HashSet<int> _numbers = [];

    public int Count => _waiting.Count;

    /// <summary>When the event that has waited longest began.</summary>
    public StoryTime? Since => _waiting.Count == 0 ? null : _waiting[0].Occurrence.Starts;

    public void Hold(PendingEvent pending)
    {
        _waiting.Add(pending);
        _numbers.Add(pending.Number);
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
