using Motive.Stories.Tests;

[assembly: AssemblyFixture(typeof(WatchedRuns))]

namespace Motive.Stories.Tests;

/// <summary>Watched runs of the first twenty seeds, each made when it is first asked for and then shared.</summary>
public sealed class WatchedRuns
{
    public const int Seeds = 20;

    private readonly Dictionary<int, FinishedRun> runs = [];

    public IEnumerable<FinishedRun> All => Enumerable.Range(1, Seeds).Select(Of);

    public FinishedRun Of(int seed)
    {
        if (!runs.TryGetValue(seed, out FinishedRun? run))
            runs[seed] = run = Flagship.Watch((ulong)seed);
        return run;
    }
}
