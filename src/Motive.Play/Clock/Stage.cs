using System.Collections.Immutable;
using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Memory;
using Motive.Minds.Transition;
using Motive.Play.Clock.Recalling;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// The world of a session: the present state, the clock and the chronicle. The only place where events come about. Each goes
/// through the same steps: effects and beliefs, feelings, reactions to them, memory, record (D32).
/// </summary>
internal sealed class Stage : IStateKeeper
{
    /// <summary>States are freed when they have come to take so much more room, or, where many are kept, a share more of what they take.</summary>
    private const long LeastBytesBetweenCollections = 500_000;
    private const int ShareBetweenCollections = 4;

    private readonly Provoking provoking;
    private readonly bool[] away;
    private readonly Hearsay hearsay;
    private readonly ChapterMinds minds;

    /// <param name="minds">What is found out there of states stays true in every run of the story, so that runs may share it.</param>
    /// <param name="chapter">By its place among the story's chapters: who is in the story by then; -1 before the first.</param>
    /// <param name="recollection">Where what is thought in the run is recalled from, and kept for others.</param>
    /// <param name="past">What has come about before, in a run that goes on from there.</param>
    public Stage(ChapterMinds minds, int chapter, Recollection recollection, RunPast past)
    {
        this.minds = minds;
        Engine = minds.First.InChapter(chapter);
        (Intentions, Recollection, Past) = (minds.IntentionsOf(Engine), recollection, past);
        AllowSteps();
        Engine.AddKeeper(this);
        Feelings = new FeelingEngine(Engine);
        Ledger = new BeliefLedger(Engine);
        hearsay = new Hearsay(Engine, Ledger);
        HopesAndFears = new HopesAndFears(Engine, Feelings, Intentions, recollection);
        ToldState = Engine.Initial;
        State = Engine.WithoutTelling(ToldState);
        provoking = new Provoking(Engine, past);
        away = new bool[Engine.Story.Characters];
    }

    /// <summary>What events do to states.</summary>
    public MindEngine Engine { get; }

    /// <summary>What people have thought out, which hangs on what they believe alone.</summary>
    public Intentions Intentions { get; }

    /// <summary>What has been concluded in the run, by which it can be made again.</summary>
    public Recollection Recollection { get; }

    /// <summary>Where somebody asks about a moment of the run; null in all others.</summary>
    public Watchpoint? Watch { get; set; }

    /// <summary>What events make people feel.</summary>
    public FeelingEngine Feelings { get; }

    /// <summary>Marks the states that others in the session keep.</summary>
    public Action<StateStore>? MarkingOthers { get; set; }

    /// <summary>Where people have their beliefs from.</summary>
    public BeliefLedger Ledger { get; }

    /// <summary>What people hope for and fear.</summary>
    public HopesAndFears HopesAndFears { get; }

    /// <summary>The present as people think with it, and as all that they do hangs on it.</summary>
    public StateId State { get; private set; }

    /// <summary>The present as chapters, scenes and prose read it: also with what nothing but these asks for.</summary>
    public StateId ToldState { get; private set; }

    /// <summary>What the story clock says.</summary>
    public StoryTime Now { get; private set; }

    /// <summary>How much has come to pass: what tells the moments of one time apart, in every run that goes the same way.</summary>
    public int Passed { get; private set; }

    /// <summary>Something has come to pass.</summary>
    public void AdvanceMoment() => Passed++;

    /// <summary>What has come about.</summary>
    public RunPast Past { get; }

    public IReadOnlyList<Occurrence> Chronicle => Past.Chronicle;

    /// <summary>The run is made again within a step of another one, whose states nobody keeps yet: none may be freed.</summary>
    public bool KeepsAllStates { get; init; }

    public Story Story => Engine.Story.Story;

    /// <summary>The states just before and just after an event, as they are told; time passes between the one's after and the next one's before.</summary>
    public (StateId Before, StateId After) StatesAround(int number) => (Past[number].ToldBefore, Past[number].ToldAfter);

