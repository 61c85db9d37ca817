using System.Text.Json;
using System.Text.RegularExpressions;
using Motive.Language.Tests;

namespace Motive.Cli.Tests;

/// <summary>What <c>docs/what-if.md</c> says, and its lines of JSON.</summary>
public sealed partial class WhatIfPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "what-if.md"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_examples_are_what_the_program_says()
    {
        string[] examples = [.. Text().Matches(Page).Select(match => match.Groups["text"].Value)];
        File.WriteAllText(folder["town.story"], StoryFences.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "gossip.md")))[^1].Text);
        string told = TheProgram.Run("whatif", folder["town.story"], "3", "2").Output;

        Assert.Equal(3, examples.Length);
        Assert.Equal(examples[0], TheProgram.Run("whatif", folder["town.story"], "3").Output);
        Assert.Equal(examples[1], told[told.IndexOf("What it led to", StringComparison.Ordinal)..]);
    }

    /// <summary>Each choice is tried in a run of its own, so that nothing of the answer depends on how many are tried at a time.</summary>
    [Fact]
    public void Turning_points_are_the_same_however_many_are_tried_at_a_time()
    {
        string story = folder["my-story"];
        TheProgram.Run("new", story);
        Ran one = TheProgram.Run("whatif", story, "--turning-points", "--threads", "1");
        Ran lines = TheProgram.Run("whatif", story, "--turning-points", "--threads", "4", "--format", "jsonl");

        Assert.Equal(Text().Matches(Page)[2].Groups["text"].Value, one.Output);
        JsonElement[] read = [.. lines.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["story", "seed", "format", "choices"], Names(read[0]));
        Assert.Equal(["event", "instead", "text"], Names(read[1]));
        Assert.Equal(["tried", "found"], Names(read[^1]));
        JsonElement[] found = [.. read[1..^1].Where(point => point.GetProperty("instead").ValueKind != JsonValueKind.Null)];
        Assert.Equal(read[^1].GetProperty("found").GetInt32(), found.Length);
        Assert.Equal(Number().Matches(one.Output).Select(match => match.Groups["n"].Value), found.Select(point => $"{point.GetProperty("event")}"));
    }

    [Fact]
    public void Its_tables_have_the_fields_of_the_lines()
    {
        Ran ran = TheProgram.Run("whatif", TheProgram.Lamp, "1", "1", "--format", "jsonl");
        JsonElement[] lines = [.. ran.Lines.Select(line => JsonDocument.Parse(line).RootElement)];

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(["story", "seed", "format", "event", "change"], Names(lines[0]));
        Assert.Equal(["parted", "was", "instead"], Names(lines[1]));
        Assert.Equal(["n", "at", "phrase", "text"], Names(lines[1].GetProperty("was")));
        Assert.Equal(5, lines.Count(line => line.TryGetProperty("line", out JsonElement which) && which.GetString() == "was"));
        Assert.Equal(1, lines.Count(line => line.TryGetProperty("line", out JsonElement which) && which.GetString() == "instead"));
        JsonElement ledTo = lines[^1].GetProperty("led_to");
        string table = Page[Page.IndexOf("| field | shape | is |", StringComparison.Ordinal)..];
        Assert.Equal(Field().Matches(table).SelectMany(row => Name().Matches(row.Groups["names"].Value)).Select(match => match.Groups["name"].Value), Names(ledTo));
        Assert.Equal(["fact", "was", "instead"], Names(ledTo.GetProperty("relations")[0]));
        Assert.Equal(["who", "fact", "was", "instead"], Names(ledTo.GetProperty("beliefs")[0]));
        Assert.Equal(["chapter", "end", "title", "decidedBy", "closed"], Names(ledTo.GetProperty("ends_were")[0]));
    }

    private static IEnumerable<string> Names(JsonElement line) => line.EnumerateObject().Select(property => property.Name);

    [GeneratedRegex("```text\\n(?<text>[^`]*(?:`[^`]+`[^`]*)*?)```")]
    private static partial Regex Text();

    [GeneratedRegex("^#(?<n>\\d+)\\.", RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex("^\\| (?<names>`.+?) \\|", RegexOptions.Multiline)]
    private static partial Regex Field();

    [GeneratedRegex("`(?<name>\\w+)`")]
    private static partial Regex Name();
}
