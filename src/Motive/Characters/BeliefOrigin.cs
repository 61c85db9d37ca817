using System.Text.Json.Serialization;

namespace Motive.Characters;

/// <summary>Where somebody really has a belief from, whether or not they know it.</summary>
public sealed record BeliefOrigin
{
    /// <summary>By which way: <c>beginning</c>, <c>did</c>, <c>saw</c>, <c>told</c>, <c>lied to</c>, <c>read</c>, <c>tried</c>, <c>guessed</c>, <c>outside</c> or <c>concluded</c>.</summary>
    [JsonPropertyName("how")]
    public required string How { get; init; }

    /// <summary>The name of whoever told it, lied, wrote it, showed it, or said what it was concluded from; null for nobody.</summary>
    [JsonPropertyName("who")]
    public required string? Who { get; init; }

    /// <summary>The number of the event by which they came to believe it, or saw to be so what they had been told; null for what they have believed since the beginning.</summary>
    [JsonPropertyName("event")]
    public required int? Event { get; init; }

    /// <summary>When that event came about; null for what they have believed since the beginning.</summary>
    [JsonPropertyName("at")]
    public required StoryMoment? At { get; init; }
}
