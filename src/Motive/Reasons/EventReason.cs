using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Characters;

namespace Motive.Reasons;

/// <summary>Why somebody did something, or agreed to it, as it was decided then.</summary>
public sealed record EventReason
{
    /// <summary>The wants that the act serves, the weightiest first, parted by <c>; </c>.</summary>
    [JsonPropertyName("want")]
    public required string Want { get; init; }

    /// <summary>The points of their utility that the plan was expected to bring, 1 or more.</summary>
    [JsonPropertyName("gain")]
    public required int Gain { get; init; }

    /// <summary>Acts as the story writes them, this one first: <c>ask(Ada, Ben)</c>.</summary>
    [JsonPropertyName("plan")]
    public required ImmutableArray<string> Plan { get; init; }

    /// <summary>The harm that the plan averts: acts, as the story writes them, and happenings, by their names, that would happen without the plan and do not if it is carried out; at most three, null where there is none.</summary>
    [JsonPropertyName("averts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Averts { get; init; }

    /// <summary>What the plan rested on.</summary>
    [JsonPropertyName("believes")]
    public required ImmutableArray<HeldBelief> Believes { get; init; }

    /// <summary>Everything that took part in the choice; null for whoever agreed to join in, and in what a scene asked for.</summary>
    [JsonPropertyName("choice")]
    public required EventChoice? Choice { get; init; }

    /// <summary>What they did not know and set out to find out; null where the plan is for something else.</summary>
    [JsonPropertyName("finds_out")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SoughtKnowledge? FindsOut { get; init; }

    /// <summary>The names of the limits that their thinking came to when they decided; null where it came to none.</summary>
    [JsonPropertyName("limits")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Limits { get; init; }
}

/// <summary>What somebody did not know when they set out to find it out.</summary>
/// <param name="Fact">The fact as the story writes it: <c>at(Star)</c>.</param>
/// <param name="Value">Of the values that the plan may show, the one with which most is gained.</param>
/// <param name="Then">What they would do with it, as the story writes acts; none where to know it is enough.</param>
/// <param name="Shown">With how many values something is gained, 1 or more.</param>
/// <param name="Values">How many values they held possible.</param>
public sealed record SoughtKnowledge(
    [property: JsonPropertyName("fact")] string Fact,
    [property: JsonPropertyName("value")] FactValue Value,
    [property: JsonPropertyName("then")] ImmutableArray<string> Then,
    [property: JsonPropertyName("shown")] int Shown,
    [property: JsonPropertyName("values")] long Values);

/// <summary>Everything that took part when somebody chose what to set out on.</summary>
public sealed record EventChoice
{
    /// <summary>A player chose; how much the acts draw the character decided nothing.</summary>
    [JsonPropertyName("player")]
    public required bool ByPlayer { get; init; }

    /// <summary>How much the chosen plan drew them.</summary>
    [JsonPropertyName("draw")]
    public required ChoiceDraw Draw { get; init; }

    /// <summary>Other acts that they could have set out on or waited for, the most drawing first; at most four.</summary>
    [JsonPropertyName("passed")]
    public required ImmutableArray<PassedAct> Passed { get; init; }

    /// <summary>What drew them more and could wait, where the chosen act could not; null where nothing drew them more.</summary>
    [JsonPropertyName("waits")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Waits { get; init; }

    /// <summary>How many more there were.</summary>
    [JsonPropertyName("more_passed")]
    public required int MorePassed { get; init; }

    /// <summary>Acts that they had a plan for and that a rule stood against, the most drawing first; at most twelve.</summary>
    [JsonPropertyName("refused")]
    public required ImmutableArray<RefusedAct> Refused { get; init; }

    /// <summary>How many more there were.</summary>
    [JsonPropertyName("more_refused")]
    public required int MoreRefused { get; init; }
}

/// <summary>How much a plan drew somebody, and what of. All but the first two are in thousandths of a point of utility.</summary>
/// <param name="Gain">The points of utility that the plan promises.</param>
/// <param name="Minutes">To its end.</param>
/// <param name="Hastened">The gain as it counts that far away.</param>
/// <param name="Temperament">What temperament and present feelings add for the manner of the act, or take away.</param>
/// <param name="Keeping">What is added for keeping to what they were about.</param>
/// <param name="Chance">What the seed takes away; never above 0.</param>
/// <param name="Favour">What the drama manager adds.</param>
/// <param name="Beat">The id of the beat for which it does; null for the chapter's goal, and where it adds nothing.</param>
public sealed record ChoiceDraw(
    [property: JsonPropertyName("gain")] int Gain,
    [property: JsonPropertyName("minutes")] int Minutes,
    [property: JsonPropertyName("hastened")] long Hastened,
    [property: JsonPropertyName("temperament")] long Temperament,
    [property: JsonPropertyName("keeping")] long Keeping,
    [property: JsonPropertyName("chance")] long Chance,
    [property: JsonPropertyName("favour")] long Favour,
    [property: JsonPropertyName("beat")] string? Beat);

/// <summary>An act that was passed over.</summary>
/// <param name="Act">As the story writes it.</param>
/// <param name="Draw">How much the best plan that begins with it drew them.</param>
public sealed record PassedAct([property: JsonPropertyName("act")] string Act, [property: JsonPropertyName("draw")] ChoiceDraw Draw);

/// <summary>An act that somebody had a plan for and that a rule stood against.</summary>
/// <param name="Act">As the story writes it.</param>
/// <param name="Rule">The name of the rule, one of those that <c>docs/chronicle.md</c> lists: <c>busy</c>, <c>no reason</c>.</param>
/// <param name="Gain">The points of utility that its best plan promised.</param>
/// <param name="Who">The name of whoever stands against it; null for nobody.</param>
/// <param name="By">The act that stands against it, as the story writes it; null for none.</param>
/// <param name="Until">Until when, as <c>day 1 09:20</c>; null where it is not for a time.</param>
public sealed record RefusedAct(
    [property: JsonPropertyName("act")] string Act,
    [property: JsonPropertyName("rule")] string Rule,
    [property: JsonPropertyName("gain")] int Gain,
    [property: JsonPropertyName("who")] string? Who,
    [property: JsonPropertyName("by")] string? By,
    [property: JsonPropertyName("until")] string? Until);
