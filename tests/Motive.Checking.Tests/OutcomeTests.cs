using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Loading;
using Motive.Testing;
using Motive.World;

namespace Motive.Checking.Tests;

/// <summary>
/// Stories whose tests say below their titles what they come to: <c># holds</c>, or a line for each finding, <c># fails `LINE`: WHAT</c> with the seeds where there are several,
/// or <c># undecided …</c>; and <c># doubtful WHAT</c>.
/// </summary>
public sealed class OutcomeTests
{
    private const int MostEvents = 8;

    public static TheoryData<string> Stories => [.. Repository.Files("tests/Motive.Checking.Tests/Stories", "*.story")];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Tests_come_to_what_stands_below_their_titles(string path)
    {
        LoadedStory loaded = Repository.Load(path);
        string[] lines = Repository.Read(path).Split('\n');
        foreach (TestOutcome outcome in TestSuites.RunAll(TestSuites.Create(loaded, mostEvents: MostEvents), TestContext.Current.CancellationToken))
        {
            IEnumerable<string> written = lines.SkipWhile(line => line != $"test \"{outcome.Test.Name}\"").Skip(1).Select(line => line.Trim())
                .TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..]);
            Assert.Equal([outcome.Test.Name, .. written], [outcome.Test.Name, .. Said(loaded, outcome)]);
        }
    }

    private static IEnumerable<string> Said(LoadedStory loaded, TestOutcome outcome)
    {
        string word = outcome.Verdict == Verdict.Undecided ? "undecided" : "fails";
        IEnumerable<string> findings = TestReport.Findings(loaded, outcome).Select(finding => $"{word} `{finding.Line}`: {finding.What}{SeedsOf(outcome, finding)}");
        IEnumerable<string> doubts = TestReport.Doubts(outcome).Select(doubt => $"doubtful {doubt}");
        return outcome.Verdict == Verdict.Holds ? doubts.Prepend("holds") : findings.Concat(doubts);
    }

    private static string SeedsOf(TestOutcome outcome, TestFinding finding) =>
        outcome.Runs.Length == 1 ? "" : $" (seeds {string.Join(", ", finding.Seeds)})";
}
