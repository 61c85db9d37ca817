using System.Collections.Immutable;
using Motive.Play.Sessions;

namespace Motive.Play.Tests;

/// <summary>What a player is offered first: few things, and distinct.</summary>
public sealed class OfferTests
{
    internal const string Town = """
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

    internal const string Chapter = """

        chapter 1 "Evening"
            starts day 1 18:00
        """;

    [Fact]
    public void Of_all_ways_to_one_end_the_quickest_is_offered_first()
    {
        Staged staged = Staged.Played(Town + Chapter, "Ann").Run();
        Assert.Equal(["go(Ann, Lane, Home)"], Foremost(staged));
    }

    /// <summary>When she has danced she can rest on any bench, for long, and is taken up with that; by the inn she thinks no further than the same dance, later.</summary>
    [Fact]
    public void What_comes_after_the_act_that_counts_makes_no_way_longer()
    {
        string mill = $"""
            type place
            place Home, Lane, Inn, Yard, Mill
            fact at(character): place
            fact way(from: place, to: place)
            fact danced(character)
            type bench
            bench {string.Join(", ", Enumerable.Range(1, 12).Select(number => $"B{number}"))}
            fact rested(character)
            character Ann
                at Home
            initially
                way(Home, Lane)
                way(Lane, Mill)
                way(Home, Inn)
                way(Inn, Yard)
                way(Yard, Lane)
            wants of who: character
                5 if danced(who) as "to dance"
                1 if rested(who) as "to rest"
            action go(who: character, from: place, to: place)
                requires at(who) = from and way(from, to)
                effects at(who) := to
                consenting who
                takes 5 minutes
            action dance(who: character)
                requires at(who) = Mill and not danced(who)
                effects danced(who)
                consenting who
            action rest(who: character, _spot: bench)
                requires danced(who) and not rested(who)
                effects rested(who)
                consenting who
                takes 2 hours
            """;
        Staged staged = Staged.Played(mill + Chapter, "Ann").Run();
        Assert.Equal(["go(Ann, Home, Lane)"], Foremost(staged));
        Assert.Contains("! go(Ann, Home, Inn)", staged.Options);
    }

    /// <summary>Detours, D30e.</summary>
    [Fact]
    public void A_detour_can_be_taken_and_is_in_character()
    {
        string muddy = Town.Replace("at(who) = Home as \"to be at home\"", "danced(who) as \"to dance\"", StringComparison.Ordinal)
            .Replace("fact rested(character)", "fact muddy(character)\nfact danced(character)", StringComparison.Ordinal)
            .Replace("    effects at(who) := to\n    consenting who\n    takes 50 minutes", "    effects\n        at(who) := to\n        muddy(who)\n    consenting who\n    takes 50 minutes", StringComparison.Ordinal) + """

            action dance(who: character)
                requires at(who) = Home and not danced(who)
                effects danced(who)
                consenting who
            """;
        Staged staged = Staged.Played(muddy + Chapter, "Ann").Run();
        Assert.Contains("crawl(Ann, Lane, Home)", staged.Options);
        Assert.Contains("! go(Ann, Lane, Mill)", staged.Options);
        staged.Do("crawl(Ann, Lane, Home)");
        Assert.False(staged.Event("crawl(Ann, Lane, Home)").OutOfCharacter);
        Assert.NotEmpty(staged.Event("crawl(Ann, Lane, Home)").Because);
    }

    /// <summary>Detours, D30e.</summary>
    [Fact]
    public void Nobody_goes_round_by_somewhere_else_for_nothing()
    {
        for (ulong seed = 1; seed <= 20; seed++)
            Assert.Equal(["go(Ann, Lane, Home)"], Staged.Seeded(Town.Replace("takes 5 minutes", "takes 1 minute", StringComparison.Ordinal) + Chapter, seed).Run().Acts);
    }

    /// <summary>From the one place she gets to as soon as to the other she sees the sea besides.</summary>
    [Fact]
    public void Of_one_kind_of_act_what_serves_more_as_soon_is_offered_first()
    {
        Staged staged = Staged.Played(Town.Replace("3 if at(who) = Home as \"to be at home\"", "3 if at(who) != Lane as \"to be away\"\n    1 if at(who) = Inn as \"to see the sea\"", StringComparison.Ordinal) + Chapter, "Ann").Run();
        Assert.Equal(["go(Ann, Lane, Inn)"], Foremost(staged));
    }

    /// <summary>Detours, D30e.</summary>
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

    /// <summary>Anywhere is away; the song is another matter.</summary>
    [Fact]
    public void Of_one_kind_of_act_that_serves_the_same_no_more_than_three_stand_first()
    {
        Staged staged = Staged.Played(Town.Replace("Home, Lane", "Home, Hill, Ford, Moor, Lane", StringComparison.Ordinal)
            .Replace("3 if at(who) = Home as \"to be at home\"", "3 if at(who) != Lane as \"to be away\"\n    1 if rested(who) as \"to have sung\"", StringComparison.Ordinal) + """

            action sing(who: character)
                requires not rested(who)
                effects rested(who)
                consenting who
            """ + Chapter, "Ann").Run();
        ImmutableArray<string> foremost = Foremost(staged);
        Assert.Equal((3, 1), (foremost.Count(act => act.StartsWith("go", StringComparison.Ordinal)), foremost.Count(act => act == "sing(Ann)")));
        Assert.Equal(foremost, staged.Options.Take(4));
        Assert.Equal(6, staged.Options.Count(act => act.StartsWith("go", StringComparison.Ordinal)));
    }

    /// <summary>To rest is soon done and draws her more; the harvest takes all day and is worth more to her. Of equals the sooner stands first.</summary>
    [Fact]
    public void What_is_wanted_most_stands_first_however_long_it_takes()
    {
        Staged staged = Staged.Played("""
            type chore
            chore Harvest, Nap, Walk
            fact done(chore)
            character Ann
                wants
                    5 if done(Harvest) as "to have the harvest in"
                    3 if done(Walk) as "to have been out"
                    3 if done(Nap) as "to be rested"
            action see_to(who: character, what: chore)
                requires not done(what)
                effects done(what)
                consenting who
                takes (if what = Harvest then 300 else if what = Walk then 60 else 10) minutes
            """ + Chapter, "Ann").Run();
        Assert.Equal(["see_to(Ann, Harvest)", "see_to(Ann, Nap)", "see_to(Ann, Walk)"], staged.Options);
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
                1 if read(One) as "to have read of one"
                1 if read(Two) as "to have read of two"
                1 if read(Three) as "to have read of three"
                1 if read(Four) as "to have read of four"
                1 if read(Five) as "to have read of five"
                1 if read(Six) as "to have read of six"
                1 if read(Seven) as "to have read of seven"
                1 if read(Eight) as "to have read of eight"
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
