using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Testing;

/// <summary>One thing that may come about, and what was found of it.</summary>
/// <param name="Kind"><c>beat</c>, <c>ending</c>, <c>rest</c> (a chapter that is over because nobody had anything left to do), <c>expect</c> (what a test expects never or always to be so: it is reached where that does not hold) or <c>asked</c>.</param>
/// <param name="Id">Its id; the words of an expectation or of what was asked; of a rest, which chapter.</param>
/// <param name="Title">As the story calls it; of an expectation, its test; may be empty.</param>
/// <param name="Found">What was found.</param>
/// <param name="Acts">Of what was reached: how many acts the way there has, of which no other has fewer; waiting until a chapter is over counts as one.</param>
/// <param name="Replay">The decisions of that way, in the story's own words, as <c>play --replay</c> reads them; empty where nothing was reached.</param>
public sealed record ExploredGoal(
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("found")] Reachable Found,
    [property: JsonPropertyName("acts")] int? Acts,
    [property: JsonPropertyName("replay")] ImmutableArray<string> Replay)
{
    /// <summary>Whether this is something that an author does not want: an expectation that does not hold, or a beat or an ending that nobody can come to.</summary>
    [JsonIgnore]
    public bool IsTrouble => Kind == "expect" ? Found == Reachable.Reached : Kind is "beat" or "ending" && Found == Reachable.OutOfReach;

    /// <summary>The way there by the rules was not taken by a run: a fault of the program, and what it said.</summary>
    [JsonPropertyName("refused")]
    public string? Refused { get; init; }
}

/// <summary>What an exploration found of one thing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Reachable>))]
public enum Reachable
{
    /// <summary>It comes about in a run that was made.</summary>
    [JsonStringEnumMemberName("reached")]
    Reached,

    /// <summary>All that can happen was looked at, each state kept whole, and it is not among it.</summary>
    [JsonStringEnumMemberName("out-of-reach")]
    OutOfReach,

    /// <summary>Not within what was looked at.</summary>
    [JsonStringEnumMemberName("not-reached")]
    NotReached,
}
