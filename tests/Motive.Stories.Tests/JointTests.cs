using Motive.Reading;

namespace Motive.Stories.Tests;

/// <summary>What stands between passages: lines of time and place, and who comes and goes.</summary>
public sealed class JointTests(WatchedRuns runs)
{
    private const int MostEvents = 75;

    public static TheoryData<int> Seeds => WatchedTests.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_line_of_time_and_place_is_true_and_nobody_enters_twice(int seed)
    {
        Holds(runs.Of(seed));
        Assert.True(runs.Of(seed).TransitionLines > 0);
        Assert.True(runs.Of(seed).ToldArrivals > 0);
    }

    /// <summary>Where nobody leads, and where one of them is played: nothing else than what that one saw is told.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("Spike")]
    [InlineData("Rarity")]
    [InlineData("Twilight")]
    [InlineData("Applejack")]
    [InlineData("Pinkie")]
    public void So_they_are_for_each_reader(string? player)
    {
        for (ulong seed = 1; seed <= Readings; seed++)
            Holds(Flagship.Watch(seed, new RunRequest { Player = player, Free = player is null }, MostEvents));
    }

    /// <summary>Of each reader; by hand more can be asked for.</summary>
    private static ulong Readings => ulong.Parse(Environment.GetEnvironmentVariable("MOTIVE_READINGS") ?? "1", null);

    private static void Holds(FinishedRun run)
    {
        Assert.True(run.FalseLines.Count == 0, string.Join("\n", run.FalseLines));
        Assert.True(run.FalseArrivals.Count == 0, string.Join("\n", run.FalseArrivals));
        Assert.NotEmpty(run.Passages);
    }
}
