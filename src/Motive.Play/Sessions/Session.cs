using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Transition;
using Motive.Play.Clock;
using Motive.Play.Clock.Recalling;
using Motive.Play.Sessions.Scenes;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// One run of a story. <see cref="Step"/> goes on to the next thing worth telling: an event, a chapter's begin or end, or the
/// player's turn; the player answers with <see cref="Decide"/>. The chronicle only ever grows.
/// States: between chapters → in a chapter → (player to decide ⇄ in a chapter) → between chapters → over.
/// S1. A free character never starts an act without a plan of their own that begins with it, but for the last resort where they have to answer; the player's may.
/// S2. An act whose precondition no longer holds at its end does not happen; one that a doer sees before to be impossible stops at once, and so does a long one that a doer has no reason for any more.
/// S3. Equal story, setup and decisions give an equal chronicle.
/// </summary>
internal sealed partial class Session
{
    private Evaluator evaluator;
    private readonly ChapterMinds minds;
    private Stage stage;
    private Scheduler scheduler;
    private readonly List<Decision> decisions = [];
    private readonly HashSet<string> reached = [];
    private int chapterIndex = -1;
    private readonly List<Position> decidedAt = [];
    private readonly Queue<StepResult> results = [];
    private bool inChapter;
    private StepResult.ChapterEnded? pending;
    private StoryTime reachedTime;

    /// <summary>A session that shares the story's ground form with no other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit of thinking is outside its bounds.</exception>
    public Session(Story story, SessionSetup setup)
        : this(new SharedGrounding(story), setup)
    {
    }

    /// <summary>A session of a story that others may be under way of, on this thread or on another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit of thinking is outside its bounds.</exception>
    public Session(SharedGrounding shared, SessionSetup setup)
        : this(shared, setup, _ => new Recollection())
    {
    }

    /// <summary>
    /// A session that goes the way of another one of the same story and setup, as long as it is decided alike, by what that one concluded (<see cref="WriteRecollection"/>), and thinks for itself from there on.
    /// A step of it throws <see cref="UnfitArchiveException"/> where what was concluded cannot be of this story and setup; then the session is of no further use.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit of thinking is outside its bounds.</exception>
    /// <exception cref="UnfitArchiveException">The bytes are damaged, or were written for another story.</exception>
    public Session(SharedGrounding shared, SessionSetup setup, ImmutableArray<byte> recollection)
        : this(shared, setup, ground => RecollectionFormat.Read(recollection, ground).CreateFollower())
    {
    }

    private Session(SharedGrounding shared, SessionSetup setup, Func<GroundStory, Recollection> recollection, Func<Session, MindEngine, RunPast>? past = null)
    {
        Story story = shared.Story;
        setup = setup with { Changes = [.. setup.Changes, .. AwayIn(story, setup)], Thinking = (setup.Thinking ?? ThinkingSettings.ForStory(story, ImmutableSortedDictionary<ThinkingLimit, int>.Empty)).Validated() };
        GroundStory ground = shared.WithHosted(HostedIn(story, setup)).GroundWith(setup.Changes, setup.Forbidden.IsEmpty ? null : IsForbidden);
        Story = ground.Story;
        Setup = setup;
        minds = new ChapterMinds(ground, setup.Thinking.Value.Depth);
        RunPast before = past?.Invoke(this, minds.First) ?? new RunPast();
        Recollection recalled = recollection(ground);
        (stage, scheduler, evaluator) = SetUp(chapterIndex, from is null ? recalled : recalled.CreateFollowerFrom(from.Places, from.Decisions), before);

        bool IsForbidden(ActionDefinition action, ImmutableArray<int> arguments) => setup.Forbidden.Any(pattern => Patterns.Match(pattern, action, arguments));
    }

    private Session(Session run, Recollection recollection, RunPast past, bool keepsAllStates = false)
    {
        (Story, Setup, minds) = (run.Story, run.Setup, run.minds);
        (stage, scheduler, evaluator) = SetUp(chapterIndex, recollection, past, keepsAllStates);
    }

