using System.Collections.Immutable;
using Motive.Answers;
using Motive.Language;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>A journey in words: with the module <c>travel</c>, and six places in a row between the mill and the sea.</summary>
public sealed class JourneyWordTests
{
    private const string Told = "tell walk(who, from, to)\n    \"{who} walked from {from} to {to}.\"";

    private static string Row(int minutes, string tells = Told) => $$"""
        story "The Row"
        use travel
        place Mill "the mill"
        place Ford "the ford"
        place Bridge "the bridge"
        place Weir "the weir"
        place Lock "the lock"
        place Sea "the sea"
        fact seen_sea(who: character)
        character Una she
            at Mill
            wants
                2 if seen_sea(Una) as "to have seen the sea"
        character Wim he
            at Bridge
        initially
            distance(Mill, Ford) = {{minutes}}
            distance(Ford, Mill) = {{minutes}}
            distance(Ford, Bridge) = {{minutes}}
            distance(Bridge, Ford) = {{minutes}}
            distance(Bridge, Weir) = {{minutes}}
            distance(Weir, Bridge) = {{minutes}}
            distance(Weir, Lock) = {{minutes}}
            distance(Lock, Weir) = {{minutes}}
            distance(Lock, Sea) = {{minutes}}
            distance(Sea, Lock) = {{minutes}}
        action look(who: character)
            as "look at the sea"
            requires at(who) = Sea and not seen_sea(who)
            effects seen_sea(who)
            consenting who
        tell look(who)
            "{who} looked at the sea."
        {{tells}}
        chapter 1 "Noon"
            starts day 1 12:00
            beat SEEN "Una has seen the sea" when seen_sea(Una)
            until SEEN
        """;

    private static string Read(string story) => string.Join("\n", Fixtures.Watched(story).Text().Split('\n').Skip(2));

    [Fact]
    public void Five_legs_are_one_sentence() => Assert.Equal(
        """
        Una walked from the mill to the sea by way of the ford and the lock, which took her half an hour.
        Una looked at the sea.
        """,
        Read(Row(6)));

    [Fact]
    public void How_long_it_took_is_said_of_long_ones() => Assert.Equal(
        """
        Una walked from the mill to the sea by way of the ford and the lock.
        Una looked at the sea.
        """,
        Read(Row(5)));

    [Fact]
    public void What_is_written_for_a_place_is_told_there_and_the_rest_as_one() => Assert.Equal(
        """
        Una walked from the mill to the bridge by way of the ford.
        The weir roared, and Una stood and listened.
        Una walked from the weir to the sea by way of the lock.
        Una looked at the sea.
        """,
        Read(Row(5, Told + "\ntell walk(Una, _, Weir)\n    \"The weir roared, and {Una} stood and listened.\"")));

    [Fact]
    public void Words_that_end_otherwise_are_followed_by_how_long_it_took() => Assert.Equal(
        """
        Una went off toward the sea, singing. It took her an hour by way of the ford and the lock.
        Una looked at the sea.
        """,
        Read(Row(12, "tell walk(who, from, to)\n    \"{who} went off toward {to}, singing.\"")));

    [Fact]
    public void Each_event_keeps_its_own_words_on_record()
    {
        StoryRun run = Fixtures.Watched(Row(5));
        Assert.Equal("Una walked from the mill to the ford.", run.Events[0].Text);
    }

    [Fact]
    public void A_player_who_is_asked_at_each_leg_is_told_of_each()
    {
        StoryRun run = Fixtures.Played("Una", Row(5)).Choose("Walk to the ford").Choose("Walk to the bridge");
        Assert.EndsWith("Una walked from the mill to the ford.\nUna walked from the ford to the bridge.", run.Text(), StringComparison.Ordinal);
    }

    /// <summary>What is said of the first thing that Una does.</summary>
    private static string WhyFrom(string place) =>
        string.Join(" ", Why.Explain(Fixtures.Watched(Row(5).Replace("at Mill\n", $"at {place}\n", StringComparison.Ordinal)).Session, 1, null).Paragraphs);

