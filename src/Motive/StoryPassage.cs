using System.Text.Json.Serialization;

namespace Motive;

/// <summary>A piece of finished text: plain, typographic, paragraphs parted by a blank line.</summary>
/// <param name="Kind">What it is in the book: <c>heading</c> of a chapter, <c>break</c> between scenes, <c>transition</c> for a line of time or place, <c>prose</c>, or the <c>ending</c> of a chapter.</param>
/// <param name="Text">Of a break a row of asterisks.</param>
/// <param name="Event">The number of the event that it tells or leads to; 0 for none.</param>
/// <param name="PointOfView">The name of the character through whom it is told; null for nobody.</param>
/// <param name="Source">The number of the passage of the story that it was written from; null for the teller's own words. It moves when the story is edited.</param>
public sealed record StoryPassage(
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("event")] int Event,
    [property: JsonPropertyName("pointOfView")] string? PointOfView,
    [property: JsonPropertyName("source")] int? Source);
