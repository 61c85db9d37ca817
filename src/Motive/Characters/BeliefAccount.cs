using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Characters;

/// <summary>How somebody has a belief as they keep it in mind themselves. It is kept only where the story asks it, and each way only where that is asked.</summary>
/// <param name="From">The name of who told or wrote it to them; null for nobody.</param>
/// <param name="By">The ways: <c>word</c>, <c>letter</c>, <c>sight</c>, <c>deed</c>.</param>
public sealed record BeliefAccount(
    [property: JsonPropertyName("from")] string? From,
    [property: JsonPropertyName("by")] ImmutableArray<string> By);
