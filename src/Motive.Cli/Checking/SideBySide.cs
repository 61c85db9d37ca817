using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Motive.Cli.Pages;
using Motive.Cli.Testing;

namespace Motive.Cli.Checking;

/// <summary>Makes the runs of a check, several at a time, and says on the error stream of a terminal how many are done.</summary>
internal static class SideBySide
{
    /// <summary>The results in the order of the jobs; null when it was asked to stop.</summary>
    public static ImmutableArray<TResult>? Make<TJob, TResult>(Terminal terminal, ImmutableArray<TJob> jobs, Func<TJob, string> nameOf, Func<TJob, TResult> make, int threads)
    {
        try
        {
            using TestProgress progress = new(terminal, "checking", jobs.Length);
            return [.. jobs.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(job =>
            {
                TResult result = make(job);
                progress.Note(nameOf(job));
                return result;
            })];
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (AggregateException several)
        {
            if (several.InnerExceptions.Any(inner => inner is OperationCanceledException))
                return null;
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
            throw;
        }
    }
}
