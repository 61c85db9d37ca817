using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Watching several threads at once: stays with one while the others wait, and tells those as scenes of their own when it rests,
/// when somebody from them comes in or is come upon, when they are the cause of what comes next, or when they have waited too long.
/// What ends a chapter is told last.
/// </summary>
internal sealed class ThreadTeller(
    Narrator narrator, Viewpoint viewpoint, SceneTeller scenes, SceneState scene, TellingPace pace)
{
    private readonly HeldEvents held = new();

    public bool IsAtRest => held.Count == 0;

    public void Watch(PendingEvent pending, List<ToldPassage> passages)
    {
        if (viewpoint.Choose(pending) is null)
        {
            PassSilently(pending);
            return;
        }

        bool due = scene.MinutesSince(pending) > pace.Rest || HasWaitedLong(pending);
        if (scene.PointOfView is { } current && !pending.IsSeenBy(current) && !pending.EndsChapter)
        {
            held.Hold(pending);
            if (due || held.Count > pace.MostHeld)
                Release(passages);
            return;
        }

        bool release = held.Count > 0 && (due || pending.EndsChapter || held.HasCauseOf(pending) || held.Involves(pending));
        if (release)
            Tell(due || pending.EndsChapter ? held.TakeAll() : held.TakeBefore(pending), passages);
        if (Nearest(pending, release || scene.IsLongPause(pending)) is { } pointOfView)
            scenes.Tell(pending, pointOfView, passages);
    }

    /// <summary>
    /// The current point of view while it sees what happens. At a scene's start it gives way to one the chapter prefers, and to one
    /// who can tell the event when it cannot.
    /// </summary>
    public EntityId? Nearest(PendingEvent pending, bool isBoundary)
    {
        EntityId? best = viewpoint.Choose(pending);
        if (scene.PointOfView is not { } current || !pending.IsSeenBy(current))
            return best;
        if (viewpoint.Instead(current, pending) is { } called)
            return called;
        if (!isBoundary || best is not { } other)
            return current;
        int chapter = pending.Occurrence.Chapter;
        bool stays = narrator.CanTell(pending, current)
            && (viewpoint.IsPreferred(current, chapter) || !viewpoint.IsPreferred(other, chapter));
        return stays ? current : other;
    }

    /// <summary>Whoever can tell the event, the current point of view first.</summary>
    public EntityId? AnyTelling(PendingEvent pending) =>
        scene.PointOfView is { } current && pending.IsSeenBy(current) && narrator.CanTell(pending, current) && viewpoint.Instead(current, pending) is null
            ? current
            : viewpoint.Choose(pending);

    /// <summary>Tells everything that waits, a thread at a time.</summary>
    public void Release(List<ToldPassage> passages) => Tell(held.TakeAll(), passages);

    private void Tell(List<PendingEvent> waiting, List<ToldPassage> passages)
    {
        while (waiting.Count > 0)
        {
            if (Nearest(waiting[0], isBoundary: true) is not { } pointOfView)
            {
                waiting.RemoveAt(0);
                continue;
            }

            foreach (PendingEvent pending in ThreadCutter.TakeScene(waiting, pointOfView, pace.Rest))
                Tell(pending, pointOfView, passages);
        }
    }

    /// <summary>Events that nobody could tell were counted when they came; here they only move their doers.</summary>
    private void Tell(PendingEvent pending, EntityId pointOfView, List<ToldPassage> passages)
    {
        if (pending.IsSilent)
            scene.AfterSilence(pending);
        else
            scenes.Tell(pending, viewpoint.Instead(pointOfView, pending) ?? pointOfView, passages);
    }

    private void PassSilently(PendingEvent pending)
    {
        if (held.HasCauseOf(pending) || held.Involves(pending))
            held.Hold(pending with { IsSilent = true });
        scenes.KeepSilent(pending, null);
    }

    private bool HasWaitedLong(PendingEvent pending) =>
        held.Since is { } since && pending.Occurrence.Starts.Minutes - since.Minutes > pace.LongestWait;
}
