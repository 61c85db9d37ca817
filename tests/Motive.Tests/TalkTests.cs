using Motive.Answers;
using Xunit;

namespace Motive.Tests;

/// <summary>Talk as whoever plays, saves and asks has it: questions with their answers, and claims.</summary>
public sealed class TalkTests
{
    private const string House = """
        story "The Ring"
        type thing
        thing Ring "the ring"
        fact keeper(what: thing): character as "{value} had {what}", nobody "nobody had {what}", asked "who had {what}"
        fact curious(who: character)
        character Ann "Ann" she
        character Ben "Ben" he
            curious
            wants
                2 if not curious(Ben) as "to have asked"
        character Cal "Cal" he
        initially
            keeper(Ring) = Ann
        news keeper
        claims keeper
        action ask(who: character, whom: character, what: news)
            as "ask {whom} {what.asked}"
            requires who = Ben and whom = Ann and curious(who)
            effects not curious(who)
            consenting who
            answered by pretend, confess, look_away else look_away
            by word
        action pretend(who: character, to: character, what: claim)
            as "tell {to} that {what}"
            requires who != to and believes(who, value(what)) != said(what)
            effects believes(to, value(what)) := said(what)
            consenting who
            by word
        action confess(who: character, to: character, what: news)
            as "tell {to} that {believes(who, what)}"
            requires who != to
            consenting who
            by word
        action look_away(who: character)
            as "look away"
            consenting who
        tell ask(who, whom, what) "{Who} asked {whom} {what.asked}."
        tell pretend(who, to, what) "{Who} told {to} that {what}."
        tell look_away(who) "{Who} looked away."
        chapter 1
            starts day 1 08:00
        """;

    [Fact]
    public void Who_is_played_and_asked_is_offered_answers_and_to_leave_it_unanswered()
    {
        StoryRun run = Asked();

        Assert.Equal(
            ["Tell Ben that he had the ring", "Tell Ben that Cal had the ring", "Tell Ben that nobody had the ring", "Tell Ben that you had the ring", "Look away", "Leave it unanswered"],
            run.Options.Select(option => option.Label));
        Assert.All(run.Options, option => Assert.False(option.OutOfCharacter));
        Assert.Equal([true, true, true, true, true, false], run.Options.Select(option => option.IsAnswer));
    }

    [Fact]
    public void What_was_claimed_is_told_and_saved()
    {
        StoryRun run = Asked();
        run.Decide("pretend(Ann, Ben, keeper(Ring) = Cal)");
        ToTurn(run);
        StoryRun again = Fixtures.Load(House).Resume(SavedRun.Read(run.Save())).Run;

        Assert.Contains("Ann told Ben that Cal had the ring.", run.Text(), StringComparison.Ordinal);
        Assert.Equal(1, run.Events[1].Answers);
        Assert.Equal(run.Events.Select(happened => happened.Phrase), again.Events.Select(happened => happened.Phrase));
        Assert.Equal("Cal", run.Value("believes(Ben, keeper(Ring))").Name);
    }

    [Fact]
    public void Why_says_that_nothing_else_was_left()
    {
        StoryRun run = Fixtures.Watched(House);

        Assert.True(run.Events[1].IsLastResort);
        Assert.Equal(
            ["#2, day 1 08:02: Ann came to look away, in answer to #1.", "Ann had to answer, and nothing that she could have answered drew her; this is what is left then."],
            Why.Explain(run.Session, 2, null).Paragraphs);
    }

    [Fact]
    public void Who_waits_instead_leaves_it_unanswered()
    {
        StoryRun run = Asked();
        run.Decide("wait");
        ToTurn(run);

        Assert.Contains("Ann looked away.", run.Text(), StringComparison.Ordinal);
        Assert.Contains("the player left it at that", Why.Explain(run.Session, 2, null).Paragraphs[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Who_hears_of_a_deed_comes_to_believe_that_it_was_done()
    {
        const string yard = """
            story "The Yard"
            type place
            fact hurt(who: character) as "{who} was hurt"
            character Ann "Ann" she
            character Ben "Ben" he
                wants
                    2 if hurt(Ann) as "to have it out on her"
            character Cal "Cal" he
                wants
                    2 if believes(Dora, hurt(Ann)) as "to have it known"
            character Dora "Dora" she
            action strike(who: character, whom: character)
                as "strike {whom}"
                requires who = Ben and whom = Ann and not hurt(whom)
                effects hurt(whom)
                consenting who
                observing x: x != Dora
            news strike
            action tell(who: character, to: character, what: news)
                as "tell {to} that {believes(who, what)}"
                requires who = Cal and to = Dora and believes(who, value(what))
                effects believes(to, value(what)) := believes(who, value(what))
                consenting who
                by word
            chapter 1
                starts day 1 08:00
            """;
        StoryRun run = Fixtures.Watched(yard);

        Assert.Contains(run.Why(2, "Dora").Paragraphs, paragraph => paragraph.Contains("She came to believe that", StringComparison.Ordinal) && paragraph.Contains("that Ann was hurt", StringComparison.Ordinal) && paragraph.Contains("that Ben had struck Ann", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Why(1, "Cal").Paragraphs, paragraph => paragraph.Contains("had struck", StringComparison.Ordinal));
    }

    private static StoryRun Asked()
    {
        StoryRun run = new(Fixtures.Load(House), new RunRequest { Player = "Ann" });
        ToTurn(run);
        run.Decide("wait");
        ToTurn(run);
        return run;
    }

    private static void ToTurn(StoryRun run)
    {
        while (!run.IsOver && run.Options.IsEmpty)
            run.Next();
    }

    /// <summary>To hang one's head is said to whoever has just told one what they think, and is no pastime.</summary>
    [Fact]
    public void Nobody_who_has_not_been_upbraided_can_say_nothing_to_it()
    {
        StoryRun run = Fixtures.Load("""
            story "The Bench"
            use confidences
            place Yard "the yard"
            character Ida "Ida" she
                at Yard
            character Wim "Wim" he
                at Yard
            chapter 1
                starts day 1 08:00
            """).Begin(new RunRequest { Seed = 1, Player = "Ida" }).ToPrompt();
        Assert.NotEmpty(run.Options);
        Assert.DoesNotContain(run.Options, option => option.Phrase.StartsWith("hang_head", StringComparison.Ordinal));
    }
}
