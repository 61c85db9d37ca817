using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;
using Xunit;

namespace Motive.Play.Tests;

/// <summary>An end that comes about out of a player's sight waits until the player's own thread rests, for so long as the chapter says (D30n).</summary>
public sealed class WaitingEndTests
{
    /// <summary>Ten minutes after eight Cal has left the hall. Ann, who is played, may be on her way by then to the park, where Ben has something to say to her.</summary>
    private const string Town = """
        type place
        place Home, Park, Hall
        fact at(who: character): place
        fact gone(who: character)
        fact greeted
        fact letter = true
        character Ann
            at Home
        character Ben
            at Park
        character Cal
            at Hall
        action walk(who: character, to: place)
            requires who = Ann and at(who) != to
            effects at(who) := to
            consenting who
            observing x: at(x) = at(who) or at(x) = to
            takes 20 minutes
        action leave(who: character)
            requires who = Cal and not gone(who)
            effects gone(who)
            consenting who
            observing x: at(x) = at(who)
            takes 10 minutes
        action greet(who: character, whom: character)
            requires who = Ben and whom = Ann and at(who) = at(whom) and not greeted
            effects greeted
            consenting who
            observing x: at(x) = at(who)
            takes 5 minutes
        action burn(who: character)
            requires who = Ben and at(Ann) = Hall and letter
            effects not letter
            consenting who
            observing everyone
            takes 30 minutes
        wants of who: character
            3 if gone(Cal) and who = Cal
            2 if greeted and who = Ben
            2 if letter and who = Ann

        """;

    private const string Away = """
        chapter 1 "One"
            starts day 1 08:00
            ending away "Away" when gone(Cal)

        """;

    private static readonly string[] MetOnTheWay = ["08:10 leave(Cal)", "08:20 walk(Ann, Park)", "08:25 greet(Ben, Ann)"];

    [Fact]
    public void Where_nobody_is_played_it_waits_for_nobody() => Assert.Equal("08:10 away, by 1", EndOf(Staged.Of(Town + Away).Run()));

    [Fact]
    public void Whoever_is_alone_and_about_nothing_is_not_waited_for() => Assert.Equal("08:10 away, by 1", EndOf(Staged.Played(Town + Away, "Ann").Run().Wait()));

    [Fact]
    public void Whoever_sees_it_is_not_waited_for()
    {
        Staged staged = Staged.Played(Town.Replace("    at Home", "    at Hall", StringComparison.Ordinal) + Away, "Ann").Run().Do("walk(Ann, Park)");
        Assert.Equal("08:10 away, by 1", EndOf(staged));
        Assert.Equal(["08:10 leave(Cal)"], staged.Events);
    }

    /// <summary>Ann arrives, Ben speaks to her, and she may answer; when she only waits, there is nothing more to come.</summary>
    [Fact]
    public void It_waits_for_whoever_is_on_the_way_and_for_the_scene_that_they_come_into()
    {
        Staged staged = Staged.Played(Town + Away, "Ann").Run().Do("walk(Ann, Park)");
        Assert.Equal(MetOnTheWay[..2], staged.Events);
        Assert.Equal(MetOnTheWay, staged.Wait().Events);
        Assert.False(staged.Session.IsOver);
        Assert.Equal("08:25 away, by 1", EndOf(staged.Wait()));
        Assert.Equal("away", staged.Event("leave(Cal)").Ending);
        Assert.All(staged.Session.Chronicle.Skip(1), record => Assert.Null(record.Ending));
    }

    [Fact]
    public void Whoever_comes_to_where_nobody_is_has_come_to_rest()
    {
        Staged staged = Staged.Played(Town.Replace("    at Park", "    at Hall", StringComparison.Ordinal) + Away, "Ann").Run().Do("walk(Ann, Park)");
        Assert.Equal("08:20 away, by 1", EndOf(staged));
        Assert.Equal(MetOnTheWay[..2], staged.Events);
    }

    [Fact]
    public void A_chapter_can_say_that_it_waits_for_nobody()
    {
        Staged staged = Staged.Played(Town + Away + "    end waits 0 minutes\n", "Ann").Run().Do("walk(Ann, Park)");
        Assert.Equal("08:10 away, by 1", EndOf(staged));
    }

    private const string Curious = "    thread of who: character while not greeted\n";

    /// <summary>Ann stays at home at first, alone and about nothing; but nobody has greeted her yet. When she has been, and only waits, there is nothing more to come.</summary>
    [Fact]
    public void It_waits_for_whoever_has_something_of_their_own_open()
    {
        Staged staged = Staged.Played(Town + Away + Curious, "Ann").Run().Wait();
        Assert.False(staged.Session.IsOver);
        Assert.Equal("08:10 leave(Cal)", Assert.Single(staged.Events));
        staged.Do("walk(Ann, Park)").Wait().Wait();
        Assert.Equal("09:05 away, by 1", EndOf(staged));
    }

    /// <summary>What they believe counts, and nothing is waited for past the time that the chapter gives.</summary>
    [Fact]
    public void What_is_open_is_theirs_to_know_and_is_not_waited_for_for_ever()
    {
        string known = Town + "initially\n    believes(Ann, greeted)\n\n";
        Assert.Equal("08:10 away, by 1", EndOf(Staged.Played(known + Away + Curious, "Ann").Run().Wait()));
        Staged staged = Staged.Played(Town + Away + Curious, "Ann").Run();
        for (int waits = 0; waits < 5 && !staged.Session.IsOver; waits++)
            staged.Wait();
        Assert.Equal("09:10 away, by 1", EndOf(staged));
    }

