using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Testing;

namespace Motive.Cli.Testing;

/// <summary>Makes the runs of tests side by side, and shows the tests in their order as soon as they are complete.</summary>
internal sealed class TestRunning(Terminal terminal, StoryTests tests, ITestPage page, int threads)
{
    private readonly List<string> results = [];

    public int Run(CancellationToken cancellation)
    {
        page.Begin();
        bool isComplete = SideBySide.Complete(() =>
        {
            using TestProgress progress = new(terminal, "testing", tests.Runs.Length);
            ShowAll(progress, cancellation);
        });
        if (!isComplete)
            return ExitCodes.Cancelled;
        page.End(CountOf("holds"), CountOf("fails"), CountOf("undecided"));
        if (CountOf("fails") > 0)
            return ExitCodes.No;
        return CountOf("undecided") > 0 ? ExitCodes.Limit : ExitCodes.Yes;
    }

    private int CountOf(string result) => results.Count(other => other == result);

    private void ShowAll(TestProgress progress, CancellationToken cancellation)
    {
        List<TestRunResult> made = [];
        int done = 0;
        foreach (TestRunResult outcome in SideBySide.Each(tests.Runs, run => run.Title, run => tests.Make(run, cancellation), threads, progress))
        {
            made.Add(outcome);
            int test = tests.Runs[done++].Test;
            if (done < tests.Runs.Length && tests.Runs[done].Test == test)
                continue;
            TestResult sum = tests.Sum(test, [.. made], cancellation);
            made.Clear();
            results.Add(sum.Result);
            progress.While(() => page.Show(sum));
        }
    }
}
