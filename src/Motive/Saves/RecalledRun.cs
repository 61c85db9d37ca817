using System.Collections.Immutable;
using Motive.Decisions;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Saves;

/// <summary>
/// A save made into a run again out of what was concluded in it: it costs its events, and no thinking. Only where every decision, and all that had come about before each and at the end, is what the save says.
/// </summary>
internal static class RecalledRun
{
    /// <returns>Null where nothing was kept, where what was does not hold any more, and where it comes to anything else than what was saved.</returns>
    public static StoryRun? TryRecall(LoadedStory loaded, SavedRun saved, int mostEvents)
    {
        if (saved.Concluded is not SavedConclusions concluded || !concluded.Holds(loaded, saved.Request))
            return null;
        try
        {
            StoryRun run = concluded.Snapshot is ImmutableArray<byte> snapshot
                ? new StoryRun(loaded, saved.Request, concluded.Bytes, snapshot, saved.Decisions)
                : new StoryRun(loaded, saved.Request, concluded.Bytes);
            bool isThere = false;
            run.GoAgain(() => isThere = GoToEnd(run, saved, mostEvents));
            return isThere ? run : null;
        }
        catch (Exception unfit) when (unfit is UnfitArchiveException or RequestException)
        {
            return null;
        }
    }

    private static bool GoToEnd(StoryRun run, SavedRun saved, int mostEvents)
    {
        SavedWay way = new(run, saved, mostEvents);
        for (int index = run.DecisionsMade.Count; index < saved.Decisions.Length; index++)
        {
            if (!way.GoTo(index) || !Make(run, saved.Decisions[index]))
                return false;
        }

        return way.GoToEnd() && IsThere(run, saved.Past);
    }

    private static bool Make(StoryRun run, MadeDecision made)
    {
        if (made.IsFromOutside)
        {
            run.PutIn(made.Phrase, made.Seen);
            return true;
        }

        if (run.Session.Session.NextDecision is not Decision decision || PlayerOptions.PhraseOf(run.Session, decision) != made.Phrase || !IsThere(run, made.Past))
            return false;
        run.Make(decision, made);
        return true;
    }

    private static bool IsThere(StoryRun run, Past? past) => past is null || past == run.Past;
}
