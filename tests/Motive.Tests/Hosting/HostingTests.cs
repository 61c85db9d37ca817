using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Saves;
using Motive.World;

namespace Motive.Tests.Hosting;

/// <summary>A program that hosts a run lets time pass and puts things into it; all of it is undone, forked, saved and loaded like a player's decisions.</summary>
public sealed class HostingTests
{
    internal const string Mill = """
        story "The Mill"

        type place
        place Mill, Road, Inn
        fact at(who: character): place = Mill
        fact flour: 0..9 = 2
        fact raining
        fact baked(who: character)
        fact greeted(who: character, other: character)
        character Ann she
            wants
                6 if baked(Ann) as "to have bread"
        character Ben he
            at Inn
            wants
                4 if greeted(Ben, Ann) as "to have greeted Ann"
                -5 if raining and at(Ben) = Road as "to stay dry"
        character Cid he
            at Inn
        action walk(who: character, to: place)
            as "walk to {to}"
            requires at(who) != to and (at(who) = Road or to = Road)
            effects at(who) := to
            consenting who
            observing x: x = who or at(x) = at(who) or at(x) = to
            takes 10 minutes
        action bake(who: character)
            as "bake bread"
            requires at(who) = Mill and flour > 0 and not baked(who)
            effects
                baked(who)
                flour := flour - 1
            consenting who
            observing x: at(x) = at(who)
            takes 30 minutes
        action greet(who: character, other: character)
            as "greet {other}"
            requires who != other and at(who) = at(other) and not greeted(who, other)
            effects greeted(who, other)
            consenting who
            observing x: at(x) = at(who)

        chapter 1 "Morning"
            starts day 1 08:00
        """;

    private static readonly LoadedStory Loaded = Fixtures.Load(Mill);

    [Fact]
    public void Time_passes_to_the_minute_and_what_begins_and_ends_is_told()
    {
        StoryRun run = new(Loaded, new RunRequest());
        Advanced advanced = run.Advance(new AdvanceLimits { Minutes = 0 });
        advanced = run.Advance(new AdvanceLimits { Until = StoryMoment.At(1, 8, 25) });
        Assert.Equal((AdvanceEnd.TimeReached, "08:25"), (advanced.End, run.Session.Now.Clock));
        Assert.Equal(["walk(Ben, Road)", "walk(Ben, Mill)", "greet(Ben, Ann)"], run.Acts());
        Assert.Contains(advanced.Steps, step => step is { Kind: StepKind.Began, Act.By: ["Ben"] });
        Assert.Equal(["bake(Ann)"], run.Underway.Select(act => act.Phrase));
    }

