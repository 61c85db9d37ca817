namespace Motive.Play.Tests;

/// <summary>What people expect of others, and what they do not: what can be put right at once, what another would not do, and what will have been seen to (D13a).</summary>
public sealed class ExpectingTests
{
    private const string Door = """
        type place
        fact at(who: entity): place
        fact owes(who: character)
        place Hall, Lane, Yard
        character Ann
            at Hall
            wants
                -1 if owes(Ann) as "to owe nobody a word"
        character Ben
            at Lane
            wants
                2 if at(Ben) = Hall as "to be indoors"
        action walk(who: character, room: place)
            requires at(who) != room
            effects at(who) := room
            consenting who
        trigger comes(who: character)
            when who = Ben and at(who) = at(Ann)
            effects owes(Ann)
        chapter 1 "A house"
            starts day 1 08:00
        """;

    /// <summary>It costs her nothing to greet him when he is there.</summary>
    [Fact]
    public void What_can_be_put_right_at_once_is_not_run_away_from()
    {
        Staged staged = Staged.Of(Door.Replace("when who = Ben and", "when who = Ben and not greeted and", StringComparison.Ordinal) + """

            fact greeted
            action greet(who: character)
                requires who = Ann and owes(who) and not greeted
                effects
                    greeted
                    not owes(who)
                consenting who
            """).Run();
        Assert.Equal(["walk(Ben, Hall)", "greet(Ann)"], staged.Acts);
    }

    [Fact]
    public void What_cannot_be_put_right_is_run_away_from() => Assert.Contains("walk(Ann, Yard)", Staged.Of(Door).Run().Acts);

    /// <summary>He has a better use for his morning, after which the purse is nothing to him.</summary>
    [Fact]
    public void Who_would_rather_do_something_harmless_that_leaves_nothing_of_it_is_not_feared()
    {
        Staged staged = Staged.Of(AvertingTests.Thief.Replace("3 if purse = Tom as \"money\"", "3 if purse = Tom and not paid as \"money\"\n        5 if paid as \"wages\"", StringComparison.Ordinal) + """

            fact paid
            action work(who: character)
                requires who = Tom and not paid
                effects paid
                consenting who
            """).Run();
        Assert.Equal(["work(Tom)"], staged.Acts);
    }

    /// <summary>He would come by the door, and if that is barred by the window, which she also sees to.</summary>
    [Fact]
    public void Who_has_two_ways_to_do_harm_is_kept_from_both()
    {
        Staged staged = Staged.Of("""
            fact taken
            fact barred
            fact shut
            character Ann
                wants
                    5 if not taken as "her things"
            character Tom
                wants
                    3 if taken
            action come_by_door(who: character)
                requires who = Tom and not barred and not taken
                effects taken
                consenting who
                takes 5 minutes
            action come_by_window(who: character)
                requires who = Tom and not shut and not taken
                effects taken
                consenting who
                takes 9 minutes
            action bar(who: character)
                requires who = Ann and not barred
                effects barred
                consenting who
            action shut_window(who: character)
                requires who = Ann and not shut
                effects shut
                consenting who
            initially
                believes(Tom, barred)
                believes(Tom, shut)
                believes(Ann, believes(Tom, barred)) = false
                believes(Ann, believes(Tom, shut)) = false
            chapter 1 "A house"
                starts day 1 08:00
            """).Run();
        Assert.Equal(["bar(Ann)", "shut_window(Ann)"], staged.Acts.Order());
        Assert.True(staged.Holds("not taken"));
    }

    private const string Roof = """
        fact promised
        fact mended
        fact broken
        character Ann
            wants
                2 if promised as "to have it promised"
                -4 if broken as "not to have a quarrel"
        character Ben
            wants
                1 if mended as "to keep his word"
        happening six at 09:00 on day 1
            effects
                if promised and not mended
                    broken
        action mend(who: character)
            requires who = Ben and promised and not mended
            effects mended
            consenting who
            takes 20 minutes
        action let_off(who: character)
            requires who = Ann and promised
            effects not promised
            consenting who
            takes 1 minute
        initially
            promised
        chapter 1 "A morning"
            starts day 1 08:00
        """;

    [Fact]
    public void What_another_will_have_seen_to_by_then_need_not_be_averted()
    {
        Staged staged = Staged.Of(Roof).Run();
        Assert.Equal(["mend(Ben)"], staged.Acts.Where(act => act != "six"));
    }

    [Fact]
    public void What_another_will_not_have_seen_to_in_time_is_averted()
    {
        Staged staged = Staged.Of(Roof.Replace("takes 20 minutes", "takes 90 minutes", StringComparison.Ordinal)).Run();
        Assert.Equal("let_off(Ann)", staged.Acts[0]);
    }
}
