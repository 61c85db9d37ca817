using Motive.World;

namespace Motive.Play.Tests;

/// <summary>However long an act takes, the clock comes to its end, and does not run over.</summary>
public sealed class LongTimeTests
{
    private static string Journey(string takes) => $"""
        fact away(character)
        fact miles: 0..1000000000 = 1000000000
        character Ann
            wants
                100 if away(Ann)
        character Ben
        action travel(who: character)
            requires not away(who) and who = Ann
            effects away(who)
            consenting who
            takes {takes}
        chapter 1 "Far"
            starts day 1 08:00

        """;

    [Theory]
    [InlineData("miles * 1000 minutes")]
    [InlineData("miles hours")]
    [InlineData("miles * miles minutes")]
    public void A_length_that_is_calculated_is_a_year_at_most(string takes)
    {
        Staged staged = Staged.Of(Journey(takes)).Run();
        Assert.Equal(["travel(Ann)"], staged.Acts);
        Assert.Equal(StoryTime.At(1, 8, 0).Plus(StoryLimits.ActMinutes), staged.Session.Chronicle[0].Ends);
    }

    /// <summary>Up to a fifth more or less of about a year, whatever the seed.</summary>
    [Fact]
    public void About_a_year_is_about_a_year()
    {
        for (ulong seed = 1; seed <= 12; seed++)
        {
            Staged staged = Staged.Seeded(Journey("about miles minutes"), seed).Run();
            Assert.InRange(staged.Session.Chronicle[0].Ends.Minutes, StoryLimits.ActMinutes * 8L / 10, (StoryLimits.ActMinutes * 12L / 10) + 480);
        }
    }

    [Fact]
    public void While_somebody_is_long_about_something_what_the_clock_brings_comes_at_its_time()
    {
        Staged staged = Staged.Of(Journey("200 hours") + """
            fact rang
            happening bell at 12:00 on day 7
                effects rang
            """).Run();
        Assert.Equal(["bell", "travel(Ann)"], staged.Acts);
        Assert.Equal((7, 12 * 60), (staged.Session.Chronicle[0].Ends.Day, staged.Session.Chronicle[0].Ends.MinuteOfDay));
    }

    [Fact]
    public void Who_is_idle_meanwhile_takes_up_what_the_clock_brings_them_to()
    {
        Staged staged = Staged.Of(Journey("200 hours") + """
            fact rang
            fact answered
            wants of who: character
                2 if answered
            action answer(who: character)
                requires rang and who = Ben and not answered
                effects answered
                consenting who
                takes 5 minutes
            happening bell at 12:00 on day 7
                effects rang
            """).Run();
        Assert.Equal(["bell", "answer(Ben)", "travel(Ann)"], staged.Acts);
        Assert.Equal((7, (12 * 60) + 5), (staged.Session.Chronicle[1].Ends.Day, staged.Session.Chronicle[1].Ends.MinuteOfDay));
    }

    [Fact]
    public void The_clock_stops_at_the_end_of_time()
    {
        Assert.Equal(StoryTime.Latest, StoryTime.Latest.Plus(1));
        Assert.Equal(StoryTime.Latest, new StoryTime(int.MaxValue - 5).Plus(int.MaxValue));
        Staged staged = Staged.Of(Journey("8760 hours").Replace("day 1 08:00", "day 100000 08:00", StringComparison.Ordinal)).Run();
        Assert.True(staged.Session.IsOver);
    }
}
