using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Whoever sees, while they are about something, that it cannot be done any more stops, and all who were kept busy by it are free (D30d).</summary>
public sealed class StoppedActTests
{
    /// <summary>Ann would carve for half an hour, with nobody by, or else hum; Ben comes in after ten minutes.</summary>
    private const string House = """
        type place
        place Hall, Yard
        fact at(who: character): place
        fact carved
        fact hummed(character)
        character Ann
            at Hall
        character Ben
            at Yard
        rule alone(who: character) = not some (x: character where x != who) at(x) = at(who)
        wants of who: character
            5 if carved and who = Ann
            2 if hummed(who) and who = Ann
            3 if at(who) = Hall and who = Ben
        action carve(who: character)
            requires who = Ann and alone(who) and not carved
            effects carved
            consenting who
            takes 30 minutes
        action hum(who: character)
            requires not hummed(who)
            effects hummed(who)
            consenting who
            takes 5 minutes
        chapter 1 "A morning"
            starts day 1 08:00

        """;

    /// <summary>Two would confer for half an hour, with nobody else by, or else hum; Cal comes in after ten minutes.</summary>
    private const string Council = """
        type place
        place Hall, Yard
        fact at(who: character): place
        fact agreed
        fact hummed(character)
        character Ann, Ben
            at Hall
        character Cal
            at Yard
        wants of who: character
            5 if agreed and who != Cal
            2 if hummed(who) and who != Cal
            3 if at(who) = Hall and who = Cal
        action hum(who: character)
            requires not hummed(who)
            effects hummed(who)
            consenting who
            takes 5 minutes
        chapter 1 "A morning"
            starts day 1 08:00

        """;

    [Theory]
    [InlineData("x: x = who or x = Ann", "08:10 enter(Ben); 08:15 hum(Ann)")]
    [InlineData("x: x = who", "08:10 enter(Ben); 08:30 carve(Ann); 08:35 hum(Ann)")]
    public void Who_is_seen_to_come_in_stops_what_is_done_alone_and_who_is_not_seen_does_not(string seenBy, string events)
    {
        Staged staged = Staged.Of(House + Entering("Ben", seenBy)).Run();
        Assert.Equal(events, string.Join("; ", staged.Events));
        Assert.Equal(events.Contains("carve", StringComparison.Ordinal), staged.Session.Chronicle.Any(record => record.Kind == OccurrenceKind.Attempt));
        Assert.False(staged.Holds("carved"));
    }

    [Fact]
    public void What_the_clock_brings_stops_it_at_that_minute() => Assert.Equal(["08:12 caller", "08:17 hum(Ann)"], Staged.Of(House + """
        happening caller at 08:12 daily unforeseen
            observing everyone
            effects at(Ben) := Hall
        """).Run().Events);

    [Fact]
    public void What_follows_from_an_event_stops_it_as_the_event_does()
    {
        Staged staged = Staged.Of(House + """
            fact shown_in
            trigger arrival
                when shown_in
                effects at(Ben) := Hall
            happening bell at 08:07 daily unforeseen
                observing everyone
                effects shown_in
            """).Run();
        Assert.Equal(["08:07 bell", "08:12 hum(Ann)"], staged.Events);
    }

    /// <summary>Nobody is in the hall but her, and she has it that Ben is.</summary>
    [Fact]
    public void What_they_hold_true_stops_it_whether_or_not_it_is() => Assert.Equal(["08:12 steps", "08:17 hum(Ann)"], Staged.Of(House + """
        happening steps at 08:12 daily unforeseen
            observing everyone
            effects believes(Ann, at(Ben)) := Hall
        """).Run().Events);

