using Motive.Reading;

namespace Motive.Stories.Tests;

/// <summary>The characters alone, with nobody who leads.</summary>
public sealed class FreeTests
{
    private const int MostEvents = 120;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void They_come_to_rest(ulong seed)
    {
        FinishedRun run = Flagship.Watch(seed, new RunRequest { Free = true }, MostEvents);
        Assert.True(run.IsOver);
        Assert.True(run.Chronicle.Count < MostEvents);
    }

    /// <summary>With nobody who leads it comes out as the tale has it more often than not, and otherwise in more ways than one: by its end, or by the beats on the way.</summary>
    [Fact]
    public void It_comes_out_in_many_ways()
    {
        FinishedRun[] all = [.. Enumerable.Range(17, 10).Select(seed => Flagship.Watch((ulong)seed, new RunRequest { Free = true }, MostEvents))];
        int whole = all.Count(run => Enumerable.Range(1, 16).All(number => run.Reached.Contains($"P{number}")));
        Assert.InRange(whole, 4, 8);
        Assert.True(all.Select(run => string.Join(' ', run.Reached.Order(StringComparer.Ordinal))).Distinct().Count() >= 3);
    }
}
