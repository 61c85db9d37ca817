using System.Diagnostics;
using System.Globalization;
using Motive.Language;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Bench;

/// <summary>
/// How the cost of a decision grows with the cast: a generated village (<see cref="VillageStory"/>) of each size is run for a number of events. Printed for each: processor time of
/// setting it up and, for each event with all the deciding before it, median, 95th percentile and slowest, in milliseconds; the largest managed heap seen after an event, in MB;
/// then the exponent of people in the median, fitted by least squares over the logarithms. With <c>--days</c> and no number of events each is run to its end.
/// </summary>
internal static class VillageBench
{
    public static int Run(string[] settings)
    {
        int[] sizes = [.. Value(settings, "--people", "5,8,10,20,50,100").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
        int events = int.Parse(Value(settings, "--events", settings.Contains("--days") ? "2147483647" : "200"), CultureInfo.InvariantCulture);
        int unwanted = int.Parse(Value(settings, "--unwanted", "0"), CultureInfo.InvariantCulture);
        int days = int.Parse(Value(settings, "--days", "1"), CultureInfo.InvariantCulture);
        int places = int.Parse(Value(settings, "--places", "0"), CultureInfo.InvariantCulture);
        bool travel = settings.Contains("--travel");
        List<(int People, double Median)> medians = [];
        Console.WriteLine("people actions  setup ms  events  median ms  95th ms  slowest ms  total s  heap MB  hash");
        foreach (int people in sizes)
            medians.Add((people, RunOne(people, events, VillageStory.Write(people, days, unwanted, travel, places))));
        if (medians.Count > 1)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median grows as people to the power of {Exponent(medians):0.00}"));
        return 0;
    }

    private static double RunOne(int people, int most, string text)
    {
        CompilationResult compiled = Compilation.Compile(new SourceFile("village.story", text), new StoryLibrary(_ => null));
        if (compiled.Story is not Story story)
            throw new InvalidOperationException(string.Join('\n', compiled.Diagnostics.Select(diagnostic => diagnostic.Message)));
        TimeSpan begun = Processor();
        Session session = new(story, new SessionSetup());
        double setup = (Processor() - begun).TotalMilliseconds;
        List<double> took = [];
        long heap = 0;
        ulong hash = 14695981039346656037;
        while (took.Count < most)
        {
            TimeSpan start = Processor();
            StepResult step = session.Step();
            double milliseconds = (Processor() - start).TotalMilliseconds;
            if (step is StepResult.Over)
                break;
            if (step is not StepResult.Happened happened)
                continue;
            took.Add(milliseconds);
            if (Environment.GetEnvironmentVariable("SLOW") is not null && (milliseconds > 100 || took.Count % 200 == 0))
                Console.WriteLine($"{took.Count} {happened.Occurrence.Starts} {happened.Occurrence.Ends} {milliseconds:0} ms total {took.Sum():0} seen {happened.Occurrence.Seen.Length} heap {GC.GetTotalMemory(false) / 1e6:0}");
            hash = Hashed(hash, happened.Occurrence);
            if (took.Count % 20 == 0)
                heap = Math.Max(heap, GC.GetTotalMemory(false));
        }

        double total = took.Sum() / 1000;
        took.Sort();
        double At(double share) => took[Math.Min(took.Count - 1, (int)(took.Count * share))];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{people,6} {story.Actions.Length,6}  {setup,8:0}  {took.Count,6}  {At(0.5),9:0.0}  {At(0.95),7:0.0}  {took[^1],10:0.0}  {total,7:0.0}  {heap / 1e6,7:0}  {hash:x16}"));
        return At(0.5);
    }

    private static ulong Hashed(ulong hash, Occurrence occurrence)
    {
        foreach (int part in (int[])[occurrence.Starts.Minutes, occurrence.Ends.Minutes, (int)occurrence.Kind, occurrence.Action?.Value ?? -1, .. occurrence.Arguments])
            hash = (hash ^ (uint)part) * 1099511628211;
        return hash;
    }

    private static double Exponent(List<(int People, double Median)> medians)
    {
        (double X, double Y)[] points = [.. medians.Select(one => (Math.Log(one.People), Math.Log(Math.Max(one.Median, 0.01))))];
        (double x, double y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }

    public static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;

    public static string Value(string[] settings, string name, string ordinary)
    {
        int at = Array.IndexOf(settings, name);
        return at >= 0 && at + 1 < settings.Length ? settings[at + 1] : ordinary;
    }
}
