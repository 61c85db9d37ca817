using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Checking.Outcomes;
using Motive.Reading;

namespace Motive.Testing;

/// <summary>One run that a test asks for.</summary>
/// <param name="Test">The place of the test among those that are run, from 0.</param>
/// <param name="Title">The title of the test.</param>
/// <param name="Seed">The seed of the run.</param>
public sealed record TestRun(int Test, string Title, ulong Seed);

/// <summary>What a test came to with one seed.</summary>
public sealed record TestRunResult
{
    /// <summary>Of the run.</summary>
    [JsonPropertyName("seed")]
    public required ulong Seed { get; init; }

    /// <summary><c>holds</c>, <c>fails</c>, or <c>undecided</c> where a limit was reached before an answer.</summary>
    [JsonPropertyName("result")]
    public required string Result { get; init; }

    /// <summary>How many there were.</summary>
    [JsonPropertyName("events")]
    public required int Events { get; init; }

    /// <summary>How far it got, a clause: <c>the run ended in chapter 1, day 1 12:00, after 43 events</c>.</summary>
    [JsonPropertyName("ended")]
    public required string Ended { get; init; }

    /// <summary>Ids of beats and endings in the order in which they were reached.</summary>
    [JsonPropertyName("beats")]
    public required ImmutableArray<string> Beats { get; init; }

    /// <summary>Which limits characters' thinking came to, where and for whom, in a line; null when none.</summary>
    [JsonPropertyName("limits")]
    public required string? Limits { get; init; }

    internal RunOutcome Outcome { get; init; } = null!;
}

/// <summary>What a test came to with all its seeds.</summary>
public sealed record TestResult
{
    /// <summary>The title of the test.</summary>
    [JsonPropertyName("test")]
    public required string Test { get; init; }

    /// <summary>Where it stands: <c>story.story:12</c>.</summary>
    [JsonPropertyName("place")]
    public required string Place { get; init; }

    /// <summary><c>holds</c>, <c>fails</c>, or <c>undecided</c> where a limit was reached before an answer.</summary>
    [JsonPropertyName("result")]
    public required string Result { get; init; }

    /// <summary>Everything by which it did not hold; empty when it holds.</summary>
    [JsonPropertyName("findings")]
    public required ImmutableArray<TestFinding> Findings { get; init; }

    /// <summary>Reasons to doubt a test that holds, each a sentence; empty when there are none.</summary>
    [JsonPropertyName("doubts")]
    public required ImmutableArray<string> Doubts { get; init; }

    /// <summary>One for each seed, in the order of the test's.</summary>
    [JsonPropertyName("runs")]
    public required ImmutableArray<TestRunResult> Runs { get; init; }
}

/// <summary>One thing to say of a test: about which line, and what happened there.</summary>
/// <param name="Place">Where the line stands: <c>story.story:12</c>.</param>
/// <param name="Line">What was written.</param>
/// <param name="What">A sentence.</param>
/// <param name="Seeds">All with which it did, the first of them told of; at least one.</param>
public sealed record TestFinding(
    [property: JsonPropertyName("place")] string Place,
    [property: JsonPropertyName("line")] string Line,
    [property: JsonPropertyName("what")] string What,
    [property: JsonPropertyName("seeds")] ImmutableArray<ulong> Seeds)
{
    /// <summary>What a run is to be asked for with, to see it; the player's part is left to whoever plays.</summary>
    [JsonIgnore]
    public RunRequest Request { get; init; } = new();
}
