using Motive.Minds.Model.Grounding;
using Motive.Play.Choosing;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What becomes of an act that was begun: at its end it comes about, or was only tried; before that it may be stopped. Of what comes to nothing the players who did it are told.</summary>
internal sealed class BegunActs(Stage stage, Agenda agenda, ActChooser choosing, Players players, StoppedActs stopped, Pace pace)
{
    /// <summary>The act as it ends, or that it was only tried; null when whoever had begun it has seen meanwhile that it cannot be done, and when what was only to be tried can be done by now.</summary>
    public Undertaking? EndOf(Undertaking due)
    {
        bool isAttempt = due.Kind == OccurrenceKind.Attempt;
        if (stage.Engine.CanHappen(stage.State, due.Act))
            return isAttempt ? null : due;
        return due.Act.Consenting.Any(doer => stage.Engine.WouldFindOut(doer, stage.State, due.Act)) ? due with { Kind = OccurrenceKind.Attempt } : null;
    }

    /// <summary>What becomes of an act that has no end (<see cref="EndOf"/>): one that was only to be tried, and turns out possible, is begun; any other comes to nothing.</summary>
    public Outcome GiveUp(Undertaking due) => stage.Engine.CanHappen(stage.State, due.Act)
        ? new Outcome(OutcomeKind.Began, agenda.Begin(due with { Kind = OccurrenceKind.Act, Starts = stage.Now, Ends = pace.EndOf(due.Act) }))
        : ComeToNothing(due, due.Act.Consenting[0], StopCause.NotPossible);

    /// <summary>Stops an act under way for which one of its doers has no reason any more (D30j).</summary>
    public Outcome StopWithoutReason(Undertaking without, CharacterId doer)
    {
        agenda.Stop(without);
        choosing.RecordStopped(doer, without.Act);
        stage.AdvanceMoment();
        RecordSetback(without.Act, SetbackCause.LeftOff, doer);
        return new Outcome(OutcomeKind.Stopped, without);
    }

    /// <summary>Records that an act, which is under way no longer, has come to nothing.</summary>
    /// <param name="by">Through whom it came to nothing.</param>
    public Outcome ComeToNothing(Undertaking undertaking, CharacterId by, StopCause cause)
    {
        stopped.Add(undertaking, by, cause, choosing.SetbackOf(by, undertaking.Act));
        stage.AdvanceMoment();
        RecordSetback(undertaking.Act, cause switch
        {
            StopCause.OutOfStory => SetbackCause.CannotGoOn,
            StopCause.Away => SetbackCause.Away,
            StopCause.Outside => SetbackCause.Outside,
            _ => SetbackCause.LeftOff,
        }, by);
        return new Outcome(OutcomeKind.Stopped, undertaking);
    }

    /// <summary>Tells each player who did it what they see in its way; where they see nothing, how else it came.</summary>
    /// <param name="otherwise">How else it came.</param>
    /// <param name="by">Through whom.</param>
    public void RecordSetback(Act act, SetbackCause otherwise, CharacterId by)
    {
        foreach (CharacterId doer in act.Consenting.Where(players.Includes))
        {
            Setback seen = choosing.SetbackOf(doer, act);
            bool isSeen = !seen.InTheWay.IsEmpty || (doer == by && otherwise == SetbackCause.LeftOff);
            players.RecordSetback(doer, isSeen ? seen : seen with { Cause = otherwise, By = stage.Story.EntityOf(by) });
        }
    }
}
