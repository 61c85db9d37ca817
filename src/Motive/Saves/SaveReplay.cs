using Motive.Decisions;
using Motive.Loading;
using Motive.Reading;
using Motive.World;

namespace Motive.Saves;

/// <summary>
/// A save made into a run again, by what was concluded in it where that holds (<see cref="RecalledRun"/>), else by deciding the same and thinking. A decision that no longer fits costs itself and what follows it, and is named; a past that comes
/// out otherwise is noticed. Neither is ever silent.
/// </summary>
internal sealed class SaveReplay
{
    private readonly SavedRun saved;
    private readonly StoryRun run;
    private readonly int mostEvents;
    private readonly List<string> remarks = [];
    private int agreed;
    private string? otherPast;

    private SaveReplay(SavedRun saved, StoryRun run, int mostEvents) => (this.saved, this.run, this.mostEvents) = (saved, run, mostEvents);

    /// <summary>The run at the prompt where it was left, or as far as its decisions can still be made.</summary>
    /// <param name="playedAs">What the played character is called now; used only if the story no longer knows the name in the save.</param>
    /// <param name="mostEvents">How many events may come about from one decision to the next, at least 1. What is decided after more of them is lost, and the run stands where they ended.</param>
    /// <exception cref="SaveException">Nobody in the story is the played character, or it is another story: nothing can be gone on from.</exception>
    /// <exception cref="RequestException">The story no longer knows a name that the run was asked for with.</exception>
    public static ResumedRun Resume(LoadedStory loaded, SavedRun saved, string? playedAs = null, int mostEvents = StoryLimits.Events)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(saved);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostEvents, 1);
        (SavedRun recast, string? said) = Recasting.Of(loaded.Story, saved, playedAs);
        string[] noticed = [.. saved.Remarks, .. said is null ? Array.Empty<string>() : [said]];
        ResumedRun resumed = RecalledRun.TryRecall(loaded, recast, mostEvents) is StoryRun recalled
            ? new ResumedRun(recalled, StoryChanged: false) { Remarks = [.. noticed] }
            : Replay(loaded, recast, mostEvents, noticed);
        resumed.Run.TakePins(saved.Pins);
        return resumed;
    }

    private static ResumedRun Replay(LoadedStory loaded, SavedRun saved, int mostEvents, string[] noticed)
    {
        SaveReplay replay = new(saved, new StoryRun(loaded, saved.Request), mostEvents);
        replay.remarks.AddRange(noticed);
        return replay.Resume();
    }

    private bool StoryChanged => saved.Fingerprint != run.Loaded.Fingerprint;

    private ResumedRun Resume()
    {
        if (saved.Concluded is not null && !StoryChanged)
            remarks.Add($"All was thought out anew: what the save keeps of it was written by another build of the engine (version {saved.Engine}; this is {SaveFormat.EngineVersion}), or the save has been edited.");
        string? lost = Replay();
        if (saved.Title != run.Story.Title)
        {
            if (lost is not null && run.DecisionsMade.Count == 0)
                throw new SaveException($"the save is of \"{saved.Title}\", not of \"{run.Story.Title}\": {lost} Open it with its own story.");
            remarks.Add($"The save is of \"{saved.Title}\"; the story is called \"{run.Story.Title}\" now.");
        }

        return new ResumedRun(run, StoryChanged) { Lost = lost, OtherPast = otherPast, Remarks = [.. remarks] };
    }

    /// <returns>The first decision that cannot be made, in words; null when all were.</returns>
    private string? Replay()
    {
        SavedWay way = new(run, saved, mostEvents);
        DecisionFinder finder = new(run);
        for (int i = 0; i < saved.Decisions.Length; i++)
        {
            MadeDecision made = saved.Decisions[i];
            bool stands = way.GoTo(i);
            if (made.IsFromOutside)
            {
                if (PutIn(made, stands) is string refused)
                    return $"Decision {i + 1} of {saved.Decisions.Length}, to put in \u201C{made.Phrase}\u201D, cannot be made any more: {refused}";
                continue;
            }

            Compare(made.Past, $"decision {i + 1} of {saved.Decisions.Length}, {Infinitive(made)}");
            FoundDecision found = finder.Find(made);
            if (found.Decision is null)
                return $"Decision {i + 1} of {saved.Decisions.Length}, {Infinitive(made)}, cannot be made any more: {found.Said}";
            if (found.Said is not null)
                remarks.Add($"Decision {i + 1} of {saved.Decisions.Length}, {Infinitive(made)}, is found: {found.Said}");
            run.Decide(found.Decision);
        }

        way.GoToEnd();
        Compare(saved.Past, "where it was left");
        return null;
    }

    /// <summary>Where the run does not come to its place, at the first moment of its time, or at the prompt before.</summary>
    /// <returns>Why it cannot be put in; null when it has been.</returns>
    private string? PutIn(MadeDecision made, bool stands)
    {
        if (!stands)
            otherPast ??= $"What came about is not what was saved: it is another past by where \u201C{made.Phrase}\u201D was put in. {Cause}";
        try
        {
            run.PutIn(made.Phrase, made.Seen);
            return null;
        }
        catch (RequestException refused)
        {
            return refused.Message;
        }
    }

    private void Compare(Past? recorded, string where)
    {
        if (recorded is null || otherPast is not null)
            return;
        if (recorded == run.PastIn(saved.Format))
            agreed = recorded.Events;
        else
            otherPast = $"What came about is not what was saved: it agrees for {agreed} of {Math.Max(EventsSaved, recorded.Events)} events, and is another past by {where}. {Cause}";
    }

    private int EventsSaved => saved.Decisions.Select(made => made.Past?.Events ?? 0).Append(saved.Past?.Events ?? 0).Max();

    private string Cause
    {
        get
        {
            if (StoryChanged)
                return "The story has changed since.";
            return saved.Engine != SaveFormat.EngineVersion
                ? $"It was saved by version {saved.Engine} of the engine, and this is {SaveFormat.EngineVersion}."
                : "The save has been edited, or the engine is another one of the same version.";
        }
    }

    /// <summary>"to walk to the mill", "to say “Yes.”", "to wait until something happens".</summary>
    private static string Infinitive(MadeDecision made)
    {
        if (made.IsSaid)
            return $"to {(IsDeed(made) ? made.Phrase["say ".Length..] : $"say \u201C{made.Phrase["say ".Length..]}\u201D")}";
        if (made.Words is not string words || words.Length == 0)
            return made.Phrase;
        return words.StartsWith("For ", StringComparison.Ordinal) ? $"f{words[1..]}" : $"to {char.ToLowerInvariant(words[0])}{words[1..]}";
    }

    /// <summary>What stood in brackets is offered without its full stop.</summary>
    private static bool IsDeed(MadeDecision made) => made.Choice is ChoiceSign sign && made.Words != sign.Words;
}
