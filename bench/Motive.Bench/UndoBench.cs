using System.Diagnostics;
using System.Globalization;
using Motive.Loading;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Saves;

namespace Motive.Bench;

/// <summary>
/// How long it takes to be at an earlier or a saved moment of a played run of Diamond Heart: taking the last decision back, going on from a save, and beginning another run at an
/// event of one, each after so many events. Printed: medians in milliseconds, for seeds that are not measured before, and the size of the save.
/// </summary>
internal static class UndoBench
{
    private const int Runs = 5;
    private const int Warmups = 2;

    /// <summary>Chapter 1 ends soon after so many; to come further it is told not to end.</summary>
    private const int MostInChapter = 50;
    private static readonly int[] Events = [10, 30, 50, 200];

    public static int Run(string folder)
    {
        string main = Path.Combine(folder, "story.story");
        if (StoryLoader.Load(main, File.ReadAllText(main), path => File.Exists(path) ? File.ReadAllText(path) : null).Story is not LoadedStory story)
        {
            Console.Error.WriteLine($"{main} does not compile; see `motive watch`.");
            return 2;
        }

        string player = story.Story[story.Story.Characters.First()].Name;
        foreach (int events in Events)
        {
            List<Measured> runs = [];
            for (int run = 0; run < Warmups + Runs; run++)
            {
                if (Measure(story, player, (ulong)run + 1, events) is Measured measured && run >= Warmups)
                    runs.Add(measured);
            }

            Console.WriteLine(runs.Count == 0
                ? string.Create(CultureInfo.InvariantCulture, $"event {events}: no run has come so far")
                : string.Create(CultureInfo.InvariantCulture,
                    $"event {events}: undo {Median(runs, run => run.Undo):0.0} ms, load {Median(runs, run => run.Load):0.0} ms, fork {Median(runs, run => run.Fork):0.0} ms, save {Median(runs, run => run.Bytes) / 1024:0.0} kB; {runs.Count} runs"));
        }

        return 0;
    }

    private static Measured? Measure(LoadedStory story, string player, ulong seed, int events)
    {
        StoryRun run = new(story, new RunRequest { Player = player, Seed = seed, Unending = events > MostInChapter });
        while (run.Session.Chronicle.Count < events || !run.IsPlayersTurn)
        {
            if (run.IsPlayersTurn)
                run.Decide(run.Offered[0].Decision);
            else if (run.Session.IsOver)
                return null;
            else
                run.Next();
        }

        string save = SaveFormat.Write(run, "");
        double load = Milliseconds(() => SaveReplay.Resume(story, SaveFormat.Read(save)));
        double fork = Milliseconds(() => run.Fork(events));
        double undo = Milliseconds(() => run.Undo());
        return new Measured(undo, load, fork, save.Length);
    }

    /// <summary>What the run before has left behind is cleared away first, so that nobody else pays for it.</summary>
    private static double Milliseconds(Func<object> what)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        what();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<Measured> runs, Func<Measured, double> figure)
    {
        double[] figures = [.. runs.Select(figure).Order()];
        return figures[figures.Length / 2];
    }

    private sealed record Measured(double Undo, double Load, double Fork, double Bytes);
}
