using System.Collections.Immutable;
using Motive.Play.Sessions;

namespace Motive.Play.Tests;

/// <summary>What a player is offered first: few things, distinct, each with its reason.</summary>
public sealed class OfferTests
{
    private const string Town = """
        type place
        fact at(character): place
        fact rested(character)
        place Home, Lane, Mill, Inn
        character Ann
            at Lane
        wants of who: character
            3 if at(who) = Home as "to be at home"
        action go(who: character, from: place, to: place)
            requires at(who) = from and from != to
            effects at(who) := to
            consenting who
            takes 5 minutes
        action crawl(who: character, from: place, to: place)
            requires at(who) = from and from != to
            effects at(who) := to
            consenting who
            takes 50 minutes
        """;

    private const string Chapter = """

        chapter 1 "Evening"
            starts day 1 18:00
        """;

    [Fact]
    public void Of_all_ways_to_one_end_the_quickest_is_offered_first()
    {
        Staged staged = Staged.Played(Town + Chapter, "Ann").Run();
        Assert.Equal(["go(Ann, Lane, Home)"], Foremost(staged));
    }

    [Fact]
    public void A_detour_can_be_taken_and_is_in_character()
    {
        Staged staged = Staged.Played(Town + Chapter, "Ann").Run();
        Assert.Contains("crawl(Ann, Lane, Home)", staged.Options);
        Assert.Contains("go(Ann, Lane, Mill)", staged.Options);
        staged.Do("go(Ann, Lane, Mill)");
        Assert.False(staged.Event("go(Ann, Lane, Mill)").OutOfCharacter);
        Assert.NotEmpty(staged.Event("go(Ann, Lane, Mill)").Because);
    }

    [Fact]
    public void A_way_round_that_serves_another_want_besides_is_no_detour()
    {
        Staged staged = Staged.Played(Town + """

            wants of who: character
                2 if rested(who) as "to be rested"
            action rest(who: character)
                requires at(who) = Inn and not rested(who)
                effects rested(who)
                consenting who
            """ + Chapter, "Ann").Run();
        Assert.Equal(["go(Ann, Lane, Home)", "go(Ann, Lane, Inn)"], Foremost(staged).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Acts_that_leave_the_world_otherwise_are_distinct_whichever_is_quicker()
    {
        Staged staged = Staged.Played("""
            fact told(character, character)
            character Ann, Ben, Cal
            wants of who: character
                2 if (some (x: character where x != who) told(who, x)) as "to have told somebody"
            action tell(who: character, other: character)
                requires who = Ann and who != other and not told(who, other)
                effects told(who, other)
                consenting who
                takes (if other = Ben then 5 else 9) minutes
            """ + Chapter, "Ann").Run();
        Assert.Equal(["tell(Ann, Ben)", "tell(Ann, Cal)"], Foremost(staged).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_more_than_six_stand_first_and_the_rest_follow_them()
    {
        Staged staged = Staged.Played("""
            type book
            book One, Two, Three, Four, Five, Six, Seven, Eight
            fact read(book)
            character Ann
            wants of who: character
                sum (x: book) (if read(x) then 1 else 0) as "to have read"
            action peruse(who: character, what: book)
                requires not read(what)
                effects read(what)
                consenting who
            """ + Chapter, "Ann").Run();
        Assert.Equal(6, Foremost(staged).Length);
        Assert.Equal(Foremost(staged), staged.Options.Take(6));
        Assert.Equal(8, staged.Session.Options.Count(option => option.Reason is not null));
    }

    private static ImmutableArray<string> Foremost(Staged staged) =>
        [.. staged.Session.Options.Where(option => option.Foremost).Select(option => staged.Wording(option.Act))];
}
