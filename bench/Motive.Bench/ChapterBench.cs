using System.Collections.Concurrent;
using System.Globalization;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Bench;

/// <summary>
/// What comes of a chapter that is watched with one seed after another. Printed: which beats and endings each run reached and in how many of them two people did the same to each other in the same order,
/// how often the drama manager's favour changed what somebody chose, and the processor time of a run. On the error stream each run stands as soon as it is done.
/// </summary>
internal static class ChapterBench
{
    /// <summary>A morning has forty to ninety events; one that comes to nothing is cut off here.</summary>
    private const int MostEvents = 200;

    public static int Run(string[] settings)
    {
        string folder = settings.Length > 0 && !settings[0].StartsWith("--", StringComparison.Ordinal) ? settings[0] : "stories/diamond-heart";
        int from = int.Parse(VillageBench.Value(settings, "--from", "1"), CultureInfo.InvariantCulture);
        int last = int.Parse(VillageBench.Value(settings, "--seeds", "40"), CultureInfo.InvariantCulture);
        string[] pair = VillageBench.Value(settings, "--between", "Spike,Rarity").Split(',');
        bool free = settings.Contains("--free");
        if (TurnBench.Compiled(folder) is not Story story)
            return 2;

        EntityId[] two = [.. pair.Select(name => story.Characters.First(who => story[who].Name == name))];
        ConcurrentDictionary<int, Morning> mornings = new();
        TimeSpan begun = VillageBench.Processor();
        Parallel.ForEach(
            Enumerable.Range(from, last - from + 1),
            seed =>
            {
                Morning morning = mornings[seed] = Morning.Watched(new Session(story, new SessionSetup { Seed = (ulong)seed, Free = free }), two, MostEvents);
                Console.Error.WriteLine($"{seed,3}  {morning}");
            });
        TimeSpan took = VillageBench.Processor() - begun;
        foreach (int seed in mornings.Keys.Order())
            Console.WriteLine($"{seed,3}  {mornings[seed]}");
        Print([.. mornings.Values], string.Join(" and ", pair), took);
        return 0;
    }

    private static void Print(Morning[] all, string pair, TimeSpan took)
    {
        Console.WriteLine();
        foreach (IGrouping<string, Morning> end in all.GroupBy(morning => morning.End).OrderByDescending(end => end.Count()))
            Console.WriteLine($"{end.Count(),3} of {all.Length}  {end.Key}");
        Console.WriteLine($"{all.Select(morning => morning.Between).Distinct().Count(),3} different rows of acts between {pair}");
        int chosen = all.Sum(morning => morning.Chosen);
        int led = all.Sum(morning => morning.Led);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{led,3} of {chosen} choices ({(chosen == 0 ? 0 : 100.0 * led / chosen):0.0} %) were other than they would have been without the drama manager"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {took.TotalSeconds / all.Length:0.0} s of processor time a run, {all.Average(morning => morning.Events):0} events"));
    }
}
