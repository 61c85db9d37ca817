using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>A run can be gone through by times, in pieces and with interruptions; none of it makes a difference to what comes about.</summary>
public sealed class AdvancingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    public void Time_in_slices_changes_nothing(int minutes)
    {
        Session whole = Staged.Of(SharedSessionTests.Fair).Session;
        while (whole.Step() is not StepResult.Over)
        {
        }

        Session sliced = Staged.Of(SharedSessionTests.Fair).Session;
        sliced.Step();
        StoryTime begins = sliced.Now;
        int slices = 0;
        for (StoryTime until = begins.Plus(minutes); !sliced.IsOver; until = until.Plus(minutes))
        {
            StepResult result;
            while ((result = sliced.Step(new StepBounds { Until = until })) is not (StepResult.TimeReached or StepResult.Over))
                Assert.True(sliced.Now <= until);
            if (result is StepResult.TimeReached reached)
                Assert.Equal((until, until), (reached.Time, sliced.Now));
            slices++;
        }

        Assert.True(slices > 2);
        Assert.Equal(Record(whole), Record(sliced));
        Assert.True(whole.WriteRecollection().AsSpan().SequenceEqual(sliced.WriteRecollection().AsSpan()));
    }

    [Fact]
    public void The_clock_stands_at_the_time_and_what_comes_later_has_not_come()
    {
        Session session = Staged.Of("""
            fact swept
            character Ann
                wants
                    5 if swept
            action sweep(who: character)
                requires not swept
                effects swept
                consenting who
                takes 5 minutes
            chapter 1 "Sweeping"
                starts day 1 08:00
            """).Session;
        session.Step();
        StoryTime begins = session.Now;
        Assert.IsType<StepResult.TimeReached>(session.Step(new StepBounds { Until = begins.Plus(3) }));
        Assert.Equal(begins.Plus(3), session.Now);
        Assert.Empty(session.Chronicle);
        Assert.Equal(begins.Plus(5), Assert.IsType<StepResult.Happened>(session.Step(new StepBounds { Until = begins.Plus(5) })).Occurrence.Ends);
        Assert.IsType<StepResult.TimeReached>(session.Step(new StepBounds { Until = begins.Plus(4) }));
        Assert.Equal(begins.Plus(5), session.Now);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(90)]
    public void A_budget_ends_a_step_between_two_who_think_and_changes_nothing(int states)
    {
        Session whole = Staged.Of(SharedSessionTests.Fair).Session;
        while (whole.Step() is not StepResult.Over)
        {
        }

        Session sliced = Staged.Of(SharedSessionTests.Fair).Session;
        int interrupted = 0;
        StepResult result;
        while ((result = sliced.Step(new StepBounds { States = states })) is not StepResult.Over)
            interrupted += result is StepResult.Interrupted ? 1 : 0;
        Assert.True(interrupted > 0);
        Assert.Equal(Record(whole), Record(sliced));
        Assert.True(whole.WriteRecollection().AsSpan().SequenceEqual(sliced.WriteRecollection().AsSpan()));
        Assert.Equal(whole.ThinkingCuts, sliced.ThinkingCuts);
    }

    [Fact]
    public void A_step_that_is_cancelled_does_nothing_and_the_next_goes_on()
    {
        Session session = Staged.Of(SharedSessionTests.Fair).Session;
        session.Step();
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.IsType<StepResult.Interrupted>(session.Step(new StepBounds { Cancellation = cancelled.Token }));
        Assert.Equal(0, session.ThoughtOut);
        Assert.IsType<StepResult.Happened>(session.Step());
    }

    [Fact]
    public void A_player_is_asked_at_the_same_times_however_time_is_sliced()
    {
        static string Played(int minutes)
        {
            Session session = Staged.Played(SharedSessionTests.Fair, "Ann").Session;
            session.Step();
            List<string> turns = [];
            for (StoryTime until = session.Now.Plus(minutes); !session.IsOver;)
            {
                switch (session.Step(new StepBounds { Until = until }))
                {
                    case StepResult.PlayerToDecide:
                        turns.Add($"{session.Now} {session.IsNobodyActive}");
                        session.Decide(turns.Count % 3 == 0 ? new Decision.Wait() : new Decision.Do(session.Options[0].Act));
                        if (turns.Count == 12)
                            return string.Join("\n", turns.Concat(Record(session)));
                        break;
                    case StepResult.TimeReached:
                        until = until.Plus(minutes);
                        break;
                }
            }

            return string.Join("\n", turns.Concat(Record(session)));
        }

        Assert.Equal(Played(10_000), Played(1));
        Assert.Equal(Played(10_000), Played(7));
    }

    internal static string[] Record(Session session) => [.. session.Chronicle.Select(record =>
        $"{record.Starts} {record.Ends} {record.Kind} {record.Action} {string.Join(',', record.Arguments)} {record.Happening} {string.Join(',', record.Seen)} {string.Join(',', record.Feelings)} "
        + string.Join(' ', record.Because.Select(reason => $"{reason.Who}: {reason.Gain}, {reason.Choice?.Draw}, {string.Join('+', reason.Plan.Select(act => session.Story[act.Action].Name))}")))];
}
