using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What whoever hosts a run puts into it at a moment, and what comes of it.</summary>
public sealed class PutInTests
{
    private const string Kitchen = """
        type place
        place Kitchen, Yard
        fact at(who: character): place = Kitchen
        fact apples: 0..9 = 1
        fact fed(who: character)
        fact raining
        character Ann, Ben
        initially
            at(Ben) = Yard
        wants of who: character
            5 if fed(who)
        action eat(who: character)
            requires at(who) = Kitchen and apples > 0 and not fed(who)
            effects
                fed(who)
                apples := apples - 1
            consenting who
            observing x: at(x) = at(who)
            takes 20 minutes
        action go(who: character, to: place)
            requires at(who) != to
            effects at(who) := to
            consenting who
            observing x: at(x) = at(who) or at(x) = to
            takes 5 minutes
        chapter 1 "Supper"
            starts day 1 08:00
        """;

    [Fact]
    public void A_fact_that_is_set_is_an_event_that_nobody_did_and_nobody_saw()
    {
        Staged staged = Begun(Kitchen);
        staged.Put(new Intervention.State(staged.Fact("apples = 0"), []));
        Occurrence set = Assert.IsType<StepResult.Happened>(staged.Session.Step()).Occurrence;
        Assert.Equal((OccurrenceKind.Outside, true, 0, 0), (set.Kind, set.IsFromOutside, set.By.Length, set.Seen.Length));
        Assert.Equal((1, 0), (Assert.Single(set.Changes).Before, Assert.Single(set.Changes).After));
        Assert.True(staged.Holds("apples = 0") && staged.Holds("believes(Ann, apples = 1)"));
    }

    [Fact]
    public void Whoever_is_said_to_see_it_knows()
    {
        Staged staged = Begun(Kitchen);
        staged.Put(new Intervention.State(staged.Fact("apples = 3"), [staged.Who("Ben")]));
        Assert.True(staged.Holds("believes(Ben, apples = 3)") && staged.Holds("believes(Ann, apples = 1)"));
        Assert.Equal(SourceKind.Saw, Assert.Single(staged.Session.Chronicle[^1].Learnt).Source.Kind);
    }

    [Fact]
    public void A_belief_is_its_owners_alone_and_came_from_outside()
    {
        Staged staged = Begun(Kitchen);
        staged.Put(new Intervention.State(staged.Belief("Ann: apples = 0"), []));
        Assert.True(staged.Holds("apples = 1") && staged.Holds("believes(Ann, apples = 0)") && staged.Holds("believes(Ben, apples = 1)"));
        Assert.Equal(SourceKind.Outside, Assert.Single(staged.Session.Chronicle[^1].Learnt).Source.Kind);
    }

    [Fact]
    public void What_is_put_in_decides_what_people_do()
    {
        Staged staged = Begun(Kitchen);
        staged.Put(new Intervention.State(staged.Belief("Ann: apples = 0"), []));
        staged.Put(new Intervention.State(staged.Belief("Ben: apples = 0"), []));
        Assert.DoesNotContain(staged.Run().Session.Chronicle, record => record.Action is not null);
    }

    [Fact]
    public void An_act_is_made_to_happen_at_once()
    {
        Staged staged = Begun(Kitchen);
        staged.Put(new Intervention.Do(staged.Act("eat(Ann)")));
        Occurrence eaten = Assert.IsType<StepResult.Happened>(staged.Session.Step()).Occurrence;
        Assert.Equal((true, true, eaten.Starts), (eaten.IsFromOutside, eaten.OutOfCharacter, eaten.Ends));
        Assert.True(staged.Holds("fed(Ann)"));
    }

    [Fact]
    public void An_act_that_is_begun_takes_its_time_and_its_doer_is_not_free()
    {
        Staged staged = Begun(Kitchen);
        staged.Put(new Intervention.Begin(staged.Act("go(Ann, Yard)"), IsHeld: false));
        Assert.Equal(ObstacleKind.Busy, staged.Session.ObstacleTo(new Intervention.Begin(staged.Act("eat(Ann)"), false))?.Kind);
        Occurrence first = NextEvent(staged);
        Assert.Equal(("go(Ann, Yard)", true, 5), (staged.Wording(new GroundAct(first.Action!.Value, first.Arguments)), first.IsFromOutside, first.Ends.Minutes - first.Starts.Minutes));
    }

