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

    /// <summary>Each line that is offered and chosen on the page is on offer then, and what stands between is told.</summary>
    [Fact]
    public void It_quotes_a_played_page()
    {
        Match quoted = Played().Match(Page);
        Assert.True(quoted.Success);
        StoryRun run = new(SecondStoryTests.Loaded, new RunRequest { Seed = (ulong)Number(quoted, "seed"), Player = quoted.Groups["who"].Value });
        string[] turns = Chosen().Split(quoted.Groups["text"].Value);
        Assert.True(turns.Length > 2);
        for (int i = 0; i < turns.Length; i += 2)
        {
            while (!run.IsPlayersTurn)
                run.Next();
            string told = OneLine(string.Join(" ", run.Transcript.Select(passage => passage.Text)));
            string[] options = [.. Option().Matches(turns[i]).Select(option => OneLine(option.Groups["label"].Value)).Where(label => label.Length > 0)];
            Assert.Contains(OneLine(Option().Replace(turns[i], "")), told);
            Assert.All(options, label => Assert.Contains(label, run.Options.Select(option => option.Reason is null ? option.Label : $"{option.Label} ({option.Reason})")));
            if (i + 1 < turns.Length)
                run.Decide(run.Options.First(option => options[int.Parse(turns[i + 1], CultureInfo.InvariantCulture) - 1].StartsWith($"{option.Label} (", StringComparison.Ordinal)));
        }
    }

    private static int Number(Match quoted, string group) => int.Parse(quoted.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"`watch --seed (?<seed>\d+)`.*\n\n```text\n(?<text>(?:(?!```).*\n)+)```")]
    private static partial Regex Telling();

    [GeneratedRegex(@"`why (?<event>\d+) --seed (?<seed>\d+)`.*\n\n```text\n(?<text>(?:(?!```).*\n)+)```")]
    private static partial Regex Answer();

    [GeneratedRegex(@"`play stories/forty-minutes --as (?<who>\w+) --seed (?<seed>\d+)`.*\n\n```text\n(?<text>(?:(?!```).*\n)+)```")]
    private static partial Regex Played();

    [GeneratedRegex(@"^> (\d+)\n", RegexOptions.Multiline)]
    private static partial Regex Chosen();

    /// <summary>Ways to go, waiting and what else there is are lines of the program's own.</summary>
    [GeneratedRegex(@"^ +\d+  (?:Go …|Wait)[^\n]*\n(?: {5}[^\n]*\n)*|^ +\d+  (?<label>[^\n]*\n(?: {5}[^\n]*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
