using System.Text.Json.Serialization;

namespace Motive.Characters;

/// <summary>Something that a character believes.</summary>
public sealed record HeldBelief
{
    /// <summary>The fact as the story writes it: <c>at(Ada)</c>.</summary>
    [JsonPropertyName("fact")]
    public required string Fact { get; init; }

    /// <summary>What they hold it to be.</summary>
    [JsonPropertyName("value")]
    public required FactValue Value { get; init; }

    /// <summary>
    /// Where they have it from: <c>beginning</c>, or <c>did</c>, <c>saw</c>, <c>told by NAME</c>, <c>lied to by NAME</c>, <c>read from NAME</c>, <c>tried</c>, <c>guessed</c>, <c>outside</c>, <c>concluded</c> or
    /// <c>concluded from NAME</c>, and the number of the event: <c>saw #7</c>.
    /// </summary>
    [JsonPropertyName("from")]
    public required string From { get; init; }

    /// <summary>The same in its parts, with the time; null in what is told of a reason.</summary>
    [JsonPropertyName("source")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BeliefOrigin? Source { get; init; }

    /// <summary>How they have it as they keep it themselves; null where the story does not ask that of the fact, where they have it in none of the ways, and in what is told of a reason.</summary>
    [JsonPropertyName("account")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BeliefAccount? Account { get; init; }

    /// <summary>What is so in the world instead; null where they are right, and in what is told of a reason.</summary>
    [JsonPropertyName("instead")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FactValue? Instead { get; init; }
}
