using System.Globalization;
using System.Text.RegularExpressions;
using Motive.Answers;
using Motive.Reading;

namespace Motive.Stories.Tests;

/// <summary>What the first page quotes is what a reader gets who types its command.</summary>
public sealed partial class FirstPageTests(WatchedRuns runs)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Flagship.Root(), "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void It_quotes_the_telling()
    {
        Match quoted = Telling().Match(Page);
        Assert.True(quoted.Success);
        Assert.Contains(OneLine(quoted.Groups["text"].Value), OneLine(runs.Of(Number(quoted, "seed")).Text));
    }

    [Fact]
    public void It_quotes_the_answer()
    {
        Match quoted = Answer().Match(Page);
        Assert.True(quoted.Success);
        StoryRun run = new(Flagship.Loaded, new RunRequest { Seed = (ulong)Number(quoted, "seed") });
        int number = Number(quoted, "event");
        while (run.Session.Chronicle.Count < number)
            run.Next();
        Assert.Equal(OneLine(string.Join(" ", Why.Explain(run.Session, number, null).Paragraphs)), OneLine(quoted.Groups["text"].Value));
    }

    private static int Number(Match quoted, string group) => int.Parse(quoted.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"`watch --seed (?<seed>\d+)`.*\n\n```text\n(?<text>(?:(?!```).*\n)+)```")]
    private static partial Regex Telling();

    [GeneratedRegex(@"`why (?<event>\d+) --seed (?<seed>\d+)`.*\n\n```text\n(?<text>(?:(?!```).*\n)+)```")]
    private static partial Regex Answer();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