    [Fact]
    public void An_act_that_is_held_ends_when_the_host_says()
    {
        Staged staged = Begun(Kitchen);
        staged.Put(new Intervention.Begin(staged.Act("go(Ben, Kitchen)"), IsHeld: true));
        ActUnderWay walk = staged.Session.Underway.Single(act => act.IsHeld);
        StoryTime later = staged.Session.Now.Plus(45);
        while (staged.Session.Step(new StepBounds { Until = later }) is not StepResult.TimeReached)
        {
        }

        Assert.True(staged.Holds("at(Ben) = Yard"));
        staged.Put(new Intervention.Complete(walk.Number));
        StepResult.Happened ended = Assert.IsType<StepResult.Happened>(staged.Session.Step());
        Assert.Equal((walk.Number, later), (ended.Number!.Value, ended.Occurrence.Ends));
        Assert.True(staged.Holds("at(Ben) = Kitchen"));
    }

    [Fact]
    public void An_act_that_fails_changes_nothing_and_its_doer_hesitates()
    {
        Staged staged = Begun(Kitchen);
        ActUnderWay eating = Begin(staged, "eat(Ann)");
        staged.Put(new Intervention.Fail(eating.Number));
        Assert.Equal(eating.Number, Assert.IsType<StepResult.Stopped>(staged.Session.Step(new StepBounds { Beginnings = true })).Act.Number);
        Assert.False(staged.Holds("fed(Ann)"));
        Assert.Contains(staged.Run().Session.Chronicle, record => record.By.Contains(staged.Who("Ann")));
    }

    [Fact]
    public void One_that_fails_because_it_cannot_be_done_is_an_attempt()
    {
        Staged staged = Begun(Kitchen);
        ActUnderWay eating = Begin(staged, "eat(Ann)");
        staged.Put(new Intervention.State(staged.Fact("apples = 0"), []));
        staged.Put(new Intervention.Fail(eating.Number));
        Assert.Equal(OccurrenceKind.Attempt, staged.Session.Chronicle[^1].Kind);
        Assert.True(staged.Holds("believes(Ann, apples = 0)"));
    }

    [Theory]
    [InlineData("raining", ObstacleKind.NeverChanges)]
    [InlineData("apples = 1", null)]
    public void What_never_changes_cannot_be_set(string fact, object? expected)
    {
        Staged staged = Begun(Kitchen);
        Assert.Equal((ObstacleKind?)expected, staged.Session.ObstacleTo(new Intervention.State(staged.Fact(fact), []))?.Kind);
    }

    [Fact]
    public void A_fact_that_the_host_owns_is_asked_for_and_its_answers_are_kept()
    {
        Staged staged = Staged.Of(Kitchen, (_, story) => new SessionSetup { Hosted = [story.Facts.Single(fact => fact.Name == "raining").Id] });
        Session session = staged.Session;
        int asked = 0;
        FactId raining = session.Story.Facts.Single(fact => fact.Name == "raining").Id;
        session.HostFacts = present =>
        {
            asked++;
            int value = World.Value.FromTruth(session.Now.MinuteOfDay >= (8 * 60) + 10);
            return present.Read(raining, []) == value ? [] : [new Intervention.State(new InitialFact([], raining, [], value, Origin.None), [.. session.Story.Characters])];
        };
        staged.Run();
        Assert.True(asked > 3);
        Occurrence rain = Assert.Single(session.Chronicle, record => record.Kind == OccurrenceKind.Outside);
        Assert.True(rain.Ends.MinuteOfDay >= (8 * 60) + 10);
        Assert.True(staged.Holds("raining") && staged.Holds("believes(Ben, raining)"));
        Session again = session.FromBeginning();
        int before = asked;
        GoTheWayOf(again, session);
        Assert.Equal(before, asked);
        Assert.Equal(AdvancingTests.Record(session), AdvancingTests.Record(again));
    }

    [Fact]
    public void Several_are_played_and_asked_in_the_order_of_the_story()
    {
        Staged staged = Staged.Of(Kitchen, (_, story) => new SessionSetup { Player = Staged.Named(story, "Ben"), Players = [Staged.Named(story, "Ann")] }).Run();
        Assert.Equal(staged.Who("Ann"), staged.Session.Turn);
        Assert.Contains("eat(Ann)", staged.Options);
        staged.Do("eat(Ann)");
        Assert.Equal((staged.Who("Ben"), 8 * 60), (staged.Session.Turn, staged.Session.Now.MinuteOfDay));
        Assert.DoesNotContain(staged.Options, option => option.Contains("Ann", StringComparison.Ordinal));
        staged.Do("go(Ben, Kitchen)");
        Assert.Equal((staged.Who("Ben"), (8 * 60) + 5), (staged.Session.Turn, staged.Session.Now.MinuteOfDay));
    }

