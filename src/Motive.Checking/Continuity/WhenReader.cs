using System.Globalization;

namespace Motive.Checking.Continuity;

/// <summary>
/// Reads when something is: <c>day 2, 12:00</c>, <c>day 2, 10:00 to 12:00</c> for what takes that long, <c>day 6, dusk</c> or <c>between day 3 and day 5</c> for what is known within bounds. Days count from 1; what
/// came before has a day of 0 or less.
/// </summary>
internal static class WhenReader
{
    private const int MostDays = 4_000_000;

    /// <summary>What times of the day are called, from and until which minute.</summary>
    private static readonly (string Name, int From, int Until)[] Times =
    [
        ("before dawn", 3 * 60, 5 * 60), ("dawn", 5 * 60, 7 * 60), ("morning", 6 * 60, 12 * 60), ("noon", (11 * 60) + 30, (12 * 60) + 30), ("midday", (11 * 60) + 30, (12 * 60) + 30),
        ("afternoon", 12 * 60, 18 * 60), ("dusk", 18 * 60, 21 * 60), ("evening", 18 * 60, 22 * 60), ("night", 21 * 60, 29 * 60), ("midnight", 24 * 60, 24 * 60),
    ];

    public static (Moment Begins, Moment Ends) Read(string text)
    {
        if (text.StartsWith("between ", StringComparison.Ordinal))
        {
            string[] bounds = text["between ".Length..].Split(" and ", 2);
            Moment first = ReadMoment(bounds[0], null, text);
            Moment last = bounds.Length == 2 ? ReadMoment(bounds[1], DayOf(bounds[0], text), text) : throw NotUnderstood(text);
            return Ordered(new Moment(first.Earliest, last.Latest), text) is var within ? (within, within) : default;
        }

        string[] parts = text.Split(" to ", 2);
        Moment begins = ReadMoment(parts[0], null, text);
        Moment ends = parts.Length == 2 ? ReadMoment(parts[1], DayOf(parts[0], text), text) : begins;
        return ends.Latest >= begins.Earliest ? (begins, ends) : throw new OutlineException($"`{text}` ends before it begins.");
    }

    private static Moment Ordered(Moment moment, string text) => moment.Latest >= moment.Earliest ? moment : throw new OutlineException($"`{text}` ends before it begins.");

    /// <param name="day">Where the text names none.</param>
    private static Moment ReadMoment(string part, int? day, string text)
    {
        string time = part.Trim();
        if (time.StartsWith("day ", StringComparison.Ordinal))
        {
            day = DayOf(time, text);
            time = time["day ".Length..].TrimStart('-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimStart(',', ' ');
        }

        if (day is not int on)
            throw NotUnderstood(text);
        long start = (on - 1L) * Moment.Day;
        if (time.Length == 0)
            return new Moment(start, start + Moment.Day - 1);
        if (Array.Find(Times, one => one.Name == time) is { Name: not null } named)
            return new Moment(start + named.From, start + named.Until);
        return time.Split(':') is [{ Length: 1 or 2 } hours, { Length: 2 } minutes]
            && int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out int hour) && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out int minute)
            && (hour < 24 || (hour == 24 && minute == 0)) && minute < 60
            ? new Moment(start + (hour * 60) + minute, start + (hour * 60) + minute)
            : throw NotUnderstood(text);
    }

    private static int DayOf(string part, string text)
    {
        string trimmed = part.Trim();
        string number = trimmed.StartsWith("day ", StringComparison.Ordinal) ? trimmed["day ".Length..].Split(',', ' ')[0] : "";
        return int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int day) && Math.Abs((long)day) <= MostDays ? day : throw NotUnderstood(text);
    }

    private static OutlineException NotUnderstood(string text) =>
        new($"`{text}` is no time: write `day 2, 12:00`, `day 2, 10:00 to 12:00`, `between day 3 and day 5`, or a day with one of {string.Join(", ", Times.Select(one => one.Name))}.");
}
