using Motive.Reading;

namespace Motive.Stories.Tests;

/// <summary>The characters alone, with nobody who leads.</summary>
public sealed class FreeTests
{
    private const int MostEvents = 120;
    private const string NoPost = "post_comes(_, _, _)";

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
        string[] acts = [.. Flagship.Watch(1, new RunRequest { Free = true, Forbid = [NoPost] }, MostEvents).Acts];
        Assert.Contains(acts, act => act.StartsWith("slap(Twilight, Rarity", StringComparison.Ordinal));
        Assert.DoesNotContain(acts.SkipWhile(act => !act.StartsWith("slap(", StringComparison.Ordinal)), act => act.StartsWith("comfort(Rarity, ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_quarrel_comes_about_by_itself(ulong seed)
    {
        FinishedRun run = Flagship.Watch(seed, new RunRequest { Free = true, Forbid = [NoPost] });
        foreach (int beat in (int[])[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
            Assert.Contains($"P{beat}", run.Reached);
    }

    /// <summary>The same slight, and a card from Canterlot that said yes an hour before: there is enough pride left to say thank you.</summary>
    [Fact]
    public void After_good_news_she_can_afford_to_thank_him()
    {
        FinishedRun kind = Flagship.Watch(5, new RunRequest { Free = true, Forbid = ["post_comes(_, No, _)"] });
        Assert.Contains("post_comes(Card, Yes, Rarity)", kind.Acts);
        Assert.Contains("thank(Rarity, Spike)", kind.Acts);
        FinishedRun unkind = Flagship.Watch(5, new RunRequest { Free = true, Forbid = ["post_comes(_, Yes, _)"] });
        Assert.Contains("post_comes(Card, No, Rarity)", unkind.Acts);
        Assert.Contains("accuse(Rarity, Spike)", unkind.Acts);
        Assert.Equal(2, unkind.Acts.Count(act => act == "silence_conscience(Rarity)"));
    }
}
