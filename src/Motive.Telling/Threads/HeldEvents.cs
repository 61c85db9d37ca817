using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Events of other threads that wait until the current one rests, in the order they happened. An event without words waits too
/// when it belongs to a waiting thread: it carries causes to what it causes itself, and its doers to where they go.
/// </summary>
internal sealed class HeldEvents
{
    private readonly List<PendingEvent> waiting = [];
    private readonly HashSet<int> numbers = [];

    public int Count => waiting.Count;

    /// <summary>When the event that has waited longest began.</summary>
    public StoryTime? Since => waiting.Count == 0 ? null : waiting[0].Occurrence.Starts;

    public void Hold(PendingEvent pending)
    {
        waiting.Add(pending);
        numbers.Add(pending.Number);
    }

    public bool HasCauseOf(PendingEvent pending) => pending.Occurrence.Causes.Any(numbers.Contains);

    /// <summary>Whether somebody who does or sees the event has been doing something that waits to be told.</summary>
    public bool Involves(PendingEvent pending) => waiting.Exists(held => held.Occurrence.By.Any(pending.IsSeenBy));

    public List<PendingEvent> TakeAll() => RemoveWhere(_ => true);

    /// <summary>All but what nobody did and nothing has come of yet: it is told with what comes of it.</summary>
    public List<PendingEvent> TakeBefore(PendingEvent next) =>
        RemoveWhere(held => !held.Occurrence.By.IsEmpty || next.Occurrence.Causes.Contains(held.Number) || waiting.Exists(other => other.Occurrence.Causes.Contains(held.Number)));

    private List<PendingEvent> RemoveWhere(Func<PendingEvent, bool> isReady)
    {
        List<PendingEvent> ready = [.. waiting.Where(isReady)];
        waiting.RemoveAll(ready.Contains);
        numbers.ExceptWith(ready.Select(held => held.Number));
        return ready;
    }
}
