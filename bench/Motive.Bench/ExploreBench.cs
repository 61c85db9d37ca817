using System.Diagnostics;
using System.Globalization;
using Motive.Testing;

namespace Motive.Bench;

/// <summary>How many states a second and a core an exploration looks at, and what a state takes, in a story that is small and in one that is not.</summary>
internal static class ExploreBench
{
    private const int Rounds = 5;

    public static int Run()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        foreach ((int rooms, int things, int rounds) in new[] { (6, 8, Rounds), (8, 16, 1) })
        {
            LoadedStory story = StoryLoader.Load("house.story", LongHouse.Write(rooms, things), _ => null).Story!;
            foreach (int threads in new[] { 1, 2 })
            {
                double best = double.MaxValue;
                StoryExploration exploration = new(story, "Ann", threads: threads, sideBySide: (count, step) => Parallel.For(0, count, step));
                for (int round = 0; round < rounds; round++)
                {
                    exploration = new StoryExploration(story, "Ann", threads: threads, sideBySide: (count, step) => Parallel.For(0, count, step));
                    Stopwatch watch = Stopwatch.StartNew();
                    exploration.GoOn(new ExploreLimits());
                    best = Math.Min(best, watch.Elapsed.TotalSeconds);
                }

                Report(exploration, threads, best, rounds);
            }
        }

        return 0;

        static void Report(StoryExploration exploration, int threads, double best, int rounds) => Console.WriteLine(
            $"{exploration.States:#,0} states of {exploration.BitsOfState} bits, {threads} thread{(threads == 1 ? "" : "s")}: {best:0.000} s{(rounds == 1 ? "" : $", the best of {rounds}")}, {exploration.Expanded / best:#,0} states a second, {(double)exploration.Bytes / exploration.States:0.0} bytes a state kept");
    }
}
