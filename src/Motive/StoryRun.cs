using System.Collections.Immutable;
using Motive.Answers;
using Motive.Decisions;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Saves;
using Motive.Telling;
using Motive.World;

namespace Motive;

/// <summary>
/// One reading of a story. Ask <see cref="Next"/> until it says that the player is to decide, answer with <see cref="Decide(PlayerOption)"/>, and go on; between these it can be read and asked.
/// Equal story, request and decisions give equal events and the same text, on every machine. A run belongs to one thread at a time; runs of one story may be under way on any threads.
/// </summary>
public sealed partial class StoryRun
{
    private readonly SessionSetup setup;
    private ContinuedList<ToldPassage> transcript = new();
    private readonly List<MadeDecision> made = [];
    private readonly List<string> warnings = [];
    private readonly PastWriter past;
    private RunTelling telling;
    private ImmutableArray<OfferedDecision>? offered;
    private readonly Dictionary<EntityId, (int Told, int Events, StoryTime Time)> decidedAt = [];

    /// <exception cref="RequestException">Something in the request means nothing in this story.</exception>
    internal StoryRun(LoadedStory loaded, RunRequest request)
        : this(loaded, request, null)
    {
    }

    /// <param name="recollection">What another run of the same story and request concluded, whose way this one is to go.</param>
    /// <exception cref="UnfitArchiveException">That is of another story or request, or damaged; also of steps.</exception>
    internal StoryRun(LoadedStory loaded, RunRequest request, ImmutableArray<byte>? recollection)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(request);
        Loaded = loaded;
        Request = request;
        setup = new RequestReader(loaded, warnings).Read(request);
        Session = new SessionView(StoryLimitGuard.Bound(() => recollection is ImmutableArray<byte> recalled ? new Session(loaded.Grounding, setup, recalled) : new Session(loaded.Grounding, setup)));
        telling = NewTelling();
        past = new PastWriter(Session);
        pinned = [];
    }

    /// <summary>The story that it is a run of.</summary>
    public LoadedStory Loaded { get; }

    /// <summary>What it was asked for with.</summary>
    public RunRequest Request { get; }

    /// <summary>What the request asks for, or was put in since, that can be done and is hardly meant, such as a number past its fact's bounds. One line each.</summary>
    public ImmutableArray<string> Warnings => [.. warnings];

    /// <summary>What has come about so far, to be read.</summary>
    internal SessionView Session { get; }

    internal Story Story => Session.Story;

    internal EntityId? PlayerId => setup.Player;

    /// <summary>Who reads and asks: whose turn it is, or whose reading it is; null for somebody who watches and may know everything.</summary>
    internal EntityId? ReaderId => TurnId ?? PlayerId;

    /// <summary>Everything told so far.</summary>
    internal IReadOnlyList<ToldPassage> ToldSoFar => transcript;

    /// <summary>The decisions so far in the story's own words, as saves keep them.</summary>
    public IReadOnlyList<string> DecisionPhrases => [.. made.Select(decision => decision.Phrase)];

    /// <summary>The decisions so far, with what they are known by in a story that has changed.</summary>
    internal IReadOnlyList<MadeDecision> DecisionsMade => made;

    /// <summary>What has come about so far, as it is known in saves.</summary>
    internal Past Past => past.Write();

    /// <summary>The same, as a save of a format has it.</summary>
    internal Past PastIn(int format) => SaveFormat.ChainsPast(format) ? Past : past.WriteWhole();

    /// <summary>Whether <see cref="Options"/> are waiting for the player.</summary>
    public bool IsPlayersTurn { get; private set; }

    /// <summary>What the player can do or say now, with the decisions that are meant.</summary>
    /// <exception cref="RequestException">What the player could do takes more thinking than <see cref="StoryLimits"/> allow.</exception>
    internal ImmutableArray<OfferedDecision> Offered => offered ??= IsPlayersTurn ? Bounded(() => PlayerOptions.Enumerate(Session)) : [];

    /// <summary>What to say at a prompt when nothing has been told since the last decision; null when something has, and before any.</summary>
    public string? Lull
    {
        get
        {
            if (TurnId is not EntityId player || Session.Session.Proposal is not null || Session.Scene is not null || !decidedAt.TryGetValue(player, out (int Told, int Events, StoryTime Time) last) || transcript.Count > last.Told || Session.Now == last.Time)
                return null;
            return $"{(HasWitnessed(player, last.Events) ? "Time passes" : "Nothing happens")} until {PassingTime.Write(Session.Now, last.Time)}.";
        }
    }

    /// <summary>What to say at a prompt when what was last decided, or agreed to, came to nothing without an attempt; null when it did not.</summary>
    public string? Setback => TurnId is EntityId player && Session.Session.Setback is Setback setback ? SetbackSentence.Write(Session, player, setback) : null;

    /// <summary>
    /// What another player has chosen and whoever's <see cref="Turn"/> it is must agree to, before either decides anything else; null when nobody is asked. Of the <see cref="Options"/> the first is to agree, and to wait is to
    /// refuse: then whoever chose it decides anew, and is told so by <see cref="Setback"/>.
    /// </summary>
    public Proposal? Asked => TurnId is EntityId asked && Session.Session.Proposal is (EntityId by, GroundAct act)
        ? new Proposal(Story[by].Name, Wording.Action(Story, act.Action, act.Arguments.AsSpan()), ProposalSentence.Write(Session, asked, by, act))
        : null;

    /// <exception cref="RequestException">The story goes round in triggers that never come to rest, or asks for more than <see cref="StoryLimits"/> allow.</exception>
    internal Told Advance() => Advance(StepBounds.None);

    /// <summary>As <see cref="Advance()"/>, no further than the bounds say.</summary>
    internal Told Advance(StepBounds bounds)
    {
        StepResult result = Bounded(() => Session.Session.Step(bounds));
        while (result is StepResult.PlayerToDecide && (GoesOn() || WaitsOn()))
            result = Bounded(() => Session.Session.Step(bounds));
        if (result is StepResult.Happened happened)
            completed = happened.Occurrence.Number;
        RecordOutsideDecisions();
        IsPlayersTurn = result is StepResult.PlayerToDecide;
        offered = null;
        ImmutableArray<ToldPassage> passages = Keep(telling.Tell(result));
        TellOthers(result);
        KeepNowAndThen();
        return new Told(passages, result) { Lines = telling.Teller.TakeLines() };
    }

    /// <exception cref="RequestException">To begin it takes more thinking than <see cref="StoryLimits"/> allow.</exception>
    /// <exception cref="InvalidOperationException">It is not the player's turn, or nothing like it is on offer; the message says what would work, and nothing is decided.</exception>
    internal void Decide(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (Turns.Objection(this, decision) is string objection)
            throw new InvalidOperationException(objection);
        (legsAhead, waitedWith) = ([], []);
        Make(decision, DecisionRecorder.Record(this, decision));
    }

    /// <summary>
    /// Takes the last decision back and stands at the prompt where it was made; false when there is none. What had been thought out up to there, and on the way that was
    /// taken from there, is not thought out again.
    /// </summary>
    public bool Undo()
    {
        Session run = Session.Session;
        int last = made.FindLastIndex(decision => decision is { IsAnswer: false, IsOnward: false });
        (legsAhead, waitedWith) = ([], []);
        if (last < 0)
            return false;
        ImmutableArray<MadeDecision> before = [.. made.Take(last)];
        StartOver(kept.FindLast(snapshot => snapshot.Session.Decisions <= last));
        Follow(run, before);
        GoTo(run.DecidedAt[last]);
        TellReports();
        if (run.Decisions[last] is not Decision.FromOutside)
            GoToPrompt(again: true);
        return true;
    }

    /// <summary>
    /// Another run of the same story and request, which stands where this one stood just after an event and may go another way from there. What this one has thought out is not
    /// thought out again. Neither moves the other; both must be used on one thread.
    /// </summary>
    /// <param name="events">How many events have come about in it: from 0, its beginning, to those of this run's chronicle.</param>
    /// <exception cref="ArgumentOutOfRangeException">So many events have not come about.</exception>
    public StoryRun Fork(int events)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(events, Session.Chronicle.Count);
        StoryRun fork = new(this, kept.FindLast(snapshot => snapshot.Session.Events < events));
        fork.Follow(Session.Session, [.. made], events);
        while (fork.Session.Chronicle.Count < events)
            fork.Advance(StepBounds.Again);
        if (events > 0)
            fork.TellReports();
        (fork.hosted, fork.IsSteppedInPieces) = (hosted?.For(fork), IsSteppedInPieces);
        fork.AskForHostFacts();
        return fork;
    }

    /// <summary>
    /// Another run of the same story and request, which stands at the same turn as this one and may decide otherwise: to look at what would come of an option, or to think it through before it is
    /// chosen. What has been thought out is not thought out again. Neither moves the other; both must be used on one thread.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nobody who is played has to decide now.</exception>
    public StoryRun ForkAtTurn()
    {
        if (!IsPlayersTurn)
            throw new InvalidOperationException("Nobody who is played has to decide now, so there is no turn to fork at.");
        StoryRun fork = new(this, kept.LastOrDefault());
        fork.Follow(Session.Session, [.. made]);
        fork.GoToPrompt(again: true);
        fork.TellReports();
        (fork.hosted, fork.IsSteppedInPieces) = (hosted?.For(fork), IsSteppedInPieces);
        fork.AskForHostFacts();
        return fork;
    }

    /// <summary>Whatever the teller still holds back; for a run that is left before its end.</summary>
    internal ImmutableArray<ToldPassage> FinishTelling()
    {
        return Keep(telling.Teller.Flush());
    }

    /// <summary>Goes on until the player is to decide, the story is over or at rest, or as many events have come about.</summary>
    /// <param name="again">What comes about has come about before, so that nobody outside is asked for anything.</param>
    internal void GoToPrompt(int mostEvents = int.MaxValue, bool again = false)
    {
        int before = Session.Chronicle.Count;
        while (!IsPlayersTurn && !Session.IsOver && Session.Chronicle.Count - before < mostEvents)
        {
            if (Advance(again ? StepBounds.Again : StepBounds.None).Result is StepResult.AtRest)
                return;
        }
    }

    /// <summary>Decides what is known to be on offer, because it was decided before.</summary>
    internal void Make(Decision decision, MadeDecision record)
    {
        decidedAt[Session.Session.Turn!.Value] = (transcript.Count, Session.Chronicle.Count, Session.Now);
        Bounded(() =>
        {
            Session.Session.Decide(decision);
            return decision;
        });
        made.Add(record with { At = Session.Session.DecidedAt[^1] });
        IsPlayersTurn = false;
        offered = null;
    }

    private ImmutableArray<ToldPassage> Keep(IEnumerable<ToldPassage> told)
    {
        ImmutableArray<ToldPassage> passages = [.. told];
        foreach (ToldPassage passage in passages)
            transcript.Add(passage);
        return passages;
    }

    internal TellingReview ReviewTelling() => new(Session.Session, ToldSoFar, PlayerId);

    /// <summary>What goes beyond the limits of a story is the answer to whoever asked for it.</summary>
    internal T Bounded<T>(Func<T> step) => StoryLimitGuard.Bound(step, Session.Chronicle.Count);

    private RunTelling NewTelling() => new(this, new Teller(Story, setup.Seed, setup.Player));

    /// <summary>An event of the run as the teller gets it.</summary>
    internal ToldEvent ToldAt(int number) => new(Session.Chronicle[number - 1], Session.Before(number), Session.After(number));
}
