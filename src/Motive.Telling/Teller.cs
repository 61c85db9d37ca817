using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Chronicle to prose, for one reader and one run. Events come in the order of the chronicle; what is told depends on them, the
/// story and the seed alone, so a teller that is rebuilt and given the same events says the same. Played, only what
/// <paramref name="reader"/> saw is told, at once. Watched, the telling stays with one thread until it rests.
/// </summary>
public sealed class Teller
{
    /// <summary>More than a checker can use, and a bound on memory; the count goes on.</summary>
    private const int MostUnspokenKept = 10_000;

    private readonly Story _story;
    private readonly EntityId? _reader;
    private readonly TellingPace _pace;
    private readonly ProseWriter _prose;
    private readonly Narrator _narrator;
    private readonly ScriptReader _scripts;
    private readonly Viewpoint _viewpoint;
    private readonly TransitionWriter _transitions;
    private readonly SceneState _scene;
    private readonly HeldEvents _held = new();
    private readonly List<Unspoken> _unspoken = [];

    public Teller(Story story, ulong seed, EntityId? reader, DialogueStyle style = DialogueStyle.Prose, TellingPace? pace = null)
    {
        _story = story;
        _reader = reader;
        _pace = pace ?? new TellingPace();
        _prose = new ProseWriter(story, seed);
        _narrator = new Narrator(story, seed, style, new UseMemory(), _prose);
        _scripts = new ScriptReader(story);
        _viewpoint = new Viewpoint(story, _narrator);
        _transitions = new TransitionWriter(story, seed, _prose);
        _scene = new SceneState(story, _pace);
    }

    /// <summary>Events that passed before the reader's eyes without a word, oldest first.</summary>
    public IReadOnlyList<Unspoken> Unspoken => _unspoken;

    public int UnspokenCount { get; private set; }

    /// <summary>Through whom the current scene is told.</summary>
    public EntityId? PointOfView => _reader ?? _scene.PointOfView;

    public IReadOnlyList<ToldPassage> BeginChapter(Chapter chapter, IState state, StoryTime now)
    {
        List<ToldPassage> told = [];
        ReleaseHeld(told);
        string title = chapter.Title.Length > 0 ? chapter.Title : $"Chapter {Naming.Capitalised(NumberWords.Write(chapter.Number))}";
        told.Add(new ToldPassage(PassageKind.Heading, Typography.Polish(title), 0, _reader));
        string opening = ChapterText(chapter.Opening, state, chapter.Number, 0);
        if (opening.Length > 0)
            told.Add(new ToldPassage(PassageKind.Prose, opening, 0, _reader));
        _scene.BeginChapter(now, opening.Length > 0);
        return told;
    }

    /// <param name="ending">Id of the ending that was reached, or null.</param>
    public IReadOnlyList<ToldPassage> EndChapter(Chapter chapter, string? ending, IState state)
    {
        List<ToldPassage> told = [];
        ReleaseHeld(told);
        for (int i = 0; i < chapter.Endings.Length; i++)
        {
            if (chapter.Endings[i].Id != ending)
                continue;
            string text = ChapterText(chapter.Endings[i].Text, state, chapter.Number, i + 1);
            if (text.Length > 0)
                told.Add(new ToldPassage(PassageKind.Ending, text, 0, PointOfView));
        }

        return told;
    }

    public IReadOnlyList<ToldPassage> Tell(ToldEvent told)
    {
        List<ToldPassage> passages = [];
        PendingEvent pending = PendingEvent.Of(_story, told, _scripts.Read(told));
        if (_reader is not { } reader)
            Watch(pending, passages);
        else if (pending.IsSeenBy(reader))
            Say(pending, reader, passages);
        return passages;
    }

    /// <summary>Everything that still waits, as scenes of its own.</summary>
    public IReadOnlyList<ToldPassage> Flush()
    {
        List<ToldPassage> told = [];
        ReleaseHeld(told);
        return told;
    }

    /// <summary>The text for one event at once: no holding, no breaks, no lines of time. Empty when nothing is said.</summary>
    public string TellNow(ToldEvent told)
    {
        PendingEvent pending = PendingEvent.Of(_story, told, _scripts.Read(told));
        if (_reader is { } reader && !pending.IsSeenBy(reader))
            return "";
        EntityId? pointOfView = _reader ?? Nearest(pending, isBoundary: false);
        ImmutableArray<ToldPassage> passages = pointOfView is { } who ? _narrator.Tell(pending, who) : [];
        if (passages.IsEmpty)
            KeepSilent(pending, pointOfView);
        else
            _scene.AfterTelling(pending, pointOfView!.Value);
        return string.Join("\n\n", passages.Select(passage => passage.Text));
    }

