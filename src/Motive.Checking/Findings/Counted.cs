using System.Globalization;

namespace Motive.Checking.Findings;

/// <summary>Counts in words.</summary>
internal static class Counted
{
    /// <summary>"1 seed", "10 seeds".</summary>
    public static string Seeds(int runs) => runs == 1 ? "1 seed" : string.Create(CultureInfo.InvariantCulture, $"{runs} seeds");
}
