using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Checking.Continuity;
using Motive.Language;
using Motive.World;

namespace Motive.Testing;

/// <summary>
/// The continuity of a tale that is claimed, as lines of day, time, who, where, what, and what comes of it: journeys faster than the roads allow, two places at once, knowledge before its source, the dead acting, a death or a
/// promise of which nothing comes, times that do not add up. No story is needed for it. <c>docs/outlines.md</c> has the form. Immutable.
/// </summary>
public sealed class OutlineCheck
{
    private OutlineCheck(string name, Outline outline, ImmutableArray<OutlineFinding> mistakes)
    {
        (Name, Lines, Claims, Mistakes) = (name, outline.Lines.Length, outline.Claims.Length, mistakes);
        Findings = mistakes.IsEmpty ? [.. ContinuityCheck.Find(outline).Select(finding => new OutlineFinding(finding.Kind, PlaceOf(finding.Number), [.. finding.Others.Select(PlaceOf)], finding.Words))] : [];
    }

    /// <summary>What the outline is called in places.</summary>
    public string Name { get; }

    /// <summary>How many lines of the tale it has.</summary>
    public int Lines { get; }

    /// <summary>How many claims about the time between lines.</summary>
    public int Claims { get; }

    /// <summary>What in it is not understood, in the order of its lines, each with what would work.</summary>
    public ImmutableArray<OutlineFinding> Mistakes { get; }

    /// <summary>What in it cannot be so, in the order of its lines; none while there are mistakes.</summary>
    public ImmutableArray<OutlineFinding> Findings { get; }

    /// <summary>Reads an outline and checks it.</summary>
    /// <param name="name">What places call it, such as <c>tale.outline</c>.</param>
    /// <param name="text">At most 10,000 lines are read.</param>
    public static OutlineCheck Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        (Outline outline, ImmutableArray<OutlineMistake> mistakes) = OutlineReader.Read(PrintableText.InPlace(text), NearNames.DidYouMean);
        return new OutlineCheck(name, outline, [.. mistakes.Select(mistake => new OutlineFinding("mistake", $"{name}:{mistake.Number}", [], mistake.Words))]);
    }

    /// <summary>As lines of JSON: a header, a line for each mistake or finding, an end.</summary>
    public IEnumerable<string> ToJsonLines() =>
        [StoryJson.Write(new OutlineHeader(Name, Lines, Claims, OutlineHeader.Format)), .. Mistakes.Concat(Findings).Select(StoryJson.Write), StoryJson.Write(new OutlineEnd(Mistakes.Length, Findings.Length))];

    private string PlaceOf(int line) => $"{Name}:{line}";
}

/// <summary>Something in an outline that is not understood, or that cannot be so.</summary>
/// <param name="Kind"><c>mistake</c>, <c>too-fast</c>, <c>two-places</c>, <c>knows-before-source</c>, <c>dead-acts</c>, <c>death-without-consequence</c>, <c>promise-forgotten</c> or <c>does-not-add-up</c>.</param>
/// <param name="Place">Where it is said: <c>tale.outline:12</c>.</param>
/// <param name="Others">The other lines that it rests on, in the same form.</param>
/// <param name="Words">What is wrong, with the arithmetic; of a mistake what would work.</param>
public sealed record OutlineFinding(
    [property: JsonPropertyName("kind")] string Kind, [property: JsonPropertyName("place")] string Place, [property: JsonPropertyName("others")] ImmutableArray<string> Others, [property: JsonPropertyName("words")] string Words);

/// <summary>The first line of what was found in an outline.</summary>
internal sealed record OutlineHeader(
    [property: JsonPropertyName("outline")] string Outline, [property: JsonPropertyName("lines")] int Lines, [property: JsonPropertyName("claims")] int Claims, [property: JsonPropertyName("format")] int Version)
{
    public const int Format = 1;
}

/// <summary>The last line of what was found in an outline.</summary>
internal sealed record OutlineEnd([property: JsonPropertyName("mistakes")] int Mistakes, [property: JsonPropertyName("findings")] int Findings);