    /// <summary>
    /// The lines of a scene that is being played, up to its next choice: those after <see cref="ToldEvent.SceneStepsTold"/>. The event is
    /// told later as usual, with the steps already spoken set in it, and does not say them twice.
    /// </summary>
    public IReadOnlyList<ToldPassage> Speak(ToldEvent told)
    {
        List<ToldPassage> passages = [];
        PendingEvent pending = PendingEvent.Of(_story, told, _scripts.Peek(told));
        EntityId? pointOfView = _reader ?? Nearest(pending, isBoundary: false);
        if (pending.Script is not null && pointOfView is { } who && pending.IsSeenBy(who))
            Say(pending, who, passages);
        return passages;
    }

    private void Watch(PendingEvent pending, List<ToldPassage> passages)
    {
        if (_viewpoint.Choose(pending) is null)
        {
            _held.PassSilently(pending);
            KeepSilent(pending, null);
            return;
        }

        bool rested = _scene.MinutesSince(pending) > _pace.Rest;
        if (_scene.PointOfView is { } current && !pending.IsSeenBy(current))
        {
            _held.Hold(pending);
            if (rested || _held.Count > _pace.MostHeld)
                ReleaseHeld(passages);
            return;
        }

        bool release = _held.Count > 0 && (rested || _held.HasCauseOf(pending) || _held.Involves(pending));
        if (release)
            ReleaseHeld(passages);
        if (Nearest(pending, release || _scene.IsLongPause(pending)) is { } pointOfView)
            Say(pending, pointOfView, passages);
    }

    /// <summary>The current point of view while it sees what happens. At a scene's start it gives way to one the chapter prefers.</summary>
    private EntityId? Nearest(PendingEvent pending, bool isBoundary)
    {
        EntityId? best = _viewpoint.Choose(pending);
        if (_scene.PointOfView is not { } current || !pending.IsSeenBy(current))
            return best;
        if (!isBoundary || best is not { } other)
            return current;
        int chapter = pending.Occurrence.Chapter;
        bool stays = _narrator.CanTell(pending, current)
            && (_viewpoint.IsPreferred(current, chapter) || !_viewpoint.IsPreferred(other, chapter));
        return stays ? current : other;
    }

    private void ReleaseHeld(List<ToldPassage> passages)
    {
        List<PendingEvent> waiting = _held.TakeAll();
        while (waiting.Count > 0)
        {
            if (Nearest(waiting[0], isBoundary: true) is not { } pointOfView)
            {
                waiting.RemoveAt(0);
                continue;
            }

            foreach (PendingEvent pending in ThreadCutter.TakeScene(waiting, pointOfView, _pace.Rest))
                Say(pending, pointOfView, passages);
        }
    }

    private void Say(PendingEvent pending, EntityId pointOfView, List<ToldPassage> passages)
    {
        ImmutableArray<ToldPassage> told = _narrator.Tell(pending, pointOfView);
        bool isContinued = pending.Told.SceneStepsTold is not null;
        if (told.IsEmpty && !isContinued)
        {
            KeepSilent(pending, pointOfView);
            return;
        }

        Join join = isContinued ? Join.None : _scene.JoinTo(pending, pointOfView);
        if (join == Join.Break)
            passages.Add(new ToldPassage(PassageKind.SceneBreak, "* * *", pending.Number, pointOfView));
        if (join != Join.None && _transitions.Write(pending, pointOfView, _scene, join) is { } line)
            passages.Add(line);
        passages.AddRange(told);
        _scene.AfterTelling(pending, pointOfView);
    }

    private void KeepSilent(PendingEvent pending, EntityId? pointOfView)
    {
        _scene.AfterSilence(pending);
        UnspokenReason reason = UnspokenReason.NoPassage;
        if (pending.Witnesses.IsEmpty)
            reason = UnspokenReason.NoWitness;
        else if (pointOfView is not null && _viewpoint.Choose(pending) is not null)
            reason = UnspokenReason.OtherPointOfView;
        UnspokenCount++;
        if (_unspoken.Count < MostUnspokenKept)
            _unspoken.Add(new Unspoken(pending.Number, reason));
    }

    private string ChapterText(Prose? text, IState state, int chapter, int part) =>
        text is null ? "" : _prose.Write(text, state, [], Mixing.Mix(Owners.Chapter, chapter, part));
}
