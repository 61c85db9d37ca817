using System.Text.Json.Serialization;

namespace Motive.Testing;

/// <summary>Findings as lines of JSON: a header, one line for each finding, an end.</summary>
public static class CheckLines
{
    /// <summary>The format of the lines. What is added to them comes with a new one.</summary>
    public const int Format = 1;

    /// <summary>The first line.</summary>
    public static string Header(StoryCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return StoryJson.Write(new CheckHeader(check.Title, check.Seeds.Length, Format));
    }

    /// <summary>The line of a finding.</summary>
    public static string Finding(StoryFinding finding) => StoryJson.Write(finding);

    /// <summary>A line for somebody who was played; there is neither a header nor an end to these.</summary>
    public static string Playable(PlayableReport report) => StoryJson.Write(report);

    /// <summary>The last line: how many findings there were.</summary>
    public static string End(int findings) => StoryJson.Write(new CheckEnd(findings));
}

/// <summary>The first line of the findings.</summary>
internal sealed record CheckHeader(
    [property: JsonPropertyName("story")] string Story, [property: JsonPropertyName("seeds")] int Seeds, [property: JsonPropertyName("format")] int Format);

/// <summary>The last line of the findings.</summary>
internal sealed record CheckEnd([property: JsonPropertyName("findings")] int Findings);
