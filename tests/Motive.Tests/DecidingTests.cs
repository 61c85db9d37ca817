using Motive.Answers;
using Motive.Loading;
using Motive.Planning;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Saves;

namespace Motive.Tests;

/// <summary>What a program that embeds the engine may decide, and what it is told when it cannot.</summary>
public class DecidingTests
{
    /// <summary>Ann can only wait; Bob comes by.</summary>
    private const string Bound = """
        story "The Chair"
        type place
        fact at(who: entity): place
        fact greeted
        place Hall "the hall"
        place Lane "the lane"
        character Ann "Ann" she
            at Hall
        character Bob "Bob" he
            at Lane
            wants
                2 if greeted as "a word with her"
        action come(who: character)
            as "come in"
            requires who = Bob and at(who) = Lane
            effects at(who) := Hall
            consenting who
        action greet(who: character, whom: character)
            as "greet {whom}"
            requires who = Bob and whom = Ann and at(who) = Hall and not greeted
            effects greeted
            consenting who
        chapter 1 "Morning"
            starts day 1 08:00
        """;

    /// <summary>The same words twice in a conversation, and twice among acts.</summary>
    private const string Twins = """
        story "Twins"
        fact talked
        fact struck(who: character) as "{who} was struck", not "{who} was not struck"
        fact sung(kind: tune)
        type tune
        tune Low "the low one"
        tune High "the high one"
        character Ann "Ann" she
            wants
                1 if talked as "a talk"
                1 if sung(Low) as "music"
                1 if sung(High) as "music"
        character Ben "Ben" he
        action talk(who: character, to: character)
            as "talk to {to}"
            requires who = Ann and to = Ben and not talked
            effects talked
            consenting who
        action strike(who: character, to: character)
            as "strike {to}"
            requires who = Ann and to = Ben
            effects struck(to)
            consenting who
        action sing(who: character, what: tune)
            as "sing"
            requires who = Ann and talked and not sung(what)
            effects sung(what)
            consenting who
        scene chat for talk(Ann, Ben)
            Ben: Do you mean it?
            * "Yes."
                Ben: Good.
            * "Yes."
                Ben: You mock me.
                do strike(Ann, Ben)
            * "[Smile.]"
                Ben: Well?
            * "[Smile.]"
                Ben: What?
        chapter 1 "A Question"
            starts day 1 08:00
        """;

    [Fact]
    public void To_wait_is_among_the_options_and_last()
    {
        StoryRun run = Fixtures.Played("Ada");

        Assert.Equal(new Decision.Wait(), run.Offered[^1].Decision);
        Assert.False(run.Options[^1].OutOfCharacter);
        Assert.Single(run.Offered, option => option.Decision is Decision.Wait);
    }

    [Fact]
    public void Who_can_do_nothing_can_wait()
    {
        StoryRun run = Fixtures.Played("Ann", Bound);

        Assert.Equal("wait", Assert.Single(run.Options).Phrase);

        run.Decide(run.Offered[0].Decision);
        Assert.Equal(["wait"], run.DecisionPhrases);
    }

    [Fact]
    public void In_a_conversation_one_cannot_wait()
    {
        Assert.DoesNotContain(Fixtures.BenIsAsked().Offered, option => option.Decision is Decision.Wait);
    }

    [Fact]
    public void What_a_run_hands_out_cannot_be_decided_on()
    {
        Assert.DoesNotContain(typeof(SessionView).GetMethods(), method => method.Name is "Decide" or "Step");
        Assert.DoesNotContain(typeof(StoryRun).GetProperties(), property => property.PropertyType == typeof(Session));
    }

    [Fact]
    public void What_a_run_hands_out_stays_valid_when_a_decision_is_taken_back()
    {
        StoryRun run = Fixtures.Played("Ada");
        SessionView view = run.Session;
        run.Choose("Walk to the hall").Undo();

        Assert.Same(view, run.Session);
        Assert.Empty(view.Chronicle);
    }

