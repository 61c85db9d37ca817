using System.Globalization;
using Motive.Loading;
using Motive.Reading;

namespace Motive.Bench;

/// <summary>
/// What a further session of a story that is loaded once costs: a number of runs with seeds of their own are begun one after the other and then read on, on two threads, each run by one. Printed: the managed heap
/// that the story with its ground form takes, and what each run adds to it when it has begun and after each number of events, in MB; and the processor time to begin one, in milliseconds.
/// </summary>
internal static class SessionsBench
{
    private const int Threads = 2;

    public static int Run(string folder, int count, int[] events)
    {
        string path = Path.Combine(folder, "story.story");
        long empty = Heap();
        LoadedStory story = StoryLoader.Load(path, File.ReadAllText(path), included => File.Exists(included) ? File.ReadAllText(included) : null).Story
            ?? throw new InvalidOperationException($"{path} has errors.");
        StoryRun first = new(story, new RunRequest());
        long shared = Heap();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"story, ground form and one run: {(shared - empty) / 1e6:0.00} MB"));
        TimeSpan begun = VillageBench.Processor();
        StoryRun[] runs = [.. Enumerable.Range(1, count).Select(seed => new StoryRun(story, new RunRequest { Seed = (ulong)seed }))];
        double milliseconds = (VillageBench.Processor() - begun).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a further run: {milliseconds / count:0.0} ms and {(Heap() - shared) / 1e6 / count:0.00} MB"));
        foreach (int most in events)
        {
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() => ReadOn(runs, thread, most)))];
            foreach (Thread thread in threads)
                thread.Start();
            foreach (Thread thread in threads)
                thread.Join();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after {most} events: {(Heap() - shared) / 1e6 / count:0.00} MB each"));
        }

        GC.KeepAlive(first);
        return 0;
    }

    private static void ReadOn(StoryRun[] runs, int thread, int most)
    {
        for (int run = thread; run < runs.Length; run += Threads)
        {
            while (!runs[run].Session.IsOver && runs[run].Session.Chronicle.Count < most)
                runs[run].Next();
        }
    }

    private static long Heap() => GC.GetTotalMemory(forceFullCollection: true);
}
