using Motive.Decisions;
using Motive.Play.Sessions;
using Motive.Reading;

namespace Motive.Saves;

/// <summary>Goes on in a run to where the next thing was decided in it, and at last to where it was left.</summary>
/// <param name="mostEvents">How many events may come about from one decision to the next.</param>
internal sealed class SavedWay(StoryRun run, SavedRun saved, int mostEvents)
{
    /// <summary>To where a decision was made: a player's at the next prompt, what was put in from outside at its place.</summary>
    /// <returns>Whether the run stands there; at a prompt that is to be seen.</returns>
    public bool GoTo(int decision)
    {
        if (saved.Decisions[decision].At is Position at)
            return run.GoTo(at, mostEvents);
        run.GoToPrompt(mostEvents, again: saved.Format == SaveFormat.HostedVersion);
        return true;
    }

    /// <returns>Whether the run stands where it was left; at a prompt that is to be seen.</returns>
    public bool GoToEnd()
    {
        if (saved.Left is not Position left)
        {
            run.GoToPrompt(mostEvents);
            return true;
        }

        bool stands = run.GoTo(left, mostEvents);
        run.TellReports();
        if (saved.Past is not null)
            run.GoToPrompt(mostEvents, again: true);
        return stands;
    }
}
