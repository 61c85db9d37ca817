using System.Collections.Immutable;
using Motive.Testing;

namespace Motive.Checking.Tests;

/// <summary>Stories at whose beginning stands what each of their statements changes: <c># LINE STATEMENT: acts N told N</c>, with the ends that are lost without it, up to the first empty line.</summary>
public sealed class TakeBackTests
{
    private const int Seeds = 3;
    private const int MostEvents = 60;
    private const string Supper = "tests/Motive.Checking.Tests/TakenBack/supper.story";

    public static TheoryData<string> Stories => [.. Repository.Files("tests/Motive.Checking.Tests/TakenBack", "*.story")];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Without_each_statement_another_thing_comes_about_as_often_as_the_story_says(string path)
    {
        IEnumerable<string> written = Repository.Read(path).Split('\n').TakeWhile(line => line.Length > 0).Select(line => line[2..]);
        Assert.Equal(written, Reports(Check(path)).Select(Words));
    }

    [Fact]
    public void What_is_asked_for_by_words_or_from_a_place_on_comes_out_as_with_all()
    {
        string[] all = [.. Reports(Check(Supper)).Select(Words)];
        Assert.Equal(all.Where(line => line.Contains("hungry", StringComparison.Ordinal)), Reports(Check(Supper, words: "HUNGRY")).Select(Words));
        Assert.Equal(all[5..], Reports(Check(Supper, from: $"supper.story:{all[5][..all[5].IndexOf(' ', StringComparison.Ordinal)]}")).Select(Words));
    }

    [Fact]
    public void Of_a_loop_every_fact_can_be_taken_back_by_itself()
    {
        string[] facts = [.. Reports(Check(Supper, each: true)).Select(report => report.Statement).Where(statement => statement.StartsWith("rich", StringComparison.Ordinal))];
        Assert.Equal(["rich(Ben) = true", "rich(Ann) = true"], facts);
    }

    [Fact]
    public void What_changes_nothing_is_found_and_can_be_answered()
    {
        TakeBackCheck check = Check(Supper);
        Assert.Equal(
            ["decoration merry 2", "decoration believes fed(Ann) (he is to be wrong in chapter two)", "decoration rich(x)", "restated not hungry", "restated rich(Ann)"],
            check.Findings(Reports(check)).Select(finding => $"{finding.Kind} {finding.About}{(finding.Answer is string why ? $" ({why})" : "")}"));
    }

    private static TakeBackCheck Check(string path, string? words = null, string? from = null, bool each = false) => new(Repository.Load(path), words, from, each, Seeds, MostEvents);

    private static ImmutableArray<TakeBackReport> Reports(TakeBackCheck check) =>
        [.. check.Runs.Select(run => check.Make(run, TestContext.Current.CancellationToken)).GroupBy(run => run.Place).Select(runs => check.Sum([.. runs])).ToArray()];

    private static string Words(TakeBackReport report)
    {
        string line = $"{report.Place[(report.Place.LastIndexOf(':') + 1)..]} {report.Statement}: ";
        if (report.IsRestated)
            return $"{line}restated";
        string reached = string.Concat(report.Gained.Select(one => $" +{one.Id} {one.Seeds}").Concat(report.Lost.Select(one => $" -{one.Id} {one.Seeds}")));
        string first = report.First is TakeBackEvent one ? $"; first event {one.Event} {one.Instead ?? "nothing more"} instead of {one.Was ?? "nothing more"}" : "";
        return $"{line}acts {report.Acts} told {report.Told}{reached}{first}";
    }
}
