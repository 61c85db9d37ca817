using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive;

/// <summary>An answer in sentences.</summary>
/// <param name="IsKnown">False where there is no such event, or whoever asks was not there; the one paragraph says so.</param>
/// <param name="Paragraphs">Plain text, at least one.</param>
public sealed record Explanation(
    [property: JsonPropertyName("known")] bool IsKnown, [property: JsonPropertyName("paragraphs")] ImmutableArray<string> Paragraphs);