    [Fact]
    public void The_legs_of_a_plan_are_one_thing() => Assert.Contains(
        "Her plan was to walk to the sea (25 minutes, by the ford and the lock), then to look at the sea.", WhyFrom("Mill"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Weir", "to walk to the sea (10 minutes, by the lock), then")]
    [InlineData("Bridge", "to walk to the sea (15 minutes, by the weir and the lock), then")]
    [InlineData("Lock", "to walk to the sea, then")]
    public void At_most_two_places_of_a_way_are_named(string from, string expected) =>
        Assert.Contains($"Her plan was {expected}", WhyFrom(from), StringComparison.Ordinal);

    [Fact]
    public void The_record_keeps_the_legs()
    {
        StoryRun run = Fixtures.Watched(Row(5));
        Assert.Equal(
            ["walk(Una, Mill, Ford)", "walk(Una, Ford, Bridge)", "walk(Una, Bridge, Weir)", "walk(Una, Weir, Lock)", "walk(Una, Lock, Sea)", "look(Una)"],
            run.Events[0].Because["Una"].Plan);
    }

    [Theory]
    [InlineData("walk(Una, Mill, Ford) walk(Una, Ford, Bridge)", "walk(Una, Mill, Bridge) (10 minutes, by the ford)")]
    [InlineData("walk(Una, Mill, Ford) walk(Una, Ford, Mill)", "walk(Una, Mill, Ford); walk(Una, Ford, Mill)")]
    [InlineData("walk(Una, Mill, Ford) walk(Wim, Bridge, Weir) walk(Una, Ford, Bridge)", "walk(Una, Mill, Ford); walk(Wim, Bridge, Weir); walk(Una, Ford, Bridge)")]
    [InlineData("walk(Una, Mill, Ford) walk(Wim, Bridge, Weir) walk(Wim, Weir, Lock)", "walk(Una, Mill, Ford); walk(Wim, Bridge, Lock) (10 minutes, by the weir)")]
    [InlineData("walk(Una, Mill, Ford) look(Una) walk(Una, Ford, Bridge)", "walk(Una, Mill, Ford); look(Una); walk(Una, Ford, Bridge)")]
    public void A_plan_falls_into_acts_and_journeys(string plan, string expected)
    {
        LoadedStory loaded = Fixtures.Load(Row(5));
        SessionView session = new StoryRun(loaded, new RunRequest()).Session;
        ImmutableArray<GroundAct> acts = [.. plan.Split(") ").Select(act => loaded.Phrases.ParseAct(act.TrimEnd(')') + ")").Value!)];
        Assert.Equal(expected, string.Join("; ", PlannedDeed.In(session.Story, acts, session.Present).Select(deed =>
            Wording.Action(session.Story, deed.Act.Action, deed.Act.Arguments.AsSpan()) + deed.Way(session.Story))));
    }

    /// <summary>How long a leg takes is read where it begins, and where it leads by from there.</summary>
    [Fact]
    public void An_act_that_names_only_where_it_leads_is_a_leg_too()
    {
        string answer = string.Join(" ", Why.Explain(Fixtures.Watched("""
            story "Going"
            type place
            place Home "home"
            place Ford "the ford"
            place Fair "the fair"
            fact at(who: entity): place
            fact way(from: place, to: place): 0..100
            character Ann she
                at Home
                wants 5 if at(Ann) = Fair as "to be at the fair"
            initially
                way(Home, Ford) = 12
                way(Ford, Fair) = 30
            action go(who: character, to: place)
                as "go to {to}"
                requires way(at(who), to) > 0
                effects at(who) := to
                consenting who
                takes way(at(who), to) minutes
            chapter 1 "Noon"
            """).Session, 1, null).Paragraphs);
        Assert.Contains("Her plan was to go to the fair (42 minutes, by the ford).", answer, StringComparison.Ordinal);
    }
}
