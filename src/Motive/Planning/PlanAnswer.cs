using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Planning;

/// <summary>What a search came to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanEnding>))]
public enum PlanEnding
{
    /// <summary>As many plans as were asked for, or all there are.</summary>
    [JsonStringEnumMemberName("found")]
    Found,

    /// <summary>There is none within the limits.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>It was given up at the limit of states.</summary>
    [JsonStringEnumMemberName("limit")]
    Limit,

    /// <summary>It was asked to stop.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,
}

/// <summary>What a search came to, with its plans and what it cost.</summary>
public sealed record PlanAnswer
{
    /// <summary>How it ended.</summary>
    [JsonPropertyName("outcome")]
    public required PlanEnding Ending { get; init; }

    /// <summary>The acts of the first plan, as the problem writes them; empty when none was found.</summary>
    [JsonPropertyName("plan")]
    public ImmutableArray<string> Acts => Plans.IsEmpty ? [] : Plans[0].ActNames;

    /// <summary>The acts of the first plan, with everybody's motives.</summary>
    [JsonPropertyName("because")]
    public ImmutableArray<ToldAct> Because => Plans.IsEmpty ? [] : Plans[0].Acts;

    /// <summary>What the author's utility was to reach.</summary>
    [JsonPropertyName("goal")]
    public required PlanAmount Goal { get; init; }

    /// <summary>The author's utility at the beginning.</summary>
    [JsonPropertyName("beginning")]
    public required PlanAmount Beginning { get; init; }

    /// <summary>When nothing was found, what came nearest, if it is better than the beginning; null otherwise.</summary>
    [JsonPropertyName("best")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required ToldPlan? Best { get; init; }

    /// <summary>All that were found, where more than one was asked for; null otherwise.</summary>
    [JsonPropertyName("plans")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<ToldPlan>? Several { get; init; }

    /// <summary>Within which it was looked for.</summary>
    [JsonPropertyName("limits")]
    public required PlanLimits Limits { get; init; }

    /// <summary>States expanded, by the author and in all minds.</summary>
    [JsonPropertyName("expanded")]
    public required long Expanded { get; init; }

    /// <summary>States of the story expanded.</summary>
    [JsonPropertyName("expandedByAuthor")]
    public required long ExpandedByAuthor { get; init; }

    /// <summary>States made.</summary>
    [JsonPropertyName("generated")]
    public required long Generated { get; init; }

    /// <summary>How long it took, where whoever asked has measured it; 0 otherwise. All else is the same on every machine.</summary>
    [JsonPropertyName("milliseconds")]
    public long Milliseconds { get; init; }

    /// <summary>All plans that were found, the first to be found first.</summary>
    [JsonIgnore]
    public ImmutableArray<ToldPlan> Plans { get; init; } = [];
}

/// <summary>A plan with everybody's motives, in the problem's own words.</summary>
/// <param name="Reached">The author's utility at its end.</param>
/// <param name="Acts">In order.</param>
/// <param name="Wants">What of the author's wants it improves.</param>
public sealed record ToldPlan(
    [property: JsonPropertyName("reached"), JsonPropertyOrder(-2)] PlanAmount Reached,
    [property: JsonPropertyName("because")] ImmutableArray<ToldAct> Acts,
    [property: JsonIgnore] ImmutableArray<ToldWant> Wants)
{
    /// <summary>The acts as the problem writes them.</summary>
    [JsonPropertyName("plan")]
    [JsonPropertyOrder(-1)]
    public ImmutableArray<string> ActNames => [.. Acts.Select(act => act.Act)];
}

/// <summary>An act and why each who had to agree, and is not the owner of the plan, does.</summary>
/// <param name="Act">As the problem writes it.</param>
/// <param name="Motives">Of each of them.</param>
public sealed record ToldAct([property: JsonPropertyName("act")] string Act, [property: JsonPropertyName("motives")] ImmutableArray<ToldMotive> Motives);

/// <summary>Why somebody agrees to an act: what they want and how far the plan brings it, what they believe, and the rest of the plan that begins with the act.</summary>
public sealed record ToldMotive
{
    /// <summary>Whose it is.</summary>
    [JsonPropertyName("who")]
    public required string Who { get; init; }

    /// <summary>Whose thought this is: null for the author, who tells what is so.</summary>
    [JsonIgnore]
    public string? Thinker { get; init; }

    /// <summary>What of their wants it improves.</summary>
    [JsonPropertyName("wants")]
    public required ImmutableArray<ToldWant> Wants { get; init; }

    /// <summary>What it promises them.</summary>
    [JsonPropertyName("gain")]
    public required PlanAmount Gain { get; init; }

    /// <summary>What it rests on.</summary>
    [JsonPropertyName("believes")]
    public required ImmutableArray<ToldBelief> Believes { get; init; }

    /// <summary>The rest of their plan, as the problem writes it; empty where they have what they want at once.</summary>
    [JsonPropertyName("plan")]
    public ImmutableArray<string> ActNames => [.. Plan.Select(act => act.Act)];

    /// <summary>The rest of their plan, with motives for it.</summary>
    [JsonPropertyName("because")]
    public required ImmutableArray<ToldAct> Plan { get; init; }

    /// <summary>What others would otherwise do to them, as the problem writes it; null where they are better off than before. Where it is not, the wants and the gain are what there is left to have.</summary>
    [JsonPropertyName("averts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Averts { get; init; }
}

/// <summary>What a want that a plan improves counts before and after it; both are known.</summary>
/// <param name="Want">By its label.</param>
/// <param name="Before">The plan.</param>
/// <param name="After">The plan.</param>
public sealed record ToldWant(
    [property: JsonPropertyName("want")] string Want, [property: JsonPropertyName("before")] PlanAmount Before, [property: JsonPropertyName("after")] PlanAmount After);

/// <summary>A fact on which a motive rests, as its owner has it.</summary>
/// <param name="Fact">A statement, as the problem writes it.</param>
/// <param name="Otherwise">What the world, or the one who thinks of them, has instead: null where they agree.</param>
public sealed record ToldBelief(
    [property: JsonPropertyName("fact")] string Fact,
    [property: JsonPropertyName("otherwise"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Otherwise)
{
    /// <summary>They have it otherwise than it is.</summary>
    [JsonPropertyName("wrong")]
    [JsonPropertyOrder(1)]
    public bool IsWrong => Otherwise is not null;
}
