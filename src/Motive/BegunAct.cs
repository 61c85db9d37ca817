using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive;

/// <summary>An act that somebody has begun and not ended. Names are those of the story file.</summary>
public sealed record BegunAct
{
    /// <summary>The same from its beginning to its end, and no other act's in the run; from 0.</summary>
    [JsonPropertyName("number")]
    public required int Number { get; init; }

    /// <summary>The name of the action.</summary>
    [JsonPropertyName("action")]
    public required string Action { get; init; }

    /// <summary>The arguments of the action, in order: names of entities.</summary>
    [JsonPropertyName("args")]
    public required ImmutableArray<string> Args { get; init; }

    /// <summary>Who does it.</summary>
    [JsonPropertyName("by")]
    public required ImmutableArray<string> By { get; init; }

    /// <summary>In the story's own words: <c>walk(Ada, Garden, Hall)</c>.</summary>
    [JsonPropertyName("phrase")]
    public required string Phrase { get; init; }

    /// <summary>How it is done, in the words of the action: <c>kind</c>, <c>brave</c>.</summary>
    [JsonPropertyName("manners")]
    public required ImmutableArray<string> Manners { get; init; }

    /// <summary>When it was begun, or begun anew where it was only tried at first.</summary>
    [JsonPropertyName("began")]
    public required StoryMoment Began { get; init; }

    /// <summary>When its effects are to come about, as things stand: it is put off where its doer is spoken to meanwhile; of one that is held open, when they were expected to.</summary>
    [JsonPropertyName("ends")]
    public required StoryMoment Ends { get; init; }

    /// <summary>It cannot be done as things are; its doers will find that out.</summary>
    [JsonPropertyName("onlyTried")]
    public required bool OnlyTried { get; init; }

    /// <summary>It does not end by the clock: whoever hosts the run completes it or lets it fail.</summary>
    [JsonPropertyName("held")]
    public required bool IsHeld { get; init; }

    /// <summary>Whoever hosts the run had it begun.</summary>
    [JsonPropertyName("outside")]
    public required bool IsFromOutside { get; init; }
}
