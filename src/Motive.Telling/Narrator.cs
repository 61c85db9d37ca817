using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>Tells single events from a given point of view: what fits, and what it says.</summary>
internal sealed class Narrator
{
    private readonly Story story;
    private readonly PassageFinder finder;
    private readonly Chooser chooser;
    private readonly ProseWriter prose;
    private readonly ScriptWriter scripts;

    public Narrator(Story story, ulong seed, DialogueStyle style, UseMemory memory, ProseWriter prose)
    {
        this.story = story;
        finder = new PassageFinder(story, memory);
        chooser = new Chooser(seed, memory);
        this.prose = prose;
        scripts = new ScriptWriter(story, seed, style, prose);
    }

    public bool CanTell(PendingEvent pending, EntityId pointOfView) =>
        HasHappeningText(pending.Occurrence)
        || pending.Occurrence.Kind == OccurrenceKind.Attempt
        || pending.Script is { HasWords: true }
        || finder.Find(pending.Told, pointOfView).Any();

    /// <summary>Whether a passage is written for this very point of view.</summary>
    public bool IsWrittenFor(PendingEvent pending, EntityId pointOfView) =>
        finder.Find(pending.Told, pointOfView).Any(candidate => candidate.Rule.From is not null);

    public ImmutableArray<ToldPassage> Tell(PendingEvent pending, EntityId pointOfView)
    {
        ImmutableArray<ToldPassage>.Builder told = ImmutableArray.CreateBuilder<ToldPassage>();
        int stepsTold = pending.Told.SceneStepsTold ?? 0;
        if (pending.Told.SceneStepsTold is null)
            AddPassage(told, pending, pointOfView);
        if (pending.Script is { } script)
            Add(told, scripts.Write(script, stepsTold, pending.Told.After, pending.Number), pending, pointOfView, null);
        return told.ToImmutable();
    }

    private void AddPassage(ImmutableArray<ToldPassage>.Builder told, PendingEvent pending, EntityId pointOfView)
    {
        if (HasHappeningText(pending.Occurrence))
        {
            Add(told, Happening(pending), pending, pointOfView, null);
        }
        else if (chooser.Choose(finder.Find(pending.Told, pointOfView), pending.Number) is { } candidate)
        {
            chooser.Use(candidate);
            ulong owner = Mixing.Mix(Owners.Passage, (ulong)(uint)candidate.Passage.Id);
            string text = prose.Write(candidate.Passage.Text, candidate.State, candidate.Frame, owner);
            Add(told, text, pending, pointOfView, candidate.Passage.Id);
        }
        else if (pending.Occurrence.Kind == OccurrenceKind.Attempt)
        {
            Add(told, new AttemptSentence(story, pending.Told).Text, pending, pointOfView, null);
        }
    }

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
        ulong owner = Mixing.Mix(Owners.Happening, (ulong)(uint)pending.Occurrence.Happening);
        return prose.Write(happening.Text, pending.Told.After, frame, owner);
    }
}
