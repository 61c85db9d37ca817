using Motive.World;

namespace Motive.Telling;

/// <summary>Takes one scene at a time out of events that waited together, so that threads are told after each other, not in turns.</summary>
internal static class ThreadCutter
{
    /// <summary>
    /// Removes from <paramref name="waiting"/>, and returns, the events from the first on that <paramref name="pointOfView"/> sees, up to
    /// the first that comes after a rest, has a cause among those left waiting, or is seen by somebody who did one of those.
    /// </summary>
    public static List<PendingEvent> TakeScene(List<PendingEvent> waiting, EntityId pointOfView, int rest)
    {
        List<PendingEvent> scene = [];
        List<PendingEvent> left = [];
        StoryTime last = waiting[0].Occurrence.Ends;
        foreach (PendingEvent pending in waiting)
        {
            if (!pending.IsSeenBy(pointOfView))
            {
                left.Add(pending);
                continue;
            }

            bool ready = !left.Exists(other => pending.Occurrence.Causes.Contains(other.Number) || other.Occurrence.By.Any(pending.IsSeenBy));
            if (!ready || pending.Occurrence.Starts.Minutes - last.Minutes > rest)
                break;
            scene.Add(pending);
            last = pending.Occurrence.Ends;
        }

        waiting.RemoveAll(scene.Contains);
        return scene;
    }
}