    /// <summary>How many undertakings were begun before that which became an event; null where it was never begun.</summary>
    public int? BegunBefore(int number) => Past[number].Begun;

    /// <summary>Who was worse off after the last event than before it, in their own picture.</summary>
    public IEnumerable<CharacterId> WorseOff => CharacterId.Below(Engine.Story.Characters).Where(character =>
        Utility.Improves(UtilityIn(Past[Past.Count].Event.After, character), UtilityIn(Past[Past.Count].Event.Before, character)));

    /// <summary>A character's mind before the last event, as people think with it.</summary>
    public StateId MindBeforeLast(CharacterId character) => Engine.States.Mind(Past[Past.Count].Event.Before, character);

    /// <summary>Whether somebody's picture was another after an event than before it.</summary>
    public bool ChangedMind(int number, CharacterId character) =>
        Engine.States.Mind(Past[number].Event.Before, character) != Engine.States.Mind(Past[number].Event.After, character);

    /// <summary>
    /// Whether a character sees that somebody is about an act: they could see it come about, and are where one of its doers is now. Whoever will only see
    /// how it ends, because that is where they are, does not see it yet. Where a story does not say where somebody is, the first is enough.
    /// </summary>
    public bool SeesUnderWay(CharacterId character, Act act)
    {
        if (away[character.Value] || !Engine.Sees(State, act.Event, character))
            return false;
        int here = PlaceOf(character);
        return here == Value.Unknown || Array.Exists(act.Consenting, doer => PlaceOf(doer) is int there && (there == here || there == Value.Unknown));
    }

    /// <summary>They have been taken out of the story from outside (D30i).</summary>
    public bool IsAway(CharacterId character) => away[character.Value] || Engine.Story.IsMissing(character);

    /// <summary>They are out of the story, by its own rules or from outside, for good or for a while: they neither act nor think, agree to nothing and see nothing (D8b, D30i).</summary>
    public bool IsOut(CharacterId character) => away[character.Value] || Engine.IsOut(State, character);

    /// <summary>Takes somebody out of the story from outside, or lets them come back.</summary>
    public void SetAway(CharacterId character, bool isAway) => away[character.Value] = isAway;

    /// <summary>The present as people will think with it at a time up to which all has come about.</summary>
    public StateId StateAt(StoryTime time) => time > Now ? Engine.WithoutTelling(Feelings.Fade(ToldState, Now, time)) : State;

    /// <summary>From here to the next event no more may be imagined than <see cref="StoryLimits.StepsForEvent"/> allow.</summary>
    public void AllowSteps() => Engine.States.AllowSteps(StoryLimits.StepsForEvent);

    /// <summary>The run goes on from here with one belief of somebody's otherwise.</summary>
    public void ChangeBelief(CharacterId character, GroundFactId fact, int value)
    {
        Recollection.BranchOff();
        ToldState = WithBelief(ToldState, character, fact, value);
        State = Engine.WithoutTelling(ToldState);
    }

    /// <summary>The run goes on with a fact otherwise in the mind at the end of a path, or, without one, in the world; and with what follows from it.</summary>
    /// <returns>Whether it was otherwise.</returns>
    public bool ChangeFact(ReadOnlySpan<CharacterId> path, GroundFactId fact, int value)
    {
        StateId written = Engine.SetFact(ToldState, path, fact, value);
        bool isNew = written != ToldState;
        (ToldState, State) = (written, Engine.WithoutTelling(written));
        return isNew;
    }

    /// <summary>A state with that in somebody's mind, and what follows from it there; where they would be put right about it at once, with that alone.</summary>
    public StateId WithBelief(StateId state, CharacterId character, GroundFactId fact, int value)
    {
        StateId supposed = Engine.SetFact(state, [character], fact, value);
        return Engine.States.Read(Engine.States.Mind(supposed, character), fact) == value ? supposed : Engine.SetFactAlone(state, [character], fact, value);
    }

