using Motive.Play.Clock;

namespace Motive.Tests;

/// <summary>What a reader is told whose character has died, or has slept (D8b).</summary>
public sealed class OutOfStoryWordTests
{
    private const string Camp = """
        story "The Camp"
        type place
        place Tent "the tent" as "in the tent"
        place Ridge "the ridge" as "on the ridge"
        fact at(who: character): place
        fact dead(who: character)
        fact asleep(who: character)
        fact fire_lit
        rule absent(who: character) = dead(who)
        rule senseless(who: character) = asleep(who) as "{who} was asleep", not "{who} was awake"
        character Una she
            at Tent
            wants
                2 if fire_lit as "to be warm"
        character Wim he
            at Tent
        action light_fire(who: character)
            requires not fire_lit and who = Una
            effects fire_lit
            consenting who
            observing x: at(x) = at(who)
            takes 40 minutes
        action bite(whom: character)
            effects dead(whom)
            observing x: at(x) = at(whom)
        happening snake at 08:20 on day 1
            text "A snake came into the tent and bit Wim."
            effects dead(Wim)
            observing everyone
        tell light_fire(who) "{who} lit a fire."
        chapter 1 "Morning"
            starts day 1 08:00
            ending warm "A fire" when fire_lit
                "And there was a fire."
            closing "Nobody knew."
            until warm
        """;

    private static StoryRun PlayedToTheEnd(string story)
    {
        StoryRun run = Fixtures.Played("Wim", story);
        while (!run.IsOver)
        {
            if (run.IsPlayersTurn)
                run.Decide(new Decision.Wait());
            run.Next();
        }

        return run;
    }

    [Fact]
    public void What_comes_after_a_players_death_is_told_as_it_is_watched()
    {
        string text = PlayedToTheEnd(Camp).Text();
        Assert.Contains("bit Wim.\nThat was Wim's part in it. The rest is told as to one who watches.\n", text, StringComparison.Ordinal);
        Assert.Contains("Una lit a fire.\nAnd there was a fire.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody knew", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_sleeps_through_it_is_told_only_once_their_own_part_is_over()
    {
        string text = PlayedToTheEnd(Camp.Replace("bit Wim", "lulled Wim to sleep", StringComparison.Ordinal).Replace("effects dead(Wim)", "effects asleep(Wim)", StringComparison.Ordinal)).Text();
        Assert.DoesNotContain("Una lit a fire", text[..text.IndexOf("Nobody knew.", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.EndsWith("Una lit a fire.\nAnd there was a fire.", text, StringComparison.Ordinal);
    }
}
