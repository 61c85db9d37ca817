using Motive.World;

namespace Motive.Telling;

/// <summary>The time that it has become, in words that stand behind "until" and "by".</summary>
public static class PassingTime
{
    public static string Of(StoryTime now) => ClockWords.WithPart(ClockWords.About(now), now);
}