    /// <summary>Goes on from another state, for a question.</summary>
    public void Suppose(StateId state) => State = state;

    /// <summary>What has come into the story sets off what triggers it finds.</summary>
    public void Settle()
    {
        ToldState = Engine.Settle(ToldState);
        State = Engine.WithoutTelling(ToldState);
    }

    /// <summary>Sets the clock without time passing: feelings do not fade.</summary>
    public void SetClock(StoryTime time) => Now = time;

    /// <summary>Lets time pass: feelings fade.</summary>
    public void AdvanceTo(StoryTime time)
    {
        ToldState = Feelings.Fade(ToldState, Now, time);
        State = Engine.WithoutTelling(ToldState);
        Now = time;
    }

    /// <summary>Changes the record of an event, by its number from 1.</summary>
    public void Replace(int number, Func<Occurrence, Occurrence> change) => Past.Replace(number, change);

    /// <summary>An act comes about, or was tried: the event, with all that it does.</summary>
    public Occurrence Enact(Undertaking undertaking, int chapter)
    {
        Watch?.BeforeEvent(Past.Count + 1);
        Act act = undertaking.Act;
        bool tried = undertaking.Kind == OccurrenceKind.Attempt;
        GroundEvent happened = tried ? Engine.AttemptOf(act) : act.Event;
        int place = act.Consenting.Length == 0 ? Value.Unknown : PlaceOf(act.Consenting[0]);
        IReadOnlyList<Disbelief> disbelieved = tried ? [] : hearsay.FindDisbelieved(Past.Count + 1, State, act);
        StateId effected = away.Contains(true) || disbelieved.Count > 0 ? Engine.ApplyInWorld(ToldState, tried ? happened.Told ?? happened : act.Told, away, hearsay.UnheededEffects(State, act, disbelieved)) : tried ? Engine.ApplyInWorld(ToldState, happened) : Engine.ApplyInWorld(ToldState, act);
        return Record(act, happened, effected, new Occurrence
        {
            Number = Past.Count + 1,
            Kind = undertaking.Kind,
            Starts = undertaking.Starts,
            Ends = Now,
            Chapter = chapter,
            Action = act.Definition.Id,
            Arguments = act.Arguments,
            By = [.. act.Consenting.Select(c => Story.EntityOf(c))],
            Seen = Witnesses(happened),
            Place = place,
            OutOfCharacter = undertaking.OutOfCharacter,
            IsFromOutside = undertaking.FromOutside,
            Answers = undertaking.Answering?.Event,
            IsLastResort = undertaking.IsLastResort,
            Because = undertaking.Because,
            Causes = undertaking.Causes,
            Unbelieved = [.. disbelieved.Select(Record)],
        }, undertaking.Begun);
    }

    private Unbelieved Record(Disbelief one)
    {
        GroundFact fact = Engine.Story.Facts[one.Fact];
        return new Unbelieved(Story.EntityOf(one.Hearer), fact.Family, fact.Arguments, one.Value, one.Reason, Ledger.SourceOf(one.Hearer, one.Fact));
    }

    /// <summary>A happening, by its number in the story, comes about.</summary>
    public Occurrence EnactHappening(int happening, int chapter)
    {
        Watch?.BeforeEvent(Past.Count + 1);
        GroundEvent ground = Engine.Story.Happenings[happening];
        return Record(null, ground, StateAfter(ground), new Occurrence
        {
            Number = Past.Count + 1,
            Kind = OccurrenceKind.Happening,
            Starts = Now,
            Ends = Now,
            Chapter = chapter,
            Happening = happening,
            Seen = Witnesses(ground),
        });
    }

    /// <summary>Something that whoever hosts the run says comes about.</summary>
    public Occurrence EnactOutside(GroundEvent ground, OutsideEvent said, int chapter)
    {
        Watch?.BeforeEvent(Past.Count + 1);
        return Record(null, ground, StateAfter(ground), new Occurrence
        {
            Number = Past.Count + 1,
            Kind = OccurrenceKind.Outside,
            Starts = Now,
            Ends = Now,
            Chapter = chapter,
            Outside = said,
            IsFromOutside = true,
            Seen = Witnesses(ground),
        });
    }

