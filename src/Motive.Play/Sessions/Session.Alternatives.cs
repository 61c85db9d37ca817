using Motive.Minds.Model.Grounding;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What would have become of the run without one thing that was done in it.</summary>
internal sealed partial class Session
{
    /// <summary>
    /// How the chapter of an event would have ended had everybody, players too, decided for themselves from the moment at which it was begun. The run is made again up to there without thinking, and thinks for itself from
    /// there on; this one does not move.
    /// </summary>
    /// <param name="number">Of an event that somebody did.</param>
    /// <param name="without">Whether nobody begins it, then or later. If not, it is begun as it was.</param>
    /// <param name="mostEvents">After so many events in all it is given up.</param>
    /// <returns>Null where it was cancelled, given up, or cannot be tried: in the midst of a written scene.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such event, or nobody did it.</exception>
    public ClosedChapter? EndFrom(int number, bool without, int mostEvents, CancellationToken cancellation)
    {
        if (number < 1 || number > Chronicle.Count || Chronicle[number - 1] is not { Action: ActionId action } happened)
            throw new ArgumentOutOfRangeException(nameof(number), number, "Nobody did that.");
        GroundAct done = new(action, happened.Arguments);
        Session again = FromBeginning();
        GoToBegin(again, number, done, without);
        stage.AllowSteps();
        foreach (Intervention release in Story.Characters.Where(again.IsPlayed).Select(who => new Intervention.Release(who)))
        {
            if (again.ObstacleTo(release) is not null)
                return null;
            again.Intervene(release);
        }

        StepBounds bounds = new() { Cancellation = cancellation };
        while (again.closed.All(chapter => chapter.Number != happened.Chapter))
        {
            if (again.Chronicle.Count >= mostEvents || again.Step(bounds) is StepResult.Interrupted or StepResult.AtRest or StepResult.PlayerToDecide or StepResult.Over)
                break;
        }

        stage.AllowSteps();
        return again.closed.Find(chapter => chapter.Number == happened.Chapter);
    }

    /// <summary>Goes to where it was begun: by a player's decision, or by somebody's own.</summary>
    private void GoToBegin(Session again, int number, GroundAct done, bool without)
    {
        Act act = stage.Engine.Story.FindAct(done)!;
        int made = decisions.Count - 1;
        while (made >= 0 && !(decisions[made] is Decision.Do chosen && chosen.Act.IsSame(done) && decidedAt[made].Time == Chronicle[number - 1].Starts))
            made--;
        if (made < 0)
        {
            again.stage.Watch = new Watchpoint(new Moment.Decided(number), stage.BegunBefore(number), () =>
            {
                again.stage.Recollection.BranchOff();
                if (without)
                    again.scheduler.Forbid(act);
            })
            {
                ChoosesAnew = without,
            };
            again.Follow(this);
            return;
        }

        again.Follow(this, made, decidedAt[made]);
        while (!again.scheduler.PlayerToDecide)
            again.Step(StepBounds.Again);
        if (without)
            again.scheduler.Forbid(act);
        else
            again.Decide(decisions[made]);
    }
}
