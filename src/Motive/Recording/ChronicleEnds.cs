using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Recording;

/// <summary>The first line of a chronicle.</summary>
internal sealed record ChronicleHeader(
    [property: JsonPropertyName("story")] string Story, [property: JsonPropertyName("seed")] ulong Seed, [property: JsonPropertyName("format")] int Format);

/// <summary>The last line of a chronicle. Limits are those that thinking came to in the run; null where it came to none. Null where the end waited for nobody.</summary>
internal sealed record ChronicleEnd(
    [property: JsonPropertyName("end")] string End,
    [property: JsonPropertyName("events")] int Events,
    [property: JsonPropertyName("beats")] ImmutableArray<string> Beats,
    [property: JsonPropertyName("waited"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EndThatWaited? Waited,
    [property: JsonPropertyName("limits"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<ReachedLimit>? Limits);

/// <summary>A limit that somebody's thinking came to.</summary>
internal sealed record ReachedLimit(
    [property: JsonPropertyName("limit")] string Limit,
    [property: JsonPropertyName("who")] string Who,
    [property: JsonPropertyName("times")] int Times,
    [property: JsonPropertyName("day")] int Day,
    [property: JsonPropertyName("time")] string Time,
    [property: JsonPropertyName("after")] int After);

/// <summary>That an end was decided by one event and closed the run only later, because it waited for a player.</summary>
internal sealed record EndThatWaited(
    [property: JsonPropertyName("decided")] int Decided,
    [property: JsonPropertyName("day")] int Day,
    [property: JsonPropertyName("time")] string Time);
