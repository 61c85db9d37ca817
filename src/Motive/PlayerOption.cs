using System.Collections.Immutable;
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

/// <summary>Under which line an option stands on a first page, where there are several of its kind.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OptionGroup>))]
public enum OptionGroup
{
    /// <summary>By itself.</summary>
    [JsonStringEnumMemberName("here")]
    Here,

    /// <summary>A place to go to alone.</summary>
    [JsonStringEnumMemberName("go")]
    Go,

    /// <summary>Going somewhere with somebody.</summary>
    [JsonStringEnumMemberName("leaveWith")]
    LeaveWith,
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

    /// <summary>A line of text: what is said stands in quotes (“Not today.”), what is done does not (Ask Ben for tea).</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>In a few words why the character would, as one would say it to them (because you want to see Ann), or what saying it comes to; null when they have no motive, or the story does not say what their words come to. The plan behind it says <see cref="StoryRun.Plan"/>.</summary>
    [JsonPropertyName("reason")]
    public required string? Reason { get; init; }

    /// <summary>The character has no motive for it, and is not asked for an answer, which is always in character; and it would harm somebody, as they picture it, or goes against their temperament.</summary>
    [JsonPropertyName("outOfCharacter")]
    public required bool OutOfCharacter { get; init; }

    /// <summary>
    /// Among the few to be offered first; the others are for whoever asks for more. Whatever can be said is, and to wait; of acts those with a motive, unless another serves the
    /// same end sooner, and harmless ones where these are few.
    /// </summary>
    [JsonPropertyName("foremost")]
    public required bool Foremost { get; init; }

    /// <summary>It answers what was said or done to the player's character, or agrees to what another player has chosen (<see cref="StoryRun.Asked"/>); they do nothing else before, and to wait is then to leave it unanswered, or to refuse.</summary>
    [JsonPropertyName("answer")]
    public required bool IsAnswer { get; init; }

    /// <summary>Under which line it stands.</summary>
    [JsonPropertyName("group")]
    public required OptionGroup Group { get; init; }

    /// <summary>How long the way takes, in minutes, as the character reckons; null for what is no way. A way of several legs is gone to its end by itself, unless something new is learnt on it.</summary>
    [JsonPropertyName("minutes")]
    public required int? Minutes { get; init; }

    /// <summary>The names of those who are dear to the character and would be hurt by it, as they picture it.</summary>
    [JsonPropertyName("hurts")]
    public required ImmutableArray<string> Hurts { get; init; }

    /// <summary>It would only take back what the character did last, and they have learnt nothing since.</summary>
    [JsonPropertyName("undoes")]
    public required bool Undoes { get; init; }

    /// <summary>The decision in the story's own words, as saves keep it: <c>walk(Ada, Garden, Hall)</c>, <c>say Yes.</c>, <c>wait</c>; of a way of several legs the first, and where it leads: <c>walk(Ada, Garden, Hall) to Attic</c>.</summary>
    [JsonPropertyName("phrase")]
    public required string Phrase { get; init; }

    /// <summary>The name of the action; null for what is no act.</summary>
    [JsonPropertyName("action")]
    public required string? Action { get; init; }

    /// <summary>The name of the character who has part in the act beside the player's own; null for nobody, and for what is no act.</summary>
    [JsonPropertyName("target")]
    public required string? Target { get; init; }
}
