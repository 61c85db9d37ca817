using System.Globalization;
using System.Text.RegularExpressions;
using Motive.Answers;
using Motive.Reading;
using Motive.Tests.Planning;
using Motive.World;

namespace Motive.Tests;

/// <summary>The morning that docs/minds.md works through goes as the page says, with the numbers that it states.</summary>
public sealed partial class MorningTests
{
    private static readonly string Page = PartOf(File.ReadAllText(Path.Combine(Repository.Root, "docs", "minds.md")).ReplaceLineEndings("\n"));

    private static readonly StoryRun Run = Watched(new RunRequest());

    private static Story Story => Run.Session.Story;

    [Fact]
    public void What_is_decided_is_as_the_page_has_it() =>
        Assert.Equal(Rows("| # | ends |"), Run.Session.Chronicle.Select(Decided));

    [Fact]
    public void What_comes_of_it_is_as_the_page_has_it() =>
        Assert.Equal(Rows("| # | learnt |"), Run.Session.Chronicle.Select(CameOfIt));

    [Fact]
    public void What_each_has_at_first_is_as_the_page_has_it() => Assert.Contains(
        $"At 08:00 Ann has {PointsBefore("Ann")} and Ben has {PointsBefore("Ben")}.", Page, StringComparison.Ordinal);

    /// <summary>How much each act draws is worked out in the text below the tables: by its gain and the minutes of its plan.</summary>
    [Fact]
    public void Each_draw_is_worked_out_as_the_page_has_it() => Assert.Equal(
        Working().Matches(Page).Select(match => match.Value),
        Run.Session.Chronicle.Select(record => DrawOf(record)).Select(draw => Invariant($"`{draw.Gain * 1000} * 90 / (90 + {draw.Minutes}) = {draw.Hastened}`")));

    [Fact]
    public void Who_believes_the_egg_gone_stays_where_she_is()
    {
        Match advice = Assert.Single(Advice().Matches(Page));
        StoryRun other = Watched(new RunRequest { Believe = [advice.Groups[1].Value] });
        Assert.DoesNotContain(other.Session.Chronicle, record => record.Because.Any(reason => Story[reason.Who].Name == "Ann"));
    }

    private static StoryRun Watched(RunRequest request)
    {
        StoryRun run = new(Fixtures.Load(Page.Split("```story\n")[1].Split("```")[0]), request);
        while (!run.Session.IsOver)
            run.Next();
        return run;
    }

    private static string PartOf(string page) => page[page.IndexOf("## One morning", StringComparison.Ordinal)..page.IndexOf("## Definitions", StringComparison.Ordinal)];

    private static string[] Rows(string head) =>
        [.. Page.Split('\n').SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))];

    private static string Decided(Occurrence record)
    {
        Draw draw = DrawOf(record);
        string draws = Invariant($"{draw.Hastened}{(draw.Keeping == 0 ? "" : " + " + draw.Keeping)}{(draw.Chance == 0 ? "" : " - " + -draw.Chance)}");
        string tried = record.Kind == OccurrenceKind.Attempt ? ", tried" : "";
        string plan = string.Join(", ", Assert.Single(record.Because).Plan.Select(act => $"`{Wording.Action(Story, act.Action, act.Arguments.AsSpan())}`"));
        return Invariant($"| {record.Number} | {record.Ends.Clock} | `{Wording.Action(Story, record.Action!.Value, record.Arguments.AsSpan())}`{tried} | {plan} | {draw.Gain} | {draw.Minutes} | {draws} |");
    }

    private static string CameOfIt(Occurrence record)
    {
        string learnt = string.Join("; ", record.Learnt.Where(learnt => !Story[learnt.Fact].Hidden).Select(learnt =>
            $"{Story[learnt.Who].Name} `{Wording.Fact(Story, learnt.Fact, learnt.Arguments.AsSpan())} = {Wording.ValueOf(Story, learnt.Fact, learnt.After)}` ({learnt.Source.Kind.ToString().ToLowerInvariant()})"));
        string felt = string.Join("; ", record.Feelings.Select(felt =>
            Invariant($"{Story[felt.Who].Name} {felt.Emotion.Name()} {felt.Level}{(felt.Toward is EntityId toward ? " toward " + Story[toward].Name : "")}")));
        return Invariant($"| {record.Number} | {learnt} | {Points(record.Number, "Ann")} | {Points(record.Number, "Ben")} | {felt} |");
    }

    private static Draw DrawOf(Occurrence record) => Assert.Single(record.Because).Choice!.Draw;

    private static int Points(int number, string who) => Sum(number, who, "these count now: ");

    private static int PointsBefore(string who) => Points(1, who) - Sum(1, who, "had by it ");

    /// <summary>Of the wants that <c>motive state</c> lists behind some words; 0 where it has none.</summary>
    private static int Sum(int number, string who, string words) => MindState.Describe(Run.Session, number, Who(who)).Paragraphs
        .Where(paragraph => paragraph.Contains(words, StringComparison.Ordinal))
        .SelectMany(paragraph => Worth().Matches(paragraph[paragraph.IndexOf(words, StringComparison.Ordinal)..]))
        .Sum(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    private static EntityId Who(string name) => CharacterNames.Find(Story, name);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"`\d+ \* 90 / \(90 \+ \d+\) = \d+`")]
    private static partial Regex Working();

    [GeneratedRegex(@"\(([+-]\d+)\)")]
    private static partial Regex Worth();

    [GeneratedRegex("--believe \"([^\"]+)\"")]
    private static partial Regex Advice();
}
