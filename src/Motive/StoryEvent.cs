using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Characters;
using Motive.Reasons;

namespace Motive;

/// <summary>
/// One event of a run, complete: what it was, who did it and why, who saw it, what it changed in the world and in everybody's mind. Names are those of the story file.
/// It never changes. A line of the chronicle (<c>docs/chronicle.md</c>) has the fields down to <see cref="Text"/>; <see cref="StoryJson.Write{T}(T)"/> writes them all.
/// </summary>
public sealed record StoryEvent
{
    /// <summary>From 1, without gaps.</summary>
    [JsonPropertyName("n")]
    public required int Number { get; init; }

    /// <summary>The day of the story's clock on which it came about, from 1.</summary>
    [JsonPropertyName("day")]
    public required int Day { get; init; }

    /// <summary>The time of that day at which it came about, <c>08:42</c>.</summary>
    [JsonPropertyName("time")]
    public required string Time { get; init; }

    /// <summary>The chapter's number.</summary>
    [JsonPropertyName("chapter")]
    public required int Chapter { get; init; }

    /// <summary>The name of the action, or of the happening; of what came from outside, the whole of it, as a request would say it: <c>not lit(Hall)</c>.</summary>
    [JsonPropertyName("action")]
    public required string Action { get; init; }

    /// <summary>The arguments of the action, in order: names of entities, or <c>unknown</c>. Empty for a happening.</summary>
    [JsonPropertyName("args")]
    public required ImmutableArray<string> Args { get; init; }

    /// <summary>Who did it; empty for chance and happenings.</summary>
    [JsonPropertyName("by")]
    public required ImmutableArray<string> By { get; init; }

    /// <summary>The characters who saw it.</summary>
    [JsonPropertyName("seen")]
    public required ImmutableArray<string> Seen { get; init; }

    /// <summary>Chance brought it, which the chapter allows.</summary>
    [JsonPropertyName("chance")]
    public required bool IsChance { get; init; }

    /// <summary>It was only tried: it could not be done, and had no effects but what those who saw it learnt.</summary>
    [JsonPropertyName("attempt")]
    public required bool IsAttempt { get; init; }

    /// <summary>Whoever hosts the run put it in, or made it happen or begin; null where nobody did.</summary>
    [JsonPropertyName("outside")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsFromOutside { get; init; }

    /// <summary>For each doer who acted of their own accord the reason, under their name; a player's act without a motive, what was forced, and a last resort, have none.</summary>
    [JsonPropertyName("because")]
    public required IReadOnlyDictionary<string, EventReason> Because { get; init; }

    /// <summary>The facts that it changed in the world, feelings apart.</summary>
    [JsonPropertyName("changed")]
    public required ImmutableArray<FactChange> Changed { get; init; }

    /// <summary>The beliefs that it changed, in everybody's own picture of the world.</summary>
    [JsonPropertyName("learnt")]
    public required ImmutableArray<FactChange> Learnt { get; init; }

    /// <summary>What was newly felt, by whom.</summary>
    [JsonPropertyName("feelings")]
    public required ImmutableArray<FeltFeeling> Feelings { get; init; }

    /// <summary>Ids of the beats that it brought about, and last of the ending.</summary>
    [JsonPropertyName("beats")]
    public required ImmutableArray<string> Beats { get; init; }

    /// <summary>What is told of it by itself, in paragraphs parted by a blank line; empty when nothing is told.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>It came about by the clock, as a happening of the story.</summary>
    [JsonPropertyName("happening")]
    public required bool IsHappening { get; init; }

    /// <summary>A player made somebody do it who had no reason of their own, or it was forced.</summary>
    [JsonPropertyName("outOfCharacter")]
    public required bool OutOfCharacter { get; init; }

    /// <summary>In the story's own words: <c>walk(Ada, Garden, Hall)</c>; of a happening its name.</summary>
    [JsonPropertyName("phrase")]
    public required string Phrase { get; init; }

    /// <summary>The act's label over the state before it, an infinitive without <i>to</i>: <c>walk to the hall</c>; of a happening its name in plain letters.</summary>
    [JsonPropertyName("words")]
    public required string Words { get; init; }

    /// <summary>How it was done, in the words of the action: <c>kind</c>, <c>brave</c>. Empty for a happening.</summary>
    [JsonPropertyName("manners")]
    public required ImmutableArray<string> Manners { get; init; }

    /// <summary>Where its first doer was before it; null where the story does not say, and where nobody did it.</summary>
    [JsonPropertyName("place")]
    public required string? Place { get; init; }

    /// <summary>When its doers set out on it. Its effects came about at <see cref="Ended"/>.</summary>
    [JsonPropertyName("began")]
    public required StoryMoment Began { get; init; }

    /// <summary>When it came about.</summary>
    [JsonPropertyName("ended")]
    public required StoryMoment Ended { get; init; }

    /// <summary>Numbers of earlier events that made it possible or gave a reason for it.</summary>
    [JsonPropertyName("causes")]
    public required ImmutableArray<int> Causes { get; init; }

    /// <summary>The number of the event that this answers; null for what answers nothing.</summary>
    [JsonPropertyName("answers")]
    public required int? Answers { get; init; }

    /// <summary>Its doer had to answer, and none of the answers drew them: it is what the story names for that.</summary>
    [JsonPropertyName("lastResort")]
    public required bool IsLastResort { get; init; }
}
