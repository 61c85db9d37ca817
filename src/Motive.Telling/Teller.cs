using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Chronicle to prose, for one reader and one run. Events come in the order of the chronicle; what is told depends on them, the
/// story and the seed alone, so a teller that is rebuilt and given the same events says the same. Played, only what the reader
/// saw is told, at once. Watched, the telling stays with one thread until it rests, and an event may be told after later ones. Once the reader's character is out of the story,
/// the rest is told as it is watched.
/// </summary>
internal sealed class Teller
{
    private readonly Story story;
    private readonly EntityId? player;
    private readonly Evaluator evaluator;
    private readonly ProseWriter prose;
    private readonly ScriptReader scripts;
    private readonly PastStates past = new();
    private readonly SceneState scene;
    private readonly SceneTeller scenes;
    private readonly ThreadTeller threads;
    private readonly ClosingTeller closings;
    private readonly MeanwhileTeller meanwhile;
    private readonly TransitionWriter transitions;
    private readonly Narrator narrator;
    private readonly ImmutableArray<ChapterCast> casts;

    /// <param name="reader">The character the reader plays; null when watching.</param>
    public Teller(Story story, ulong seed, EntityId? reader, DialogueStyle style = DialogueStyle.Prose, TellingPace? pace = null)
    {
        TellingPace cuts = pace ?? new TellingPace();
        Chance chance = new(seed);
        this.story = story;
        player = reader;
        casts = ChapterCast.InOrder(story);
        evaluator = new Evaluator(story);
        prose = new ProseWriter(story, chance);
        scripts = new ScriptReader(story);
        scene = new SceneState(story, cuts, past);
        narrator = new Narrator(story, chance, style, new UseMemory(), prose) { Reader = reader };
        Viewpoint viewpoint = new(story, narrator);
        transitions = new TransitionWriter(story, chance, prose);
        scenes = new SceneTeller(narrator, viewpoint, transitions, scene, new JourneyTeller(story, narrator, cuts, reader));
        threads = new ThreadTeller(narrator, viewpoint, scenes, scene, cuts);
        closings = new ClosingTeller(story, chance, prose);
        meanwhile = new MeanwhileTeller(story, narrator, viewpoint, transitions, scene, cuts);
    }

    /// <summary>Who is played and still in the story; null where the run is watched.</summary>
    private EntityId? Reader
    {
        get => narrator.Reader;
        set => narrator.Reader = value;
    }

    /// <summary>Events that passed before the reader's eyes without a word, oldest first.</summary>
    public IReadOnlyList<Unspoken> Unspoken => scenes.Unspoken;

    public int UnspokenCount => scenes.UnspokenCount;

    /// <summary>Through whom the current scene is told.</summary>
    public EntityId? PointOfView => Reader ?? scene.PointOfView;

    /// <summary>Nothing waits to be told: no thread, and no journey that may go on.</summary>
    public bool IsAtRest => threads.IsAtRest && scenes.IsAtRest;

    /// <summary>Writes or reads what the telling hangs on besides the events to come; it must be at rest.</summary>
    /// <param name="count">How many events there have been.</param>
    /// <param name="before">When one of them came about, by its number, and the state that it found; asked for only where it is needed.</param>
    public void Transfer(Archive archive, int count, Func<int, (StoryTime Ends, IState Before)> before)
    {
        Reader = archive.Entity(Reader, story.Entities.Length);
        prose.Transfer(archive);
        scripts.Transfer(archive);
        scene.Transfer(archive, story.Entities.Length);
        scenes.Transfer(archive);
        closings.Transfer(archive, story.Entities.Length);
        if (archive.IsReading)
            past.Precede(count, before);
    }

    /// <summary>Who plays is asked before anything is told of them, so that the first scene is set for them at once, if the chapter's own words do not.</summary>
    public IReadOnlyList<ToldPassage> BeginChapter(Chapter chapter, IState state, StoryTime now)
    {
        List<ToldPassage> told = ReleaseAll();
        transitions.Chapter = chapter.Number;
        if (player is { } played)
            FollowReader(played, chapter, state, told);
        string title = chapter.Title.Length > 0 ? chapter.Title : $"Chapter {Naming.Capitalised(NumberWords.Write(chapter.Number))}";
        told.Add(new ToldPassage(PassageKind.Heading, Typography.Polish(title, story.Language), 0, Reader));
        string opening = chapter.Opening is null ? "" : prose.Write(chapter.Opening, state, new TextPlace(TextKind.Chapter, chapter.Number));
        if (opening.Length > 0)
            told.Add(new ToldPassage(PassageKind.Prose, opening, 0, PointOfView));
        scene.BeginChapter(now, opening.Length > 0);
        if (Reader is { } who && opening.Length == 0)
            scenes.Open(state, now, who, told);
        return told;
    }

    /// <summary>A reader whose character did not see what ended the chapter takes leave first, and is told then what decided it (T14, T16).</summary>
    /// <param name="ending">Id of the ending that was reached, or null.</param>
    /// <param name="by">What ended it; null for the last event, of which no more is told.</param>
    public IReadOnlyList<ToldPassage> EndChapter(Chapter chapter, string? ending, IState state, ChapterEnding? by = null)
    {
        List<ToldPassage> told = ReleaseAll();
        PendingEvent? deciding = by?.DecidedBy is int number ? PendingEvent.Create(story, by.Read(number), null) : null;
        if (closings.Close(chapter, ending, state, Reader, PointOfView, deciding is null ? null : (deciding.Witnesses, by!.Closed)) is { } closing)
            told.Add(closing);
        if (Reader is { } who && deciding?.IsSeenBy(who) == false && meanwhile.Tell(by!, who, past => scripts.Recall(past, TakenSince(past, by!)), told) is { } other
            && closings.Reached(chapter, ending, state, other) is { } words)
        {
            told.Add(words);
        }

        return told;
    }

