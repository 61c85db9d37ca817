namespace Motive.Play.Tests;

/// <summary>How long things take, and who is busy meanwhile.</summary>
public sealed class TimeTests
{
    private const string Bakery = """
        type place
        place Home, Shop
        fact at(who: entity): place
        fact distance(from: place, to: place): 0..600
        fact bread
        fact flour = true
        fact hungry(character)
        character Ann she
            at Home
        character Ben he
            at Shop
        initially
            distance(Home, Shop) = 25
        wants of who: character
            5 if bread and who = Ben
            4 if at(who) = Shop and who = Ann
        action walk(who: character, from: place, to: place)
            requires at(who) = from and distance(from, to) > 0
            effects at(who) := to
            consenting who
            takes distance(from, to) minutes
        action bake(who: character)
            requires at(who) = Shop and flour and not bread
            effects bread
            consenting who
            takes 60 minutes
        chapter 1 "Morning"
            starts day 1 08:00
        """;

    [Fact]
    public void An_act_comes_about_at_its_end_and_a_journey_takes_its_length() =>
        Assert.Equal(["08:25 walk(Ann, Home, Shop)", "09:00 bake(Ben)"], Staged.Of(Bakery).Run().Events);

    [Fact]
    public void An_act_that_has_become_impossible_by_its_end_does_not_happen()
    {
        const string theft = """
            happening mice at 08:30 on day 1
                effects not flour
            """;
        Assert.Equal(["08:25 walk(Ann, Home, Shop)", "08:30 mice"], Staged.Of(Bakery + "\n" + theft).Run().Events);
    }

    [Fact]
    public void A_happening_comes_by_the_clock_and_only_when_it_may()
    {
        const string bells = """
            happening bells at 08:05
                text "The bells rang."
            fact rung
            happening noon at 12:00
                requires flour
                effects rung
            happening dusk at 18:00
                requires not flour
            """;
        Assert.Equal(
            ["08:05 bells", "08:25 walk(Ann, Home, Shop)", "09:00 bake(Ben)", "12:00 noon"],
            Staged.Of(Bakery + "\n" + bells).Run().Events.Where(line => !line.StartsWith("18:", StringComparison.Ordinal)).Take(4));
    }

    /// <summary>The doer is busy for the hour; whoever only watches is not.</summary>
    [Fact]
    public void A_doer_is_busy_until_the_end_and_a_witness_is_free()
    {
        const string ball = """
            fact caught: 0..10
            wants of who: character
                1 * caught if who = Ann
                1 * caught if who = Ben
            action play_ball(who: character)
                requires caught < 3
                effects caught += 1
                consenting who
                takes 10 minutes
            """;
        Staged staged = Staged.Of(Bakery + "\n" + ball).Run();
        int start = staged.Event("bake(Ben)").Starts.Minutes;
        int end = staged.Event("bake(Ben)").Ends.Minutes;
        Assert.DoesNotContain(
            staged.Session.Chronicle,
            record => record.By.Contains(staged.Who("Ben")) && record.Starts.Minutes < end && record.Ends.Minutes > start && record.Ends.Minutes != end);
        Assert.Contains(
            staged.Session.Chronicle,
            record => record.By.Contains(staged.Who("Ann")) && record.Starts.Minutes < end && record.Ends.Minutes > start);
    }

    [Fact]
    public void Whoever_is_addressed_attends_for_as_long_as_it_is_short()
    {
        Assert.Equal(["08:10 tell(Ann, Ben)", "08:15 sew(Ben)"], Staged.Of(Talk(10)).Run().Events);
        Assert.Equal(["08:05 sew(Ben)", "08:25 tell(Ann, Ben)"], Staged.Of(Talk(25)).Run().Events);
    }

    [Fact]
    public void Who_does_not_see_it_does_not_attend() =>
        Assert.Equal(["08:05 sew(Ben)", "08:10 tell(Ann, Ben)"], Staged.Of(Talk(10).Replace("observing everyone", "observing x: x = Ann", StringComparison.Ordinal)).Run().Events);

    private static string Talk(int minutes) => $$"""
        fact told
        fact sewn
        character Ann, Ben
        wants of who: character
            9 if told and who = Ann
            2 if sewn and who = Ben
        action tell(who: character, other: character)
            requires who != other and not told
            effects told
            consenting who
            observing everyone
            takes {{minutes}} minutes
        action sew(who: character)
            requires not sewn
            effects sewn
            consenting who
            takes 5 minutes
        chapter 1 "Morning"
            starts day 1 08:00
        """;
}
