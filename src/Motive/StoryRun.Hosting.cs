using System.Collections.Immutable;
using Motive.Decisions;
using Motive.Hosting;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive;

/// <summary>
/// What a program does that hosts a run: it lets time pass, is told what begins and ends, and puts things into the run. Each of these is kept among the decisions of the run, with the place in it at which it was put in:
/// it can be undone, and is in the save. What is put in comes about at once, at the moment at which the run stands; the next steps tell it. docs/hosting.md has the rules.
/// </summary>
public sealed partial class StoryRun
{
    private HostedFacts? hosted;

    /// <summary>The name of whose turn it is, as the story file has it; null while nobody who is played is to decide.</summary>
    public string? Turn => TurnId is EntityId who ? Story[who].Name : null;

    /// <summary>What is under way, in the order in which it is to end.</summary>
    public ImmutableArray<BegunAct> Underway => [.. Session.Session.Underway.Select(act => BegunActView.Create(Story, act))];

    internal EntityId? TurnId => IsPlayersTurn ? Session.Session.Turn : null;

    /// <summary>It was gone through by times, or is to be.</summary>
    internal bool IsSteppedInPieces { get; set; }

    /// <summary>Something was put into it, or it was gone through by times: a save says where in it one stood.</summary>
    internal bool IsHosted => IsSteppedInPieces || made.Exists(decision => decision.IsFromOutside);

