using Motive.Answers;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>What is in people's minds after an event, and why they feel what they feel.</summary>
public class MindStateTests
{
    private const string Coin = """
        story "The Coin"
        fact coins(character): 0..9
        fact fond(of: character, by: character): 0..10 = 5
        fact hidden_away
        character Ann "Ann" she
            coins 1
            wants
                2 * coins(Ann) as "to keep her coin"
        character Ben "Ben" he
            wants
                3 * coins(Ben) as "to be rich"
        initially
            believes(Ben, hidden_away)
        action take(who: character, whom: character)
            as "take {whom}'s coin"
            requires who = Ben and whom = Ann and coins(whom) > 0
            effects
                coins(whom) -= 1
                coins(who) += 1
            consenting who
        action hide(who: character)
            as "hide the purse"
            requires who = Ann and not hidden_away
            effects hidden_away
            consenting who
        rule liking(of: character, by: character) = fond(of, by by)
        tendency anger: harsh +1
        chapter 1 "Noon"
            starts day 1 12:00

        """;

    [Fact]
    public void Of_everybody_what_they_are_wrong_about_what_they_want_and_what_changed()
    {
        string state = State(null);

        Assert.Contains("Ben. He had believed all along that “hidden away” was so, in which he was mistaken. As he sees it, these count now: to be rich (+3).", state, StringComparison.Ordinal);
        Assert.Contains(
            "With #1 Ann came to believe that her coins was 0 and that Ben’s coins was 1; felt distress, reproach toward Ben, anger toward Ben and happiness for Ben; had by it to keep her coin (-2).", state, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feeling_has_the_event_since_which_and_why_it_mattered() =>
        Assert.Contains("She feels anger (2), since #1: Ben had chosen to take Ann’s coin (#1), and it went against her wish to keep her coin.", State("Ann"), StringComparison.Ordinal);

    [Fact]
    public void Who_asks_why_they_feel_something_is_told_what_happened_and_why_it_mattered() => Assert.Equal(
        "Ann felt anger toward Ben when Ben had chosen to take Ann’s coin (#1), and it went against her wish to keep her coin.",
        Assert.Single(WhyFelt.Explain(Run().Session, Who("Ann"), Emotion.Anger, null).Paragraphs));

    [Fact]
    public void What_was_never_felt_is_told_as_that() => Assert.Equal(
        "Ann has not felt relief so far.", Assert.Single(WhyFelt.Explain(Run().Session, Who("Ann"), Emotion.Relief, null).Paragraphs));

    [Fact]
    public void Why_tells_the_feelings_of_an_event_with_what_they_stand_on() =>
        Assert.Contains("for it went against her wish to keep her coin", string.Join("\n", Why.Explain(Run().Session, 1, Who("Ann")).Paragraphs), StringComparison.Ordinal);

    private static string State(string? who) =>
        string.Join("\n", MindState.Describe(Run().Session, 1, who is null ? null : Who(who)).Paragraphs);

    private static StoryRun Run()
    {
        StoryRun run = new(Fixtures.Load(Coin), new RunRequest());
        while (run.Session.Chronicle.Count == 0)
            run.Next();
        return run;
    }

    private static EntityId Who(string name) => CharacterNames.Find(Fixtures.Load(Coin).Story, name);
}
