using System.Text.Json.Serialization;

namespace Motive.Reasons;

/// <summary>
/// A choice that was taken out of a run, and what came of it: the run was made again up to there, nobody did that then or later, and everybody, who was played too, went on of their own accord.
/// </summary>
public sealed record TurningPoint
{
    /// <summary>The number of the event that was the choice.</summary>
    [JsonPropertyName("event")]
    public required int Event { get; init; }

    /// <summary>How the chapter would have ended; null where the choice was found to make no difference, or nothing could be found out: it is no turning point then.</summary>
    [JsonPropertyName("instead")]
    public required StoryEnd? Instead { get; init; }

    /// <summary>The choice, and what would have come about without it, in sentences that speak to the played character as <c>you</c>; empty where it made no difference.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }
}
