using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Testing;

namespace Motive.Cli.Testing;

/// <summary>A line for each test; below one that does not hold, what happened instead and the command that shows it.</summary>
/// <param name="place">Where the story was asked for; null for the one that comes with the program.</param>
internal sealed class TestTextPage(Terminal terminal, LoadedStory loaded, StoryTests tests, string? place) : ITestPage
{
    private const int MostSeedsNamed = 10;

    public void Begin()
    {
        if (tests.Count == 0)
            terminal.Output.WriteLine($"\"{loaded.Title}\" has no tests. A test is a block `test \"title\"` with lines `expect …`; see the manual.");
    }

    public void Show(TestResult result)
    {
        terminal.Output.WriteLine($"{(result.Result == "fails" ? "FAILS" : result.Result),-9} {result.Test}");
        foreach (TestFinding finding in result.Findings)
            Show(result, finding);
        if (result.Result != "holds" && result.Runs.FirstOrDefault(run => run.Limits is not null) is TestRunResult limited)
            terminal.Output.WriteLine($"  with seed {limited.Seed} {limited.Limits}");
        foreach (string doubt in result.Doubts)
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

    private void Show(TestResult result, TestFinding finding)
    {
        terminal.Output.WriteLine($"  {finding.Place}: {finding.Line}");
        terminal.Output.WriteLine($"    {SeedsOf(result, finding)}{finding.What}");
        terminal.Output.WriteLine($"    See it with: {RunCommandLine.Write(finding.Request, place)}");
    }

    private static string SeedsOf(TestResult result, TestFinding finding)
    {
        if (result.Runs.Length == 1)
            return "";
        string others = finding.Seeds.Length == 1
            ? ""
            : $", and so with {string.Join(", ", finding.Seeds.Skip(1).Take(MostSeedsNamed))}{(finding.Seeds.Length > MostSeedsNamed + 1 ? " and more" : "")}";
        return $"With seed {finding.Seeds[0]} ({finding.Seeds.Length} of {result.Runs.Length}{others}): ";
    }
}
