using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Play.Sessions.Inquiries;
using Motive.World;
using Xunit;

namespace Motive.Play.Tests;

/// <summary>Whoever is addressed has the floor: their next move is an answer, by motive among those that the act names, before time passes for the two (D30m).</summary>
public sealed class AnswerTests
{
    /// <summary>Ann wants to have asked Ben for salt, and then to hum, which she could do at once. Ben sweeps, which takes an hour.</summary>
    private const string Kitchen = """
        type place
        place Kitchen, Yard
        fact at(who: character): place
        fact asked(whom: character)
        fact given(to: character)
        fact hummed
        fact swept
        fact cross(who: character)
        fact begged(who: character)
        character Ann
            at Kitchen
        character Ben
            at Kitchen
        character Cal
            at Yard
        action ask(who: character, whom: character)
            requires who = Ann and whom != who and at(who) = at(whom) and not asked(whom)
            effects asked(whom)
            consenting who
            observing x: at(x) = at(who)
            answered by give, refuse, grumble else keep_silent
        action give(who: character, to: character)
            requires who != to and asked(who) and not given(to)
            effects given(to)
            consenting who
        action refuse(who: character, whom: character)
            requires who != whom and asked(who)
            effects
                cross(who)
                not begged(whom)
            consenting who
            answered by beg, grumble else keep_silent
        action beg(who: character, whom: character)
            requires who != whom and asked(whom) and cross(whom)
            effects
                begged(who)
                not cross(whom)
            consenting who
            answered by refuse, grumble else keep_silent
        action grumble(who: character)
            effects cross(who)
            consenting who
        action keep_silent(who: character, to: character)
            requires who != to
            consenting who
            observing x: at(x) = at(who)
        action hum(who: character)
            requires who = Ann and not hummed
            effects hummed
            consenting who
        action sweep(who: character)
            requires who = Ben and not swept
            effects swept
            consenting who
            takes 60 minutes
        chapter 1 "A morning"
            starts day 1 08:00

        """;

    [Fact]
    public void The_answer_that_draws_most_comes_before_who_asked_does_anything_else() => Assert.Equal(
        ["08:01 ask(Ann, Ben)", "08:02 give(Ben, Ann)", "08:03 hum(Ann)"],
        Told("Ann 3 asked(Ben)", "Ann 2 hummed", "Ben 2 given(Ann)").Events);

    [Fact]
    public void Of_several_answers_motive_decides() => Assert.Equal(
        "refuse(Ben, Ann)", Told("Ann 3 asked(Ben)", "Ben 1 given(Ann)", "Ben 4 happened refuse").Acts[1]);

    [Fact]
    public void Where_no_answer_draws_it_comes_to_the_last_resort_which_is_recorded_so()
    {
        Staged told = Told("Ann 3 asked(Ben)", "Ann 2 hummed");

        Occurrence silence = told.Event("keep_silent(Ben, Ann)");
        Assert.Equal(["ask(Ann, Ben)", "keep_silent(Ben, Ann)", "hum(Ann)"], told.Acts);
        Assert.True(silence.IsLastResort && silence.Because.IsEmpty && !silence.OutOfCharacter);
        Assert.Equal(1, silence.Answers);
        Assert.Equal([1], silence.Causes);
        Assert.Equal([told.Who("Ann"), told.Who("Ben")], silence.Seen);
    }

    private const string Retort = """
        action retort(who: character, to: character)
            requires who != to and asked(who)
            effects cross(to)
            consenting who
        answering ask by whom: retort

        """;

    [Fact]
    public void A_reply_that_is_added_from_elsewhere_stands_beside_those_of_the_act() => Assert.Equal(
        "retort(Ben, Ann)", Staged.Of(Kitchen.Replace("chapter 1", Retort + "chapter 1", StringComparison.Ordinal) + Wanting("Ann 3 asked(Ben)", "Ben 1 given(Ann)", "Ben 4 cross(Ann)")).Run().Acts[1]);

