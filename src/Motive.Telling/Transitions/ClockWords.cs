using Motive.World;

namespace Motive.Telling;

/// <summary>Times of day and spans of time as people say them, to about five minutes.</summary>
internal static class ClockWords
{
    /// <summary>"twenty to ten", "just after half past four", "nearly noon".</summary>
    public static string Time(StoryTime time)
    {
        int past = time.MinuteOfDay % 5;
        int rounded = past <= 2 ? time.MinuteOfDay - past : time.MinuteOfDay - past + 5;
        string said = Fives(rounded % StoryTime.MinutesPerDay);
        return past switch
        {
            0 => said,
            1 or 2 => "just after " + said,
            _ => "nearly " + said,
        };
    }

    /// <summary>The time with its part of the day: "half past seven in the morning".</summary>
    public static string TimeOfDay(StoryTime time) =>
        time.MinuteOfDay % (12 * 60) == 0 ? Time(time) : $"{Time(time)} {PartPhrase(time)}";

    /// <summary>The hour last struck, or "noon" and "midnight".</summary>
    public static string HourBefore(StoryTime time) => Hour(time.MinuteOfDay / 60, named: true);

    public static string HourAfter(StoryTime time) => Hour((time.MinuteOfDay / 60) + 1, named: true);

    public static string Part(StoryTime time) => (time.MinuteOfDay / 60) switch
    {
        < 12 => "morning",
        < 17 => "afternoon",
        < 21 => "evening",
        _ => "night",
    };

    /// <summary>Rounded so that nobody is told a wrong hour: "twenty minutes", "an hour and a half", "three hours", "two days".</summary>
    public static string Span(int minutes) => minutes switch
    {
        < 8 => "a few minutes",
        < 13 => "ten minutes",
        < 18 => "a quarter of an hour",
        < 26 => "twenty minutes",
        < 38 => "half an hour",
        < 53 => "three quarters of an hour",
        < 75 => "an hour",
        < 105 => "an hour and a half",
        < StoryTime.MinutesPerDay => $"{NumberWords.Write((minutes + 30) / 60)} hours",
        < 2 * StoryTime.MinutesPerDay => "a day",
        _ => $"{NumberWords.Write(minutes / StoryTime.MinutesPerDay)} days",
    };

    private static string PartPhrase(StoryTime time) => Part(time) == "night" ? "at night" : $"in the {Part(time)}";

    private static string Fives(int minuteOfDay)
    {
        int hour = minuteOfDay / 60;
        int minute = minuteOfDay % 60;
        return minute switch
        {
            0 => Hour(hour, named: true),
            15 => $"a quarter past {Hour(hour, named: false)}",
            30 => $"half past {Hour(hour, named: false)}",
            45 => $"a quarter to {Hour(hour + 1, named: false)}",
            < 30 => $"{NumberWords.Write(minute)} past {Hour(hour, named: false)}",
            _ => $"{NumberWords.Write(60 - minute)} to {Hour(hour + 1, named: false)}",
        };
    }

    private static string Hour(int hour, bool named) => (hour % 24) switch
    {
        0 when named => "midnight",
        12 when named => "noon",
        _ => NumberWords.Write(((hour + 11) % 12) + 1),
    };
}