    /// <summary>The story that is run, as it begins in this run.</summary>
    public Story Story { get; }

    /// <summary>Everything else that the run depends on.</summary>
    public SessionSetup Setup { get; }

    /// <summary>What has come about, in order; numbers count from 1.</summary>
    public IReadOnlyList<Occurrence> Chronicle => stage.Chronicle;

    /// <summary>What has been decided, by players and by whoever hosts the run, in order.</summary>
    public IReadOnlyList<Decision> Decisions => decisions;

    /// <summary>What the clock says: when the last event came about, or the time up to which all has come about since.</summary>
    public StoryTime Now => stage.Now < reachedTime ? reachedTime : stage.Now;

    /// <summary>Where the run stands.</summary>
    public Position Position => new(stage.Passed, Now);

    /// <summary>Something has come about that the next steps will report, before anything else comes about.</summary>
    public bool HasReports => results.Count > 0;

    /// <summary>How many states people have imagined so far; the same run may take others when it is made again.</summary>
    public long StatesMade => stage.Engine.States.Made;

    /// <summary>Where each of the <see cref="Decisions"/> was made.</summary>
    public IReadOnlyList<Position> DecidedAt => decidedAt;

    /// <summary>What is under way, in the order in which it is to end.</summary>
    public ImmutableArray<ActUnderWay> Underway => [.. scheduler.Underway.Select(undertaking => undertaking.ToReport(Story))];

    /// <summary>What was begun and came to nothing before it was done or tried, in the order in which it was.</summary>
    public IReadOnlyList<StoppedAct> StoppedActs => scheduler.StoppedActs;

    /// <summary>Whose turn it is; null while nobody who is played is to decide.</summary>
    public EntityId? Turn => scheduler.PlayerToDecide && scheduler.Players.Turn is CharacterId turn ? Story.EntityOf(turn) : null;

    /// <summary>Whose turn it is has been addressed, or asked to agree to another player's choice, and answers before all else (D30m, D30d).</summary>
    public bool IsAnswering => scheduler.PlayerToDecide && scheduler.IsAnswering;

    /// <summary>What whoever's turn it is has been asked by another player to agree to, before all else, and by whom; null for nothing (D30d).</summary>
    public (EntityId By, GroundAct Act)? Proposal => scheduler.Proposal is PlayersProposal proposal ? (Story.EntityOf(proposal.Proposer), proposal.Act.ToGroundAct()) : null;

    /// <summary>Whether a player decides for them now.</summary>
    public bool IsPlayed(EntityId who) => scheduler.Players.Includes(Story[who].AsCharacter);

    /// <summary>Whether a chapter has begun that has not ended.</summary>
    public bool IsInChapter => inChapter;

    /// <summary>The chapter under way, or the last one; null before the first.</summary>
    public Chapter? Chapter => chapterIndex >= 0 && chapterIndex < Story.Chapters.Length ? Story.Chapters[chapterIndex] : null;

    /// <summary>Whether the story has ended.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Beats and endings reached so far, by id.</summary>
    public IReadOnlySet<string> Reached => reached;

    /// <summary>The world as it is now, as prose reads it; good until the next step.</summary>
    public IState Present => stage.Engine.View(stage.ToldState);

    /// <summary>The world just before an event, as prose reads it.</summary>
    public IState StateBefore(int number) => stage.Engine.View(stage.StatesAround(number).Before);

    /// <summary>The world just after an event, as prose reads it.</summary>
    public IState StateAfter(int number) => stage.Engine.View(stage.StatesAround(number).After);

    /// <summary>What the character whose turn it is can do now, the foremost first, by what they promise, then other motivated acts, by how much they draw, then the rest; empty when it is not their turn.</summary>
    public ImmutableArray<Option> Options => scheduler.PlayerToDecide && Scene is null ? scheduler.PlayerOptions() : [];