    [Fact]
    public void What_is_done_otherwise_stays_as_the_act_has_it() => Assert.Equal(
        "keep_silent(Ben, Ann)", Staged.Of(Kitchen.Replace("chapter 1", Retort + "chapter 1", StringComparison.Ordinal) + Wanting("Ann 3 asked(Ben)", "Ann 2 hummed")).Run().Acts[1]);

    [Fact]
    public void An_act_that_nobody_answered_is_answered_where_another_says_so() => Assert.Equal(
        ["hum(Ann, Cal)", "keep_silent(Cal, Ann)"],
        Staged.Of(Kitchen.Replace("action hum(who: character)", "answering hum by whom: keep_silent(whom, who) else keep_silent(whom, who)\naction hum(who: character, whom: character)", StringComparison.Ordinal)
            .Replace("requires who = Ann and not hummed", "requires who = Ann and whom = Cal and not hummed", StringComparison.Ordinal).Replace("at Yard", "at Kitchen", StringComparison.Ordinal) + Wanting("Ann 3 hummed")).Run().Acts);

    [Fact]
    public void An_answer_can_be_silence_out_of_a_motive()
    {
        Occurrence silence = Told("Ann 3 asked(Ben)", "Ben 2 happened keep_silent(Ben, Ann)").Event("keep_silent(Ben, Ann)");

        Assert.False(silence.IsLastResort);
        Assert.Single(silence.Because);
    }

    [Fact]
    public void What_both_have_said_in_an_exchange_is_not_said_again() => Assert.Equal(
        ["ask(Ann, Ben)", "refuse(Ben, Ann)", "beg(Ann, Ben)", "keep_silent(Ben, Ann)"],
        Told("Ann 3 asked(Ben)", "Ann 2 not cross(Ben)", "Ben 2 cross(Ben) and not happened grumble", "Ben -1 happened grumble(Ben)").Acts.Take(4));

    [Fact]
    public void Who_does_not_notice_has_nothing_to_answer() => Assert.Equal(
        ["ask(Ann, Ben)", "hum(Ann)"],
        Staged.Of(Kitchen.Replace("observing x: at(x) = at(who)\n    answered", "observing x: x = who\n    answered", StringComparison.Ordinal) + Wanting("Ann 3 asked(Ben)", "Ann 2 hummed")).Run().Acts);

    [Fact]
    public void Who_is_away_has_nothing_to_answer() => Assert.Equal(
        ["ask(Ann, Ben)"],
        Staged.Of(Kitchen.Replace("at(who) = at(whom) and not asked(whom)", "not asked(whom)", StringComparison.Ordinal) + Wanting("Ann 3 asked(Ben)"), (_, story) => new SessionSetup { Away = [Staged.Named(story, "Ben")] }).Run().Acts);

    [Fact]
    public void Several_who_are_addressed_answer_one_after_the_other() => Assert.Equal(
        ["08:01 call(Ann, Ben, Cal)", "08:02 keep_silent(Ben, Ann)", "08:03 keep_silent(Cal, Ann)", "08:04 hum(Ann)"],
        Staged.Of(Kitchen.Replace("character Cal\n    at Yard", "character Cal\n    at Kitchen", StringComparison.Ordinal) + """
        action call(who: character, one: character, other: character)
            requires who = Ann and one = Ben and other = Cal and not asked(one)
            effects asked(one)
            consenting who
            answered by give, refuse else keep_silent
        """ + Wanting("Ann 3 happened call(Ann, _, _)", "Ann 2 hummed")).Run().Events);

    [Fact]
    public void Two_who_speak_to_each_other_at_once_both_get_an_answer() => Assert.Equal(
        ["08:01 greet(Ann, Ben)", "08:01 greet(Ben, Ann)", "08:02 keep_silent(Ben, Ann)", "08:03 keep_silent(Ann, Ben)"],
        Staged.Of(Greeting, (phrases, _) => new SessionSetup { Forced = ImmutableSortedDictionary<int, GroundAct>.Empty.Add(2, phrases.ParseAct("greet(Ben, Ann)").Value!) }).Run().Events);

