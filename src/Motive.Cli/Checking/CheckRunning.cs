using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Cli.Testing;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>Makes the runs of a check, and shows what was found.</summary>
internal sealed class CheckRunning(Terminal terminal, bool asJson, int threads)
{
    public int Run(StoryCheck check, CancellationToken cancellation)
    {
        if (SideBySide.Make(terminal, check.Seeds, seed => $"seed {seed}", seed => check.Make(seed, cancellation), threads) is not { } runs)
            return ExitCodes.Cancelled;
        ImmutableArray<StoryFinding> findings = check.Sum(runs);
        Write(asJson ? [CheckLines.Header(check), .. findings.Select(CheckLines.Finding), CheckLines.End(findings.Length)] : CheckPage.Write(check, findings));
        return findings.IsEmpty ? ExitCodes.Yes : ExitCodes.No;
    }

    public int Run(PlayableCheck check, CancellationToken cancellation)
    {
        if (SideBySide.Make(terminal, check.Runs, run => $"{run.Who}, {run.Temper}, seed {run.Seed}", run => check.Make(run, cancellation), threads) is not { } runs)
            return ExitCodes.Cancelled;
        ImmutableArray<PlayableReport> reports = check.Sum(runs);
        Write(asJson ? reports.Select(CheckLines.Playable) : PlayablePage.Write(reports));
        return reports.Any(report => report.Measures.Any(measure => measure.IsMissed)) ? ExitCodes.No : ExitCodes.Yes;
    }

    private void Write(IEnumerable<string> lines)
    {
        foreach (string line in lines)
            terminal.Output.WriteLine(line);
    }
}
