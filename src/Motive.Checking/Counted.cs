using System.Globalization;

namespace Motive.Checking;

/// <summary>Counts in words.</summary>
internal static class Counted
{
    /// <summary>"1 of 1 seed", "10 of 10 seeds".</summary>
    public static string OutOfSeeds(int seeds) => string.Create(CultureInfo.InvariantCulture, $"{seeds} of {Seeds(seeds)}");

    /// <summary>"1 event", "10 events".</summary>
    public static string Events(int count) => count == 1 ? "1 event" : string.Create(CultureInfo.InvariantCulture, $"{count} events");

    /// <summary>"1 run", "10 runs".</summary>
    public static string Runs(int runs) => runs == 1 ? "1 run" : string.Create(CultureInfo.InvariantCulture, $"{runs} runs");

    /// <summary>"1 minute", "10 minutes".</summary>
    public static string Minutes(int minutes) => minutes == 1 ? "1 minute" : string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes");

    /// <summary>"once", "3 times".</summary>
    public static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");

    /// <summary>"1 seed", "10 seeds".</summary>
    public static string Seeds(int seeds) => seeds == 1 ? "1 seed" : string.Create(CultureInfo.InvariantCulture, $"{seeds} seeds");
}
