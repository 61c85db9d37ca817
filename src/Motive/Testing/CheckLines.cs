using System.Text.Json.Serialization;

namespace Motive.Testing;

/// <summary>Findings as lines of JSON: a header, one line for each finding, an end.</summary>
public static class CheckLines
{
    /// <summary>The format of the lines. What is added to them comes with a new one.</summary>
    public const int Format = 2;

    /// <summary>The first line.</summary>
    public static string Header(StoryCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return StoryJson.Write(new CheckHeader(check.Title, check.Seeds.Length, Format));
    }

    /// <summary>The first line where statements are taken back.</summary>
    public static string Header(TakeBackCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return StoryJson.Write(new CheckHeader(check.Title, check.Seeds, Format));
    }

    /// <summary>The line of a statement that was taken back.</summary>
    public static string TakenBack(TakeBackReport report) => StoryJson.Write(report);

    /// <summary>The line of a finding.</summary>
    public static string Finding(StoryFinding finding) => StoryJson.Write(finding);

    /// <summary>A line for a run in which a program played, with all its turns.</summary>
    public static string Played(PlayableRun run) => StoryJson.Write(run);

    /// <summary>A line for somebody who was played; there is neither a header nor an end to these.</summary>
    public static string Playable(PlayableReport report) => StoryJson.Write(report);

    /// <summary>The last line: how many findings the story does not answer, and how many it does.</summary>
    public static string End(int findings, int answered) => StoryJson.Write(new CheckEnd(findings, answered));
}

/// <summary>The first line of the findings.</summary>
internal sealed record CheckHeader(
    [property: JsonPropertyName("story")] string Story, [property: JsonPropertyName("seeds")] int Seeds, [property: JsonPropertyName("format")] int Format);

/// <summary>The last line of the findings.</summary>
internal sealed record CheckEnd([property: JsonPropertyName("findings")] int Findings, [property: JsonPropertyName("answered")] int Answered);