    [Fact]
    public void A_decision_out_of_turn_is_told_what_would_work_and_changes_nothing()
    {
        StoryRun watched = Fixtures.Watched();
        Assert.Contains("Nobody is played", Refused(watched, new Decision.Wait()), StringComparison.Ordinal);

        StoryRun early = new(Fixtures.Lamp, new RunRequest { Player = "Ada" });
        Assert.Contains("Call Next", Refused(early, new Decision.Wait()), StringComparison.Ordinal);

        StoryRun run = Fixtures.Played("Ada");
        Decision.Do thank = new(run.Loaded.Phrases.ParseAct("thank(Ada, Ben)").Value!);
        Assert.Equal("thank(Ada, Ben) is not possible now: Ada believes not together(Ada, Ben). There are: walk(Ada, Garden, Hall); wait.", Refused(run, thank));
        Assert.Contains("There are: walk(Ada, Garden, Hall); wait.", Refused(run, new Decision.SceneChoice(0)), StringComparison.Ordinal);

        StoryRun asked = Fixtures.BenIsAsked();
        Assert.Contains("A conversation waits for an answer.", Refused(asked, new Decision.Wait()), StringComparison.Ordinal);

        StoryRun over = Fixtures.Played("Ann", Bound);
        while (!over.Session.IsOver)
            over.Choose("wait");
        Assert.Contains("The story is over", Refused(over, new Decision.Wait()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(999)]
    [InlineData(int.MaxValue)]
    public void Why_of_an_event_that_never_was_is_an_answer(int number)
    {
        Explanation none = Why.Explain(Fixtures.Played("Ada").Session, number, null);
        Explanation other = Why.Explain(Fixtures.Played("Ada").Choose("Walk to the hall").Session, number, null);

        Assert.False(none.IsKnown);
        Assert.Equal("Nothing has happened yet.", Assert.Single(none.Paragraphs));
        Assert.Equal($"There is no event {number}. So far there are the events 1 to 1.", Assert.Single(other.Paragraphs));
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        StoryRun run = Fixtures.Played("Ada");
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => StoryLoader.Load("a.story", null!, _ => null)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => StoryLoader.Load(null!, "", _ => null)).ParamName);
        Assert.Equal("readFile", Assert.Throws<ArgumentNullException>(() => StoryLoader.Load("a.story", "", null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => ProblemLoader.Load("a.txt", null!, _ => null)).ParamName);
        Assert.Equal("loaded", Assert.Throws<ArgumentNullException>(() => new StoryRun(null!, new RunRequest())).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => new StoryRun(Fixtures.Lamp, null!)).ParamName);
        Assert.Equal("decision", Assert.Throws<ArgumentNullException>(() => run.Decide((Decision)null!)).ParamName);
        Assert.Equal("session", Assert.Throws<ArgumentNullException>(() => Why.Explain(null!, 1, null)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => SaveFormat.Read(null!)).ParamName);
        Assert.Equal("run", Assert.Throws<ArgumentNullException>(() => SaveFormat.Write(null!, "")).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => SaveFormat.Write(run, null!)).ParamName);
        Assert.Equal("saved", Assert.Throws<ArgumentNullException>(() => SaveReplay.Resume(Fixtures.Lamp, null!)).ParamName);
    }

    [Fact]
    public void The_same_words_twice_are_offered_twice_and_told_apart_by_what_they_come_to()
    {
        StoryRun run = Fixtures.Played("Ann", Twins);
        run.Decide(run.Offered[0].Decision);
        run.ToPrompt();

        Assert.Equal(
            ["“Yes.” (1 of 1)", "“Yes.” (strike Ben)", "Smile (1 of 2)", "Smile (2 of 2)"],
            run.Options.Select(option => $"{option.Label} ({option.Reason ?? "1 of 1"})"));
    }

    [Fact]
    public void Acts_of_the_same_words_are_told_apart_by_what_they_are_about()
    {
        StoryRun run = Fixtures.Played("Ann", Twins);
        run.Decide(run.Offered[0].Decision);
        run.ToPrompt().Decide(run.Offered[0].Decision);
        run.ToPrompt();

        Assert.Equal(
            ["because you want music; sing: Ann, the high one", "because you want music; sing: Ann, the low one"],
            run.Options.Where(option => option.Label == "Sing").Select(option => option.Reason).Order(StringComparer.Ordinal));
    }

    private static string Refused(StoryRun run, Decision decision)
    {
        int made = run.DecisionPhrases.Count;
        string message = Assert.Throws<InvalidOperationException>(() => run.Decide(decision)).Message;
        Assert.Equal(made, run.DecisionPhrases.Count);
        return message;
    }
}
