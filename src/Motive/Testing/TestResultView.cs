using System.Collections.Immutable;
using Motive.Checking;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Reading;

namespace Motive.Testing;

/// <summary>Outcomes of tests as they are handed out.</summary>
internal static class TestResultView
{
    public static TestRunResult FromRun(RunOutcome run) => new()
    {
        Seed = run.Seed,
        Result = WordOf(Verdicts.All(run.Expectations.Select(found => found.Verdict).Append(run.Verdict))),
        Events = run.Events,
        Ended = run.Ended,
        Beats = run.Beats,
        Limits = run.LimitsReached,
        Outcome = run,
    };

    public static TestResult FromOutcome(LoadedStory loaded, TestOutcome outcome, ImmutableArray<string> thinking) => new()
    {
        Test = outcome.Test.Name,
        Place = TestReport.PlaceOf(loaded, outcome.Test.Origin),
        Result = WordOf(outcome.Verdict),
        Findings = [.. TestReport.Findings(loaded, outcome).Select(finding => finding with { Request = RequestOf(loaded, outcome, finding) with { Thinking = thinking } })],
        Doubts = TestReport.Doubts(outcome),
        Runs = [.. outcome.Runs.Select(FromRun)],
    };

    private static RunRequest RequestOf(LoadedStory loaded, TestOutcome outcome, TestFinding finding) =>
        TestRequests.Create(loaded.Story, new TestJob(outcome.Test, finding.Seeds[0]));

    private static string WordOf(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.Fails => "fails",
        _ => "undecided",
    };
}
