using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Whoever learns, in the midst of something long, that what it was for is met or out of reach stops it (D30j).</summary>
public sealed class LostReasonTests
{
    /// <summary>Ann would dig a well for an hour, to have water, or else hum; the carter may bring some at twenty past, and the well may be wanted for more.</summary>
    private const string Farm = """
        type place
        place Field, Road
        fact at(who: character): place
        fact dug
        fact water
        fact hummed
        character Ann
            at Field
        character Ben
            at Road
        wants of who: character
            5 if water and who = Ann as "to have water"
            1 if hummed and who = Ann
        action hum(who: character)
            requires who = Ann and not hummed
            effects hummed
            consenting who
            takes 5 minutes
        chapter 1 "A morning"
            starts day 1 08:00

        """;

    [Theory]
    [InlineData("everyone", "08:20 carter; 08:25 hum(Ann)")]
    [InlineData("x: x = Ben", "08:20 carter; 09:00 dig(Ann); 09:05 hum(Ann)")]
    public void What_is_met_without_it_stops_it_for_whoever_sees_that(string seenBy, string events)
    {
        Staged staged = Staged.Of(Farm + Digging(60) + Carter(seenBy)).Run();
        Assert.Equal(events, string.Join("; ", staged.Events));
        Assert.Equal(events.Contains("dig", StringComparison.Ordinal), staged.Holds("dug"));
    }

    [Fact]
    public void What_they_are_told_stops_it_too() => Assert.Equal(["08:20 letter", "08:25 hum(Ann)"], Staged.Of(Farm + Digging(60) + """
        happening letter at 08:20 daily unforeseen
            observing x: x = Ben
            effects believes(Ann, water)
        """).Run().Events);

    [Fact]
    public void What_nobody_has_a_reason_for_is_finished_all_the_same_where_it_is_short() => Assert.Equal(
        ["08:05 carter", "08:10 dig(Ann)", "08:15 hum(Ann)"], Staged.Of(Farm + Digging(10) + Carter("everyone").Replace("08:20", "08:05", StringComparison.Ordinal)).Run().Events);

    [Fact]
    public void What_changes_nothing_of_the_reason_stops_nothing() => Assert.Equal(["08:20 cart", "09:00 dig(Ann)", "09:05 hum(Ann)"], Staged.Of(Farm + Digging(60) + """
        happening cart at 08:20 daily unforeseen
            observing everyone
            effects at(Ben) := Field
        """).Run().Events);

    /// <summary>She would be glad of a well of her own too.</summary>
    [Fact]
    public void Another_reason_for_the_same_is_enough_to_go_on() => Assert.Equal(["08:20 carter", "09:00 dig(Ann)", "09:05 hum(Ann)"], Staged.Of(Farm + Digging(60) + Carter("everyone") + """
        wants of who: character
            2 if dug and who = Ann
        """).Run().Events);

    /// <summary>She saddles the horse to ride away on it; it is led away before her eyes.</summary>
    [Theory]
    [InlineData("everyone", "08:20 led_off; 08:25 hum(Ann)")]
    [InlineData("x: x = Ben", "08:20 led_off; 08:40 saddle(Ann); 08:41 ride(Ann); 08:46 hum(Ann)")]
    public void What_is_out_of_its_reach_stops_it(string seenBy, string events)
    {
        Staged staged = Staged.Of(Farm + $"""
            fact saddled
            fact gone
            action saddle(who: character)
                requires who = Ann and not saddled
                effects saddled
                consenting who
                takes 40 minutes
            action ride(who: character)
                requires who = Ann and saddled and at(Ben) = Road and at(who) = Field
                effects at(who) := Road
                consenting who
                takes 10 minutes
            wants of who: character
                5 if at(Ann) = Road and who = Ann
            happening led_off at 08:20 daily unforeseen
                observing {seenBy}
                effects at(Ben) := Field
            """).Run();
        Assert.Equal(events, string.Join("; ", staged.Events));
    }

