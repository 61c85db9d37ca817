using System.Globalization;
using System.Text;
using Motive.Language;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Bench;

/// <summary>
/// What people cost who have nothing to do: chapter 1 of Diamond Heart as it is, and with some more people in it who stand on a road to which no way leads, or, with <c>--brought</c>, whom only the second chapter brings. Printed for each number of them: processor time from the first turn to the last,
/// the median of some seeds, each beside the same seed without them; what was allocated in it; the managed heap at the end; and whether the same came about.
/// </summary>
internal static class IdleBench
{
    private const int Warmups = 1;

    public static int Run(string[] settings)
    {
        string folder = "stories/diamond-heart";
        int[] counts = [.. VillageBench.Value(settings, "--people", "0,1,3,7").Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture))];
        bool brought = settings.Contains("--brought");
        int seeds = int.Parse(VillageBench.Value(settings, "--seeds", "5"), CultureInfo.InvariantCulture);
        Console.WriteLine("idle  events    acts  facts    states made  total ms  allocated MB  heap MB  like without");
        Dictionary<(int Count, int Seed), Measured> runs = [];
        for (int seed = 1 - Warmups; seed <= seeds; seed++)
        {
            foreach (int count in counts)
                runs[(count, seed)] = Measure(folder, count, brought, (ulong)Math.Max(1, seed));
        }

        foreach (int count in counts)
        {
            Measured[] own = [.. Enumerable.Range(1, seeds).Select(seed => runs[(count, seed)])];
            bool same = Enumerable.Range(1, seeds).All(seed => runs[(count, seed)].Chronicle == runs[(counts[0], seed)].Chronicle);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{count,4}  {own.Sum(run => run.Events),6}  {own[0].Acts,6}  {own[0].Facts,5}  {own.Sum(run => run.States),13}  {Median(own, run => run.Milliseconds),8:0}  {Median(own, run => run.Allocated) / 1e6,12:0.0}  {Median(own, run => run.Heap) / 1e6,7:0.0}  {(same ? "the same" : "OTHERWISE")}"));
        }

        return 0;
    }

    private static Measured Measure(string folder, int idle, bool brought, ulong seed)
    {
        string brings = idle > 0 && brought ? $"    brings IdleRoad, {string.Join(", ", Enumerable.Range(1, idle).Select(number => $"Idle{number}"))}\n" : "";
        string main = Path.Combine(folder, "story.story");
        string cast = Path.Combine(folder, "cast.story");
        StoryLibrary library = new(path => !File.Exists(path) ? null
            : Path.GetFullPath(path) == Path.GetFullPath(cast) ? File.ReadAllText(path) + People(idle)
            : File.ReadAllText(path).Replace("chapter 2 \"Departing\"\n", $"chapter 2 \"Departing\"\n{brings}", StringComparison.Ordinal));
        CompilationResult compiled = Compilation.Compile(new SourceFile(main, File.ReadAllText(main)), library);
        if (compiled.Story is not Story story)
            throw new InvalidOperationException(string.Join('\n', compiled.Diagnostics.Select(diagnostic => diagnostic.Message)));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Session session = new(story, new SessionSetup { Seed = seed });
        TimeSpan begun = VillageBench.Processor();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        while (session.Step() is not (StepResult.Over or StepResult.ChapterEnded))
        {
        }

        double milliseconds = (VillageBench.Processor() - begun).TotalMilliseconds;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        long heap = GC.GetTotalMemory(forceFullCollection: true) - before;
        return new Measured(session.Chronicle.Count, session.Ground.Acts.Length, session.Ground.Facts.Facts.Count, session.StatesMade, milliseconds, allocated, heap, Told(story, session.Chronicle));
    }

    private static string People(int count)
    {
        StringBuilder text = new();
        if (count > 0)
            text.Append("\nplace IdleRoad \"a road far away\" as \"on a road far away\"\n");
        for (int number = 1; number <= count; number++)
            text.Append(CultureInfo.InvariantCulture, $"character Idle{number} \"Idle {number}\" they\n    at IdleRoad\n");
        return text.ToString();
    }

    private static string Told(Story story, IEnumerable<Occurrence> chronicle) => string.Join('\n', chronicle.Select(occurrence => string.Create(CultureInfo.InvariantCulture,
        $"{occurrence.Starts} {occurrence.Ends} {occurrence.Kind} {(occurrence.Action is ActionId action ? story[action].Name : occurrence.Happening)} {string.Join(' ', occurrence.Arguments.Select(argument => story.Entities[argument].Name))}")));

    private static double Median(IEnumerable<Measured> runs, Func<Measured, double> figure)
    {
        double[] figures = [.. runs.Select(figure).Order()];
        return figures[figures.Length / 2];
    }

    private sealed record Measured(int Events, int Acts, int Facts, long States, double Milliseconds, double Allocated, double Heap, string Chronicle);
}