    /// <summary>Goes on until a time is reached, a player is to decide, a chapter ends, or as far as it may. However it is sliced, the same comes about.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below what it may be.</exception>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest, or asks for more than <see cref="StoryLimits"/> allow.</exception>
    public Advanced Advance(AdvanceLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.States ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Events ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Minutes ?? 0, 0);
        IsSteppedInPieces = true;
        StoryTime? until = limits.Until is StoryMoment named ? new StoryTime(named.Minutes) : null;
        if (limits.Minutes is int minutes && (until is null || Session.Now.Plus(minutes) < until))
            until = Session.Now.Plus(minutes);
        long begun = Session.Session.StatesMade;
        int events = Session.Chronicle.Count;
        ImmutableArray<StoryStep>.Builder steps = ImmutableArray.CreateBuilder<StoryStep>();
        while (true)
        {
            long? left = limits.States is long states ? Math.Max(1, states - (Session.Session.StatesMade - begun)) : null;
            Told told = Advance(new StepBounds { Until = until, States = left, Beginnings = limits.Beginnings, Cancellation = limits.Cancellation });
            if (told.Result is not (StepResult.TimeReached or StepResult.Interrupted or StepResult.AtRest))
                steps.Add(StepView.Create(this, told));
            if (EndOf(told.Result, limits, events, begun) is AdvanceEnd end)
                return new Advanced(steps.ToImmutable(), end) { Followed = FollowedChanges() };
        }
    }

    /// <summary>A fact of the world is so from now on: <c>lit(Hall)</c>, <c>gold(Ann) = 3</c>, as under <c>initially</c>. It is an event that nobody does.</summary>
    /// <param name="seenBy">The names of those who see it. Nobody else learns of it, unless they are where the story's rules let them.</param>
    /// <exception cref="RequestException">It means nothing in the story, or something stands against it now; the message says what would work, and nothing has changed.</exception>
    public void Set(string fact, params ReadOnlySpan<string> seenBy) => PutIn($"{InterventionReader.Set} {fact}", [.. seenBy]);

    /// <summary>Somebody believes something from now on: <c>Ben: not lit(Hall)</c>. It is an event that nobody does; whether it is so makes no difference.</summary>
    /// <inheritdoc cref="Set"/>
    public void Believe(string belief) => PutIn($"{InterventionReader.Believe} {belief}", []);

    /// <summary>An act comes about at once, <c>greet(Ann, Ben)</c>, whoever has a reason or something else in hand, with its effects and witnesses.</summary>
    /// <inheritdoc cref="Set"/>
    public void Make(string act) => PutIn($"{InterventionReader.Make} {act}", []);

    /// <summary>Its doers, who must be free, begin an act. It takes its time; one that is held does not end before you complete it or let it fail.</summary>
    /// <returns>Its number.</returns>
    /// <inheritdoc cref="Set"/>
    public int Begin(string act, bool held = false)
    {
        PutIn($"{InterventionReader.Begin} {(held ? InterventionReader.Held : "")}{act}", []);
        return Underway.Max(other => other.Number);
    }

    /// <summary>An act under way, by its number, does not end by the clock any more.</summary>
    /// <inheritdoc cref="Set"/>
    public void Hold(int number) => PutIn(FormattableString.Invariant($"{InterventionReader.Hold} {number}"), []);

    /// <summary>An act under way, by its number, ends now, as it would have by the clock: it comes about if it is possible, and else was tried.</summary>
    /// <inheritdoc cref="Set"/>
    public void Complete(int number) => PutIn(FormattableString.Invariant($"{InterventionReader.Complete} {number}"), []);

    /// <summary>An act under way, by its number, comes to nothing. Where it is in truth not possible, its doers find that out.</summary>
    /// <inheritdoc cref="Set"/>
    public void Fail(int number) => PutIn(FormattableString.Invariant($"{InterventionReader.Fail} {number}"), []);

    /// <summary>From now on a player decides for somebody.</summary>
    /// <inheritdoc cref="Set"/>
    public void Play(string who) => PutIn($"{InterventionReader.Play} {who}", []);

    /// <summary>From now on somebody who was played decides for themselves.</summary>
    /// <inheritdoc cref="Set"/>
    public void Release(string who) => PutIn($"{InterventionReader.Release} {who}", []);

    /// <summary>Somebody goes out of the story until they enter.</summary>
    /// <inheritdoc cref="Set"/>
    public void Leave(string who) => PutIn($"{InterventionReader.Leave} {who}", []);

    /// <summary>Somebody who was away comes, to a place where the story says where people are.</summary>
    /// <inheritdoc cref="Set"/>
    public void Enter(string who, string? place = null) => PutIn($"{InterventionReader.Enter} {who}{(place is null ? "" : $" {place}")}", []);

    /// <summary>The chapter is over.</summary>
    /// <inheritdoc cref="Set"/>
    public void EndChapter() => PutIn($"{InterventionReader.End} chapter", []);

    /// <summary>The story is over.</summary>
    /// <inheritdoc cref="Set"/>
    public void End() => PutIn($"{InterventionReader.End} story", []);

    /// <summary>
    /// From now on the run asks for a fact that its host owns: once at every moment at which anybody may act, before they do, of everything that the fact can be of. What is otherwise than it was is put into the run.
    /// A run that is undone, forked or loaded does not ask for what it has been told.
    /// </summary>
    /// <param name="name">Of a fact that <see cref="RunRequest.HostFacts"/> names.</param>
    /// <param name="answer">Given the names of the fact's arguments, says what it is now.</param>
    /// <param name="seenBy">Given the same, says the names of those who see that it has changed; null for nobody.</param>
    /// <exception cref="RequestException">The request does not name it; also of steps, when an answer means nothing.</exception>
    public void HostFact(string name, Func<ImmutableArray<string>, HostValue> answer, Func<ImmutableArray<string>, IEnumerable<string>>? seenBy = null)
    {
        hosted ??= new HostedFacts(this, new InterventionReader(Loaded));
        hosted.Add(name, answer, seenBy);
        AskForHostFacts();
    }

    /// <summary>Puts in what was put in before, or is said in its words.</summary>
    internal void PutIn(string phrase, ImmutableArray<string> seen)
    {
        List<string> hardlyMeant = [];
        Intervention what = new InterventionReader(Loaded, hardlyMeant).Read(phrase, seen);
        if (Session.Session.ObstacleTo(what) is Obstacle obstacle)
            throw new RequestException(RequestPart.Intervention, new ObstacleSentences(Session).Write(phrase, what, obstacle));
        PutIn(what);
        warnings.AddRange(hardlyMeant);
    }

    /// <summary>Goes on to where another run stands that has gone the same way, and asks nobody outside for anything.</summary>
    /// <returns>Whether it stands there.</returns>
    internal bool GoTo(Position position, int mostEvents = int.MaxValue)
    {
        StepBounds bounds = StepBounds.To(position);
        int before = Session.Chronicle.Count;
        while (Session.Session.Position != position)
        {
            Position was = Session.Session.Position;
            StepResult result = Advance(bounds).Result;
            bool stands = Session.Session.Position == was && !Session.Session.HasReports;
            if (Session.Chronicle.Count - before >= mostEvents || (stands && result is StepResult.PlayerToDecide or StepResult.TimeReached or StepResult.Over or StepResult.AtRest))
                return Session.Session.Position == position;
        }

        return true;
    }

    /// <summary>Tells what has come about of what was put in last; nothing more comes about.</summary>
    internal void TellReports()
    {
        while (Session.Session.HasReports)
            Advance(StepBounds.Again);
    }

    /// <summary>Goes the way of another run by what was decided in it, as far as that goes or till so many events have come about.</summary>
    private void Follow(Session run, ImmutableArray<MadeDecision> records, int mostEvents = int.MaxValue)
    {
        for (int index = made.Count; index < records.Length; index++)
        {
            StepBounds bounds = StepBounds.To(run.DecidedAt[index]);
            while (Session.Session.Position != run.DecidedAt[index] && Session.Chronicle.Count < mostEvents)
                Advance(bounds);
            if (Session.Chronicle.Count >= mostEvents)
                return;
            if (run.Decisions[index] is Decision.FromOutside outside)
            {
                PutIn(outside.What);
                continue;
            }

            while (!IsPlayersTurn)
                Advance(StepBounds.Again);
            Make(run.Decisions[index], records[index]);
        }
    }

    private void PutIn(Intervention what)
    {
        Bounded(() =>
        {
            Session.Session.Intervene(what);
            return what;
        });
        RecordOutsideDecisions();
    }

    /// <summary>Writes down what has been put in since, by whoever hosts the run or by the answers that it asked for.</summary>
    private void RecordOutsideDecisions()
    {
        for (int index = made.Count; index < Session.Decisions.Count && Session.Decisions[index] is Decision.FromOutside outside; index++)
        {
            made.Add(OutsideDecisions.Record(Story, outside.What, Session.Session.DecidedAt[index]));
            IsPlayersTurn = false;
            offered = null;
        }
    }

    private void AskForHostFacts()
    {
        if (hosted is { IsEmpty: false } facts)
            Session.Session.HostFacts = facts.Changed;
    }

    private AdvanceEnd? EndOf(StepResult result, AdvanceLimits limits, int events, long begun) => result switch
    {
        StepResult.TimeReached => AdvanceEnd.TimeReached,
        StepResult.PlayerToDecide => AdvanceEnd.PlayerToDecide,
        StepResult.ChapterEnded => AdvanceEnd.ChapterEnded,
        StepResult.Over => AdvanceEnd.Over,
        StepResult.AtRest => AdvanceEnd.AtRest,
        StepResult.Interrupted => limits.Cancellation.IsCancellationRequested ? AdvanceEnd.Cancelled : AdvanceEnd.Budget,
        _ when Session.Chronicle.Count - events >= limits.Events => AdvanceEnd.Budget,
        _ when Session.Session.StatesMade - begun >= limits.States => AdvanceEnd.Budget,
        _ => null,
    };
}
