using System.Globalization;

namespace Motive.Checking.Continuity;

/// <summary>Reads lengths of time: <c>7 days</c>, <c>2 hours 30 minutes</c>, <c>2 to 3 hours</c>, <c>nearly 3 days</c>, <c>2 nights</c>.</summary>
internal static class DurationReader
{
    /// <summary>Ten thousand years: what is longer is a slip.</summary>
    private const long Most = 10_000L * 366 * Moment.Day;

    private static readonly string[] Bounds = ["about", "nearly", "at least", "at most", "more than", "less than"];

    /// <summary>A length, and what stands behind it.</summary>
    public static (long Minutes, string Behind) ReadLength(string text)
    {
        Queue<string> words = new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        long minutes = 0;
        int parts = 0;
        while (words.Count > 1 && Number(words.Peek()) is long count && UnitOf(words.ElementAt(1)) is long unit)
        {
            minutes = Bounded(minutes + (count * unit));
            parts++;
            words.Dequeue();
            words.Dequeue();
        }

        return parts > 0 ? (minutes, string.Join(' ', words)) : throw NotUnderstood(text);
    }

    /// <summary>The least and the most that is meant. <c>about</c> is a quarter more or less, <c>nearly</c> a fifth less at the most.</summary>
    public static (long Least, long Most, bool InNights) ReadBounds(string text)
    {
        string bound = Array.Find(Bounds, word => text.StartsWith($"{word} ", StringComparison.Ordinal)) ?? "";
        string rest = text[bound.Length..].Trim();
        string[] words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool inNights = words.Length > 0 && words[^1] is "night" or "nights";
        (long least, long most) = words is [string from, "to", string to, string unit] && Number(from) is long low && Number(to) is long high && (inNights ? 1 : UnitOf(unit)) is long size
            ? (Bounded(low * size), Bounded(high * size))
            : inNights && words is [string only, _] && Number(only) is long nights ? (nights, nights) : Exactly(rest, text);
        return bound switch
        {
            "about" => (least - (least / 4), most + (most / 4), inNights),
            "nearly" => (least - (least / 5), most, inNights),
            "at least" => (least, long.MaxValue, inNights),
            "more than" => (least + 1, long.MaxValue, inNights),
            "at most" => (0, most, inNights),
            "less than" => (0, most - 1, inNights),
            _ => (least, most, inNights),
        };
    }

    private static (long Least, long Most) Exactly(string rest, string text) => ReadLength(rest) is (long minutes, "") ? (minutes, minutes) : throw NotUnderstood(text);

    private static long? Number(string word) => long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? Bounded(number) : null;

    private static long Bounded(long minutes) => minutes is >= 0 and <= Most ? minutes : throw new OutlineException("No tale takes so long: ten thousand years are the most.");

    private static long? UnitOf(string word) => word switch
    {
        "minute" or "minutes" => 1,
        "hour" or "hours" => 60,
        "day" or "days" => Moment.Day,
        "week" or "weeks" => 7 * Moment.Day,
        "month" or "months" => 30 * Moment.Day,
        "year" or "years" => 365 * Moment.Day,
        _ => null,
    };

    private static OutlineException NotUnderstood(string text) =>
        new($"`{text}` is no length of time: write `7 days`, `2 hours 30 minutes`, `2 to 3 hours`, `2 nights`, with `about`, `nearly`, `at least`, `at most`, `more than` or `less than` before it where it is a claim.");
}