    [Fact]
    public void What_somebody_is_forced_to_do_stops_it()
    {
        Staged staged = Staged.Of(
            House + Entering("Ben", "everyone") + """
                happening song at 08:07 daily unforeseen
                    observing everyone
                    effects hummed(Ben)
                """,
            (phrases, _) => new SessionSetup { Forced = ImmutableSortedDictionary<int, GroundAct>.Empty.Add(2, phrases.ParseAct("enter(Ben)").Value!) }).Run();
        Assert.Equal(["08:07 song", "08:07 enter(Ben)", "08:12 hum(Ann)"], staged.Events);
    }

    /// <summary>Who has not seen what was in the way waits a while for the other to begin again.</summary>
    [Theory]
    [InlineData("everyone", "08:15 hum(Ben)")]
    [InlineData("x: x = who or x = Ann", "08:20 hum(Ben)")]
    public void Who_was_in_it_with_them_is_free_whether_or_not_they_have_seen_it(string seenBy, string next)
    {
        Staged staged = Staged.Of(Council + Entering("Cal", seenBy) + """
            action confer(who: character, other: character)
                requires who = Ann and other = Ben and not agreed and not at(Cal) = Hall
                effects agreed
                consenting who, other
                takes 30 minutes
            """).Run();
        Assert.Equal(["08:10 enter(Cal)", "08:15 hum(Ann)", next], staged.Events.Take(3));
        Assert.False(staged.Holds("agreed"));
    }

    [Fact]
    public void Who_only_listened_is_free_with_whoever_spoke()
    {
        Staged staged = Staged.Of(Council + Entering("Cal", "everyone") + """
            action confide(who: character, other: character)
                requires who = Ann and other = Ben and not agreed and not at(Cal) = Hall
                effects agreed
                consenting who
                takes 20 minutes
            """).Run();
        Assert.Equal(["08:10 enter(Cal)", "08:15 hum(Ann)", "08:15 hum(Ben)"], staged.Events);
    }

    [Fact]
    public void Who_is_held_while_they_set_out_does_something_else_where_they_are()
    {
        Staged staged = Staged.Of("""
            type place
            place Hall, Yard
            fact at(who: character): place
            fact held(character)
            fact hummed
            character Ann, Ben
                at Hall
            wants of who: character
                9 if at(Ann) = Yard and who = Ann
                1 if hummed and who = Ann
                3 if held(Ann) and who = Ben
            action walk(who: character, from: place, to: place)
                requires who = Ann and at(who) = from and from != to and not held(who)
                effects at(who) := to
                consenting who
                takes 30 minutes
            action hum(who: character)
                requires who = Ann and not hummed
                effects hummed
                consenting who
                takes 5 minutes
            action hold(who: character)
                requires who = Ben and not held(Ann)
                effects held(Ann)
                consenting who
                takes 4 minutes
            chapter 1 "A morning"
                starts day 1 08:00
            """).Run();
        Assert.Equal(["08:04 hold(Ben)", "08:09 hum(Ann)"], staged.Events);
    }

    [Fact]
    public void A_player_is_asked_again_at_that_minute_and_told_what_is_in_the_way()
    {
        Staged staged = Staged.Played(House + Entering("Ben", "everyone"), "Ann").Run().Do("carve(Ann)");
        Assert.Equal(["08:10 enter(Ben)"], staged.Events);
        Assert.Equal("08:10", staged.Session.Now.Clock);
        Setback setback = Assert.IsType<Setback>(staged.Session.Setback);
        Assert.Equal("carve(Ann)", staged.Wording(setback.Act));
        Assert.Contains(setback.InTheWay, belief => staged.Session.Story[belief.Fact].Name == "at");
        Assert.Contains("hum(Ann)", staged.Options);
        Assert.DoesNotContain("carve(Ann)", staged.Options);
        Assert.Null(staged.Do("hum(Ann)").Session.Setback);
    }

    private static string Entering(string who, string seenBy) => $"""
        action enter(who: character)
            requires who = {who} and at(who) = Yard
            effects at(who) := Hall
            consenting who
            observing {seenBy}
            takes 10 minutes

        """;
}
