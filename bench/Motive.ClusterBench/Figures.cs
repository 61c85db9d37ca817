using System.Globalization;

namespace Motive.ClusterBench;

/// <summary>How figures are printed.</summary>
internal static class Figures
{
    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Median, 95th percentile and the slowest, in milliseconds.</summary>
    public static string Spread(IEnumerable<TimeSpan> times)
    {
        double[] sorted = [.. times.Select(time => time.TotalMilliseconds).Order()];
        return sorted.Length == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{sorted.Length}; median {sorted[sorted.Length / 2]:0} ms, 95th percentile {sorted[sorted.Length * 95 / 100]:0} ms, slowest {sorted[^1]:0} ms");
    }

    public static LoadedStory Load(string path) => StoryLoader.Load(path, File.ReadAllText(path), included => File.Exists(included) ? File.ReadAllText(included) : null).Story
        ?? throw new InvalidOperationException($"{path} has errors.");
}
