using System.Text.Json.Serialization;

namespace Motive.Reasons;

/// <summary>An event that was not told.</summary>
/// <param name="Event">Its number, from 1.</param>
/// <param name="At">When it came about.</param>
/// <param name="What">What it was, in the story's own names: <c>walk(Ann, Hall, Yard)</c>.</param>
/// <param name="Why">Why there is no word of it, as a clause.</param>
/// <param name="Place">Where the passage stands that came nearest to telling it; empty where there is none.</param>
public sealed record UntoldEvent(
    [property: JsonPropertyName("untold")] int Event,
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("what")] string What,
    [property: JsonPropertyName("why")] string Why,
    [property: JsonPropertyName("place")] string Place);
