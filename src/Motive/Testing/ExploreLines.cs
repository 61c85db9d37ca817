using System.Text.Json.Serialization;

namespace Motive.Testing;

/// <summary>What an exploration found, as lines of JSON: a header, a line for each thing, an end.</summary>
public static class ExploreLines
{
    /// <summary>The format of the lines.</summary>
    public const int Format = 1;

    /// <summary>The first line.</summary>
    public static string Header(StoryExploration exploration)
    {
        ArgumentNullException.ThrowIfNull(exploration);
        return StoryJson.Write(new ExploreHeader(exploration.Title, exploration.Who, exploration.BitsOfState, Format));
    }

    /// <summary>The line of one thing.</summary>
    public static string Goal(ExploredGoal goal) => StoryJson.Write(goal);

    /// <summary>The last line: how much was looked at, and why no more.</summary>
    public static string End(StoryExploration exploration, ExplorationEnd end)
    {
        ArgumentNullException.ThrowIfNull(exploration);
        return StoryJson.Write(new ExploreEnd(end.ToString().ToLowerInvariant(), exploration.WhyPlayed, exploration.Merged, exploration.States, exploration.Expanded, exploration.Moves));
    }
}

/// <summary>The first line of what was explored.</summary>
internal sealed record ExploreHeader(
    [property: JsonPropertyName("story")] string Story, [property: JsonPropertyName("who")] string Who, [property: JsonPropertyName("bits")] int Bits, [property: JsonPropertyName("format")] int Version);

/// <summary>The last line of what was explored.</summary>
internal sealed record ExploreEnd(
    [property: JsonPropertyName("end")] string End, [property: JsonPropertyName("played")] string? Played, [property: JsonPropertyName("merged")] int Merged, [property: JsonPropertyName("states")] int States, [property: JsonPropertyName("expanded")] int Expanded, [property: JsonPropertyName("acts")] int Acts);
