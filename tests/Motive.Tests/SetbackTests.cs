using Motive.Reading;

namespace Motive.Tests;

/// <summary>Whoever chose something that another event came between is told so.</summary>
public class SetbackTests
{
    private const string House = """
        story "The Cellar"
        type place
        fact at(who: character): place as "{who} was {value.where}"
        fact locked(spot: place) as "{spot} was locked", not "{spot} was open"
        fact held(who: character) as "{who} could not leave the spot"
        place Hall "the hall"
        place Cellar "the cellar"
        character Ann "Ann" she
            at Hall
        character Ben "Ben" he
            at Hall
        wants of who: character
            3 if at(Ann) = Cellar and who = Ann as "to be in the cellar"
            3 if locked(Cellar) and who = Ben as "to have it locked"
            3 if held(Ann) and who = Ben as "to hold her"
        action enter(who: character, room: place)
            as "enter {room}"
            requires who = Ann and at(who) != room and not locked(room) and not held(who)
            effects at(who) := room
            consenting who
            takes 10 minutes
        chapter 1 "A house"
            starts day 1 08:00

        """;

    [Theory]
    [InlineData("locked(Cellar)", "You could no longer enter the cellar: the cellar was locked.")]
    [InlineData("held(Ann)", "You could no longer enter the cellar: you could not leave the spot.")]
    public void What_was_seen_to_become_impossible_is_said_with_what_is_in_the_way(string fact, string expected)
    {
        StoryRun run = Entering(House, fact, "everyone");
        Assert.Equal(expected, run.Setback);
        Assert.Null(run.Choose("wait").Setback);
    }

    [Fact]
    public void Where_the_story_has_no_words_for_what_is_in_the_way_it_is_said_that_it_was_so() => Assert.Equal(
        "You could no longer enter the cellar.",
        Entering(House.Replace(" as \"{spot} was locked\", not \"{spot} was open\"", "", StringComparison.Ordinal), "locked(Cellar)", "everyone").Setback);

    /// <summary>Five minutes before she would have been there Ben has her held, out of her sight.</summary>
    [Fact]
    public void An_end_that_comes_about_elsewhere_waits_till_the_player_has_done_what_they_are_about()
    {
        string house = House.Replace("requires who = Ann and at(who) != room and not locked(room) and not held(who)", "requires who = Ann and at(who) != room", StringComparison.Ordinal);
        StoryRun run = Entering(house + "    ending held \"She is held\" when held(Ann)\n\n", "held(Ann)", "x: x = Ben");
        while (!run.IsOver)
            run.Choose("wait");
        Assert.Equal(["enter(Ann, Cellar)"], run.Acts().TakeLast(1));
    }

    [Fact]
    public void What_is_tried_is_told_as_an_attempt_alone()
    {
        StoryRun run = Entering(House, "locked(Cellar)", "x: x = Ben");
        Assert.Null(run.Setback);
        Assert.Contains("Ann tried to enter the cellar", run.Text(), StringComparison.Ordinal);
    }

    /// <summary>The cellar is locked when she begins to try, and open when she would have found that out.</summary>
    [Fact]
    public void What_becomes_possible_while_it_is_only_tried_is_done()
    {
        StoryRun run = Entering(House.Replace("3 if locked(Cellar) and", "3 if not locked(Cellar) and", StringComparison.Ordinal) + """
            initially
                locked(Cellar)
                believes(Ann, locked(Cellar)) = false
            action pause(who: character)
                as "pause"
                requires who = Ann and not held(Ben)
                effects held(Ben)
                consenting who
                takes 4 minutes

            """, "not locked(Cellar)", "x: x = Ben", "Pause").Choose("Enter the cellar");
        Assert.Equal(["pause(Ann)", "meddle(Ben)", "enter(Ann, Cellar)"], run.Acts());
        Assert.Equal(["08:04", "08:05", "08:15"], run.Session.Chronicle.Select(occurrence => occurrence.Ends.Clock));
        Assert.Null(run.Setback);
    }

    /// <summary>Ann begins what she begins first, and Ben what he wants, five minutes long.</summary>
    private static StoryRun Entering(string text, string fact, string observing, string first = "Enter the cellar")
    {
        StoryRun run = new StoryRun(
            Fixtures.Load($"""
                {text}action meddle(who: character)
                    requires who = Ben and not ({fact})
                    effects {fact}
                    consenting who
                    observing {observing}
                    takes 5 minutes
                """), new RunRequest { Player = "Ann" }).ToPrompt();
        return run.Choose(first);
    }
}
