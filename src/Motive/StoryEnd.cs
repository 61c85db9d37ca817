using System.Text.Json.Serialization;

namespace Motive;

/// <summary>How a chapter of a run ended.</summary>
public sealed record StoryEnd
{
    /// <summary>The number of the chapter.</summary>
    [JsonPropertyName("chapter")]
    public required int Chapter { get; init; }

    /// <summary>The id of the ending or the beat that closed it, <c>rest</c> because nobody had anything left to do, or <c>outside</c> because whoever hosts the run ended it.</summary>
    [JsonPropertyName("end")]
    public required string End { get; init; }

    /// <summary>What the story calls that ending or beat; null where it was neither.</summary>
    [JsonPropertyName("title")]
    public required string? Title { get; init; }

    /// <summary>The number of the event that brought it about; null where none did.</summary>
    [JsonPropertyName("decidedBy")]
    public required int? DecidedBy { get; init; }

    /// <summary>When the chapter was closed. An end that came about out of a player's sight waits until their own thread rests, so that this may be later than the event.</summary>
    [JsonPropertyName("closed")]
    public required StoryMoment Closed { get; init; }
}
