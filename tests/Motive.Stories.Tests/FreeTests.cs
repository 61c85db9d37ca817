using Motive.Reading;

namespace Motive.Stories.Tests;

/// <summary>The characters alone, with nobody who leads.</summary>
public sealed class FreeTests
{
    private const int MostEvents = 120;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void They_come_to_rest(ulong seed)
    {
        FinishedRun run = Flagship.Watch(seed, new RunRequest { Free = true }, MostEvents);
        Assert.True(run.IsOver);
        Assert.True(run.Chronicle.Count < MostEvents);
    }

    /// <summary>Whoever has slapped her is hurt by it, and she, who is sorry for everybody by then, is not the one to make it lighter.</summary>
    [Fact]
    public void Nobody_is_comforted_by_whom_they_have_turned_away_from()
    {
        string[] acts = [.. Flagship.Watch(1, new RunRequest { Free = true }, MostEvents).Acts];
        Assert.Contains(acts, act => act.StartsWith("slap(Twilight, Rarity", StringComparison.Ordinal));
        Assert.DoesNotContain(acts.SkipWhile(act => !act.StartsWith("slap(", StringComparison.Ordinal)), act => act.StartsWith("comfort(Rarity, ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_quarrel_comes_about_by_itself(ulong seed)
    {
        FinishedRun run = Flagship.Watch(seed, new RunRequest { Free = true });
        foreach (int beat in (int[])[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
            Assert.Contains($"P{beat}", run.Reached);
    }
}
