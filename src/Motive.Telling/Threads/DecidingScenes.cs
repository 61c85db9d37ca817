using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// The scenes that decided an end which a reader's character did not see (T16): that of the event which brought it about, and before it those of what led to that event, each as far back as it goes on in one place, before one pair of eyes and out of the reader's sight.
/// </summary>
internal sealed class DecidingScenes(Story story, Viewpoint viewpoint, TellingPace pace, ChapterEnding end, EntityId reader, Func<ToldEvent, Script?> script)
{
    private const int MostScenes = 3;
    private const int MostEvents = 12;

    /// <summary>So far back events are looked at for one scene, whoever they are of.</summary>
    private const int MostLookedAt = 100;

    private readonly Dictionary<int, PendingEvent> read = [];

    /// <summary>In the order in which they ended, so that what decided it comes last. Empty where nobody saw the event.</summary>
    public ImmutableArray<DecidingScene> Find()
    {
        if (end.DecidedBy is not int deciding || SceneOf(deciding, []) is not { } last)
            return [];
        List<DecidingScene> scenes = [last];
        foreach (int cause in Event(deciding).Occurrence.Causes.OrderDescending())
        {
            if (scenes.Count < MostScenes && Event(cause).Witnesses.Length > 1 && !Event(cause).IsSeenBy(reader) && !IsTold(cause, scenes) && SceneOf(cause, scenes) is { } earlier)
                scenes.Add(earlier);
        }

        return [.. scenes.OrderBy(scene => scene.Events[^1].Number)];
    }

    private PendingEvent Event(int number)
    {
        if (!read.TryGetValue(number, out PendingEvent? known))
        {
            ToldEvent told = end.Read(number);
            read[number] = known = PendingEvent.Create(story, told, script(told));
        }

        return known;
    }

    /// <param name="others">Whose events are not told a second time.</param>
    private DecidingScene? SceneOf(int number, List<DecidingScene> others)
    {
        PendingEvent last = Event(number);
        if ((viewpoint.Choose(last) ?? last.Witnesses.Select(who => (EntityId?)who).FirstOrDefault()) is not { } who)
            return null;
        List<PendingEvent> events = [last];
        for (int earlier = number - 1; earlier > Math.Max(0, number - MostLookedAt) && events.Count < MostEvents && !HasJustCome(events[^1], who); earlier--)
        {
            PendingEvent before = Event(earlier);
            if (!before.IsSeenBy(who))
                continue;
            bool isAnother = before.IsSeenBy(reader) || events[^1].Occurrence.Starts.Minutes - before.Occurrence.Ends.Minutes > pace.Rest
                || before.Occurrence.Chapter != last.Occurrence.Chapter || IsTold(earlier, others);
            if (isAnother)
                break;
            events.Add(before);
        }

        events.Reverse();
        return new DecidingScene(who, [.. events]);
    }

    private static bool IsTold(int number, List<DecidingScene> scenes) => scenes.Exists(scene => scene.Events.Any(told => told.Number == number));

    /// <summary>With this event they came to where the scene is, so that it begins with it.</summary>
    private bool HasJustCome(PendingEvent pending, EntityId who) =>
        story.Location is { } location && pending.Told.Before.Read(location, [who.Value]) != pending.Told.After.Read(location, [who.Value]);
}

/// <summary>Events that are told one after the other, and through whom.</summary>
internal sealed record DecidingScene(EntityId PointOfView, ImmutableArray<PendingEvent> Events);
