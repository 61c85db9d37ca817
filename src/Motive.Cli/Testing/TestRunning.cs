using System.Collections.Immutable;
using Motive.Checking;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Cli.Pages;
using Motive.World;

namespace Motive.Cli.Testing;

/// <summary>Does the jobs of a suite side by side, and shows the tests in their order as soon as they are complete.</summary>
internal sealed class TestRunning(Terminal terminal, TestSuite suite, ITestPage page, int threads)
{
    private readonly Dictionary<Verdict, int> counts = new() { [Verdict.Holds] = 0, [Verdict.Fails] = 0, [Verdict.Undecided] = 0 };

    public int Run(CancellationToken cancellation)
    {
        page.Begin(suite.Tests.Length);
        try
        {
            using TestProgress progress = new(terminal, suite.Jobs.Length);
            ShowAll(progress, cancellation);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        catch (AggregateException several)
        {
            if (several.InnerExceptions.Any(inner => inner is OperationCanceledException))
                return ExitCodes.Cancelled;
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        page.End(counts[Verdict.Holds], counts[Verdict.Fails], counts[Verdict.Undecided]);
        if (counts[Verdict.Fails] > 0)
            return ExitCodes.No;
        return counts[Verdict.Undecided] > 0 ? ExitCodes.Limit : ExitCodes.Yes;
    }

    private void ShowAll(TestProgress progress, CancellationToken cancellation)
    {
        IEnumerable<RunOutcome> outcomes = suite.Jobs.AsParallel().AsOrdered()
            .WithDegreeOfParallelism(threads).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(job => Do(job, progress, cancellation));
        List<RunOutcome> runs = [];
        int test = 0;
        foreach (RunOutcome outcome in outcomes)
        {
            runs.Add(outcome);
            if (runs.Count < suite.Tests[test].Seeds.Length)
                continue;
            TestOutcome sum = suite.Sum(suite.Tests[test++], [.. runs], cancellation);
            runs.Clear();
            counts[sum.Verdict]++;
            progress.While(() => page.Show(sum));
        }
    }

    private RunOutcome Do(TestJob job, TestProgress progress, CancellationToken cancellation)
    {
        RunOutcome outcome = suite.Do(job, cancellation);
        progress.Note(job.Test.Name);
        return outcome;
    }
}