    /// <summary>Two raise a beam for an hour, each for their own sake; one of them hears that her own is served.</summary>
    [Fact]
    public void Whoever_was_in_it_with_them_is_free_too()
    {
        Staged staged = Staged.Of(Farm + Carter("x: x = Ann") + """
            fact roofed
            fact sang
            action raise(who: character, other: character)
                requires who = Ann and other = Ben and not roofed
                effects
                    roofed
                    water
                consenting who, other
                takes 60 minutes
            action sing(who: character)
                requires who = Ben and not sang
                effects sang
                consenting who
                takes 5 minutes
            wants of who: character
                5 if roofed and who = Ben
                1 if sang and who = Ben
            """).Run();
        Assert.Equal(["08:20 carter", "08:25 hum(Ann)", "08:25 sing(Ben)"], staged.Events.Order(StringComparer.Ordinal));
    }

    /// <summary>The water comes and goes every few minutes, as she sees; by the third time she does not begin to dig again for it.</summary>
    [Fact]
    public void Nobody_begins_for_ever_what_they_stop_each_time()
    {
        Staged staged = Staged.Of(Farm + Digging(60) + string.Concat(Enumerable.Range(0, 12).Select(turn => $"""
            happening turn{turn} at 08:{3 + (4 * turn):00} daily
                observing everyone
                effects water := {(turn % 2 == 0 ? "true" : "false")}

            """)));
        int begun = 0;
        for (StepResult result = staged.Session.Step(new StepBounds { Beginnings = true }); staged.Session.Now < new StoryTime(8 * 60 + 48); result = staged.Session.Step(new StepBounds { Beginnings = true }))
            begun += result is StepResult.Began began && staged.Wording(began.Act.Act) == "dig(Ann)" ? 1 : 0;
        Assert.Equal(2, begun);
    }

    [Fact]
    public void What_was_stopped_is_kept_with_the_reason_it_had_and_what_became_of_that()
    {
        Staged staged = Staged.Of(Farm + Digging(60) + Carter("everyone")).Run();
        StoppedAct stopped = Assert.Single(staged.Session.StoppedActs);
        Assert.Equal(("dig(Ann)", 1, "08:20", StopCause.WantMet), (staged.Wording(stopped.Act.Act), stopped.After, stopped.At.Clock, stopped.Cause));
        Assert.Equal((staged.Who("Ann"), "to have water"), (stopped.Who, stopped.Reason!.Wants[0]));
    }

    [Fact]
    public void It_is_reported_once_under_the_number_it_began_with()
    {
        Staged staged = Staged.Of(Farm + Digging(60) + Carter("everyone"));
        List<string> steps = [];
        for (StepResult result = staged.Session.Step(new StepBounds { Beginnings = true }); result is not StepResult.Over; result = staged.Session.Step(new StepBounds { Beginnings = true }))
        {
            if (result is StepResult.Began began)
                steps.Add($"{began.Act.Number} begins {staged.Wording(began.Act.Act)}");
            else if (result is StepResult.Stopped stopped)
                steps.Add($"{stopped.Act.Number} stops {staged.Wording(stopped.Act.Act)}");
        }

        Assert.Equal(["0 begins dig(Ann)", "0 stops dig(Ann)", "1 begins hum(Ann)"], steps);
    }

    [Fact]
    public void A_run_that_is_made_again_stops_it_without_thinking()
    {
        Staged staged = Staged.Of(Farm + Digging(60) + Carter("everyone")).Run();
        Session again = new(new Motive.Minds.Model.Grounding.SharedGrounding(staged.Session.Story), new SessionSetup(), staged.Session.WriteRecollection());
        foreach (Session other in (Session[])[again, staged.Session.FromBeginning()])
        {
            while (other.Step(new StepBounds { Until = other.Now.Plus(1) }) is not StepResult.Over)
            {
            }

            Assert.Equal(0, other.ThoughtOut);
            Assert.Equal(staged.Session.Chronicle.Select(record => (record.Ends, record.Action)), other.Chronicle.Select(record => (record.Ends, record.Action)));
            Assert.Equal(staged.Session.StoppedActs.Select(stopped => (stopped.At, stopped.After)), other.StoppedActs.Select(stopped => (stopped.At, stopped.After)));
            Assert.True(staged.Session.WriteRecollection().SequenceEqual(other.WriteRecollection()));
        }
    }

    private static string Digging(int minutes) => $"""
        action dig(who: character)
            requires who = Ann and not dug
            effects
                dug
                water
            consenting who
            takes {minutes} minutes

        """;

    private static string Carter(string seenBy) => $"""
        happening carter at 08:20 daily unforeseen
            observing {seenBy}
            effects water

        """;
}
