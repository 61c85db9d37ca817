using System.Collections.Immutable;
using Motive.Language;
using Motive.Loading;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Saves;

/// <summary>A save made into a run again, by deciding the same.</summary>
public static class SaveReplay
{
    /// <summary>
    /// The run at the prompt where it was left. <see cref="ResumedRun.StoryChanged"/>: the story's text is another one by now, though every
    /// decision could still be made.
    /// </summary>
    /// <exception cref="SaveException">The save is of another story, or a decision can no longer be made.</exception>
    /// <exception cref="RequestException">The story no longer knows a name that the run was asked for with.</exception>
    public static ResumedRun Resume(LoadedStory loaded, SavedRun saved)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(saved);
        if (saved.Title != loaded.Story.Title)
            throw new SaveException($"the save is of \"{saved.Title}\", not of \"{loaded.Story.Title}\". Open it with its own story.");
        bool changed = saved.Fingerprint != loaded.Fingerprint;
        StoryRun run = new(loaded, saved.Request);
        run.GoToPrompt();
        for (int i = 0; i < saved.Decisions.Length; i++)
        {
            Decide(run, saved.Decisions, i, changed);
            run.GoToPrompt();
        }

        return new ResumedRun(run, changed);
    }

    private static void Decide(StoryRun run, ImmutableArray<string> phrases, int index, bool changed)
    {
        string phrase = phrases[index];
        string place = $"decision {index + 1} of {phrases.Length}, {phrase}";
        string cause = changed
            ? "The story has changed since it was saved; use the story as it was, or begin again."
            : "The save does not belong to this run; use an older copy.";
        if (!run.IsPlayersTurn)
            throw new SaveException($"{place}, comes after the story has ended. {cause}");
        if (Understand(run, phrase) is not Decision decision)
            throw new SaveException($"{place}, means nothing there. {cause}");
        try
        {
            run.Decide(decision);
        }
        catch (InvalidOperationException problem)
        {
            throw new SaveException($"{place}, is not possible there. {cause}", problem);
        }
    }

    private static Decision? Understand(StoryRun run, string phrase)
    {
        if (phrase == PlayerOptions.WaitPhrase)
            return new Decision.Wait();
        if (run.Session.Scene is not null)
            return run.Options.FirstOrDefault(option => option.Phrase == phrase)?.Decision;
        PhraseResult<GroundAct> act = run.Loaded.Phrases.ParseAct(phrase);
        return act.Value is null ? null : new Decision.Do(act.Value);
    }
}

public sealed record ResumedRun(StoryRun Run, bool StoryChanged);
