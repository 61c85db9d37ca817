using System.Collections.Immutable;
using Motive.Testing;

namespace Motive.Checking.Tests;

/// <summary>Stories at whose beginning stands what a check of them finds: <c># KIND LINE ABOUT: EVIDENCE</c>, and in brackets what it answers to it, up to the first empty line.</summary>
public sealed class FindingTests
{
    private const int Seeds = 3;
    private const int MostEvents = 60;

    public static TheoryData<string> ByRules => [.. Repository.Files("tests/Motive.Checking.Tests/Checked", "*.story")];

    public static TheoryData<string> ByRuns => [.. Repository.Files("tests/Motive.Checking.Tests/Run", "*.story")];

    [Theory]
    [MemberData(nameof(ByRules))]
    public void By_its_rules_a_story_has_the_findings_that_it_says(string path) => Assert.Equal(Written(path), Found(path, 0, 1));

    [Theory]
    [MemberData(nameof(ByRuns))]
    public void By_its_runs_a_story_has_the_findings_that_it_says(string path) => Assert.Equal(Written(path), Found(path, Seeds, 1));

    [Theory]
    [MemberData(nameof(ByRuns))]
    public void However_many_runs_are_made_at_a_time_the_findings_are_the_same(string path) => Assert.Equal(Found(path, Seeds, 1), Found(path, Seeds, 3));

    private static IEnumerable<string> Written(string path) =>
        Repository.Read(path).Split('\n').TakeWhile(line => line.Length > 0).Select(line => line[2..]).Where(line => line != "nothing");

    private static IEnumerable<string> Found(string path, int seeds, int atATime)
    {
        StoryCheck check = new(Repository.Load(path), seeds, MostEvents);
        ImmutableArray<CheckedRun> runs = [.. check.Seeds.Reverse().AsParallel().WithDegreeOfParallelism(atATime).Select(seed => check.Make(seed, TestContext.Current.CancellationToken))];
        return check.Sum(runs).Select(finding => $"{finding.Kind} {finding.Place[(finding.Place.LastIndexOf(':') + 1)..]} {finding.About}: {finding.Evidence}{(finding.Answer is string why ? $" ({why})" : "")}");
    }
}
