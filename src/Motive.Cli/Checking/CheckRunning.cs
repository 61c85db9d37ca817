using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Cli.Testing;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>Makes the runs of a check, and shows what was found.</summary>
/// <param name="everything">Whether what is read also lists what the story answers, and each finding by itself.</param>
internal sealed class CheckRunning(Terminal terminal, bool asJson, bool everything, int threads)
{
    public int Run(StoryCheck check, CancellationToken cancellation)
    {
        if (SideBySide.Make(terminal, check.Seeds, seed => $"seed {seed}", seed => check.Make(seed, cancellation), threads) is not { } runs)
            return ExitCodes.Cancelled;
        ImmutableArray<StoryFinding> findings = check.Sum(runs);
        int open = findings.Count(finding => finding.Answer is null);
        Write(asJson ? [CheckLines.Header(check), .. findings.Select(CheckLines.Finding), CheckLines.End(open, findings.Length - open)] : CheckPage.Write(check, findings, everything));
        return open == 0 ? ExitCodes.Yes : ExitCodes.No;
    }

    public int Run(PlayableCheck check, CancellationToken cancellation)
    {
        if (SideBySide.Make(terminal, check.Runs, run => $"{run.Who}, {run.Temper}, seed {run.Seed}", run => check.Make(run, cancellation), threads) is not { } runs)
            return ExitCodes.Cancelled;
        if (everything)
            Write(asJson ? runs.Select(CheckLines.Played) : runs.SelectMany(PlayablePage.Turns));
        ImmutableArray<PlayableReport> reports = check.Sum(runs);
        ImmutableArray<StoryFinding> findings = [.. check.Findings(runs).Where(finding => everything || asJson || finding.Answer is null)];
        Write(asJson ? [.. reports.Select(CheckLines.Playable), .. findings.Select(CheckLines.Finding)] : PlayablePage.Write(check, reports, findings));
        return reports.Any(report => report.Measures.Any(measure => measure.IsMissed)) || findings.Any(finding => finding.Answer is null) ? ExitCodes.No : ExitCodes.Yes;
    }

    private void Write(IEnumerable<string> lines)
    {
        foreach (string line in lines)
            terminal.Output.WriteLine(line);
    }
}
