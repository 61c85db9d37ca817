using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Characters;

/// <summary>Somebody as a character sees them, true or not: where they are believed to be, how the two stand to each other.</summary>
/// <param name="Name">As the story file has it.</param>
/// <param name="Display">As readers know them.</param>
/// <param name="Sentences">To the character, as <i>you</i>; may be empty.</param>
/// <param name="Text">All of it in a paragraph.</param>
public sealed record CastMember(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("display")] string Display,
    [property: JsonPropertyName("sentences")] ImmutableArray<string> Sentences,
    [property: JsonPropertyName("text")] string Text)
{
    /// <summary>What of that is new since the two last met, to the character, as <i>you</i>; empty where nothing is. It stands first in <see cref="Text"/>.</summary>
    [JsonPropertyName("news")]
    public required ImmutableArray<string> News { get; init; }
}
