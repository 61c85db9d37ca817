using System.Globalization;

namespace Motive.Checking.Continuity;

/// <summary>Times and stretches of time in words.</summary>
internal static class OutlineWords
{
    public static string Of(Moment moment)
    {
        if (moment.Earliest == moment.Latest)
            return At(moment.Earliest);
        return DayOf(moment.Earliest) == DayOf(moment.Latest)
            ? string.Create(CultureInfo.InvariantCulture, $"day {DayOf(moment.Earliest)} between {Clock(moment.Earliest)} and {Clock(moment.Latest)}")
            : $"between {At(moment.Earliest)} and {At(moment.Latest)}";
    }

    public static string Between(long least, long most) => least == most ? Long(least) : $"{Long(least)} to {Long(most)}";

    /// <summary>As days, hours and minutes.</summary>
    public static string Long(long minutes)
    {
        if (minutes < 0)
            return $"minus {Long(-minutes)}";
        List<string> parts = [];
        Add(minutes / Moment.Day, "day");
        Add(minutes % Moment.Day / 60, "hour");
        Add(minutes % 60, "minute");
        return parts.Count == 0 ? "no time" : string.Join(" ", parts);

        void Add(long count, string unit)
        {
            if (count > 0)
                parts.Add(Counted.Of(count, unit));
        }
    }

    public static string Nights(long least, long most) => least == most ? Counted.Of(least, "night") : string.Create(CultureInfo.InvariantCulture, $"{least} to {Counted.Of(most, "night")}");

    public static string At(long minute) => string.Create(CultureInfo.InvariantCulture, $"day {DayOf(minute)}, {Clock(minute)}");

    private static long DayOf(long minute) => (long)Math.Floor(minute / (double)Moment.Day) + 1;

    private static string Clock(long minute)
    {
        long ofDay = ((minute % Moment.Day) + Moment.Day) % Moment.Day;
        return string.Create(CultureInfo.InvariantCulture, $"{ofDay / 60:00}:{ofDay % 60:00}");
    }
}
