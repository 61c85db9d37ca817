namespace Motive.Play.Tests;

/// <summary>What takes two, and what waits for somebody else.</summary>
public sealed class PartnersTests
{
    private static string Dance(int joy, int sewing) => $$"""
        fact danced
        fact sewn
        character Ann, Ben
        wants of who: character
            5 if danced and who = Ann
            {{joy}} if danced and who = Ben
            {{sewing}} if sewn and who = Ben
        action dance(who: character, other: character)
            requires who = Ann and other = Ben and not danced
            effects danced
            consenting who, other
            takes 30 minutes
        action sew(who: character)
            requires not sewn
            effects sewn
            consenting who
            takes 30 minutes
        chapter 1 "Evening"
            starts day 1 20:00
        """;

    [Fact]
    public void A_joint_act_needs_a_reason_of_each() => Assert.Empty(Staged.Of(Dance(joy: 0, sewing: 0)).Run().Events);

    [Fact]
    public void With_reasons_on_both_sides_it_happens_and_both_are_recorded()
    {
        Staged staged = Staged.Of(Dance(joy: 3, sewing: 0)).Run();
        Assert.Equal(["20:30 dance(Ann, Ben)"], staged.Events);
        Assert.Equal(5, staged.Reason("dance(Ann, Ben)", "Ann").Gain);
        Assert.Equal(3, staged.Reason("dance(Ann, Ben)", "Ben").Gain);
    }

    [Fact]
    public void Who_would_much_rather_do_something_else_does_that_first() =>
        Assert.Equal(["20:30 sew(Ben)", "21:00 dance(Ann, Ben)"], Staged.Of(Dance(joy: 1, sewing: 9)).Run().Events);

    [Fact]
    public void Who_would_only_a_little_rather_do_something_else_joins_in() =>
        Assert.Equal("20:30 dance(Ann, Ben)", Staged.Of(Dance(joy: 4, sewing: 4)).Run().Events[0]);

    [Fact]
    public void Nobody_waits_to_be_asked_by_somebody_who_has_no_reason()
    {
        Staged staged = Staged.Of(Errand(gift: 0)).Run();
        Assert.Equal(8 * 60, staged.Event("read(Ben)").Starts.Minutes);
    }

    /// <summary>Ann gives it after an hour's work: Ben waits for twenty minutes and reads then.</summary>
    [Fact]
    public void Somebody_waits_for_an_act_that_concerns_them_and_gives_up_after_twenty_minutes()
    {
        Staged staged = Staged.Of(Errand(gift: 3)).Run();
        int reading = staged.Event("read(Ben)").Starts.Minutes;
        Assert.InRange(reading - (8 * 60), 20, 30);
    }

    /// <summary>Ann cleans before she gives.</summary>
    private static string Errand(int gift) => $$"""
        fact given
        fact has_read
        fact clean
        character Ann, Ben
        wants of who: character
            9 if given and who = Ben
            {{gift}} if given and who = Ann
            30 if clean and who = Ann
            1 if has_read and who = Ben
        action give(who: character, other: character)
            requires who = Ann and other = Ben and not given
            effects given
            consenting who
            takes 5 minutes
        action clean_house(who: character)
            requires who = Ann and not clean and not given
            effects clean
            consenting who
            takes 60 minutes
        action read(who: character)
            requires who = Ben and not has_read
            effects has_read
            consenting who
            takes 60 minutes
        chapter 1 "Morning"
            starts day 1 08:00
        """;

    /// <summary>To be away is a small thing at once; what it is for comes after it, and either could also get there slowly alone.</summary>
    [Fact]
    public void Whoever_is_asked_weighs_all_that_the_act_leads_to()
    {
        Staged staged = Staged.Of("""
            fact away(character)
            fact swum(character)
            character Ann
            character Ben
            wants of who: character
                1 if away(who)
                10 if swum(who)
            action ride(who: character, friend: character)
                requires who != friend and not away(who) and not away(friend)
                effects
                    away(who)
                    away(friend)
                consenting who, friend
            action trudge(who: character)
                requires not away(who)
                effects away(who)
                consenting who
                takes 30 minutes
            action swim(who: character)
                requires away(who) and not swum(who)
                effects swum(who)
                consenting who
            chapter 1 "One"
                starts day 1 08:00
            """).Run();
        Assert.StartsWith("ride", staged.Acts[0], StringComparison.Ordinal);
    }
}