    private StateId StateAfter(GroundEvent ground) => away.Contains(true) ? Engine.ApplyInWorld(ToldState, ground.Told ?? ground, away, []) : Engine.ApplyInWorld(ToldState, ground);

    private ImmutableArray<EntityId> Witnesses(GroundEvent happened) =>
        [.. Story.Characters.Where(who => Story[who].AsCharacter is CharacterId character && !away[character.Value] && Engine.Sees(State, happened, character))];

    /// <summary>What was only tried is nobody's deed: those who learn of it are glad or sorry, and neither proud nor ashamed.</summary>
    private Occurrence Record(Act? act, GroundEvent happened, StateId effected, Occurrence plain, int? begun = null)
    {
        (StateId before, StateId toldBefore) = (State, ToldState);
        bool tried = plain.Kind == OccurrenceKind.Attempt;
        Act? deed = tried ? null : act;
        (StateId felt, ImmutableArray<Felt> appraised) = Feelings.Appraise(
            new PastEvent(happened, toldBefore, effected), deed, deed is null ? [] : provoking.FindProvocations(deed, plain.Causes, Now), HopesAndFears.WhoExpected(deed), Past.Events);
        StateId told = Engine.FireReactions(effected, felt);
        (ImmutableArray<Prospect> prospects, ImmutableArray<Felt> foreseen) = HopesAndFears.UpdateAfterEvent(act, tried, before, Engine.WithoutTelling(told));
        ToldState = prospects.Aggregate(told, Feelings.ApplyProspect);
        State = Engine.WithoutTelling(ToldState);
        PastEvent passed = new(happened, before, State);
        ImmutableArray<Learnt> learnt = Ledger.Record(plain.Number, passed, act);
        Occurrence occurrence = plain with
        {
            Feelings = [.. appraised, .. foreseen],
            Learnt = learnt,
            Confirmed = hearsay.RecordKnowledge(plain.Number, passed, act),
            Changes = MindReading.Changes(Engine, before, State),
        };
        Past.Add(new Recorded(occurrence, toldBefore, ToldState, passed, begun));
        AdvanceMoment();
        AllowSteps();
        return occurrence;
    }

    /// <summary>Frees the states that only thinking needed, once they take more than a certain room.</summary>
    public void CollectStates()
    {
        if (!KeepsAllStates && Engine.States.BytesSinceCollection >= Math.Max(LeastBytesBetweenCollections, Engine.States.Bytes / ShareBetweenCollections))
            Engine.CollectStates(minds.ForgetUnmarked);
    }

    /// <summary>The states around every event stay for ever, for whoever tells it or asks why; those of the present until the next collection.</summary>
    public void MarkStates(StateStore store)
    {
        Past.MarkStates(store);
        store.Mark(State, forEver: false);
        store.Mark(ToldState, forEver: false);
        HopesAndFears.MarkStates();
        MarkingOthers?.Invoke(store);
    }

    /// <summary>Writes or reads the present; not what has come about before it.</summary>
    public void Transfer(SessionArchive archive)
    {
        ToldState = archive.State(ToldState);
        State = Engine.WithoutTelling(ToldState);
        Now = archive.Time(Now);
        Passed = archive.Between(0, int.MaxValue, Passed);
        archive.Fill(away, archive.Truth);
        Ledger.Transfer(archive, archive.Character, archive.Fact, archive.Source);
        hearsay.Transfer(archive, archive.Character, archive.Fact);
        HopesAndFears.Transfer(archive);
    }

    private int UtilityIn(StateId state, CharacterId character) => Engine.UtilityOf(character, Engine.States.Mind(state, character));

    /// <summary>Where somebody is; unknown where the story does not say where people are.</summary>
    public int PlaceOf(CharacterId character) => Engine.PlaceOf(State, character);
}
