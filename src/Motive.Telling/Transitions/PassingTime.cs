using Motive.World;

namespace Motive.Telling;

/// <summary>The time that it has become, in words that stand behind "until" and "by".</summary>
internal static class PassingTime
{
    /// <param name="from">When the reader last knew the time: a later day is named.</param>
    public static string Write(StoryTime now, StoryTime from)
    {
        string time = ClockWords.WithPart(ClockWords.About(now), now);
        return (now.Day - from.Day) switch
        {
            0 => time,
            1 => $"{time} the next day",
            int days => $"{time}, {NumberWords.Write(days)} days later",
        };
    }
}
