using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Motive.Bench.Fuzzing;
using Motive.World;

namespace Motive.Bench;

/// <summary>
/// Changes stories, problems, saves and command lines at random and tries each: what always holds must hold. A case is known by the seed and its
/// number, and is the same on every machine. Prints each broken law once, with how to do it again and the smallest text that does it.
/// </summary>
internal sealed class FuzzBench(FuzzSettings settings, string root)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    /// <summary>What a case may allocate, in bytes: a count that is nearly the same everywhere, unlike time.</summary>
    private const long MostBytes = 6L << 30;
    private const int MostTries = 300;

    private readonly ImmutableArray<Trial> trials = TrialsOf(root);
    private readonly HashSet<string> broken = [];
    private readonly SortedDictionary<string, int> counts = [];

    public static int Run(string[] arguments)
    {
        if (FuzzSettings.Read(arguments) is not FuzzSettings settings)
        {
            Console.Error.WriteLine("usage: Motive.Bench fuzz [--seed N] [--count N | --minutes N | --case N] [--only story|problem|save|command]");
            return 2;
        }

        return RepositoryRoot() is string root ? new FuzzBench(settings, root).Run() : 2;
    }

    private int Run()
    {
        using Watchdog watchdog = new(MostTime);
        Stopwatch time = Stopwatch.StartNew();
        int last = settings.Case ?? (settings.Minutes is null ? settings.Count - 1 : int.MaxValue);
        for (int number = settings.Case ?? 0; number <= last && (settings.Minutes is null || time.Elapsed.TotalMinutes < settings.Minutes); number++)
            Try(number, watchdog);
        int cases = counts.Values.Sum();
        string kinds = string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} cases of seed {settings.Seed} ({kinds}): {broken.Count} broken laws."));
        return broken.Count == 0 ? 0 : 1;
    }

    private void Try(int number, Watchdog watchdog)
    {
        Random random = new(unchecked((int)Mixed(settings.Seed, number)));
        int draw = random.Next(100);
        Trial trial = trials[draw < 50 ? 0 : draw < 72 ? 1 : draw < 97 ? 2 : 3];
        if (settings.Only is not null && settings.Only != trial.Name)
            return;
        Sample sample = trial.Samples[random.Next(trial.Samples.Length)];
        Sample changed = trial.Change(sample, random);
        int choices = random.Next();
        counts[trial.Name] = counts.GetValueOrDefault(trial.Name) + 1;
        string again = string.Create(CultureInfo.InvariantCulture, $"dotnet run -c Release --project bench/Motive.Bench -- fuzz --seed {settings.Seed} --case {number}");
        watchdog.Watch(again);
        string? fault = Fault(trial, changed, choices);
        watchdog.Rest();
        if (fault is not null && broken.Add(FirstLine(fault)))
            Report(trial, changed, choices, fault, again);
    }

    private static void Report(Trial trial, Sample changed, int choices, string fault, string again)
    {
        Smallest smallest = new(text => Fault(trial, changed.With(text), choices) is string other && FirstLine(other) == FirstLine(fault), MostTries);
        string text = smallest.Of(changed.Text);
        Console.WriteLine($"{trial.Name} (from {changed.Name}): {PrintableText.Sanitize(fault)}\nagain: {again}\nthe smallest text found that does it:");
        foreach (string line in text.Split('\n'))
            Console.WriteLine($"    {PrintableText.Sanitize(line)}");
        Console.WriteLine();
    }

    /// <summary>What is broken, the same first line for the same fault; null when all laws hold.</summary>
    private static string? Fault(Trial trial, Sample sample, int choices)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            trial.Check(sample, choices);
            return GC.GetAllocatedBytesForCurrentThread() - before > MostBytes ? $"a case allocates at most {MostBytes >> 30} GB" : null;
        }
        catch (BrokenLaw law)
        {
            return $"{law.Law}\n{law.Message}";
        }
#pragma warning disable CA1031 // That nothing else is thrown is what is tried.
        catch (Exception thrown)
        {
            string place = thrown.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Motive.", StringComparison.Ordinal))?.Trim() ?? "";
            return $"nothing is thrown: {thrown.GetType().Name} {place}\n{thrown}";
        }
#pragma warning restore CA1031
    }

    private static ImmutableArray<Trial> TrialsOf(string root)
    {
        ImmutableArray<Sample> stories = Samples.Stories(root);
        Sample starter = stories.First(sample => sample.Name.Contains("Starting", StringComparison.Ordinal));
        ImmutableArray<Sample> played = SaveTrial.SavesOf(stories.Where(sample => sample.Name.StartsWith("problems/", StringComparison.Ordinal) || sample == starter));
        return [new StoryTrial(stories), new ProblemTrial(Samples.Problems(root)), new SaveTrial(played), new CommandTrial(starter)];
    }

    private static string FirstLine(string text) => text.Split('\n')[0];

    /// <summary>Neighbouring numbers give numbers that have nothing to do with each other (the finalizer of SplitMix64).</summary>
    private static ulong Mixed(int seed, int number)
    {
        ulong bits = unchecked((((ulong)(uint)seed << 32) | (uint)number) + 0x9E3779B97F4A7C15);
        bits = unchecked((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9);
        bits = unchecked((bits ^ (bits >> 27)) * 0x94D049BB133111EB);
        return bits ^ (bits >> 31);
    }

    private static string? RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Motive.slnx")))
            folder = folder.Parent;
        if (folder is null)
            Console.Error.WriteLine("The samples are the files of the repository; run this inside it.");
        return folder?.FullName;
    }
}