    [Fact]
    public void Who_is_spoken_to_first_answers_before_they_say_what_they_would_have_said() => Assert.Equal(
        ["08:01 greet(Ann, Ben)", "08:02 keep_silent(Ben, Ann)", "08:03 greet(Ben, Ann)", "08:04 keep_silent(Ann, Ben)"], Staged.Of(Greeting).Run().Events);

    [Fact]
    public void A_long_act_waits_for_the_answer() => Assert.Equal(
        ["ask(Ann, Ben)", "give(Ben, Ann)", "08:02", "sweep(Ben)", "09:02"],
        Seen(Told("Ann 3 asked(Ben)", "Ben 1 given(Ann)", "Ben 20 swept"), "give", "sweep"));

    [Fact]
    public void What_two_do_together_waits_for_the_answer_of_one_of_them() => Assert.Equal(
        ["08:12 ask(Ann, Ben)", "08:13 give(Ben, Ann)", "09:01 dance(Ben, Cal)"],
        Staged.Of(Kitchen.Replace("character Ann\n    at Kitchen", "character Ann\n    at Yard", StringComparison.Ordinal).Replace("character Cal\n    at Yard", "character Cal\n    at Kitchen", StringComparison.Ordinal) + """
        action dance(who: character, with: character)
            requires who = Ben and with = Cal and not happened dance
            consenting who, with
            takes 60 minutes
        action come(who: character)
            requires who = Ann and at(who) = Yard
            effects at(who) := Kitchen
            consenting who
            takes 11 minutes
        """ + Wanting("Ann 3 asked(Ben)", "Ben 20 happened dance", "Cal 20 happened dance", "Ben 1 given(Ann) and at(Ann) = Kitchen")).Run().Events.Skip(1));

    [Fact]
    public void A_player_who_is_addressed_chooses_among_the_answers_and_nothing_else()
    {
        Staged played = Staged.Played(Kitchen + Wanting("Ann 3 asked(Ben)", "Ann 2 hummed"), "Ben").Run().Wait();

        Assert.True(played.Session.IsAnswering);
        Assert.Equal(["! give(Ben, Ann)", "! refuse(Ben, Ann)", "! grumble(Ben)", "! keep_silent(Ben, Ann)"], played.Options);
        Assert.All(played.Session.Options, option => Assert.True(option.Foremost && option.IsAnswer));
        played.Do("give(Ben, Ann)");
        Assert.Equal(["08:01 ask(Ann, Ben)", "08:02 give(Ben, Ann)"], played.Events.Take(2));
        Assert.False(played.Event("give(Ben, Ann)").OutOfCharacter);
        Assert.Contains("! sweep(Ben)", played.Options);
    }

    [Fact]
    public void A_player_who_waits_instead_turns_away()
    {
        Staged played = Staged.Played(Kitchen + Wanting("Ann 3 asked(Ben)", "Ann 2 hummed"), "Ben").Run().Wait().Wait();

        Assert.Equal(["08:01 ask(Ann, Ben)", "08:02 keep_silent(Ben, Ann)"], played.Events.Take(2));
        Assert.True(played.Event("keep_silent(Ben, Ann)").IsLastResort);
        Assert.False(played.Session.IsAnswering);
    }

    [Fact]
    public void A_player_who_addresses_somebody_has_an_answer_before_their_next_turn()
    {
        Staged played = Staged.Played(Kitchen + Wanting("Ann 3 asked(Ben)", "Ben 1 given(Ann)"), "Ann").Run().Do("ask(Ann, Ben)");

        Assert.Equal(["08:01 ask(Ann, Ben)", "08:02 give(Ben, Ann)"], played.Events);
        Assert.True(played.Session.Turn == played.Who("Ann") && !played.Session.IsAnswering);
    }

    /// <summary>What takes no more than ten minutes is finished first, and whoever asked waits for the answer so long.</summary>
    [Fact]
    public void Also_where_the_other_has_to_finish_something_first()
    {
        string kitchen = Kitchen.Replace("takes 60 minutes", "takes 5 minutes", StringComparison.Ordinal);
        Staged played = Staged.Played(kitchen + Wanting("Ann 3 asked(Ben)", "Ben 1 given(Ann)", "Ben 20 swept"), "Ann").Run().Do("hum(Ann)").Do("ask(Ann, Ben)");

        Assert.Equal(["08:01 hum(Ann)", "08:02 ask(Ann, Ben)", "08:05 sweep(Ben)", "08:06 give(Ben, Ann)"], played.Events);
        Assert.True(played.Session.Turn == played.Who("Ann") && !played.Session.IsAnswering);
    }

