using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>How the clock goes on where nobody has anything left to begin.</summary>
internal sealed partial class Scheduler
{
    /// <summary>
    /// The next moment at which anything can change; null when none will. Where nothing more is to be expected, and the chapter goes on all the same, time goes on for whoever asks for a time: by what the clock brings, and by days.
    /// </summary>
    private StoryTime? NextMoment(StepBounds bounds)
    {
        bool isComplete = stillness.IsComplete;
        if (stage.Now == StoryTime.Latest || (isComplete && (bounds.Until is null || (!setup.Unending && agenda.IsEmpty))))
            return null;
        StoryTime next = stage.Now.Plus(isComplete || stillness.IsSettled ? StoryTime.MinutesPerDay : RethinkMinutes);
        if (agenda.NextEnd() is StoryTime end && end < next)
            next = end;
        if (agenda.NextHappening() is StoryTime happening && happening < next)
            next = happening;
        if (cast.NextReady(stage.Now) is StoryTime ready && ready < next)
            next = ready;
        if (EndTime is StoryTime late && late < next)
            next = late;
        return next;
    }

    private void MoveClock(StoryTime time)
    {
        stage.AdvanceTo(time);
        players.EndQuietWaits(stillness);
        everybodyRests = false;
    }
}
