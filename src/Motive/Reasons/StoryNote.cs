using System.Text.Json.Serialization;

namespace Motive.Reasons;

/// <summary>An event of a run, in one sentence.</summary>
/// <param name="Event">Its number.</param>
/// <param name="At">When it came about.</param>
/// <param name="Text">A sentence, or two, that speaks to the played character as <c>you</c>.</param>
public sealed record StoryNote(
    [property: JsonPropertyName("event")] int Event,
    [property: JsonPropertyName("at")] StoryMoment At,
    [property: JsonPropertyName("text")] string Text);
