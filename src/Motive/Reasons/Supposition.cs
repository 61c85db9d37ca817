using System.Text.Json.Serialization;

namespace Motive.Reasons;

/// <summary>One thing that might have been otherwise when an event was decided.</summary>
/// <param name="Change">What it is to put it into a run, as <see cref="StoryRun.ForkSupposing"/> takes it: <c>believe Ben: not lit(Hall)</c>, <c>begin walk(Ben, Hall)</c>.</param>
/// <param name="Text">In words, to come after "what if": <c>Ben had believed that the hall was dark</c>.</param>
public sealed record Supposition(
    [property: JsonPropertyName("change")] string Change,
    [property: JsonPropertyName("text")] string Text);

/// <summary>Where two runs of a story part: the number of the first event of each that the other has not at that place. One past the last where a run has no such event.</summary>
/// <param name="Here">In this run.</param>
/// <param name="There">In the other, in which what was put in may be an event as well.</param>
public sealed record Parting(
    [property: JsonPropertyName("here")] int Here,
    [property: JsonPropertyName("there")] int There);
