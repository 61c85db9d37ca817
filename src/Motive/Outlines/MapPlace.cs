using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Outlines;

/// <summary>A place as a character knows it, and who they believe is there, true or not.</summary>
/// <param name="Name">As the story file has it.</param>
/// <param name="Display">As readers know it.</param>
/// <param name="IsHere">The character is there.</param>
/// <param name="People">The names of the others whom they believe to be there.</param>
/// <param name="Ways">Ways from there; empty where the story has no distances.</param>
/// <param name="Text">All of it in a paragraph, to the character.</param>
public sealed record MapPlace(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("display")] string Display,
    [property: JsonPropertyName("here")] bool IsHere,
    [property: JsonPropertyName("people")] ImmutableArray<string> People,
    [property: JsonPropertyName("ways")] ImmutableArray<MapWay> Ways,
    [property: JsonPropertyName("text")] string Text);

/// <summary>A way to another place.</summary>
/// <param name="To">The name of the place.</param>
/// <param name="Minutes">How long it takes, 1 or more.</param>
public sealed record MapWay([property: JsonPropertyName("to")] string To, [property: JsonPropertyName("minutes")] int Minutes);
