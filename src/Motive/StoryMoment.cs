using System.Text.Json.Serialization;

namespace Motive;

/// <summary>A moment of the story's clock, which goes by minutes.</summary>
/// <param name="Day">Counted from 1.</param>
/// <param name="Time">Of that day, from <c>00:00</c> to <c>23:59</c>.</param>
/// <param name="Minutes">Since 00:00 of day 1.</param>
public readonly record struct StoryMoment(
    [property: JsonPropertyName("day")] int Day,
    [property: JsonPropertyName("time")] string Time,
    [property: JsonPropertyName("minutes")] int Minutes)
{
    /// <summary>A moment of a day, counted from 1.</summary>
    public static StoryMoment At(int day, int hour, int minute) => FromTime(World.StoryTime.At(day, hour, minute));

    internal static StoryMoment FromTime(World.StoryTime time) => new(time.Day, time.Clock, time.Minutes);

    /// <summary><c>day 1 08:42</c></summary>
    public override string ToString() => FormattableString.Invariant($"day {Day} {Time}");
}