    [Theory]
    [InlineData("    thread of who: place while greeted\n", "MO0054")]
    [InlineData("    thread of who: nobody while greeted\n", "MO0013")]
    public void Whose_it_is_is_a_type_of_characters(string line, string code) => Assert.Contains(code, Staged.Mistakes(Town + Away + line));

    /// <summary>At a quarter past it has waited long enough, at twenty past twice as long: what is under way is waited for, and nothing is begun any more.</summary>
    [Fact]
    public void When_it_has_waited_as_long_as_it_may_only_what_is_under_way_is_waited_for()
    {
        Staged staged = Staged.Played(Town + Away + "    end waits 7 minutes\n", "Ann").Run().Do("walk(Ann, Park)");
        Assert.Equal("08:24 away, by 1", EndOf(staged));
        Assert.Equal(MetOnTheWay[..2], staged.Events);
    }

    [Fact]
    public void It_waits_no_longer_than_twice_that()
    {
        Staged staged = Staged.Played(Town + Away + "    end waits 3 minutes\n", "Ann").Run().Do("walk(Ann, Park)");
        Assert.Equal("08:16 away, by 1", EndOf(staged));
        Assert.Equal(MetOnTheWay[..1], staged.Events);
    }

    [Fact]
    public void An_ending_that_is_so_no_longer_when_it_has_waited_is_none()
    {
        string story = Town + "happening back at 08:15\n    effects not gone(Cal)\n\n" + Away.Replace("gone(Cal)", "gone(Cal) and not greeted", StringComparison.Ordinal);
        Staged staged = Staged.Played(story.Replace("not gone(who)", "not gone(who) and not greeted and at(Ann) = Home", StringComparison.Ordinal), "Ann").Run().Do("walk(Ann, Park)").Wait();
        Assert.Equal("away", staged.Event("leave(Cal)").Ending);
        Assert.Null(staged.Session.WaitingEnd);
        Assert.Empty(staged.Session.Closed);
    }

    [Fact]
    public void An_ending_that_the_player_sees_closes_the_chapter_whichever_waits()
    {
        Staged staged = Staged.Played(Town + Away + "    ending met \"Met\" when greeted\n", "Ann").Run().Do("walk(Ann, Park)").Wait();
        Assert.Equal("08:25 met, by 3", EndOf(staged));
    }

    [Fact]
    public void A_beat_that_closes_the_chapter_waits_like_an_ending()
    {
        Staged staged = Staged.Played(Town + Away.Replace("ending away", "beat away", StringComparison.Ordinal) + "    until away\n", "Ann").Run().Do("walk(Ann, Park)").Wait().Wait();
        Assert.Equal("08:25 away, by 1", EndOf(staged));
        Assert.Equal(ChapterEnd.Beat, staged.Session.Closed[0].How);
    }

    /// <summary>Ann sees from afar that Ben burns the letter that she would keep.</summary>
    [Fact]
    public void It_waits_for_whoever_is_in_trouble()
    {
        string story = Town.Replace("2 if greeted and who = Ben", "2 if not letter and who = Ben", StringComparison.Ordinal).Replace("at(Ann) = Hall and letter", "letter", StringComparison.Ordinal)
            .Replace("effects not letter", "effects\n        not letter\n        at(Ben) := Park", StringComparison.Ordinal).Replace("    at Park", "    at Home", StringComparison.Ordinal);
        Staged staged = Staged.Played(story + Away, "Ann").Run().Wait();
        Assert.Equal(["08:10 leave(Cal)", "08:30 burn(Ben)"], staged.Events);
    }

    /// <summary>What is kept in the midst of it goes on alike.</summary>
    [Fact]
    public void It_waits_on_in_a_run_that_goes_on_from_a_snapshot_and_in_one_that_is_made_again()
    {
        Staged staged = Staged.Played(Town + Away, "Ann").Run().Do("walk(Ann, Park)");
        Session kept = staged.Session.ContinueFrom(staged.Session.TakeSnapshot());
        Session again = staged.Session.FromBeginning();
        Assert.Equal("08:25 away, by 1", EndOf(staged.Wait().Wait()));
        Assert.Equal(EndOf(staged), EndOf(WaitOn(kept)));
        while (again.Step() is not StepResult.PlayerToDecide)
        {
        }

        again.Decide(staged.Session.Decisions[0]);
        Assert.Equal(EndOf(staged), EndOf(WaitOn(again)));
    }

    [Fact]
    public void How_long_is_a_number_of_minutes() => Assert.Equal(["MO0044"], Staged.Mistakes(Town + Away + "    end waits 2000 minutes\n").Distinct());

    private static Session WaitOn(Session session)
    {
        while (session.Step() is var step && step is not StepResult.Over)
        {
            if (step is StepResult.PlayerToDecide)
                session.Decide(new Decision.Wait());
        }

        return session;
    }

    private static string EndOf(Staged staged) => EndOf(staged.Session);

    private static string EndOf(Session session)
    {
        Assert.True(session.IsOver);
        ClosedChapter closed = Assert.Single(session.Closed);
        return $"{closed.At.Clock} {closed.Id}, by {closed.Event}";
    }
}
