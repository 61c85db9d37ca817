using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Reasons;

/// <summary>A whole run as threads, one for each person, from the first moment to the last, knotted where something came about.</summary>
public sealed record StoryThreads
{
    /// <summary>The people, in the order of the story.</summary>
    [JsonPropertyName("people")]
    public required ImmutableArray<StoryThread> People { get; init; }

    /// <summary>What came about, in order.</summary>
    [JsonPropertyName("knots")]
    public required ImmutableArray<ThreadKnot> Knots { get; init; }
}

/// <summary>Where somebody was, all the time.</summary>
/// <param name="Name">Of the person, as the story file has it.</param>
/// <param name="Display">As readers know them.</param>
/// <param name="Stays">One after the other; empty where the story does not say where people are.</param>
public sealed record StoryThread(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("display")] string Display,
    [property: JsonPropertyName("stays")] ImmutableArray<ThreadStay> Stays);

/// <summary>How long somebody was somewhere.</summary>
/// <param name="Place">As readers know it; null where they were nowhere.</param>
/// <param name="From">From when.</param>
/// <param name="To">Until when.</param>
public sealed record ThreadStay(
    [property: JsonPropertyName("place")] string? Place,
    [property: JsonPropertyName("from")] StoryMoment From,
    [property: JsonPropertyName("to")] StoryMoment To);

/// <summary>What came about at one place, one thing after another, as long as the same people were there.</summary>
public sealed record ThreadKnot
{
    /// <summary>As readers know it; null where it was nowhere.</summary>
    [JsonPropertyName("place")]
    public required string? Place { get; init; }

    /// <summary>When the first of it came about.</summary>
    [JsonPropertyName("from")]
    public required StoryMoment From { get; init; }

    /// <summary>When the last of it came about.</summary>
    [JsonPropertyName("to")]
    public required StoryMoment To { get; init; }

    /// <summary>The names of those who were there.</summary>
    [JsonPropertyName("people")]
    public required ImmutableArray<string> People { get; init; }

    /// <summary>The numbers of the events.</summary>
    [JsonPropertyName("events")]
    public required ImmutableArray<int> Events { get; init; }

    /// <summary>What was done that mattered most of it, in a sentence.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Whether any of it was told to the reader of this run.</summary>
    [JsonPropertyName("told")]
    public required bool WasTold { get; init; }
}
