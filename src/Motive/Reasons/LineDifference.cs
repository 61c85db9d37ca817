using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Reasons;

/// <summary>How another line of a story came out otherwise than this one. What was put in from outside is no event of either line, and what both lines have, at whatever time, is no difference.</summary>
public sealed record LineDifference
{
    /// <summary>The first event that the other line has not at that place; null where nothing more came about in this one.</summary>
    [JsonPropertyName("was")]
    public required LineEvent? Was { get; init; }

    /// <summary>What came about in the other line in its place; null where nothing more did.</summary>
    [JsonPropertyName("instead")]
    public required LineEvent? Instead { get; init; }

    /// <summary>Events of this line, from there on, that the other has not.</summary>
    [JsonPropertyName("lost")]
    public required ImmutableArray<LineEvent> Lost { get; init; }

    /// <summary>Events of the other line that this one has not.</summary>
    [JsonPropertyName("gained")]
    public required ImmutableArray<LineEvent> Gained { get; init; }

    /// <summary>Ids of beats and endings that this line alone reached.</summary>
    [JsonPropertyName("beats_lost")]
    public required ImmutableArray<string> BeatsLost { get; init; }

    /// <summary>Those that the other alone reached.</summary>
    [JsonPropertyName("beats_gained")]
    public required ImmutableArray<string> BeatsGained { get; init; }

    /// <summary>Facts about just two people that are otherwise in the world where the lines stand.</summary>
    [JsonPropertyName("relations")]
    public required ImmutableArray<OutcomeOfFact> Relations { get; init; }

    /// <summary>All other facts that are otherwise in the world.</summary>
    [JsonPropertyName("facts")]
    public required ImmutableArray<OutcomeOfFact> Facts { get; init; }

    /// <summary>Beliefs that are otherwise, but for those that are right in both lines, and are otherwise because the world is.</summary>
    [JsonPropertyName("beliefs")]
    public required ImmutableArray<OutcomeOfFact> Beliefs { get; init; }

    /// <summary>How the chapters of this line ended.</summary>
    [JsonPropertyName("ends_were")]
    public required ImmutableArray<StoryEnd> EndsWere { get; init; }

    /// <summary>How those of the other ended.</summary>
    [JsonPropertyName("ends_instead")]
    public required ImmutableArray<StoryEnd> EndsInstead { get; init; }

    /// <summary>Whether both lines have come to their end.</summary>
    [JsonPropertyName("over")]
    public required bool AreOver { get; init; }

    /// <summary>Whether the lines are the same.</summary>
    [JsonIgnore]
    public bool IsNone => Was is null && Instead is null;
}

/// <summary>An event of one of two lines.</summary>
/// <param name="Number">Its number in its line.</param>
/// <param name="At">When it came about.</param>
/// <param name="Phrase">As the story writes it.</param>
/// <param name="Text">In a sentence without a full stop.</param>
public sealed record LineEvent(
    [property: JsonPropertyName("n")] int Number,
    [property: JsonPropertyName("at")] StoryMoment At,
    [property: JsonPropertyName("phrase")] string Phrase,
    [property: JsonPropertyName("text")] string Text);

/// <summary>A fact, or what somebody believes of it, in two lines.</summary>
/// <param name="Who">Whose belief it is; null for the world.</param>
/// <param name="Fact">As the story writes it.</param>
/// <param name="Was">What it came to in this line.</param>
/// <param name="Instead">What it came to in the other.</param>
public sealed record OutcomeOfFact(
    [property: JsonPropertyName("who"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Who,
    [property: JsonPropertyName("fact")] string Fact,
    [property: JsonPropertyName("was")] FactValue Was,
    [property: JsonPropertyName("instead")] FactValue Instead);
