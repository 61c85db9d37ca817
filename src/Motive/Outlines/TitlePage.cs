using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Outlines;

/// <summary>The words of the first thing that a player sees, where they choose whom to be.</summary>
public sealed record TitlePage
{
    /// <summary>Who, where and what is at stake: the paragraphs of the blurb; where there is none, what the story is about.</summary>
    [JsonPropertyName("opening")]
    public required ImmutableArray<string> Opening { get; init; }

    /// <summary>What kind of work it is, where the opening does not say so, for whoever asks for the notes; null where it does.</summary>
    [JsonPropertyName("further")]
    public required string? Further { get; init; }

    /// <summary>Whom one can be, in order.</summary>
    [JsonPropertyName("roles")]
    public required ImmutableArray<TitleRole> Roles { get; init; }
}

/// <summary>Somebody whom one can be.</summary>
/// <param name="Name">As the story file has it.</param>
/// <param name="Display">As readers know them.</param>
/// <param name="Line">What it is to play them, in the author's words; null where it does not say.</param>
/// <param name="Length">How long it takes, in words: <c>12 minutes</c>; null where the author does not say.</param>
/// <param name="Comes">With which chapter they come into the story, in words: <c>comes with chapter 2</c>; null for who is in it from the beginning. Until then it is told as to one who watches.</param>
public sealed record TitleRole(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("display")] string Display,
    [property: JsonPropertyName("line")] string? Line,
    [property: JsonPropertyName("length")] string? Length,
    [property: JsonPropertyName("comes")] string? Comes);
