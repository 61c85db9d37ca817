using System.Text.Json.Serialization;

namespace Motive;

/// <summary>Of what kind a decision is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OptionKind>))]
public enum OptionKind
{
    /// <summary>To do something.</summary>
    [JsonStringEnumMemberName("act")]
    Act,

    /// <summary>A choice of a conversation that waits for an answer.</summary>
    [JsonStringEnumMemberName("say")]
    Say,

    /// <summary>To let others go first.</summary>
    [JsonStringEnumMemberName("wait")]
    Wait,
}

/// <summary>One thing the player can decide now. Two options of one prompt differ in <see cref="Label"/> or <see cref="Reason"/>.</summary>
public sealed record PlayerOption
{
    /// <summary>Its place among the options, from 1. It holds for this prompt alone.</summary>
    [JsonPropertyName("number")]
    public required int Number { get; init; }

    /// <summary>Of what kind it is.</summary>
    [JsonPropertyName("kind")]
    public required OptionKind Kind { get; init; }

    /// <summary>A line of text: what is said stands in quotes (“Not today.”), what is done does not (Ask Spike for tea).</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>In a few words what the character hopes for, or what saying it comes to; null when they have no motive, or the story does not say what their words come to.</summary>
    [JsonPropertyName("reason")]
    public required string? Reason { get; init; }

    /// <summary>The character has no motive for it, and is not asked for an answer, which is always in character.</summary>
    [JsonPropertyName("outOfCharacter")]
    public required bool OutOfCharacter { get; init; }

    /// <summary>
    /// Among the few to be offered first; the others are for whoever asks for more. Whatever can be said is, and to wait; of acts those with a motive, unless another serves the
    /// same end sooner.
    /// </summary>
    [JsonPropertyName("foremost")]
    public required bool Foremost { get; init; }

    /// <summary>It answers what was said or done to the player's character, who does nothing else before; to wait is then to leave it unanswered.</summary>
    [JsonPropertyName("answer")]
    public required bool IsAnswer { get; init; }

    /// <summary>The decision in the story's own words, as saves keep it: <c>walk(Ada, Garden, Hall)</c>, <c>say Yes.</c>, <c>wait</c>.</summary>
    [JsonPropertyName("phrase")]
    public required string Phrase { get; init; }

    /// <summary>The name of the action; null for what is no act.</summary>
    [JsonPropertyName("action")]
    public required string? Action { get; init; }

    /// <summary>The name of the character who has part in the act beside the player's own; null for nobody, and for what is no act.</summary>
    [JsonPropertyName("target")]
    public required string? Target { get; init; }
}
