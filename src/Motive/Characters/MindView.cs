using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Characters;

/// <summary>What is in somebody's mind.</summary>
public sealed record MindView
{
    /// <summary>The name of the character whose mind it is.</summary>
    [JsonPropertyName("who")]
    public required string Who { get; init; }

    /// <summary>The number of the event after which; null for the present.</summary>
    [JsonPropertyName("after")]
    public required int? After { get; init; }

    /// <summary>All that they believe of what can change in the story, with where they have it from; <see cref="HeldBelief.Instead"/> says what is so where they are wrong.</summary>
    [JsonPropertyName("believes")]
    public required ImmutableArray<HeldBelief> Believes { get; init; }

    /// <summary>What they want, in the order of the story.</summary>
    [JsonPropertyName("wants")]
    public required ImmutableArray<MindWant> Wants { get; init; }

    /// <summary>What they feel, by emotion, then by toward whom.</summary>
    [JsonPropertyName("feels")]
    public required ImmutableArray<FeltFeeling> Feels { get; init; }
}

/// <summary>Something that a character wants.</summary>
/// <param name="Want">By its label.</param>
/// <param name="Points">What it is worth to them as things are, as they see them; 0 also where they cannot tell.</param>
public sealed record MindWant([property: JsonPropertyName("want")] string Want, [property: JsonPropertyName("points")] int Points);
