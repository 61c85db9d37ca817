using Motive.Minds.Beliefs;

namespace Motive.Reading;

/// <summary>Triggers that never come to rest are a mistake of the story, which whoever asked is told.</summary>
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
    }
}
