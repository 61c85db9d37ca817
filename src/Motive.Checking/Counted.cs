using System.Globalization;

namespace Motive.Checking;

/// <summary>Counts in words.</summary>
internal static class Counted
{
    /// <summary>"1 day", "10 days".</summary>
    /// <param name="several">What more than one are called, where that is not with an s.</param>
    public static string Of(long count, string one, string? several = null) => count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count} {several ?? one + "s"}");

    /// <summary>"1 of 1 seed", "10 of 10 seeds".</summary>
    public static string OutOfSeeds(int seeds) => string.Create(CultureInfo.InvariantCulture, $"{seeds} of {Seeds(seeds)}");

    /// <summary>"1 event", "10 events".</summary>
    public static string Events(int count) => Of(count, "event");

    /// <summary>"1 run", "10 runs".</summary>
    public static string Runs(int runs) => Of(runs, "run");

    /// <summary>"1 minute", "10 minutes".</summary>
    public static string Minutes(int minutes) => Of(minutes, "minute");

    /// <summary>"once", "3 times".</summary>
    public static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");

    /// <summary>"1 seed", "10 seeds".</summary>
    public static string Seeds(int seeds) => Of(seeds, "seed");
}
