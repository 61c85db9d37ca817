using Motive.World;

namespace Motive.Telling;

/// <summary>Times of day and spans of time as people say them, to about five minutes.</summary>
internal static class ClockWords
{
    /// <summary>"twenty to ten", "just after half past four", "nearly noon".</summary>
    public static string Time(StoryTime time)
    {
        int rounded = Rounded(time);
        int past = time.MinuteOfDay - rounded;
        bool isQuarter = rounded % 15 == 0;
        string said = About(time);
        return past switch
        {
            > 0 when isQuarter => "just after " + said,
            < 0 when isQuarter => "nearly " + said,
            _ => said,
        };
    }

    /// <summary>The nearest five minutes and no more about it, for sentences that have no room for "nearly".</summary>
    public static string About(StoryTime time) => Fives(Rounded(time) % StoryTime.MinutesPerDay);

    /// <summary>Whether a text names the time itself, in words or in digits: "Ten past four: the bell", "16:10", "4:10".</summary>
    public static bool AreIn(string text, StoryTime time)
    {
        int hour = (((time.MinuteOfDay / 60) + 11) % 12) + 1;
        return Array.Exists([About(time), time.Clock, $"{hour}:{time.MinuteOfDay % 60:00}"], words => HasWords(text, words));
    }

    private static bool HasWords(string text, string words)
    {
        for (int at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }

    /// <summary>A time already in words, with its part of the day: "half past seven in the morning". Noon and midnight need none.</summary>
    public static string WithPart(string said, StoryTime time) =>
        Rounded(time) % (12 * 60) == 0 ? said : $"{said} {PartPhrase(time)}";

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

    private static int Rounded(StoryTime time) => (time.MinuteOfDay + 2) / 5 * 5;

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