    /// <summary>The player has waited for nothing: nobody else has anything in hand. Who waits on waits for the clock, or for the chapter's end.</summary>
    public bool IsNobodyActive => Reader is CharacterId reader && scheduler.Players.IsAlone(reader);

    /// <summary>What the player last decided to do and could not, because something came between that they saw; null when it was done or tried, or is still under way.</summary>
    public Setback? Setback => Reader is CharacterId reader ? scheduler.Players.SetbackOf(reader) : null;

    /// <summary>The limits that characters' thinking has come to so far, by limit, then by character. What a player is offered is not counted.</summary>
    public ImmutableArray<ThinkingCut> ThinkingCuts => scheduler.ThinkingCuts;

    /// <summary>What people have left so far because people undid it each time (D30a): who left which act after how often, and what undid it last. In each chapter by character and act.</summary>
    public ImmutableArray<(EntityId Who, GroundAct Act, GroundAct UndoneBy, int Times)> EndedLoops =>
        [.. scheduler.EndedLoops.Select(loop => (Story.EntityOf(loop.Character), ToGroundAct(loop.Act), ToGroundAct(loop.UndoneBy), loop.Times))];

    /// <summary>What the run thinks with: the story with all parameters filled in.</summary>
    internal GroundStory Ground => minds.Whole;

    private GroundAct ToGroundAct(ActId act) => new(Ground[act].Definition.Id, Ground[act].Arguments);

    /// <summary>What is in the way of an act of the player's now, as their character sees it: nothing where they hold it possible, or where it never is.</summary>
    public Setback InTheWayOf(GroundAct act) => scheduler.InTheWayOf(Reader ?? CharacterId.None, act);

    /// <summary>Whose turn it is, or who is played from the beginning; null for nobody.</summary>
    private CharacterId? Reader => scheduler.Players.Turn ?? (Setup.Player is EntityId player ? Story[player].AsCharacter : null);

    /// <summary>The written scene in which the player is to choose what to say; null when they are to choose an act, or nothing.</summary>
    public OpenScene? Scene => scheduler.Scene;

    /// <summary>What is decided next in the run whose way this one goes; null where nothing is, and in a run that goes its own way.</summary>
    public Decision? NextDecision => scheduler.PlayerToDecide ? stage.Recollection.NextDecision : null;

    /// <summary>
    /// All that was concluded and decided so far, for a run that is to go the same way without thinking. It holds for this build of the engine, this story and this setup alone, and says nothing to
    /// anybody else.
    /// </summary>
    public ImmutableArray<byte> WriteRecollection() => RecollectionFormat.Write(stage.Recollection, stage.Engine.Story, scheduler.RoundBegun ?? int.MaxValue);

    /// <summary>How often something was thought out in this run, and not recalled from another.</summary>
    internal int ThoughtOut => stage.Recollection.ThoughtOut;

    /// <summary>Goes on to the next thing worth telling: an event, a chapter's begin or end, the player's turn, the end of the story.</summary>
    public StepResult Step() => Step(StepBounds.None);

