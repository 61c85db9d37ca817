using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Cli.Testing;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>Makes the runs of a check side by side, and shows what was found.</summary>
internal sealed class CheckRunning(Terminal terminal, StoryCheck check, bool asJson, int threads)
{
    public int Run(CancellationToken cancellation)
    {
        ImmutableArray<CheckedRun> runs;
        try
        {
            using TestProgress progress = new(terminal, "checking", check.Seeds.Length);
            runs = [.. check.Seeds.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(seed => Make(seed, progress, cancellation))];
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
            throw;
        }

        ImmutableArray<StoryFinding> findings = check.Sum(runs);
        foreach (string line in asJson ? Lines(findings) : CheckPage.Write(check, findings))
            terminal.Output.WriteLine(line);
        return findings.IsEmpty ? ExitCodes.Yes : ExitCodes.No;
    }

    private CheckedRun Make(ulong seed, TestProgress progress, CancellationToken cancellation)
    {
        CheckedRun run = check.Make(seed, cancellation);
        progress.Note($"seed {seed}");
        return run;
    }

    private IEnumerable<string> Lines(ImmutableArray<StoryFinding> findings) =>
        [CheckLines.Header(check), .. findings.Select(CheckLines.Finding), CheckLines.End(findings.Length)];
}