    public IReadOnlyList<ToldPassage> Tell(ToldEvent told)
    {
        List<ToldPassage> passages = [];
        FollowReader(told, passages);
        transitions.Chapter = told.Occurrence.Chapter;
        PendingEvent pending = PendingEvent.Create(story, told, scripts.Read(told));
        past.Add(told);
        closings.See(pending);
        if (Reader is not { } reader)
            threads.Watch(pending, passages);
        else if (pending.IsSeenBy(reader))
            scenes.Tell(pending, reader, passages);
        else if (Noticed.Write(story, told, reader) is string words)
            passages.Add(new ToldPassage(PassageKind.Prose, words, told.Occurrence.Number, reader));
        return passages;
    }

    /// <summary>The lines of scenes that have been told since they were last taken, one by one.</summary>
    public ImmutableArray<ToldLine> TakeLines() => narrator.TakeLines();

    /// <summary>Everything that still waits, as scenes of its own.</summary>
    public IReadOnlyList<ToldPassage> Flush() => ReleaseAll();

    /// <summary>The words for a journey that were held back while it might have gone on: for when the reader is asked something, or nothing more is to come for now.</summary>
    public IReadOnlyList<ToldPassage> FinishJourney()
    {
        List<ToldPassage> told = [];
        scenes.FinishJourney(told);
        return told;
    }

    /// <summary>The text for one event at once: no holding, no breaks, no lines of time. Empty when nothing is said.</summary>
    public string TellNow(ToldEvent told)
    {
        PendingEvent pending = PendingEvent.Create(story, told, scripts.Read(told));
        if (Reader is { } reader && !pending.IsSeenBy(reader))
            return "";
        string said = scenes.SayPlainly(pending, Reader ?? threads.AnyTelling(pending));
        narrator.TakeLines();
        return said;
    }

    /// <summary>
    /// The event of a scene that is being played, and its lines up to the next choice: those after <see cref="ToldEvent.SceneStepsTold"/>.
    /// It is told later as usual, with the number of steps already spoken set in it, and does not say them twice.
    /// </summary>
    public IReadOnlyList<ToldPassage> Speak(ToldEvent told)
    {
        List<ToldPassage> passages = [];
        scenes.FinishJourney(passages);
        PendingEvent pending = PendingEvent.Create(story, told, scripts.Peek(told));
        EntityId? pointOfView = Reader ?? threads.Nearest(pending, isBoundary: false);
        if (pending.Script is not null && pointOfView is { } who && pending.IsSeenBy(who))
            scenes.Tell(pending, who, passages);
        return passages;
    }

    /// <summary>Whoever has not come into the story yet cannot be told of it, nor whoever has no part in the chapter, and the reader watches until then (D8e, D30s).</summary>
    private void FollowReader(EntityId played, Chapter chapter, IState state, List<ToldPassage> passages)
    {
        bool isYetToCome = story.BroughtBy(played) is Chapter bringing && bringing.Number > chapter.Number;
        bool isApart = IsApart(played, chapter.Number);
        string? words = (isYetToCome, isApart) switch
        {
            (true, _) when Reader is not null => $"{story[played].Agree("comes", "come")} into it later. Until then it is told as to one who watches.",
            (false, true) => $"{story[played].Agree("has", "have")} no part in this chapter. It is told as to one who watches.",
            _ => null,
        };
        if (words is not null)
            passages.Add(new ToldPassage(PassageKind.Transition, $"{story[played].Display} {words}", 0, null));
        if (isApart)
            Reader = null;
        else if (Reader is null && !IsAbsent(played, state))
            Reader = played;
    }

    /// <summary>Whether somebody is not in the story in a chapter, or has no part in it.</summary>
    /// <param name="chapter">Its number.</param>
    private bool IsApart(EntityId who, int chapter)
    {
        int place = Math.Max(0, story.PlaceOfChapter(chapter));
        return (casts.Length > 0 && casts[place].IsMissing(who)) || (place > 0 && !story.HasPartIn(who, story.Chapters[place]));
    }

    /// <summary>Whoever is dead or gone before an event cannot be told of it, and the reader watches; should they come back, the reader is they again (D8b).</summary>
    private void FollowReader(ToldEvent told, List<ToldPassage> passages)
    {
        EntityId? now = player is { } who && !IsApart(who, told.Occurrence.Chapter) && !IsAbsent(who, told.Before) ? player : null;
        if (now == Reader)
            return;
        passages.AddRange(ReleaseAll());
        Reader = now;
        if (now is null)
            passages.Add(new ToldPassage(PassageKind.Transition, $"That was {story[player!.Value].DisplayPossessive} part in it. The rest is told as to one who watches.", told.Occurrence.Number, null));
    }

    private static IEnumerable<int> TakenSince(ToldEvent past, ChapterEnding end) =>
        Enumerable.Range(past.Occurrence.Number, end.Count - past.Occurrence.Number + 1).SelectMany(number => end.Read(number).Occurrence.SceneChoices);

    private bool IsAbsent(EntityId who, IState state)
    {
        if (story.Absent is not { } absent)
            return false;
        int[] frame = new int[Math.Max(absent.Slots, 1)];
        frame[0] = who.Value;
        return evaluator.Holds(absent.Condition, state, frame);
    }

    private List<ToldPassage> ReleaseAll()
    {
        List<ToldPassage> told = [];
        threads.Release(told);
        scenes.FinishJourney(told);
        return told;
    }
}
