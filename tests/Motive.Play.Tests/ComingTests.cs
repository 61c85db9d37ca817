namespace Motive.Play.Tests;

/// <summary>What the clock brings is reckoned with: people hurry where something cannot wait (D30l), and come in time (D13a).</summary>
public sealed class ComingTests
{
    private const string Shop = """
        fact shut
        fact bread
        fact fed
        character Ann
            wants
                3 if bread as "bread for the week"
                6 if fed as "a good breakfast"
        action buy(who: character)
            requires not shut and not bread
            effects bread
            consenting who
            takes 20 minutes
        action eat(who: character)
            requires not fed
            effects fed
            consenting who
            takes 40 minutes
        happening closing at 08:30 daily
            effects shut
        chapter 1 "A morning"
            starts day 1 08:00
        """;

    [Fact]
    public void Who_would_come_too_late_afterwards_hurries()
    {
        Staged staged = Staged.Of(Shop).Run();
        Assert.Equal(["08:20 buy(Ann)", "08:30 closing", "09:00 eat(Ann)"], staged.Events.Take(3));
        Assert.Equal("eat(Ann)", staged.Wording(staged.Reason("buy(Ann)", "Ann").Choice!.WaitsFor!));
    }

    [Fact]
    public void What_can_wait_comes_after_what_draws_more()
    {
        Staged staged = Staged.Of(Shop.Replace("08:30", "10:30", StringComparison.Ordinal)).Run();
        Assert.Equal(["08:40 eat(Ann)", "09:00 buy(Ann)"], staged.Events.Take(2));
    }

    [Fact]
    public void Nobody_sets_out_for_what_will_be_over_when_they_are_done()
    {
        Staged staged = Staged.Of(Shop.Replace("08:30", "08:15", StringComparison.Ordinal)).Run();
        Assert.DoesNotContain("buy(Ann)", staged.Acts);
    }

    [Fact]
    public void Nobody_reckons_with_what_is_unforeseen()
    {
        Staged staged = Staged.Of(Shop.Replace("08:30 daily", "08:30 daily unforeseen", StringComparison.Ordinal)).Run();
        Assert.Equal("08:30 closing", staged.Events[0]);
        Assert.Equal("eat(Ann)", staged.Acts[1]);
    }

    private const string Ball = """
        type place
        fact at(who: entity): place
        fact washed
        fact danced
        fact rung
        place Kitchen, Hall
        character Ann
            at Kitchen
            wants
                2 if washed as "to have the cups washed"
                6 if danced as "to dance"
                -1 if rung as "some peace"
        action wash(who: character)
            requires at(who) = Kitchen and not washed
            effects washed
            consenting who
            takes 60 minutes
        action dance(who: character)
            requires at(who) = Kitchen and not danced
            effects
                danced
                at(who) := Hall
            consenting who
            takes 20 minutes
        action walk(who: character, room: place)
            requires at(who) != room
            effects at(who) := room
            consenting who
            takes 5 minutes
        happening bell at 08:15 on day 1
            effects rung
        chapter 1 "An evening"
            starts day 1 08:00
        """;

    /// <summary>After the dance she is elsewhere, so that there is a way to the cups; but they are not lost, whatever the clock brings.</summary>
    [Fact]
    public void A_chore_that_nothing_takes_away_is_not_urgent_because_it_is_farther_off_afterwards() =>
        Assert.Equal(["bell", "dance(Ann)", "walk(Ann, Kitchen)", "wash(Ann)"], Staged.Of(Ball).Run().Acts.Take(4));

    /// <summary>The water is turned off at five past nine: what is lost by waiting is done first.</summary>
    [Fact]
    public void The_same_chore_is_urgent_where_the_clock_takes_it_away() => Assert.Equal(
        ["wash(Ann)", "bell", "dance(Ann)"],
        Staged.Of(Ball.Replace("not washed\n", "not washed and not rung\n", StringComparison.Ordinal).Replace("at 08:15", "at 09:05", StringComparison.Ordinal)).Run().Acts.Take(3));

    private const string Office = """
        type place
        fact at(who: entity): place
        fact blamed(who: character)
        place Home, Desk
        character Ann
            at Home
            wants
                5 if not blamed(Ann) as "her good name"
                -1 if at(Ann) = Desk as "to be at home"
        action walk(who: character, room: place)
            requires at(who) != room
            effects at(who) := room
            consenting who
            takes 20 minutes
        happening roll_call at 09:00 on day 1
            requires at(Ann) != Desk
            effects blamed(Ann)
        chapter 1 "A morning"
            starts day 1 08:00
        """;

    [Fact]
    public void Who_is_expected_comes_in_time()
    {
        Staged staged = Staged.Of(Office).Run();
        Assert.Equal("walk(Ann, Desk)", staged.Acts[0]);
        Assert.True(staged.Holds("not blamed(Ann)"));
    }

    /// <summary>The train takes whoever is at the station when it leaves.</summary>
    [Fact]
    public void Who_wants_to_go_with_the_train_is_there_when_it_leaves()
    {
        Staged staged = Staged.Of("""
            type place
            fact at(who: entity): place
            place Home, Station, Town
            character Ann
                at Home
                wants
                    5 if at(Ann) = Town as "to be in town"
                    -1 if at(Ann) = Station as "to be out of the wind"
            action walk(who: character, room: place)
                requires at(who) != room and room != Town and at(who) != Town
                effects at(who) := room
                consenting who
                takes 20 minutes
            happening train at 09:00 on day 1
                effects
                    if at(Ann) = Station
                        at(Ann) := Town
            chapter 1 "A morning"
                starts day 1 08:00
            """).Run();
        Assert.Equal(["walk(Ann, Station)", "train"], staged.Acts);
        Assert.True(staged.Holds("at(Ann) = Town"));
    }
}
