using System.Collections.Immutable;
using Motive.Language;
using Motive.Loading;
using Motive.Minds.Model.Grounding;
using Motive.Outlines;
using Motive.Reading;
using Motive.Saves;
using Motive.World;

namespace Motive;

/// <summary>
/// A story that compiled, ready to be run as often as wanted. It never changes, and its runs share what is worked out of it: any number of them may be under way, each on one thread.
/// </summary>
public sealed class LoadedStory
{
    private readonly Lazy<StoryOutline> outline;
    private readonly Lazy<FeelingMentions> feelings;
    private readonly CompilationResult compiled;

    /// <param name="compiled">Of a story without errors.</param>
    /// <param name="warnings">What was said of it.</param>
    internal LoadedStory(CompilationResult compiled, ImmutableArray<StoryMessage> warnings)
    {
        Story story = compiled.Story!;
        (Story, Phrases, Files, Warnings, this.compiled) = (story, new StoryPhrases(compiled), [.. compiled.Files], warnings, compiled);
        Grounding = new SharedGrounding(story);
        outline = new Lazy<StoryOutline>(() => OutlineView.Create(story));
        feelings = new Lazy<FeelingMentions>(() => FeelingMentions.Collect(story));
    }

    /// <summary>The title, as the story has it.</summary>
    public string Title => Story.Title;

    /// <summary>What is in it: people, places, facts, acts, chapters. Made when it is first asked for.</summary>
    public StoryOutline Outline => outline.Value;

    /// <summary>What can stand in a story and is hardly meant.</summary>
    public ImmutableArray<StoryMessage> Warnings { get; }

    /// <summary>Changes with every character of its files and modules, and with nothing else: 64 hexadecimal digits. Worked out each time.</summary>
    public string Fingerprint => SourceFingerprint.Compute(Files);

    internal Story Story { get; }

    internal StoryPhrases Phrases { get; }

    /// <summary>How it begins, as it is written; worked out each time.</summary>
    internal StoryBeginning Beginning => new(compiled);

    internal ImmutableArray<SourceFile> Files { get; }

    /// <summary>What all runs of the story share.</summary>
    internal SharedGrounding Grounding { get; }

    /// <summary>Which feelings its states keep.</summary>
    internal FeelingMentions FeelingsKept => feelings.Value;

    /// <summary>Begins a run; nothing has come about in it yet. The first one of a story works out what all of them share.</summary>
    /// <param name="request">Who plays, by which seed, what is otherwise; null to watch the story as it is, with seed 1.</param>
    /// <exception cref="RequestException">Something in the request means nothing in this story, or the story's triggers never come to rest.</exception>
    public StoryRun Begin(RunRequest? request = null) => new(this, request ?? new RunRequest());

    /// <summary>
    /// Makes a saved run again, at the prompt where it was left, or as far as its decisions can still be made. Where the save was written by this build for this text, it costs its events and no thinking.
    /// </summary>
    /// <param name="saved">The save, understood by <see cref="SavedRun.Read"/>.</param>
    /// <param name="playedAs">What the played character is called now; used only if the story no longer knows the name in the save.</param>
    /// <param name="mostEvents">How many events may come about from one decision to the next, at least 1. What is decided after more of them is lost, and the run stands where they ended.</param>
    /// <exception cref="SaveException">Nobody in the story is the played character, or it is another story: nothing can be gone on from.</exception>
    /// <exception cref="RequestException">The story no longer knows a name that the run was asked for with.</exception>
    public ResumedRun Resume(SavedRun saved, string? playedAs = null, int mostEvents = StoryRun.OrdinaryEvents) => SaveReplay.Resume(this, saved, playedAs, mostEvents);

    /// <summary>A character by what readers call them: the name in the story or the display name, in any case.</summary>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    public StoryEntity Character(string name) => OutlineView.Entity(Story, CharacterNames.Find(Story, name));
}
