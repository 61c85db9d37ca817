using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Characters;

/// <summary>A sentence worth knowing, and who knew it when: from the beginning on, and at each event by which that changed.</summary>
/// <param name="Fact">The fact as the story writes it.</param>
/// <param name="Text">The sentence, as it was first said to somebody; of what nobody said, as it is.</param>
/// <param name="Moments">In order, the beginning first.</param>
public sealed record NewsCard(
    [property: JsonPropertyName("fact")] string Fact,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("moments")] ImmutableArray<NewsMoment> Moments);

/// <summary>Who knew it from a moment on.</summary>
public sealed record NewsMoment
{
    /// <summary>The number of the event that changed it; 0 for the beginning.</summary>
    [JsonPropertyName("event")]
    public required int Event { get; init; }

    /// <summary>When that was; null for the beginning.</summary>
    [JsonPropertyName("at")]
    public required StoryMoment? At { get; init; }

    /// <summary>What was done, in a sentence; null where nobody did anything.</summary>
    [JsonPropertyName("text")]
    public required string? Text { get; init; }

    /// <summary>What was so then, in a sentence.</summary>
    [JsonPropertyName("so")]
    public required string So { get; init; }

    /// <summary>One for each person, in the order of the story.</summary>
    [JsonPropertyName("hands")]
    public required ImmutableArray<NewsHand> Hands { get; init; }
}

/// <summary>How somebody holds a card.</summary>
public sealed record NewsHand
{
    /// <summary>The name of the person.</summary>
    [JsonPropertyName("who")]
    public required string Who { get; init; }

    /// <summary>As readers know them.</summary>
    [JsonPropertyName("display")]
    public required string Display { get; init; }

    /// <summary>Whether they know it, have never heard otherwise, or believe something else.</summary>
    [JsonPropertyName("holds")]
    public required NewsHold Holds { get; init; }

    /// <summary>What stands on the card: what they believe. Null where they have not heard of it.</summary>
    [JsonPropertyName("card")]
    public required string? Card { get; init; }

    /// <summary>What they believe and from where, in a sentence.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>What they think of what the others know, in a sentence; null where they know nothing of it themselves, and where it is asked in somebody's picture.</summary>
    [JsonPropertyName("thinks")]
    public required string? Thinks { get; init; }

    /// <summary>How whoever is played took them to hold it then; null where nobody is played, of themselves, and where it is asked in somebody's picture.</summary>
    [JsonPropertyName("pictured")]
    public required NewsHold? Pictured { get; init; }

    /// <summary>The event changed it.</summary>
    [JsonPropertyName("changed")]
    public required bool HasChanged { get; init; }
}

/// <summary>How a card is held.</summary>
public enum NewsHold
{
    /// <summary>Face up: they know it.</summary>
    [JsonStringEnumMemberName("up")]
    Up,

    /// <summary>Face down: they have not heard of it.</summary>
    [JsonStringEnumMemberName("down")]
    Down,

    /// <summary>A wrong one: they believe something else.</summary>
    [JsonStringEnumMemberName("wrong")]
    Wrong,
}