    [Fact]
    public void Somebody_is_taken_over_and_given_back()
    {
        Staged staged = Begun(Kitchen);
        staged.Put(new Intervention.Play(staged.Who("Ben")));
        Assert.IsType<StepResult.PlayerToDecide>(staged.Session.Step());
        Assert.Equal(staged.Who("Ben"), staged.Session.Turn);
        staged.Put(new Intervention.Release(staged.Who("Ben")));
        Assert.Null(staged.Session.Turn);
        Assert.Contains("go(Ben, Kitchen)", staged.Run().Acts);
    }

    /// <summary>D30i.</summary>
    [Fact]
    public void Whoever_is_away_neither_acts_nor_sees_and_comes_with_what_they_believed()
    {
        Staged staged = Begun(Kitchen);
        staged.Put(new Intervention.Leave(staged.Who("Ben")));
        Assert.True(staged.Holds("at(Ben) = nowhere") && staged.Holds("believes(Ann, at(Ben) = Yard)"));
        staged.Run(until: 60);
        Assert.All(staged.Session.Chronicle, record => Assert.DoesNotContain(staged.Who("Ben"), record.By.Concat(record.Seen)));
        Assert.True(staged.Holds("fed(Ann)") && staged.Holds("believes(Ben, apples = 1)"));
        staged.Put(new Intervention.Enter(staged.Who("Ben"), staged.Place("Kitchen")));
        Assert.True(staged.Holds("at(Ben) = Kitchen") && staged.Holds("believes(Ann, at(Ben) = Kitchen)") && staged.Holds("believes(Ben, at(Ann) = Kitchen)") && staged.Holds("believes(Ben, apples = 1)"));
        Assert.Contains(staged.Run().Session.Chronicle, record => record.Kind == OccurrenceKind.Attempt && record.By.Contains(staged.Who("Ben")));
    }

    [Fact]
    public void Whoever_is_away_from_the_beginning_is_nowhere()
    {
        Staged staged = Staged.Of(Kitchen, (_, story) => new SessionSetup { Away = [Staged.Named(story, "Ben")] });
        staged.Session.Step();
        Assert.True(staged.Holds("at(Ben) = nowhere") && staged.Holds("believes(Ann, at(Ben) = nowhere)"));
        Assert.Equal(["eat(Ann)"], staged.Run().Acts);
    }

    [Fact]
    public void A_session_that_ends_only_when_told_to_goes_on_while_time_is_asked_for()
    {
        Staged staged = Staged.Of(Kitchen, (_, _) => new SessionSetup { Unending = true });
        Session session = staged.Session;
        StepResult result;
        while ((result = session.Step()) is not StepResult.AtRest)
            Assert.IsNotType<StepResult.Over>(result);
        StoryTime later = session.Now.Plus(100 * StoryTime.MinutesPerDay);
        Assert.IsType<StepResult.TimeReached>(session.Step(new StepBounds { Until = later }));
        Assert.Equal(later, session.Now);
        staged.Put(new Intervention.State(staged.Fact("apples = 5"), [.. session.Story.Characters]));
        staged.Put(new Intervention.State(staged.Fact("not fed(Ann)"), [.. session.Story.Characters]));
        while ((result = session.Step()) is not StepResult.AtRest)
            Assert.IsNotType<StepResult.Over>(result);
        Assert.Equal(2, staged.Acts.Count(act => act == "eat(Ann)"));
        staged.Put(new Intervention.End(Story: true));
        Assert.Equal(ChapterEnd.Outside, Assert.IsType<StepResult.ChapterEnded>(session.Step()).How);
        Assert.IsType<StepResult.Over>(session.Step());
    }

    /// <summary>Makes a run again by the decisions of another one.</summary>
    internal static void GoTheWayOf(Session again, Session run)
    {
        for (int made = 0; made < run.Decisions.Count; made++)
        {
            again.GoTo(run.DecidedAt[made]);
            if (run.Decisions[made] is Decision.FromOutside outside)
            {
                again.Intervene(outside.What);
                continue;
            }

            while (again.Turn is null)
                again.Step(new StepBounds { IsReplay = true });
            again.Decide(run.Decisions[made]);
        }

        again.GoTo(run.Position);
    }

    private static ActUnderWay Begin(Staged staged, string act)
    {
        StepResult result;
        while ((result = staged.Session.Step(new StepBounds { Beginnings = true })) is not StepResult.Began began || staged.Wording(began.Act.Act) != act)
            Assert.IsNotType<StepResult.Over>(result);
        return ((StepResult.Began)result).Act;
    }

    private static Staged Begun(string text)
    {
        Staged staged = Staged.Of(text);
        staged.Session.Step();
        return staged;
    }

    private static Occurrence NextEvent(Staged staged)
    {
        StepResult result = staged.Session.Step();
        while (result is not StepResult.Happened)
            result = staged.Session.Step();
        return ((StepResult.Happened)result).Occurrence;
    }
}