    [Fact]
    public void Why_says_that_what_a_deed_rests_on_came_from_outside()
    {
        StoryRun run = Begun();
        run.Set("flour = 0", "Ann");
        run.Set("flour = 5", "Ann", "Cid");
        run.GoOn(StoryMoment.At(1, 9, 0));
        int baked = run.NumberOf("bake");
        Assert.Contains("came from outside the story (#2)", Said(run, baked), StringComparison.Ordinal);
        Assert.Contains("from outside the story it came to be that the flour was 5", Said(run, 2), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_made_to_happen_is_called_so()
    {
        StoryRun run = Begun();
        run.Make("walk(Cid, Road)");
        Assert.Equal("walk(Cid, Road)", run.Next().Event?.Phrase);
        Assert.Contains("was made to", Said(run, 1), StringComparison.Ordinal);
        Assert.Contains("\"outside\":true", ChronicleLines.Event(run.Events[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set rainig", "Did you mean `raining`?")]
    [InlineData("set raining", "HostFacts")]
    [InlineData("believe Ann: flour > 3", "")]
    [InlineData("make bake(Cid)", "not possible now")]
    [InlineData("begin walk(Ann, Road)", "has something else in hand: bake(Ann)")]
    [InlineData("complete 77", "no act of that number is under way")]
    [InlineData("enter Ben Mill", "is not away")]
    [InlineData("release Ben", "is not played")]
    [InlineData("play Bob", "Nobody in")]
    [InlineData("sing Ben", "It begins with set, ")]
    public void What_cannot_be_put_in_is_refused_with_what_would_work_and_changes_nothing(string phrase, string said)
    {
        StoryRun run = Begun();
        run.Advance(new AdvanceLimits { Minutes = 1 });
        string before = Account(run);
        RequestException refused = Assert.Throws<RequestException>(() => run.PutIn(phrase, []));
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, Account(run));
        Assert.Empty(run.DecisionsMade);
    }

    [Fact]
    public void What_is_hardly_meant_is_warned_of()
    {
        StoryRun run = Begun();
        run.Set("flour = 12");
        Assert.Contains("flour = 12", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.True(run.Holds("flour = 9"));
    }

    [Fact]
    public void What_was_put_in_is_undone_and_made_again()
    {
        StoryRun run = Begun();
        run.Advance(new AdvanceLimits { Minutes = 7 });
        string before = Account(run);
        run.Set("flour = 0", "Ann");
        Assert.True(run.Undo());
        Assert.Equal(before, Account(run));
        run.Make("walk(Cid, Road)");
        string once = Account(run);
        Assert.True(run.Undo());
        run.Make("walk(Cid, Road)");
        Assert.Equal(once, Account(run));
    }

    [Fact]
    public void A_fork_has_what_was_put_in_before_it_and_not_what_came_after()
    {
        StoryRun run = Begun();
        run.Make("walk(Cid, Road)");
        run.Advance(new AdvanceLimits { Minutes = 12 });
        int events = run.Session.Chronicle.Count;
        run.Set("flour = 0", "Ann");
        run.Advance(new AdvanceLimits { Minutes = 120 });
        StoryRun fork = run.Fork(events);
        Assert.Equal(run.Acts().Take(events), fork.Acts());
        Assert.True(fork.Holds("flour = 2"));
        Assert.Equal(run.Acts().Take(events + 1), run.Fork(events + 1).Acts());
    }

    [Fact]
    public void A_save_has_all_that_was_put_in_and_stands_where_it_was_left()
    {
        StoryRun run = Begun(new RunRequest { HostFacts = ["raining"], Unending = true, Player = "Cid", Players = ["Ann"] });
        bool rains = false;
        run.HostFact("raining", _ => rains, _ => ["Ben", "Ann"]);
        run.Next();
        run.Decide(new Decision.Wait());
        run.Next();
        run.Decide(new Decision.Wait());
        int walk = run.Begin("walk(Cid, Road)", held: true);
        run.Advance(new AdvanceLimits { Minutes = 3 });
        rains = true;
        Decided(run, 25);
        run.Complete(walk);
        run.Leave("Ben");
        Decided(run, 11);
        run.Enter("Ben", "Road");
        run.Believe("Cid: flour = 9");
        Decided(run, 9);
        Assert.Contains(run.DecisionPhrases, phrase => phrase == "answer raining");
        string save = run.Save("mill.story");
        ResumedRun resumed = Loaded.Resume(SaveFormat.Read(save));
        Assert.True(resumed.IsSameGame, resumed.Lost ?? resumed.OtherPast);
        Assert.Equal(Account(run), Account(resumed.Run));
        Assert.Equal(0, resumed.Run.Session.Session.ThoughtOut);
        ResumedRun anew = Loaded.Resume(SaveFormat.Read(save) with { Concluded = null });
        Assert.True(anew.IsSameGame, anew.Lost ?? anew.OtherPast);
        Assert.Equal(Account(run), Account(anew.Run));
        Assert.Equal(save, resumed.Run.Save("mill.story"));
        resumed.Run.HostFact("raining", _ => rains, _ => ["Ben", "Ann"]);
        Decided(run, 40);
        Decided(resumed.Run, 40);
        Assert.Equal(Account(run), Account(resumed.Run));
    }

    [Fact]
    public void A_save_of_a_story_that_has_changed_says_what_can_no_longer_be_put_in()
    {
        StoryRun run = Begun();
        run.Advance(new AdvanceLimits { Minutes = 7 });
        run.Make("walk(Cid, Road)");
        string save = run.Save("mill.story");
        ResumedRun resumed = Fixtures.Load(Mill.Replace("action walk(", "action stroll(", StringComparison.Ordinal)).Resume(SaveFormat.Read(save));
        Assert.Contains("to put in “make walk(Cid, Road)”, cannot be made any more", resumed.Lost, StringComparison.Ordinal);
    }

    [Fact]
    public void Acts_that_the_host_ends_do_not_end_by_the_clock()
    {
        StoryRun run = Begun(new RunRequest { Held = ["walk(_, _)"] });
        Advanced advanced = run.Advance(new AdvanceLimits { Minutes = 60 });
        BegunAct walk = Assert.Single(advanced.Steps, step => step is { Kind: StepKind.Began, Act.IsHeld: true }).Act!;
        Assert.Equal(["bake(Ann)"], run.Acts());
        run.Complete(walk.Number);
        Assert.Equal(["bake(Ann)", "walk(Ben, Road)"], run.Acts());
        Assert.Equal("09:00", run.Session.Chronicle[1].Ends.Clock);
    }

    [Fact]
    public void Two_players_are_each_told_whose_turn_it_is()
    {
        StoryRun run = Begun(new RunRequest { Players = ["Ben", "Ann"] });
        run.Next();
        Assert.Equal("Ann", run.Turn);
        run.Decide("bake(Ann)");
        run.ToPrompt();
        Assert.Equal("Ben", run.Turn);
        Assert.All(run.Options, option => Assert.DoesNotContain("Ann)", option.Phrase[^4..], StringComparison.Ordinal));
    }

    [Fact]
    public void Each_player_is_told_of_their_own_setbacks_and_lulls()
    {
        StoryRun run = Begun(new RunRequest { Players = ["Ben", "Ann"] });
        run.ToPrompt().Decide("wait");
        run.ToPrompt();
        Assert.Equal(("Ben", null), (run.Turn, run.Lull));
        run.Decide("walk(Ben, Road)");
        run.ToPrompt();
        Assert.Equal("Ben", run.Turn);
        run.Decide("walk(Ben, Mill)");
        run.ToPrompt();
        Assert.Equal("Ann", run.Turn);
        Assert.StartsWith("Time passes until twenty past eight", run.Lull, StringComparison.Ordinal);
        Assert.Null(run.Setback);
    }

    [Fact]
    public void A_run_at_rest_says_so_and_a_player_who_is_asked_days_later_is_asked_there_when_it_is_loaded()
    {
        StoryRun run = Begun(new RunRequest { Unending = true });
        StoryStep step;
        while ((step = run.Next()).Kind != StepKind.AtRest)
            Assert.NotEqual(StepKind.Over, step.Kind);
        Assert.Equal(StepKind.AtRest, run.Next().Kind);
        run.Advance(new AdvanceLimits { Until = StoryMoment.At(9, 12, 30) });
        run.Play("Cid");
        Assert.Equal(StepKind.PlayerToDecide, run.Next().Kind);
        run.Decide("walk(Cid, Road)");
        run.Advance(new AdvanceLimits { Minutes = 4 });
        ResumedRun resumed = Loaded.Resume(SavedRun.Read(run.Save("mill.story")) with { Concluded = null });
        Assert.True(resumed.IsSameGame, resumed.Lost ?? resumed.OtherPast);
        Assert.Equal(Account(run), Account(resumed.Run));
        Assert.Equal("day 9 12:34", resumed.Run.Now.ToString());
        Assert.Equal(run.Save("mill.story"), Loaded.Resume(SavedRun.Read(run.Save("mill.story"))).Run.Save("mill.story"));
    }

    [Fact]
    public void A_run_that_was_only_gone_through_by_times_is_loaded_where_it_was_left()
    {
        StoryRun run = Begun();
        run.Advance(new AdvanceLimits { Minutes = 13 });
        StoryRun loaded = Loaded.Resume(SavedRun.Read(run.Save())).Run;
        Assert.Equal("day 1 08:13", loaded.Now.ToString());
        Assert.Equal(run.Save(), loaded.Save());
    }

    internal static string Account(StoryRun run) => string.Join("\n",
        [$"{run.Session.Now} {run.Session.IsOver} {run.Session.Session.Position.Passed}", .. run.Events.Select(ChronicleLines.Event), .. run.Transcript.Select(passage => passage.Text), .. run.DecisionPhrases, .. run.Underway.Select(act => $"{act.Number} {act.Ends} {act.IsHeld}")]);

    /// <summary>Lets time pass; whoever is asked waits.</summary>
    private static void Decided(StoryRun run, int minutes)
    {
        StoryMoment until = StoryMoment.FromTime(run.Session.Now.Plus(minutes));
        while (run.Advance(new AdvanceLimits { Until = until }).End == AdvanceEnd.PlayerToDecide)
            run.Decide(new Decision.Wait());
    }

    private static string Said(StoryRun run, int number) => string.Join("\n", run.Why(number).Paragraphs);

    private static StoryRun Begun(RunRequest? request = null)
    {
        StoryRun run = new(Loaded, request ?? new RunRequest());
        run.Next();
        return run;
    }
}

internal static class HostedRuns
{
    public static void GoOn(this StoryRun run, StoryMoment until)
    {
        while (run.Advance(new AdvanceLimits { Until = until }).End is not (AdvanceEnd.TimeReached or AdvanceEnd.Over))
        {
        }
    }

    public static bool Holds(this StoryRun run, string condition) =>
        new Evaluator(run.Story).Holds(run.Loaded.Phrases.ParseCondition(condition).Value!, run.Session.Present);
}
