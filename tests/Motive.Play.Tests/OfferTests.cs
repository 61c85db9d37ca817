using System.Collections.Immutable;
using Motive.Minds.Intentions;
using Motive.Play.Sessions;
using Motive.World;

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
        Assert.Contains("go(Ann, Home, Inn)", staged.Options);
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

    /// <summary>She weighs the harvest more; but what she can have by sowing is seed in the ground, and that is worth nearly as much.</summary>
    [Theory]
    [InlineData(2, "to have sown", 0)]
    [InlineData(1, "to have reaped", 1)]
    public void Of_several_wants_the_one_is_named_that_is_served_soonest_if_it_weighs_enough(int weight, string named, int fulfilling)
    {
        Staged staged = Staged.Played($"""
            fact sown
            fact reaped
            character Ann
                wants
                    3 if reaped as "to have reaped"
                    {weight} if sown as "to have sown"
            action sow(who: character)
                requires not sown
                effects sown
                consenting who
            action reap(who: character)
                requires sown and not reaped
                effects reaped
                consenting who
            """ + Chapter, "Ann").Run();
        Reason reason = Assert.Single(staged.Session.Options).Reason!;
        Assert.Equal((named, fulfilling), (reason.Wants[reason.Named], reason.Fulfilling));
    }

    /// <summary>To be away she can go anywhere; only at the mill is there a tale to hear.</summary>
    [Fact]
    public void Acts_that_serve_one_want_are_told_apart_by_what_only_one_of_them_serves()
    {
        Staged staged = Staged.Played(Town.Replace("3 if at(who) = Home as \"to be at home\"", "3 if at(who) != Lane as \"to be away\"\n    4 if rested(who) as \"to hear the tale\"", StringComparison.Ordinal) + """

            action listen(who: character)
                requires at(who) = Mill and not rested(who)
                effects rested(who)
                consenting who
                takes 30 minutes
            """ + Chapter, "Ann").Run();
        Assert.Equal(
            ["go(Ann, Lane, Home): to be away", "go(Ann, Lane, Inn): to be away", "go(Ann, Lane, Mill): to hear the tale"],
            staged.Session.Options.Where(option => option.Foremost).Select(option => $"{staged.Wording(option.Act)}: {option.Reason!.Wants[option.Reason.Named]}").Order(StringComparer.Ordinal));
    }

    /// <summary>On the way home one may pass the mill; but what one goes to the mill for is the mill.</summary>
    [Fact]
    public void An_act_is_not_offered_for_what_it_is_a_detour_to()
    {
        Staged staged = Staged.Played(Town + """

            wants of who: character
                1 if at(who) = Mill as "to be at the mill"
            """ + Chapter, "Ann").Run();
        Option mill = staged.Session.Options.Single(option => staged.Wording(option.Act) == "go(Ann, Lane, Mill)");
        Assert.Equal(["to be at the mill"], mill.Reason!.Wants);
        Assert.True(mill.Foremost);
    }

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

    /// <summary>The tea comes whatever she does meanwhile: drawing is for the drawing, and the way out is for the quiet.</summary>
    [Theory]
    [InlineData("draw(Ann)", "to have drawn", "draw(Ann)")]
    [InlineData("go(Ann, Room, Hall)", "to have quiet inside", "go(Ann, Room, Hall); hush(Ann); go(Ann, Hall, Room)")]
    public void What_comes_without_an_act_is_no_reason_for_it(string act, string want, string plan)
    {
        Staged staged = Staged.Played("""
            type place
            place Room, Hall
            fact at(character): place
            fact drawn(character)
            fact quiet(character)
            fact served(character)
            character Ann
                at Room
                wants
                    5 if served(Ann) as "to have tea"
                    1 if drawn(Ann) as "to have drawn"
                    3 if quiet(Ann) as "to have quiet inside"
                    2 if at(Ann) = Room as "to be in her room"
            character Ben
                at Room
                wants
                    1 if served(Ann) as "to see Ann served"
            action go(who: character, from: place, to: place)
                requires who = Ann and at(who) = from and from != to
                effects at(who) := to
                consenting who
            action hush(who: character)
                requires at(who) = Hall and not quiet(who)
                effects quiet(who)
                consenting who
            action draw(who: character)
                requires who = Ann and not drawn(who)
                effects drawn(who)
                consenting who
            action serve(who: character, to: character)
                requires who = Ben and to = Ann and at(who) = at(to) and not served(to)
                effects served(to)
                consenting who
                takes 8 minutes
            """ + Chapter, "Ann").Run();
        Reason reason = staged.Session.Options.Single(option => staged.Wording(option.Act) == act).Reason!;
        Assert.Equal([want], reason.Wants);
        Assert.Equal(plan, string.Join("; ", reason.Plan.Select(staged.Wording)));
    }

    /// <summary>Forty rungs, each of which needs the one before; the drawing needs none of them, and none of them the drawing.</summary>
    [Fact]
    public void However_long_a_plan_is_what_comes_without_an_act_is_no_reason_for_it()
    {
        const int Rungs = 40;
        string text = $$"""
            type rung
            rung {{string.Join(", ", Enumerable.Range(1, Rungs).Select(rung => $"R{rung}"))}}
            fact height(rung): 0..{{Rungs}}
            fact step: 0..{{Rungs}}
            fact drawn
            character Ann
                wants
                    9 if step = {{Rungs}} as "to be on the roof"
                    1 if drawn as "to have drawn"
            action draw(who: character)
                requires not drawn
                effects drawn
                consenting who
            action climb(who: character, on: rung)
                requires height(on) = step + 1
                effects step += 1
                consenting who
            initially
            {{string.Join("\n", Enumerable.Range(1, Rungs).Select(rung => $"    height(R{rung}) = {rung}"))}}
            """ + Chapter;
        Staged staged = Staged.Of(text, (_, story) => new SessionSetup { Player = Staged.Named(story, "Ann"), Thinking = new IntentionLimits(Rungs + 1, 1, 10000, 6) }).Run();
        Assert.Equal(
            ["climb(Ann, R1): to be on the roof, 40", "draw(Ann): to have drawn, 1"],
            staged.Session.Options.Select(option => $"{staged.Wording(option.Act)}: {string.Join(" and ", option.Reason!.Wants)}, {option.Reason.Plan.Length}").Order(StringComparer.Ordinal));
    }

    private static ImmutableArray<string> Foremost(Staged staged) =>
        [.. staged.Session.Options.Where(option => option.Foremost).Select(option => staged.Wording(option.Act))];
}
