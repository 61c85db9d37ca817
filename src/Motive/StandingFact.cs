using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive;

/// <summary>A fact as it is in the world.</summary>
/// <param name="Fact">As the story writes it: <c>fond(Ann, by Ben)</c>.</param>
/// <param name="Name">The name of the fact alone, as <see cref="Outlines.StoryFact.Name"/>: <c>fond</c>.</param>
/// <param name="Args">Its arguments in order: names of entities.</param>
/// <param name="Value">What it is.</param>
public sealed record StandingFact(
    [property: JsonPropertyName("fact")] string Fact,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("args")] ImmutableArray<string> Args,
    [property: JsonPropertyName("value")] FactValue Value);
