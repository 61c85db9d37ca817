using Motive.Minds.Reasons.Intentions;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>For which of their wants, and by which plan, a player is offered an act.</summary>
public sealed class OfferReasonTests
{
    private const string Town = OfferTests.Town;
    private const string Chapter = OfferTests.Chapter;

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
}
