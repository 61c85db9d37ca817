using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Motive.Cli.Pages;

namespace Motive.Cli.Testing;

/// <summary>Runs that are made several at a time.</summary>
internal static class SideBySide
{
    /// <summary>Makes the runs of a check, and says on the error stream of a terminal how many are done.</summary>
    /// <returns>The results in the order of the jobs; null when it was asked to stop.</returns>
    public static ImmutableArray<TResult>? Make<TJob, TResult>(Terminal terminal, ImmutableArray<TJob> jobs, Func<TJob, string> nameOf, Func<TJob, TResult> make, int threads)
    {
        ImmutableArray<TResult> results = [];
        bool isComplete = Complete(() =>
        {
            using TestProgress progress = new(terminal, "checking", jobs.Length);
            results = [.. Each(jobs, nameOf, make, threads, progress)];
        });
        return isComplete ? results : null;
    }

    /// <summary>The results in the order of the jobs, each as soon as it and those before it are there; what fails throws while they are gone through.</summary>
    public static IEnumerable<TResult> Each<TJob, TResult>(ImmutableArray<TJob> jobs, Func<TJob, string> nameOf, Func<TJob, TResult> make, int threads, TestProgress progress) =>
        jobs.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(job =>
        {
            TResult result = make(job);
            progress.ReportRun(nameOf(job));
            return result;
        });

    /// <summary>Does a number of things at the same time, each by its number; what the first of them to fail throws is thrown.</summary>
    public static void Do(int count, Action<int> step)
    {
        if (count == 1)
        {
            step(0);
            return;
        }

        try
        {
            Parallel.For(0, count, step);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    /// <summary>Makes runs in parallel; what the first of them to fail threw is thrown here.</summary>
    /// <returns>False when it was asked to stop.</returns>
    public static bool Complete(Action make)
    {
        try
        {
            make();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (AggregateException several)
        {
            if (several.InnerExceptions.Any(inner => inner is OperationCanceledException))
                return false;
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
            throw;
        }
    }
}
