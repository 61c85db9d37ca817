using System.Globalization;
using Motive.Language;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Bench;

/// <summary>
/// How long a turn of the first chapter takes to decide for the whole cast: one <see cref="Session.Step"/>, from asking to the event,
/// after a warm-up run. Printed: median, 90th percentile and slowest in milliseconds of processor time, which other work on the machine changes less than time on the clock; and the deterministic counts of events and of states
/// that were imagined, with what was allocated.
/// </summary>
internal static class TurnBench
{
    private const int Warmups = 2;
    private const int Runs = 5;

    public static int Run(string folder)
    {
        if (Compiled(folder) is not Story story)
            return 2;

        List<double> milliseconds = [];
        int events = 0;
        (long states, long allocated) = (0, 0);
        for (int run = 0; run < Warmups + Runs; run++)
        {
            Session session = new(story, new SessionSetup { Seed = (ulong)run + 1 });
            long before = GC.GetTotalAllocatedBytes();
            while (session.Closed.Count == 0)
            {
                TimeSpan start = VillageBench.Processor();
                StepResult step = session.Step();
                double took = (VillageBench.Processor() - start).TotalMilliseconds;
                if (step is StepResult.Over)
                    break;
                if (step is StepResult.Happened && run >= Warmups)
                {
                    events++;
                    milliseconds.Add(took);
                }
            }

            if (run < Warmups)
                continue;
            allocated += GC.GetTotalAllocatedBytes() - before;
            states += session.StatesMade;
        }

        milliseconds.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{events} turns in {Runs} runs: median {milliseconds[milliseconds.Count / 2]:0.0} ms, 90th percentile {milliseconds[milliseconds.Count * 9 / 10]:0.0} ms, slowest {milliseconds[^1]:0.0} ms, {milliseconds.Sum() / Runs / 1000:0.00} s a run; {states / Runs} states and {allocated / Runs / 1e6:0} MB a run"));
        return 0;
    }

    /// <summary>The story in a folder; null, and said so, where it does not compile.</summary>
    internal static Story? Compiled(string folder)
    {
        StoryLibrary library = new(path => File.Exists(path) ? File.ReadAllText(path) : null);
        string main = Path.Combine(folder, "story.story");
        Story? story = Compilation.Compile(new SourceFile(main, File.ReadAllText(main)), library).Story;
        if (story is null)
            Console.Error.WriteLine($"{main} does not compile; see `motive watch`.");
        return story;
    }
}
