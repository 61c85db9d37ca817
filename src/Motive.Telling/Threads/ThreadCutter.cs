using Motive.World;

namespace Motive.Telling;

/// <summary>Takes one scene at a time out of events that waited together, so that threads are told after each other, not in turns.</summary>
internal static class ThreadCutter
{
    /// <summary>
    /// Removes from <paramref name="waiting"/>, and returns, the events from the first on that <paramref name="pointOfView"/> sees, up to
    /// the first that comes after a rest or has a cause among those left waiting.
    /// </summary>
    public static List<PendingEvent> TakeScene(List<PendingEvent> waiting, EntityId pointOfView, int rest)
    {
        List<PendingEvent> scene = [];
        HashSet<int> left = [];
        StoryTime last = waiting[0].Occurrence.Ends;
        foreach (PendingEvent pending in waiting)
        {
            if (!pending.IsSeenBy(pointOfView))
            {
                left.Add(pending.Number);
                continue;
            }

            bool ready = !pending.Occurrence.Causes.Any(left.Contains);
            if (!ready || pending.Occurrence.Starts.Minutes - last.Minutes > rest)
                break;
            scene.Add(pending);
            last = pending.Occurrence.Ends;
        }

        waiting.RemoveAll(scene.Contains);
        return scene;
    }
}
