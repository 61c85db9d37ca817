using System.Collections.Immutable;
using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Clock.Recalling;
using Motive.World;

namespace Motive.Play.Clock.Snapshots;

/// <summary>
/// An archive of what a session stands on. States are written by what they hold, each once: as what differs in it from the last one that was written at the same place among minds, and with every picture in it.
/// </summary>
internal sealed class SessionArchive : StoryArchive
{
    private readonly MindEngine engine;
    private readonly List<StateId> states = [];
    private readonly Dictionary<StateId, int> places = [];
    private readonly Dictionary<long, StateId> lastAt = [];
    private readonly List<Undertaking> undertakings = [];
    private readonly List<Expectation> expectations = [];

    public SessionArchive(MindEngine engine)
        : base(engine.Story) => this.engine = engine;

    public SessionArchive(MindEngine engine, ImmutableArray<byte> bytes)
        : base(engine.Story, bytes) => this.engine = engine;

    /// <summary>A state, or what stands for none.</summary>
    public StateId State(StateId state) => State(state, 0);

    /// <summary>A place in the run.</summary>
    public Position Position(Position position) => new(Between(0, int.MaxValue, position.Passed), Time(position.Time));

    /// <summary>A plan as it is kept by whoever follows it: what it comes to is known by its acts.</summary>
    public MotivePlan PlanIn(MotivePlan? plan)
    {
        StateId start = State(plan?.Start ?? StateId.None);
        Check(start.IsState);
        return Plan(plan is null ? null : PlannedActs.FromPlan(plan)).ToPlanFrom(start);
    }

    /// <summary>A plan of which only its acts and what it comes to are asked for: the mind it was made in may be freed by now.</summary>
    public MotivePlan PlanAlone(MotivePlan? plan) => Plan(plan is null ? null : PlannedActs.FromPlan(plan)).ToPlanFrom(engine.Initial);

    /// <summary>One that was written before is the same when it is read.</summary>
    public Expectation Expectation(Expectation? expectation) => Once(expectations, expectation, Content);

    /// <summary>One that was written before is the same when it is read.</summary>
    public Undertaking Undertaking(Undertaking? undertaking) => Once(undertakings, undertaking, one => Clock.Undertaking.Transfer(this, one));

    private T Once<T>(List<T> already, T? part, Func<T?, T> content)
        where T : class
    {
        int known = Between(0, already.Count, IsReading ? 0 : already.FindIndex(other => ReferenceEquals(other, part)) is int found and >= 0 ? found : already.Count);
        if (known < already.Count)
            return already[known];
        T made = content(part);
        already.Add(part ?? made);
        return made;
    }

    private Expectation Content(Expectation? expectation)
    {
        CharacterId addressee = Character(expectation?.Addressee ?? default);
        ImmutableArray<ActId> said = NotEmpty(Each(expectation?.Said ?? [], ActIndex));
        Replies replies = Replies.Enumerate(Story[said[^1]], Story).FirstOrDefault(other => other.Addressee == addressee) ?? throw new UnfitArchiveException();
        return new Expectation(Number(expectation?.Event ?? 0), Character(expectation?.Speaker ?? default), replies, said, Time(expectation?.Since ?? default));
    }

    /// <summary>What of a player's came to nothing.</summary>
    public Setback Setback(Setback? setback) => new(Ground(setback?.Act), (SetbackCause)Between(0, (int)SetbackCause.Outside, (int)(setback?.Cause ?? default)), Each(setback?.InTheWay ?? [], Belief))
    {
        By = Between(-1, Story.Characters - 1, setback?.By is EntityId by ? Story.Story[by].AsCharacter.Value : -1) is int who and >= 0 ? Story.Story.Characters[who] : null,
        WasProposed = Truth(setback?.WasProposed ?? false),
    };

    /// <summary>An act that was stopped.</summary>
    public StoppedAct Stopped(StoppedAct? stopped) => new(
        Number(stopped?.After ?? 0), Time(stopped?.At ?? default), UnderWay(stopped?.Act), Who(stopped?.Who ?? default), (StopCause)Between(0, (int)StopCause.Outside, (int)(stopped?.Cause ?? default)))
    {
        Reason = Maybe(stopped?.Reason, Reason),
        InTheWay = Each(stopped?.InTheWay ?? [], Belief),
    };

    /// <summary>An event, with the states around it; not one that was put in from outside.</summary>
    public Recorded Recorded(Recorded? record)
    {
        Occurrence happened = OccurrenceArchive.Transfer(this, record?.Occurrence);
        StateId toldBefore = State(record?.ToldBefore ?? StateId.None);
        StateId toldAfter = State(record?.ToldAfter ?? StateId.None);
        StateId before = engine.WithoutTelling(toldBefore);
        MindEngine then = engine.InChapter(Story.Story.PlaceOfChapter(happened.Chapter));
        GroundEvent ground = happened.Kind switch
        {
            OccurrenceKind.Happening => then.Story.Happenings[happened.Happening],
            OccurrenceKind.Attempt => then.AttemptOf(OccurrenceArchive.ActOf(then.Story, happened)),
            _ => OccurrenceArchive.ActOf(then.Story, happened).Event,
        };
        return new Recorded(happened, toldBefore, toldAfter, new PastEvent(ground, before, engine.WithoutTelling(toldAfter)), Between(-1, int.MaxValue, record?.Begun ?? -1) is int begun and >= 0 ? begun : null);
    }

    private ActUnderWay UnderWay(ActUnderWay? act) => new(
        Number(act?.Number ?? 0), Ground(act?.Act), Each(act?.By ?? [], Who), Time(act?.Begins ?? default), Time(act?.Ends ?? default), Truth(act?.OnlyTried ?? false))
    {
        IsHeld = Truth(act?.IsHeld ?? false),
        FromOutside = Truth(act?.FromOutside ?? false),
    };

    /// <param name="place">Among minds: 0 for the world.</param>
    private StateId State(StateId state, long place)
    {
        int known = Between(-2, states.Count, state.IsState ? places.GetValueOrDefault(state, states.Count) : state.Value);
        if (known < states.Count)
            return known < 0 ? new StateId(known) : states[known];
        StateId made = Content(state, place, lastAt.GetValueOrDefault(place, engine.Initial));
        lastAt[place] = made;
        places.TryAdd(made, states.Count);
        states.Add(made);
        return made;
    }

    private StateId Content(StateId state, long place, StateId like)
    {
        StateStore store = engine.States;
        int[] draft = store.Draft(like);
        foreach ((GroundFactId fact, int value) in Each<(GroundFactId Fact, int Value)>(IsReading ? [] : [.. store.Differences(like, state).Select(fact => (fact, store.Read(state, fact)))], one => (Fact(one.Fact), Number(one.Value))))
            store.Write(draft, fact, value);
        StateId[] minds = IsReading ? new StateId[store.Characters] : store.Minds(state).ToArray();
        for (int who = 0; who < minds.Length; who++)
            minds[who] = State(minds[who], (place * (store.Characters + 1)) + who + 1);
        store.SetMinds(draft, minds);
        return IsReading ? store.Intern(draft) : state;
    }
}
