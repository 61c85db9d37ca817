using Motive.Minds.Model.Grounding;
using Motive.Minds.Transition;

namespace Motive.Reading;

/// <summary>Triggers that never come to rest, and more than the limits of stories allow, are a mistake of the story, which whoever asked is told.</summary>
internal static class StoryLimitGuard
{
    /// <param name="step">What may come upon it.</param>
    /// <param name="events">How many events have come about before it, in a run; null where nothing runs yet.</param>
    /// <exception cref="RequestException">It came upon such a mistake.</exception>
    public static T Bound<T>(Func<T> step, int? events = null)
    {
        try
        {
            return step();
        }
        catch (EndlessTriggersException endless)
        {
            throw new RequestException($"the story's triggers never come to rest. {endless.Message}", endless);
        }
        catch (StoryTooLargeException tooLarge)
        {
            throw new RequestException($"the story is too large{Place(events)}: {tooLarge.Message}", tooLarge);
        }
    }

    private static string Place(int? events) => events switch
    {
        null => "",
        0 => " to come to its first event",
        int count => FormattableString.Invariant($" to go on after event {count}"),
    };
}
