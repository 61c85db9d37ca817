using System.Globalization;

namespace Motive.World;

/// <summary>Minutes since 00:00 of day 1. Days count from 1.</summary>
internal readonly record struct StoryTime(int Minutes) : IComparable<StoryTime>
{
    public const int MinutesPerDay = 24 * 60;

    public int Day => (Minutes / MinutesPerDay) + 1;

    public int MinuteOfDay => Minutes % MinutesPerDay;

    public string Clock => string.Create(CultureInfo.InvariantCulture, $"{MinuteOfDay / 60:00}:{MinuteOfDay % 60:00}");

    public static StoryTime At(int day, int hour, int minute) => new(((day - 1) * MinutesPerDay) + (hour * 60) + minute);

    /// <summary>The end of time: nothing is ever later.</summary>
    public static StoryTime Latest { get; } = new(int.MaxValue);

    /// <summary>Stays at <see cref="Latest"/> where it would be later.</summary>
    public StoryTime Plus(int minutes) => new((int)Math.Min((long)Minutes + minutes, int.MaxValue));

    public int CompareTo(StoryTime other) => Minutes.CompareTo(other.Minutes);

    public static bool operator <(StoryTime left, StoryTime right) => left.Minutes < right.Minutes;

    public static bool operator >(StoryTime left, StoryTime right) => left.Minutes > right.Minutes;

    public static bool operator <=(StoryTime left, StoryTime right) => left.Minutes <= right.Minutes;

    public static bool operator >=(StoryTime left, StoryTime right) => left.Minutes >= right.Minutes;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"day {Day} {Clock}");
}
