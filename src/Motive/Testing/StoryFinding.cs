using System.Text.Json.Serialization;
using Motive.Checking.Findings;

namespace Motive.Testing;

/// <summary>One thing that a check found.</summary>
/// <param name="Kind">Of what kind it is: <c>corridor</c>, <c>never-done</c>. The names stay; <c>docs/checking.md</c> says what each means.</param>
/// <param name="About">What it is about, by the name that the story has for it.</param>
/// <param name="Place">Where that stands: <c>story.story:12</c>; empty where it is about no place.</param>
/// <param name="Count">How often it was counted, of <paramref name="Of"/>; what is counted, <paramref name="Evidence"/> says.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Evidence">What was found, with the numbers, in a sentence.</param>
/// <param name="Advice">What it means and what would work, in a sentence.</param>
/// <param name="Words">How many words of the story were written for it in vain; 0 where none were.</param>
/// <param name="Answer">Why it is meant, in the author's words, where the story says so (<c>#! never-done: …</c>); else null.</param>
public sealed record StoryFinding(
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("about")] string About,
    [property: JsonPropertyName("place")] string Place,
    [property: JsonPropertyName("count")] int Count,
    [property: JsonPropertyName("of")] int Of,
    [property: JsonPropertyName("evidence")] string Evidence,
    [property: JsonPropertyName("advice")] string Advice,
    [property: JsonPropertyName("words")] int Words,
    [property: JsonPropertyName("answer")] string? Answer)
{
    internal Finding? Found { get; init; }

    internal static StoryFinding Create(LoadedStory loaded, Finding finding) =>
        new(finding.Kind, finding.About, TestReport.PlaceOf(loaded, finding.Origin), finding.Count, finding.Of, finding.Evidence, finding.Advice, finding.Words, finding.Answer?.Why) { Found = finding };
}
