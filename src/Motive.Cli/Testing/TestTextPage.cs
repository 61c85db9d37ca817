using System.Collections.Immutable;
using Motive.Checking;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Cli.Pages;
using Motive.Loading;
using Motive.Testing;

namespace Motive.Cli.Testing;

/// <summary>A line for each test; below one that does not hold, what happened instead and the command that shows it.</summary>
/// <param name="place">Where the story was asked for; null for the one that comes with the program.</param>
/// <param name="thinking">Limits of thinking that were asked for.</param>
internal sealed class TestTextPage(Terminal terminal, LoadedStory loaded, string? place, ImmutableArray<string> thinking) : ITestPage
{
    private const int MostSeedsNamed = 10;

    public void Begin(int tests)
    {
        if (tests == 0)
            terminal.Output.WriteLine($"\"{loaded.Story.Title}\" has no tests. A test is a block `test \"title\"` with lines `expect …`; see the manual.");
    }

    public void Show(TestOutcome outcome)
    {
        string word = outcome.Verdict switch
        {
            Verdict.Holds => "holds",
            Verdict.Fails => "FAILS",
            _ => "undecided",
        };
        terminal.Output.WriteLine($"{word,-9} {outcome.Test.Name}");
        foreach (TestFinding finding in TestReport.Findings(loaded, outcome))
            Show(outcome, finding);
        if (outcome.Verdict != Verdict.Holds && outcome.Runs.FirstOrDefault(run => run.LimitsReached is not null) is RunOutcome limited)
            terminal.Output.WriteLine($"  with seed {limited.Seed} {limited.LimitsReached}");
        foreach (string doubt in TestReport.Doubts(outcome))
            terminal.Output.WriteLine($"  doubtful: {doubt}");
        terminal.Output.Flush();
    }

    public void End(int hold, int fail, int undecided)
    {
        int all = hold + fail + undecided;
        if (all == 0)
            return;
        string rest = $"{(fail > 0 ? $", {fail} failed" : "")}{(undecided > 0 ? $", {undecided} undecided (more `--events` may decide)" : "")}";
        terminal.Output.WriteLine($"{(all == 1 ? "1 test" : $"{all} tests")}: {hold} held{rest}.");
        terminal.Output.Flush();
    }

    private void Show(TestOutcome outcome, TestFinding finding)
    {
        terminal.Output.WriteLine($"  {finding.Place}: {finding.Line}");
        terminal.Output.WriteLine($"    {SeedsOf(outcome, finding)}{finding.What}");
        terminal.Output.WriteLine($"    See it with: {RunCommandLine.Of(TestRequests.Of(loaded.Story, new TestJob(outcome.Test, finding.Seeds[0])) with { Thinking = thinking }, place)}");
    }

    private static string SeedsOf(TestOutcome outcome, TestFinding finding)
    {
        if (outcome.Runs.Length == 1)
            return "";
        string others = finding.Seeds.Length == 1
            ? ""
            : $", and so with {string.Join(", ", finding.Seeds.Skip(1).Take(MostSeedsNamed))}{(finding.Seeds.Length > MostSeedsNamed + 1 ? " and more" : "")}";
        return $"With seed {finding.Seeds[0]} ({finding.Seeds.Length} of {outcome.Runs.Length}{others}): ";
    }
}
