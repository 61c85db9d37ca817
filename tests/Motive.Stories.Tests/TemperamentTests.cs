namespace Motive.Stories.Tests;

/// <summary>The same morning with somebody else's nerves.</summary>
public sealed class TemperamentTests(WatchedRuns runs)
{
    private const string Spike = "        kind 2\n        gentle 2\n        harsh -3\n        anger 110\n";

    [Fact]
    public void As_he_is_he_comes_softly_and_strikes_the_mirror()
    {
        FinishedRun run = runs.Of(1);
        Assert.Contains("touch_shoulder(Spike, Rarity)", run.Acts);
        Assert.Contains("smash(Spike, Mirror)", run.Acts);
    }

    [Fact]
    public void Who_is_slow_to_anger_strikes_nothing_and_says_it_all_the_same()
    {
        FinishedRun run = Flagship.WatchRewritten(Spike, "        kind 2\n        gentle 2\n        harsh -3\n        anger 10\n");
        Assert.Contains("tell_truth(Spike, Rarity)", run.Acts);
        Assert.DoesNotContain("smash(Spike, Mirror)", run.Acts);
    }

    [Fact]
    public void Who_is_bold_speaks_from_the_door_and_frightens_nobody()
    {
        FinishedRun run = Flagship.WatchRewritten(Spike, "        kind -2\n        gentle -3\n        harsh 5\n        honest 5\n        anger 250\n", seed: 3);
        Assert.Contains("call_softly(Spike, Rarity)", run.Acts);
        Assert.DoesNotContain("touch_shoulder(Spike, Rarity)", run.Acts);
        Assert.DoesNotContain("scold(Rarity, Spike)", run.Acts);
    }
}
