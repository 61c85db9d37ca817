using Motive.Minds.Beliefs;
using Motive.Minds.Grounding;

namespace Motive.Reading;

/// <summary>Triggers that never come to rest, and more than can be kept, are a mistake of the story, which whoever asked is told.</summary>
internal static class Settling
{
    public static T Of<T>(Func<T> step)
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
            throw new RequestException($"the story is too large: {tooLarge.Message}", tooLarge);
        }
    }
}
