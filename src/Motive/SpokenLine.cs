using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive;

/// <summary>A line of a scene.</summary>
/// <param name="Speaker">The name of who says it, as the story file has it; null for narration.</param>
/// <param name="Text">What is said, without quotes and without <i>said Ann</i>.</param>
/// <param name="Id">
/// By which a program knows the line: what stands behind its tag <c>line:</c>; without one the scene's name and a number made of the words, which stays when lines change places and not when they are
/// rewritten. Null for what a player chose to say.
/// </param>
/// <param name="Tags">What stands in brackets behind the speaker, for programs: <c>softly</c>, <c>line:ann_12</c>.</param>
public sealed record SpokenLine(
    [property: JsonPropertyName("speaker")] string? Speaker,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("tags")] ImmutableArray<string> Tags);
