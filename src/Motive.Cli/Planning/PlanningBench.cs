using System.Diagnostics;
using System.Globalization;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Planning;

namespace Motive.Cli.Planning;

/// <summary>Plans every setting of a table: counts, the largest heap, the median time; a line each. A time goes from the
/// problem's text to the answer.</summary>
internal sealed class PlanningBench(Terminal terminal, string problems, int runs, long nodes)
{
    /// <summary>What takes longer than this is run once.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    private const int Megabyte = 1 << 20;

    public List<PlanCounts> Run(IEnumerable<PlanSetting> settings, bool peer, CancellationToken cancellation)
    {
        List<PlanCounts> counts = [];
        Write(["setting", "outcome", "length", "expanded", "author", "generated", "MB", "ms", .. peer ? (string[])["peer ms", "ratio"] : []]);
        foreach (PlanSetting setting in settings)
        {
            if (cancellation.IsCancellationRequested)
                break;
            Measured measured = Measure(setting, cancellation);
            counts.Add(PlanCounts.FromAnswer(setting, measured.Answer));
            Write([.. Cells(counts[^1], measured), .. peer ? Compared(setting, measured) : []]);
        }

        return counts;
    }

    private Measured Measure(PlanSetting setting, CancellationToken cancellation)
    {
        List<double> times = [];
        using HeapWatch heap = new();
        PlanAnswer answer;
        do
        {
            long start = Stopwatch.GetTimestamp();
            LoadedProblem problem = ProblemFiles.Load(Path.Combine(problems, setting.File));
            answer = new ProblemPlanner(problem, setting.Limits).Find(new PlanRequest { Goal = setting.Goal, Nodes = nodes }, null, cancellation);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        while (times.Count < runs && times[0] < Long.TotalMilliseconds && !cancellation.IsCancellationRequested);
        times.Sort();
        return new Measured(answer, times[times.Count / 2], heap.Largest);
    }

    private static string[] Cells(PlanCounts counts, Measured measured) =>
    [
        counts.Setting, counts.Outcome, Text(counts.Length), Text(counts.Expanded), Text(counts.ExpandedByAuthor), Text(counts.Generated),
        Text(measured.Bytes / Megabyte), measured.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture),
    ];

    /// <summary>How many times as long the other planner took. A search that was given up compares with nothing.</summary>
    private static string[] Compared(PlanSetting setting, Measured measured)
    {
        if (setting.PeerMilliseconds is not int peer)
            return ["-", "-"];
        bool answered = measured.Answer.Ending is PlanEnding.Found or PlanEnding.None;
        return [Text(peer), answered ? (peer / measured.Milliseconds).ToString("0.0", CultureInfo.InvariantCulture) : "-"];
    }

    private void Write(string[] cells)
    {
        terminal.Output.WriteLine(cells[0].PadRight(18) + string.Concat(cells.Skip(1).Select(cell => cell.PadLeft(11))));
        terminal.Output.Flush();
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Measured(PlanAnswer Answer, double Milliseconds, long Bytes);
}
