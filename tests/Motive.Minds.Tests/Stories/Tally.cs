using System.Globalization;
using Xunit;

namespace Motive.Minds.Tests.Stories;

/// <summary>How much of each kind a property was really tried on, so that it cannot hold because there was nothing to compare.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Add(string kind, int number = 1) => _counts[kind] = _counts.GetValueOrDefault(kind) + number;

    public void AddIf(bool met, string kind)
    {
        if (met)
            Add(kind);
    }

    /// <summary>Whether the last of a kind was the first of so many.</summary>
    public bool IsEvery(int number, string kind) => _counts.GetValueOrDefault(kind) % number == 1;

    /// <summary>At least so many of each kind among 100 stories, and in proportion among more. Fewer stories are tried to look at one of them, and prove nothing.</summary>
    public void AtLeast(params (string Kind, int Among100)[] expected)
    {
        if (Environment.GetEnvironmentVariable("MOTIVE_TALLY") is string file)
            File.AppendAllText(file, $"{ToString()}\n");
        if (Cases.Count < 100)
            return;
        string[] rare = [.. expected.Where(kind => _counts.GetValueOrDefault(kind.Kind) < (long)kind.Among100 * Cases.Count / 100)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Kind}: {_counts.GetValueOrDefault(kind.Kind)}, should be {(long)kind.Among100 * Cases.Count / 100}"))];
        Assert.True(rare.Length == 0, $"{string.Join("; ", rare)}\nAll: {this}");
    }

    public override string ToString() => string.Join(", ", _counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key}: {count.Value}")));
}
