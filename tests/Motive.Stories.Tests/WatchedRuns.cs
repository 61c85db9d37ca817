using System.Collections.Concurrent;
using Motive.Stories.Tests;

[assembly: AssemblyFixture(typeof(WatchedRuns))]

namespace Motive.Stories.Tests;

/// <summary>Watched runs of the first twenty seeds, each made when it is first asked for and then shared.</summary>
public sealed class WatchedRuns
{
    public const int Seeds = 20;

    private readonly ConcurrentDictionary<int, Lazy<FinishedRun>> runs = [];

    public IEnumerable<FinishedRun> All => Enumerable.Range(1, Seeds).Select(Of);

    /// <summary>Whoever else asks for the same run waits for it.</summary>
    public FinishedRun Of(int seed) => runs.GetOrAdd(seed, number => new Lazy<FinishedRun>(() => Flagship.Watch((ulong)number))).Value;
}
