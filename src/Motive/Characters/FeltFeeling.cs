using System.Text.Json.Serialization;

namespace Motive.Characters;

/// <summary>Something that a character feels.</summary>
public sealed record FeltFeeling
{
    /// <summary>The name of the character who feels it.</summary>
    [JsonPropertyName("who")]
    public required string Who { get; init; }

    /// <summary>The emotion by its name in the language: <c>joy</c>, <c>fear_confirmed</c>.</summary>
    [JsonPropertyName("what")]
    public required string What { get; init; }

    /// <summary>The name of the character toward whom; null where it is about the event alone.</summary>
    [JsonPropertyName("toward")]
    public required string? Toward { get; init; }

    /// <summary>How strongly, 1 to 10.</summary>
    [JsonPropertyName("level")]
    public required int Level { get; init; }

    /// <summary>The number of the event with which it began, as it has lasted since; null where it is told of the event that brought it.</summary>
    [JsonPropertyName("since")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Since { get; init; }
}