    [Fact]
    public void What_else_drew_them_is_on_record_and_is_no_answer_to_why_they_answered_so()
    {
        Staged told = Staged.Of(Kitchen + "action dust(who: character)\n    requires who = Ben\n    consenting who\n" + Wanting("Ann 3 asked(Ben)", "Ben 1 given(Ann)", "Ben 20 swept")).Run();
        Occurrence answer = told.Event("give(Ben, Ann)");
        Reason reason = told.Reason("give(Ben, Ann)", "Ben");

        Refusal refused = Assert.Single(reason.Choice!.Refused, refusal => told.Wording(refusal.Act) == "sweep(Ben)");
        Assert.Equal((RefusalKind.MustAnswer, told.Who("Ann")), (refused.Kind, refused.Who));
        Decisive? decisive = told.Session.Ask(new Moment.Decided(answer.Number), inquiry => Decisive.FindDecisive(inquiry, answer, reason));
        Assert.Equal(reason.Wants, decisive!.Wants);
        Hindrance hindrance = told.Session.Ask(new Moment.Decided(answer.Number), inquiry => inquiry.WhyNot(told.Act("dust(Ben)"), null));
        Assert.Equal(RefusalKind.MustAnswer, Assert.IsType<Hindrance.Refused>(hindrance).Refusal.Kind);
    }

    [Fact]
    public void A_run_that_is_made_again_has_the_same_answers_without_thinking()
    {
        Session run = Staged.Played(Kitchen + Wanting("Ann 3 asked(Ben)", "Ann 2 hummed", "Ann 1 not cross(Ben)", "Ben 1 cross(Ben)"), "Cal").Run().Wait().Wait().Session;
        Session again = run.FromBeginning();
        foreach (Decision decision in run.Decisions)
        {
            while (again.Step() is not StepResult.PlayerToDecide)
            {
            }

            again.Decide(decision);
        }

        while (again.Step() is not StepResult.PlayerToDecide)
        {
        }

        Assert.Equal(0, again.ThoughtOut);
        Assert.Equal(run.Chronicle.Select(record => (record.Action, record.Ends, record.Answers, record.IsLastResort)), again.Chronicle.Select(record => (record.Action, record.Ends, record.Answers, record.IsLastResort)));
        Assert.Contains(run.Chronicle, record => record.Answers == 1);
    }

    [Fact]
    public void A_written_scene_is_the_answer() => Assert.Equal(
        ["ask(Ann, Ben)", "hum(Ann)"],
        Staged.Of(Kitchen + "scene salt for ask(Ann, Ben)\n    Ben: There is none.\n" + Wanting("Ann 3 asked(Ben)", "Ann 2 hummed")).Run().Acts);

    private static readonly string Greeting = Kitchen + """
        action greet(who: character, whom: character)
            requires who != whom and whom != Cal and who != Cal and not happened greet(who, whom)
            consenting who
            answered by refuse, beg else keep_silent
        """ + Wanting("Ann 3 happened greet(Ann, Ben)", "Ben 3 happened greet(Ben, Ann)");

    private static Staged Told(params string[] wants) => Staged.Of(Kitchen + Wanting(wants)).Run();

    private static string[] Seen(Staged told, params string[] timed) =>
        [.. told.Events.Where(line => !line.Contains("grumble", StringComparison.Ordinal)).SelectMany(line => timed.Any(name => line.Contains(name, StringComparison.Ordinal)) ? new[] { line[6..], line[..5] } : [line[6..]])];

    /// <summary>Each as <c>Ann 3 hummed</c>.</summary>
    private static string Wanting(params string[] wants) =>
        string.Concat(wants.Select(want => want.Split(' ', 3)).Select(parts => $"\nwants of who: character\n    {parts[1]} if who = {parts[0]} and ({parts[2]})"));
}
