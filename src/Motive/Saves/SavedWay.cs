using Motive.Decisions;
using Motive.Play.Clock;
using Motive.Reading;

namespace Motive.Saves;

/// <summary>Goes on in a run to where the next thing was decided in it, and at last to where it was left.</summary>
/// <param name="mostEvents">How many events may come about from one decision to the next.</param>
internal sealed class SavedWay(StoryRun run, SavedRun saved, int mostEvents)
{
    /// <summary>To where a decision was made: its place, where that was kept, and for a player's the next prompt.</summary>
    /// <returns>Whether the run stands there; at a prompt that is to be seen.</returns>
    public bool GoTo(int decision)
    {
        bool stands = saved.Decisions[decision].At is not Position at || run.GoTo(at, mostEvents);
        if (!saved.Decisions[decision].IsFromOutside)
            run.GoToPrompt(mostEvents, again: SaveFormat.HasPlaces(saved.Format));
        return stands;
    }

    /// <returns>Whether the run stands where it was left; at a prompt that is to be seen.</returns>
    public bool GoToEnd()
    {
        if (saved.Left is not Position left)
        {
            run.GoToPrompt(mostEvents);
            return true;
        }

        run.IsSteppedInPieces = true;
        bool stands = run.GoTo(left, mostEvents);
        run.TellReports();
        if (saved.Past is not null)
            run.GoToPrompt(mostEvents, again: true);
        return stands;
    }
}
