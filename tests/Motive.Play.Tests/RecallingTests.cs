using Motive.Play.Clock;
using Motive.Play.Sessions;

namespace Motive.Play.Tests;

/// <summary>A run that goes the way of another one recalls what was thought there, and thinks for itself from where it goes another way.</summary>
public sealed class RecallingTests
{
    [Fact]
    public void Nothing_is_thought_out_twice_while_it_is_decided_alike()
    {
        Session run = Played();
        Session again = run.FromBeginning();
        Play(again, run.Decisions, run.Decisions.Count);
        Assert.Equal(0, again.ThoughtOut);
        Assert.Equal(run.Chronicle.Select(record => record.Because), again.Chronicle.Select(record => record.Because));
        Assert.Equal(run.Now, again.Now);
    }

    [Fact]
    public void What_is_taken_back_twice_is_recalled_when_it_is_decided_again()
    {
        Session run = Played();
        Session undone = run.FromBeginning();
        Play(undone, run.Decisions, 2);
        Session twice = undone.FromBeginning();
        Play(twice, run.Decisions, 1);
        Play(twice, run.Decisions, run.Decisions.Count);
        Assert.Equal(0, twice.ThoughtOut);
        Assert.Equal(run.Chronicle.Count, twice.Chronicle.Count);
    }

    [Fact]
    public void Whoever_decides_otherwise_thinks_anew_from_there_on()
    {
        Session run = Played();
        Session other = run.FromBeginning();
        Play(other, run.Decisions, 1);
        Assert.Equal(0, other.ThoughtOut);
        Decision another = new Decision.Wait() == run.Decisions[1] ? new Decision.Do(other.Options[0].Act) : new Decision.Wait();
        other.Decide(another);
        Play(other, [], 2);
        Assert.NotEqual(0, other.ThoughtOut);
        Session straight = Staged.Played(SharedSessionTests.Fair, "Ann").Session;
        Play(straight, [run.Decisions[0], another], 2);
        Assert.Equal(straight.Chronicle.Select(record => (record.Action, record.Ends)), other.Chronicle.Select(record => (record.Action, record.Ends)));
    }

    [Fact]
    public void Questions_about_earlier_moments_do_not_move_the_run()
    {
        Session run = Played();
        int thought = run.ThoughtOut;
        run.Ask(new Moment.After(1), inquiry => inquiry.Now);
        Assert.Equal(thought, run.ThoughtOut);
    }

    /// <summary>Decides as is said until so many decisions are made, and goes on to the next turn.</summary>
    private static void Play(Session session, IReadOnlyList<Decision> decisions, int count)
    {
        while (!session.IsOver)
        {
            if (session.Step() is not StepResult.PlayerToDecide)
                continue;
            if (session.Decisions.Count == count)
                return;
            session.Decide(decisions[session.Decisions.Count]);
        }
    }

    private static Session Played()
    {
        Session session = Staged.Played(SharedSessionTests.Fair, "Ann").Session;
        Play(session, [], 0);
        while (!session.IsOver && session.Decisions.Count < 5)
        {
            Option? motivated = session.Options.FirstOrDefault(option => option.Reason is not null);
            session.Decide(motivated is null ? new Decision.Wait() : new Decision.Do(motivated.Act));
            Play(session, [], session.Decisions.Count);
        }

        Assert.True(session.ThoughtOut > 0 && session.Chronicle.Count > 5);
        return session;
    }
}