    /// <summary>Goes on to the next thing that is to be reported, or as far as the step may go.</summary>
    public StepResult Step(StepBounds bounds)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        while (true)
        {
            if (!results.TryDequeue(out StepResult? result))
            {
                if (scheduler.PlayerToDecide)
                    return new StepResult.PlayerToDecide();
                stage.Recollection.BeginStep();
                result = Advance(bounds);
                stage.Recollection.EndStep();
            }

            if (result is null)
                AskHost();
            else if (bounds.Beginnings || result is not (StepResult.Began or StepResult.Stopped))
                return result;
        }
    }

    /// <returns>Null where the host is to be asked first.</returns>
    private StepResult? Advance(StepBounds bounds)
    {
        if (pending is StepResult.ChapterEnded waiting)
        {
            if (scheduler.NextOfScene(Story.Chapters[chapterIndex]) is Outcome more)
                return Reported(Story.Chapters[chapterIndex], more);
            pending = null;
            stage.AdvanceMoment();
            return Closing(waiting);
        }

        if (IsOver)
            return new StepResult.Over();
        return inChapter ? StepInChapter(bounds) : BeginChapter(bounds);
    }

    /// <exception cref="InvalidOperationException">It is not the player's turn, or the act is not among the <see cref="Options"/>.</exception>
    public void Decide(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Position at = Position;
        stage.Recollection.BeginStep();
        stage.Recollection.Decide(decision);
        try
        {
            Report(scheduler.Decide(decision));
        }
        catch
        {
            stage.Recollection.TakeBack();
            throw;
        }

        stage.Recollection.EndStep();
        stage.AdvanceMoment();
        decisions.Add(decision);
        decidedAt.Add(at);
    }

    private void Report(Undertaking? begun)
    {
        if (begun is not null)
            results.Enqueue(new StepResult.Began(begun.ToReport(Story)));
    }

    private StepResult BeginChapter(StepBounds bounds)
    {
        int next = NextChapter();
        if (chapterIndex >= 0 && next < Story.Chapters.Length && bounds.Until < Story.Chapters[next].Starts)
            return ReachTime(bounds);
        chapterIndex = next;
        stage.AdvanceMoment();
        if (chapterIndex >= Story.Chapters.Length)
        {
            IsOver = true;
            return new StepResult.Over();
        }

        inChapter = true;
        BringIn();
        Chapter chapter = Story.Chapters[chapterIndex];
        if (stage.Now < chapter.Starts)
        {
            scheduler.DropUnderway(chapter.Starts);
            if (stage.Chronicle.Count == 0)
                stage.SetClock(chapter.Starts);
            else
                stage.AdvanceTo(chapter.Starts);
        }

        scheduler.BeginChapter(chapter);
        return new StepResult.ChapterBegan(chapter);
    }

    /// <summary>The first of those to come that goes on from the way in which the last one ended; the count of chapters where none does.</summary>
    private int NextChapter()
    {
        string? end = closed.Count > 0 ? closed[^1].Id : null;
        int next = chapterIndex + 1;
        while (next < Story.Chapters.Length && Story.Chapters[next].Follows is { IsEmpty: false } ends && (end is null || !ends.Contains(end)))
            next++;
        return next;
    }

    private StepResult? StepInChapter(StepBounds bounds)
    {
        Chapter chapter = Story.Chapters[chapterIndex];
        scheduler.AsksHost = HostFacts is not null && !bounds.IsReplay;
        Outcome outcome = scheduler.AdvanceToNext(chapter, reached, bounds, WaitingEnd);
        switch (outcome.Kind)
        {
            case OutcomeKind.HostToAnswer:
                return null;
            case OutcomeKind.AtRest:
                return new StepResult.AtRest();
            case OutcomeKind.TimeReached:
                return ReachTime(bounds);
            case OutcomeKind.Rest:
                inChapter = false;
                stage.AdvanceMoment();
                return Closing(new StepResult.ChapterEnded(chapter, null, ChapterEnd.Rest));
            case OutcomeKind.Closes:
                Close(chapter, WaitingEnd!);
                return Advance(bounds);
            default:
                return Reported(chapter, outcome);
        }
    }

    /// <summary>The clock never goes back to a time that is asked for.</summary>
    private StepResult.TimeReached ReachTime(StepBounds bounds)
    {
        if (Now < bounds.Until!.Value)
            reachedTime = bounds.Until.Value;
        return new StepResult.TimeReached(Now);
    }

    private StepResult Reported(Chapter chapter, Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Event => ReachBeatsAndEndings(chapter, stage.Chronicle[^1]),
        OutcomeKind.Began => new StepResult.Began(outcome.Undertaking!.ToReport(Story)),
        OutcomeKind.Stopped => new StepResult.Stopped(outcome.Undertaking!.ToReport(Story)),
        OutcomeKind.Interrupted => new StepResult.Interrupted(),
        _ => new StepResult.PlayerToDecide(),
    };
}
