using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Motive.Cli.Commands;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>Explores a story, shows how far it is, and then what was found.</summary>
internal sealed class ExploreRunning(Terminal terminal, StoryExploration exploration, ExploreAsked asked, bool asJson)
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(250);

    public int Run(CancellationToken cancellation)
    {
        using FileStream? work = asked.Work is string file ? Open(file) : null;
        if (asJson)
            terminal.Output.WriteLine(ExploreLines.Header(exploration));
        ExplorationEnd end;
        using (ProgressLine line = new(terminal))
        {
            Stopwatch watch = Stopwatch.StartNew();
            TimeSpan shown = TimeSpan.Zero;
            using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            if (asked.Minutes is int minutes)
                late.CancelAfter(TimeSpan.FromMinutes(minutes));
            end = Explore(() => shown = Report(line, watch.Elapsed, shown), late.Token);
        }

        ImmutableArray<ExploredGoal> goals = exploration.Sum(CancellationToken.None);
        IEnumerable<string> lines = asJson ? [.. goals.Select(ExploreLines.Goal), ExploreLines.End(exploration, end)] : ExplorePage.Write(exploration, end, goals);
        foreach (string line in lines)
            terminal.Output.WriteLine(line);
        if (asked.Pin is string pin)
            PinFile.Write(pin, exploration, goals);
        if (asked.Certificate is string certificate)
            CertificateFile.Write(terminal, certificate, exploration, end, goals);
        return end == ExplorationEnd.Cancelled && cancellation.IsCancellationRequested ? ExitCodes.Cancelled
            : goals.Any(goal => goal.IsTrouble) ? ExitCodes.No
            : goals.Any(goal => goal.Found == Reachable.NotReached) ? ExitCodes.Limit : ExitCodes.Yes;
    }

    private ExplorationEnd Explore(Action progress, CancellationToken cancellation)
    {
        try
        {
            return exploration.GoOn(asked.Limits, progress, cancellation);
        }
        catch (Exception problem) when (asked.Work is not null && TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot keep the work in {asked.Work}: {problem.Message} What was written stays, and the same command goes on from it.", problem);
        }
    }

    private FileStream Open(string file)
    {
        FileStream? opened = null;
        try
        {
            opened = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            exploration.KeepIn(opened);
            return opened;
        }
        catch (RequestException other)
        {
            opened!.Dispose();
            throw new CommandFailure($"--work: {file} {other.Message}", other);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            opened?.Dispose();
            throw new CommandFailure($"cannot keep the work in {file}: {problem.Message}", problem);
        }
    }

    private TimeSpan Report(ProgressLine line, TimeSpan now, TimeSpan shown)
    {
        if (now - shown < BetweenReports)
            return shown;
        line.Show(string.Create(CultureInfo.InvariantCulture, $"exploring … {exploration.States:#,0} states, {exploration.States - exploration.Expanded:#,0} to look at, {exploration.Moves} acts deep, {exploration.Bytes / 1_000_000} MB"));
        return now;
    }
}
