namespace Motive.Play.Tests;

/// <summary>Harm averted is a reason: people act against what others would otherwise do to them (D13a).</summary>
public sealed class AvertingTests
{
    private const string Village = """
        type place
        fact at(who: entity): place
        fact purse: character
        fact burnt
        fact ready(who: character)
        place Yard, Lane
        action give(who: character, to: character)
            requires purse = who and who != to and at(who) = at(to)
            effects purse := to
            consenting who
        chapter 1 "A morning"
            starts day 1 08:00
        """;

    private const string Mab = """

        character Mab
            at Yard
            wants
                9 if not burnt as "her barn"
                2 if purse = Mab as "her purse"
        """;

    private const string Rolf = """

        character Rolf
            at Yard
            wants
                5 if purse = Rolf as "the purse"
                1 if burnt and purse != Rolf as "to make good his word"
        action burn(who: character)
            requires who = Rolf and at(who) = Yard and ready(who) and not burnt
            effects burnt
            consenting who
            takes 10 minutes
        """;

    [Fact]
    public void Who_is_threatened_gives_in_where_that_costs_less()
    {
        Staged staged = Staged.Of(Village + Mab + Rolf + "\ninitially\n    purse = Mab\n    ready(Rolf)\n").Run();
        Assert.Equal(["give(Mab, Rolf)"], staged.Acts);
    }

    [Fact]
    public void Who_knows_of_no_threat_gives_nothing()
    {
        Staged staged = Staged.Of(Village + Mab + Rolf + "\ninitially\n    purse = Mab\n    ready(Rolf)\n    believes(Mab, ready(Rolf)) = false\n").Run();
        Assert.Equal(["burn(Rolf)"], staged.Acts);
    }

    /// <summary>He pictures her giving in once she knows of his torch, and so shows it her.</summary>
    [Fact]
    public void Who_can_threaten_lets_it_be_known_and_counts_on_consent()
    {
        Staged staged = Staged.Of(Village + Mab + Rolf + """

            action show(who: character, to: character)
                requires who = Rolf and who != to and ready(who)
                effects believes(to, ready(who))
                consenting who
                by word
            initially
                purse = Mab
                ready(Rolf)
                believes(Mab, ready(Rolf)) = false
                believes(Rolf, believes(Mab, ready(Rolf))) = false
            """).Run();
        Assert.Equal(["show(Rolf, Mab)", "give(Mab, Rolf)"], staged.Acts);
    }

    /// <summary>He would have to come first, which is an act of its own; the gate keeps him away for good.</summary>
    [Fact]
    public void Who_sees_somebody_coming_bars_the_way()
    {
        Staged staged = Staged.Of(Village + """

            fact barred
            character Mab
                at Yard
                wants
                    9 if not burnt as "her barn"
                    -1 if barred as "an open gate"
            character Rolf
                at Lane
                ready
                wants
                    1 if burnt
            action walk(who: character, room: place)
                requires at(who) != room and not barred
                effects at(who) := room
                consenting who
            action burn(who: character)
                requires who = Rolf and at(who) = Yard and ready(who) and not burnt
                effects burnt
                consenting who
            action bar(who: character)
                requires at(who) = Yard and not barred
                effects barred
                consenting who
            """).Run();
        Assert.Equal(["bar(Mab)"], staged.Acts);
    }

    internal const string Thief = """
        type place
        fact at(who: entity): place
        fact purse: character
        fact hidden
        fact fed(who: character)
        place Room, Hall
        character Ann
            at Room
            wants
                4 if purse = Ann as "her savings"
                -1 if hidden as "to have them at hand"
        character Tom
            at Hall
            wants
                3 if purse = Tom as "money"
                3 if fed(Tom) as "breakfast"
        initially
            purse = Ann
        action take(who: character)
            requires who = Tom and purse = Ann and not hidden
            effects purse := who
            consenting who
            takes 5 minutes
        action hide(who: character)
            requires who = Ann and purse = who and not hidden
            effects hidden
            consenting who
            observing x: at(x) = at(who)
        chapter 1 "A house"
            starts day 1 08:00
        """;

    /// <summary>He did not see it hidden, and comes all the same: it is tried, and nothing comes of it.</summary>
    [Fact]
    public void What_would_be_stolen_is_hidden()
    {
        Staged staged = Staged.Of(Thief).Run();
        Assert.Equal("hide(Ann)", staged.Acts[0]);
        Assert.True(staged.Holds("purse = Ann"));
    }

    [Fact]
    public void What_nobody_would_take_stays_where_it_is()
    {
        Staged staged = Staged.Of(Thief.Replace("3 if purse = Tom as \"money\"", "-1 if purse = Tom as \"an honest name\"", StringComparison.Ordinal)).Run();
        Assert.DoesNotContain("hide(Ann)", staged.Acts);
    }

