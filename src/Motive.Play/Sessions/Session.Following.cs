using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Clock.Recalling;
using Motive.Play.Sessions.Inquiries;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>A run that is made again, out of what was concluded in it: to be decided otherwise, and to be asked about its moments.</summary>
internal sealed partial class Session
{
    /// <summary>
    /// The same run from its beginning, without its decisions. As long as it is decided as in this one, nothing is thought out that has been here: it costs its events alone.
    /// </summary>
    public Session FromBeginning() => new(this, stage.Recollection.CreateFollower(), new RunPast());

    /// <summary>Asks about a moment of this run. The run is made again up to there, out of what has been thought out already, so that this one does not move.</summary>
    /// <param name="question">Called once, with what can be asked then.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment is that of an event that has not come about.</exception>
    public T Ask<T>(Moment moment, Func<Inquiry, T> question)
    {
        ArgumentNullException.ThrowIfNull(question);
        int asked = moment switch
        {
            Moment.Decided decided => decided.Event,
            Moment.After after => Math.Max(after.Event, 0),
            _ => 0,
        };
        if (asked > Chronicle.Count || moment is Moment.Decided { Event: < 1 })
            throw new ArgumentOutOfRangeException(nameof(moment), asked, $"So far there are the events 1 to {Chronicle.Count}.");
        Session again = FromBeginning();
        T answer = default!;
        again.stage.Watch = new Watchpoint(moment, moment is Moment.Decided ? stage.BegunBefore(asked) : null, () => answer = question(again.scheduler.Inquire(again.Chapter, again.reached)));
        again.Follow(this);
        stage.AllowSteps();
        return answer;
    }

    /// <summary>
    /// What somebody would have set out on at the time when an event was decided, had they believed something else then; null for nothing. The run is made again up to there, that is put into their
    /// mind, and the run goes on from there by itself.
    /// </summary>
    public GroundAct? ChoiceIfBelieved(int number, EntityId who, FactId fact, ImmutableArray<int> arguments, int value)
    {
        Session again = FromBeginning();
        StoryTime at = default;
        GroundAct? begun = null;
        again.stage.Watch = new Watchpoint(new Moment.Decided(number), stage.BegunBefore(number), () =>
        {
            at = again.Now;
            again.stage.ChangeBelief(Story[who].AsCharacter, stage.Engine.Story.Facts.FindFact(fact, arguments.AsSpan()), value);
        })
        {
            ChoosesAnew = true,
            Begun = undertaking =>
            {
                if (begun is null && again.Now == at && undertaking.Act.Consenting.Contains(Story[who].AsCharacter))
                    begun = undertaking.Act.ToGroundAct();
            },
        };
        again.Follow(this);
        stage.AllowSteps();
        return begun;
    }

    /// <summary>Goes the way of another run, as far as that has come or till the watchpoint is reached.</summary>
    private void Follow(Session run)
    {
        if (Follow(run, run.decisions.Count, new Position(run.stage.Passed, run.stage.Now)))
            stage.Watch!.AtTheEnd();
    }

    /// <returns>Whether it came so far before the watchpoint was reached.</returns>
    private bool Follow(Session run, int decided, Position end)
    {
        for (int made = decisions.Count; made < decided && GoTo(run.decidedAt[made]); made++)
        {
            if (run.decisions[made] is Decision.FromOutside outside)
            {
                Intervene(outside.What);
                continue;
            }

            while (!scheduler.PlayerToDecide)
                Step();
            Decide(run.decisions[made]);
        }

        return stage.Watch?.IsReached != true && GoTo(end);
    }

    /// <summary>Goes on to where another run stands that has gone the same way, and asks nobody outside for anything.</summary>
    /// <returns>False where the watchpoint was reached before.</returns>
    internal bool GoTo(Position position)
    {
        StepBounds bounds = StepBounds.To(position);
        while (stage.Watch?.IsReached != true && Position != position)
        {
            Position before = Position;
            StepResult result = Step(bounds);
            if (Position == before && result is StepResult.PlayerToDecide or StepResult.TimeReached or StepResult.Over)
                throw new UnfitArchiveException();
        }

        return stage.Watch?.IsReached != true;
    }
}
