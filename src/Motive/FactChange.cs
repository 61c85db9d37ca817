using System.Text.Json.Serialization;
using Motive.Characters;

namespace Motive;

/// <summary>A change of a fact in the world, or, with <see cref="Who"/>, of what somebody believes of it.</summary>
public sealed record FactChange
{
    /// <summary>The name of the character whose belief it is; null for the world.</summary>
    [JsonPropertyName("who")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Who { get; init; }

    /// <summary>The fact as the story writes it: <c>at(Ada)</c>.</summary>
    [JsonPropertyName("fact")]
    public required string Fact { get; init; }

    /// <summary>What it was.</summary>
    [JsonPropertyName("was")]
    public required FactValue Was { get; init; }

    /// <summary>What it is now.</summary>
    [JsonPropertyName("value")]
    public required FactValue Value { get; init; }

    /// <summary>Of a belief, where it comes from, as in <see cref="HeldBelief.From"/>; null for the world.</summary>
    [JsonPropertyName("from")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? From { get; init; }

    /// <summary>The same in its parts, with the time; null for the world. It is not in what is written as JSON, where <see cref="From"/> has it.</summary>
    [JsonIgnore]
    public BeliefOrigin? Source { get; init; }
}