    /// <summary>He is warned, since he would then lock up for his own sake; and she counts on it.</summary>
    [Fact]
    public void Who_cannot_help_it_warns_whoever_can()
    {
        Staged staged = Staged.Of("""
            fact burnt
            fact locked
            fact torch(who: character)
            character Ann
                wants
                    3 if not burnt as "the old barn"
            character Ben
                wants
                    5 if not burnt as "his barn"
                    -1 if locked as "an open door"
            character Rolf
                torch
                wants
                    2 if burnt
            initially
                believes(Ben, torch(Rolf)) = false
                believes(Ann, believes(Ben, torch(Rolf))) = false
            action burn(who: character)
                requires torch(who) and not locked and not burnt
                effects burnt
                consenting who
                takes 30 minutes
            action lock(who: character)
                requires who = Ben and not locked
                effects locked
                consenting who
            action warn(who: character, other: character)
                requires who = Ann and who != other and torch(Rolf)
                effects believes(other, torch(Rolf))
                consenting who
                observing x: x = who or x = other
                by word
            chapter 1 "A barn"
                starts day 1 08:00
            """).Run();
        Assert.Equal(["warn(Ann, Ben)", "lock(Ben)"], staged.Acts);
    }

    /// <summary>He would rather have a little money than the fight.</summary>
    [Fact]
    public void Who_can_be_paid_off_is_paid()
    {
        Staged staged = Staged.Of("""
            fact beaten(who: character)
            fact coins(who: character): 0..9
            fact content(who: character)
            character Ann
                coins 3
                wants
                    5 if not beaten(Ann) as "to be let alone"
                    1 * coins(Ann) as "money"
            character Bob
                wants
                    2 if beaten(Ann) and not content(Bob) as "to show her"
            action beat(who: character, other: character)
                requires who = Bob and other = Ann and not beaten(other)
                effects beaten(other)
                consenting who
                takes 5 minutes
            action pay(who: character, other: character)
                requires who = Ann and other = Bob and coins(who) > 0 and not content(other)
                effects
                    coins(who) -= 1
                    coins(other) += 1
                    content(other)
                consenting who
            chapter 1 "A lane"
                starts day 1 08:00
            """).Run();
        Assert.Equal(["pay(Ann, Bob)"], staged.Acts);
    }

    [Fact]
    public void Who_cares_for_somebody_defends_them()
    {
        Staged staged = Staged.Of("""
            fact beaten(who: character)
            fact guarded(who: character)
            character Ann
                wants
                    -4 if beaten(Cal) as "her little brother"
            character Bob
                wants
                    2 if beaten(Cal)
            character Cal
            action beat(who: character, other: character)
                requires who = Bob and other = Cal and not guarded(other) and not beaten(other)
                effects beaten(other)
                consenting who
                takes 5 minutes
            action stand_before(who: character, other: character)
                requires who = Ann and other = Cal and not guarded(other)
                effects guarded(other)
                consenting who
            chapter 1 "A lane"
                starts day 1 08:00
            """).Run();
        Assert.Equal(["stand_before(Ann, Cal)"], staged.Acts);
    }

    /// <summary>With no thought for what others may do, everything is as if nobody threatened.</summary>
    [Fact]
    public void Who_does_not_reckon_with_others_does_nothing_about_it()
    {
        Staged staged = Staged.Of(Village + Mab.Replace("    at Yard\n", "    at Yard\n    thinking threats 0\n", StringComparison.Ordinal) + Rolf + "\ninitially\n    purse = Mab\n    ready(Rolf)\n").Run();
        Assert.Equal(["burn(Rolf)"], staged.Acts);
    }

    /// <summary>The stone is on its way; whoever has stepped aside when it comes is not hit.</summary>
    [Fact]
    public void Who_sees_a_blow_coming_dodges()
    {
        Staged staged = Staged.Of("""
            fact hit(who: character)
            fact aside(who: character)
            fact seen(who: character)
            character Ann
                wants
                    5 if not hit(Ann) as "a whole head"
                    -1 if aside(Ann) as "to stand where she likes"
            character Bob
                wants
                    2 if hit(Ann)
            action throw(who: character, other: character)
                requires who = Bob and other = Ann and not hit(other) and not aside(other)
                effects hit(other)
                consenting who
                takes 3 minutes
            action step_aside(who: character)
                requires who = Ann and not aside(who)
                effects aside(who)
                consenting who
                observing x: x = who
            chapter 1 "A yard"
                starts day 1 08:00
            """).Run();
        Assert.Contains("step_aside(Ann)", staged.Acts);
        Assert.True(staged.Holds("not hit(Ann)"));
    }
}
