using Motive.Reading;

namespace Motive.Stories.Tests;

/// <summary>The characters alone, with nobody who leads.</summary>
public sealed class FreeTests
{
    private const int MostEvents = 160;

    /// <summary>With nobody who leads everybody comes to rest. It comes out as the tale has it more often than not, and otherwise in more ends than one.</summary>
    [Fact]
    public void It_comes_to_rest_and_comes_out_in_many_ways()
    {
        FinishedRun[] all = [.. Enumerable.Range(17, 10).Select(seed => Flagship.Watch((ulong)seed, new RunRequest { Free = true }, MostEvents))];
        Assert.All(all, run => Assert.True(run.IsOver && run.Chronicle.Count < MostEvents));
        int whole = all.Count(run => Enumerable.Range(1, 16).All(number => run.Reached.Contains($"P{number}")));
        Assert.InRange(whole, 4, 8);
        Assert.True(all.Select(run => string.Join(' ', run.Reached.Where(id => !id.StartsWith('P')))).Distinct().Count() >= 3);
    }
}
