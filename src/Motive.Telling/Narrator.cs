using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>Tells single events from a given point of view: what fits, and what it says.</summary>
internal sealed class Narrator
{
    private readonly Story story;
    private readonly Chance chance;
    private readonly PassageFinder finder;
    private readonly Chooser chooser;
    private readonly ProseWriter prose;
    private readonly ScriptWriter scripts;
    private readonly UseMemory memory;

    public Narrator(Story story, Chance chance, DialogueStyle style, UseMemory memory, ProseWriter prose)
    {
        this.story = story;
        this.chance = chance;
        this.memory = memory;
        finder = new PassageFinder(story, memory);
        chooser = new Chooser(memory);
        this.prose = prose;
        scripts = new ScriptWriter(story, style, prose);
    }

    /// <summary>Who is played; null where the run is watched.</summary>
    public EntityId? Reader
    {
        get => finder.Reader;
        set => finder.Reader = value;
    }

    /// <summary>The lines of scenes that have been told since they were last taken.</summary>
    public ImmutableArray<ToldLine> TakeLines()
    {
        ImmutableArray<ToldLine> lines = [.. scripts.Lines];
        scripts.Lines.Clear();
        return lines;
    }

    public void Transfer(Archive archive)
    {
        memory.Transfer(archive);
        scripts.Transfer(archive);
    }

    public bool CanTell(PendingEvent pending, EntityId pointOfView) =>
        HasHappeningText(pending.Occurrence)
        || pending.Occurrence.Kind == OccurrenceKind.Attempt
        || pending.Script is { HasWords: true }
        || finder.Find(pending.Told, pointOfView).Any();

    /// <summary>Whether a passage fits from this point of view that is told whenever it fits.</summary>
    public bool MustTell(PendingEvent pending, EntityId pointOfView) => finder.Find(pending.Told, pointOfView).Any(candidate => candidate.Rule.IsAlways);

    /// <summary>Whether a passage is written for this very point of view.</summary>
    public bool IsWrittenFor(PendingEvent pending, EntityId pointOfView) =>
        finder.Find(pending.Told, pointOfView).Any(candidate => candidate.Rule.From is not null);

    /// <summary>The passage that the event would be told by now, if nothing comes before one.</summary>
    public Candidate? Choose(ToldEvent told, EntityId pointOfView) => chooser.Choose(finder.Find(told, pointOfView), chance.With(story, told.Occurrence));

    /// <summary>The passage bound to an event that it may tell; null where it may not.</summary>
    public Candidate? Fitting(Passage passage, ToldEvent told, EntityId pointOfView) =>
        finder.Find(told, pointOfView).FirstOrDefault(candidate => candidate.Passage.Id == passage.Id);

    /// <summary>The words of a passage that was the last to be written, with what it is bound to by now.</summary>
    public string WriteAgain(Candidate candidate) => prose.WriteAgain(candidate.Passage.Text, candidate.State, candidate.Frame, OwnerOf(candidate));

    public ImmutableArray<ToldPassage> Tell(PendingEvent pending, EntityId pointOfView) => Tell(pending, pointOfView, out _);

    /// <param name="by">The passage that told it; null where none did.</param>
    public ImmutableArray<ToldPassage> Tell(PendingEvent pending, EntityId pointOfView, out Candidate? by)
    {
        by = null;
        ImmutableArray<ToldPassage>.Builder told = ImmutableArray.CreateBuilder<ToldPassage>();
        int stepsTold = pending.Told.SceneStepsTold ?? 0;
        if (pending.Told.SceneStepsTold is null)
            by = AddPassage(told, pending, pointOfView);
        if (pending.Script is { } script)
            Add(told, scripts.Write(script, stepsTold, pending.Told.After, chance.With(story, pending.Occurrence)), pending, pointOfView, null);
        return told.ToImmutable();
    }

    private Candidate? AddPassage(ImmutableArray<ToldPassage>.Builder told, PendingEvent pending, EntityId pointOfView)
    {
        if (HasHappeningText(pending.Occurrence))
        {
            Add(told, Happening(pending), pending, pointOfView, null);
        }
        else if (Choose(pending.Told, pointOfView) is { } candidate)
        {
            chooser.Use(candidate);
            Add(told, prose.Write(candidate.Passage.Text, candidate.State, candidate.Frame, OwnerOf(candidate)), pending, pointOfView, candidate.Passage.Id);
            return candidate;
        }
        else if (pending.Occurrence.Kind == OccurrenceKind.Attempt)
        {
            Add(told, new AttemptSentence(story, pending.Told).Text, pending, pointOfView, null);
        }

        return null;
    }

    private static TextPlace OwnerOf(Candidate candidate) => new(TextKind.Passage, candidate.Passage.Id);

    private static void Add(
        ImmutableArray<ToldPassage>.Builder told, string text, PendingEvent pending, EntityId pointOfView, int? source)
    {
        if (text.Length > 0)
            told.Add(new ToldPassage(PassageKind.Prose, text, pending.Number, pointOfView, source));
    }

    private bool HasHappeningText(Occurrence occurrence) =>
        occurrence.Happening >= 0 && !story.Happenings[occurrence.Happening].Text.Segments.IsEmpty;

    private string Happening(PendingEvent pending)
    {
        HappeningDefinition happening = story.Happenings[pending.Occurrence.Happening];
        int[] frame = PatternMatch.EmptyFrame(happening.Slots);
        return prose.Write(happening.Text, pending.Told.After, frame, new TextPlace(TextKind.Happening, pending.Occurrence.Happening));
    }
}
