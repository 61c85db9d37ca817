using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Cli.Testing;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>Makes the runs in which statements are taken back side by side, and shows each statement in its order as soon as its runs are complete.</summary>
internal sealed class TakeBackRunning(Terminal terminal, TakeBackCheck check, bool asJson, bool everything, int threads)
{
    private readonly List<TakeBackReport> reports = [];

    public int Run(CancellationToken cancellation)
    {
        if (asJson)
            Write([CheckLines.Header(check)]);
        bool isComplete = SideBySide.Complete(() =>
        {
            using TestProgress progress = new(terminal, "taking back", check.Runs.Length);
            ShowAll(progress, cancellation);
        });
        if (!isComplete)
            return ExitCodes.Cancelled;
        ImmutableArray<StoryFinding> findings = check.Findings(reports);
        int open = findings.Count(finding => finding.Answer is null);
        Write(asJson ? [.. findings.Select(CheckLines.Finding), CheckLines.End(open, findings.Length - open)] : TakeBackPage.Sum(check, reports, findings, everything));
        return open == 0 ? ExitCodes.Yes : ExitCodes.No;
    }

    private void ShowAll(TestProgress progress, CancellationToken cancellation)
    {
        List<TakeBackRun> made = [];
        foreach (TakeBackRun run in SideBySide.Each(check.Runs, run => $"without {run.Statement}, seed {run.Seed}", run => check.Make(run, cancellation), threads, progress))
        {
            made.Add(run);
            if (made.Count < check.Seeds)
                continue;
            TakeBackReport report = check.Sum([.. made]);
            made.Clear();
            reports.Add(report);
            progress.While(() => Write(asJson ? [CheckLines.TakenBack(report)] : TakeBackPage.Write(report)));
        }
    }

    private void Write(IEnumerable<string> lines)
    {
        foreach (string line in lines)
            terminal.Output.WriteLine(line);
        terminal.Output.Flush();
    }
}
