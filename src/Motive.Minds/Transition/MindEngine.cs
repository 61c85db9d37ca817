using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>
/// What events do to the world and to every mind: the successor function of the whole engine. States are ids of its
/// <see cref="States"/>. Successors are memoised, so that asking twice costs a look-up. Not thread-safe.
/// </summary>
internal sealed class MindEngine
{
    /// <summary>How many minds within minds states keep unless a story, or whoever runs it, says otherwise: what people believe, and what they believe that others believe.</summary>
    public static int OrdinaryDepth => ThinkingLimits.DefaultOf(ThinkingLimit.Depth);

    /// <summary>Rounds of triggers after one event; far beyond any chain an author means.</summary>
    private const int MaximumRounds = 10_000;

    /// <summary>No utility is this large: sums saturate far below.</summary>
    private const int NotYetKnown = int.MaxValue;

    private readonly EventApplication application;
    private readonly TriggerIndex triggers;
    private readonly PossibleActIndex possible;
    private readonly AttemptEvents attempts;
    private readonly Trials trials;
    private readonly Waking waking;
    private readonly ThoughtStates thought;
    private readonly Dictionary<(StateId State, ActId Act), StateId> successors = [];
    private readonly Family family;
    private readonly StateMemo[] utilities;

    /// <summary>The last world in which nothing is supposed: those in which something is differ little from it.</summary>
    private (StateId Mind, CharacterId Character, StateId World) plain = (StateId.None, CharacterId.None, StateId.None);

    /// <param name="depth">How many minds within minds states keep, at least 1.</param>
    public MindEngine(GroundStory story, int? depth = null)
        : this(story, depth ?? OrdinaryDepth, story.CreateStore(), [.. story.Acts.Select(act => !act.IsMissing)], new Family())
    {
        Initial = Settle(new InitialState(story, States, DepthsIn(story.Story, Depth)).Build());
    }

    private MindEngine(GroundStory story, int depth, StateStore states, bool[] reachable, Family? family = null)
    {
        this.family = family ?? new Family();
        this.family.Engines.Add(this);
        Reachable = reachable;
        Depth = depth;
        Story = story;
        utilities = [.. Enumerable.Range(0, story.Characters).Select(_ => new StateMemo(NotYetKnown))];
        States = states;
        triggers = new TriggerIndex(States, story);
        thought = new ThoughtStates(story, States);
        waking = new Waking(States, story);
        attempts = new AttemptEvents(story);
        trials = new Trials(story, States, attempts);
        application = new EventApplication(States, triggers, waking, story.Reactions, story.Story.OutcomesAreGuessed);
        possible = new PossibleActIndex(story, States, reachable);
    }

    /// <summary>The same states and beginning, without the acts and triggers that can never happen from there on.</summary>
    /// <param name="attempts">Whether acts that cannot be done may be tried.</param>
    internal MindEngine WithoutUnreachable(bool attempts = false)
    {
        Reachability found = Reachability.Compute(Story, States, Initial, attempts);
        return new MindEngine(Story.WithTriggers(Story.Triggers.Where((_, index) => found.Triggers[index])), Depth, States, found.Acts)
        {
            Initial = Initial,
            MayBeUnknown = found.Unknown,
        };
    }

    /// <summary>What events do in a chapter of the story, where later chapters bring somebody or something (D8e): over the same states, made once.</summary>
    /// <param name="chapter">As for <see cref="GroundStory.InChapter"/>.</param>
    internal MindEngine InChapter(int chapter)
    {
        GroundStory there = Story.Whole.InChapter(chapter);
        return family.Engines.Find(engine => engine.Story == there) ?? new MindEngine(there, Depth, States, [.. there.Acts.Select(act => !act.IsMissing)], family) { Initial = Initial };
    }

    /// <summary>The same states and beginning, where a character does not want one of the things that they want.</summary>
    public MindEngine WithoutWant(CharacterId character, string label) => new(Story.WithoutWant(character, label), Depth, States, Reachable) { Initial = Initial, MayBeUnknown = MayBeUnknown };

    /// <summary>By act: whether it is among those that <see cref="PossibleActs"/> looks at.</summary>
    internal bool[] Reachable { get; }

    /// <summary>By fact: whether it can ever be unknown, in the world or in any mind. Only where unreachable acts are left out.</summary>
    internal bool[] MayBeUnknown { get; private init; } = [];

    /// <summary>The story whose states these are, as far as this engine looks at it.</summary>
    public GroundStory Story { get; }

    /// <summary>How many minds within minds states keep, but for those of characters with a depth of their own.</summary>
    public int Depth { get; }

    /// <summary>Where the states are kept.</summary>
    public StateStore States { get; }

    /// <summary>After the triggers of the first moment.</summary>
    public StateId Initial { get; private init; }

    /// <summary>By character: how many pictures within pictures are kept of theirs.</summary>
    private static ImmutableArray<int> DepthsIn(Story story, int ordinary) =>
        [.. story.Characters.Select(who => story[who].Thinking.GetValueOrDefault(ThinkingLimit.Depth, ordinary))];

    /// <summary>Whether the act is possible: its precondition holds in the state (P1).</summary>
    public bool CanHappen(StateId state, Act act) => act.Event.Requires.Holds(States, state);

    /// <summary>The state after the act, all minds and triggers included. The act's precondition must hold in it.</summary>
    public StateId Apply(StateId state, Act act)
    {
        (StateId, ActId) key = (state, act.Index);
        if (!successors.TryGetValue(key, out StateId successor))
        {
            successor = Settle(application.Apply(state, act.Event));
            successors.Add(key, successor);
        }

        return successor;
    }

    /// <summary>The world after the act, also with what only the telling asks for. The act's precondition must hold in it.</summary>
    public StateId ApplyInWorld(StateId state, Act act) => act.Told == act.Event ? Apply(state, act) : Settle(application.Apply(state, act.Told));

    /// <summary>The world after an event has really happened while some are away, who learn nothing of it, or do not believe what they are told. Its precondition must hold in the state.</summary>
    /// <param name="away">By character index; may be empty.</param>
    /// <param name="unheeded">By place among the event's effects on minds: which of them are not taken in (D29a); may be empty.</param>
    public StateId ApplyInWorld(StateId state, GroundEvent happening, ReadOnlySpan<bool> away, ReadOnlySpan<bool> unheeded) => Settle(application.Apply(state, happening, away, unheeded));

    /// <summary>
    /// The state as people think with it: what only the telling reads is as it was in the beginning, in the world and in every mind. Whatever
    /// happens in a state happens in what this makes of it in the same way, so that nothing anybody does hangs on what the telling asks.
    /// </summary>
    public StateId WithoutTelling(StateId state) => thought.WithoutTold(state);

    /// <summary>The state with the act's own effects on facts in it, as if nobody learnt of it and no trigger followed.</summary>
    internal StateId ApplyToFacts(StateId state, Act act) => ApplyToFacts(state, act.Event);

    /// <summary>The same of any event.</summary>
    internal StateId ApplyToFacts(StateId state, GroundEvent happening) => application.ApplyToFacts(state, happening);

    /// <summary>The same, and what becomes of the minds of some characters before triggers; the other minds are as they were.</summary>
    /// <param name="others">By character index: whose minds stay as they were.</param>
    internal StateId ApplyToFactsAndMinds(StateId state, GroundEvent happening, ReadOnlySpan<bool> others) => application.ApplyToFactsAndMinds(state, happening, others);

    /// <summary>Whether no trigger can fire in the state, nor in any mind of it.</summary>
    internal bool IsSettled(StateId state) => triggers.IsSettled(state);

    /// <summary>The state after its doers have tried the act, which is not possible in it: what was in the way is seen by them, and by whoever would have seen the act.</summary>
    public StateId ApplyAttempt(StateId state, Act act) => Settle(application.Apply(state, attempts.AttemptAt(act)));

    /// <summary>The world after an event that is no act, also with what only the telling asks for.</summary>
    public StateId ApplyInWorld(StateId state, GroundEvent happening) => Settle(application.Apply(state, happening.Told ?? happening));

    /// <summary>Whether the character, who holds the act possible or does not know, would find out by trying it that it is not.</summary>
    public bool WouldFindOut(CharacterId character, StateId state, Act act) =>
        !CanHappen(state, act) && MayBegin(character, States.Mind(state, character), act)
        && !MayBegin(character, States.Mind(ApplyAttempt(state, act), character), act);

    /// <summary>Whether a character, in whose mind this is, may set out on the act: it is possible, as they have it, or they may try it.</summary>
    public bool MayBegin(CharacterId character, StateId mind, Act act) => CanHappen(mind, act) || MayTry(character, mind, act);

    /// <summary>Whether an act of the character alone is possible or not depending on a truth that they do not know (D13b).</summary>
    public bool MayTry(CharacterId character, StateId mind, Act act) => trials.MayTry(character, mind, act);

    /// <summary>The state after whoever has begun the act has done it; where it is not possible, after they have tried it.</summary>
    public StateId ApplyBegun(StateId state, Act act) => CanHappen(state, act) ? Apply(state, act) : ApplyAttempt(state, act);

    /// <summary>Indices of the acts that the character, in whose mind this is, may try, ascending.</summary>
    public IEnumerable<ActId> ActsToTry(CharacterId character, StateId mind) => trials.ActsToTry(character, mind);

    /// <summary>Any other event: a happening or a reaction.</summary>
    public StateId Apply(StateId state, GroundEvent happening) => Settle(application.Apply(state, happening));

    /// <summary>Fires the reactions that the feelings of <paramref name="appraised"/> newly allow, in every mind.</summary>
    public StateId FireReactions(StateId before, StateId appraised) =>
        Story.Reactions.IsEmpty || before == appraised ? appraised : Settle(application.FireReactions(before, appraised));

    /// <summary>Fires triggers, everywhere at once and round by round, until none is left (D11).</summary>
    /// <exception cref="EndlessTriggersException">They never come to rest.</exception>
    public StateId Settle(StateId state)
    {
        if (triggers.IsSettled(state))
            return state;
        HashSet<StateId> seen = [state];
        List<string> fired = [];
        for (int round = 0; round < MaximumRounds; round++)
        {
            if (triggers.FirstFiring(state) is GroundEvent first && !fired.Contains(first.Name))
                fired.Add(first.Name);
            state = application.FireRound(state);
            if (triggers.IsSettled(state))
                return state;
            if (!seen.Add(state))
                break;
        }

        throw new EndlessTriggersException(fired);
    }

    /// <summary>
    /// The event as a character sees it who is pictured in a state: their mind put right about what made it possible, and what they see it make of that, without what it tells them.
    /// The state must keep their mind.
    /// </summary>
    /// <param name="outcome">As <see cref="OutcomeOf"/> says of where it happened.</param>
    internal (StateId Before, StateId After) Witnessed(StateId picture, CharacterId character, GroundEvent seen, int outcome)
    {
        StateId mind = RepairMind(picture, character, seen);
        return (Settle(mind), Settle(application.Apply(mind, seen, outcome)));
    }

    /// <summary>The outcome of an event that happens in a state, which every witness learns (D8a). The number is good until states are freed.</summary>
    internal int OutcomeOf(StateId state, GroundEvent happening) => application.OutcomeOf(state, happening);

    /// <summary>Whether the outcome of an event writes a fact in the picture of a witness.</summary>
    internal bool IsInOutcome(int outcome, GroundEvent seen, StateId picture, GroundFactId fact) => application.IsInOutcome(outcome, seen, picture, fact);

    /// <summary>A picture with what an event made of its own facts, with the outcome that it had where it happened.</summary>
    internal StateId WithOutcome(StateId picture, GroundEvent seen, int outcome) => application.ApplyToFacts(picture, seen, outcome);

    /// <summary>The mind of a character in a state who sees an event there, put right about what makes it possible.</summary>
    internal StateId RepairMind(StateId picture, CharacterId character, GroundEvent seen) => application.RepairMind(States.Mind(picture, character), character, seen, picture);

    /// <summary>A character's utility in a state, remembered; <see cref="Value.Unknown"/> when a term that counts is.</summary>
    public int UtilityOf(CharacterId character, StateId state)
    {
        StateMemo known = utilities[character.Value];
        int utility = known[state];
        if (utility == NotYetKnown)
            known[state] = utility = Story.Utilities[character.Value].Evaluate(States, state);
        return utility;
    }

    /// <summary>The event that it is to try an act that cannot be done.</summary>
    public GroundEvent AttemptOf(Act act) => attempts.AttemptAt(act);

    /// <summary>Whether a character is out of the story in a state, or without their senses for a while (D8b).</summary>
    public bool IsOut(StateId state, CharacterId character) => Story.IsMissing(character) || waking.IsOut(state, character);

    /// <summary>Whether a character is out of the story in a state: dead or gone.</summary>
    public bool IsAbsent(StateId state, CharacterId character) => Story.IsMissing(character) || waking.IsAbsent(state, character);

    /// <summary>Whether the character sees an event that happens in the state.</summary>
    public bool Sees(StateId state, GroundEvent happening, CharacterId character) => happening.Observing[character].Holds(States, state);

    /// <summary>Indices of the acts whose preconditions hold, ascending.</summary>
    /// <param name="serving">Only those that may ever matter to a character; null for all.</param>
    public List<ActId> PossibleActs(StateId state, ActSet? serving = null) => possible.FindPossible(state, serving);

    /// <inheritdoc cref="PossibleActIndex.FindPossibleByDifference"/>
    internal ActId[] PossibleActs(StateId state, StateId alike, ActId[] possibleThere, ActSet? serving = null) => possible.FindPossibleByDifference(state, alike, possibleThere, serving);

    /// <summary>Has somebody who keeps states mark them in every collection. The engine does not keep them alive: whoever is in use elsewhere is asked, and nobody else.</summary>
    public void AddKeeper(IStateKeeper keeper) => family.Keepers.Add(new WeakReference<IStateKeeper>(keeper));

    /// <summary>Frees every state that no keeper marks, with all that is remembered of it. The first moment stays.</summary>
    /// <param name="forgetUnmarked">Called once everything is marked: forgets what has been thought out in states that are not.</param>
    public void CollectStates(Action forgetUnmarked)
    {
        States.BeginCollection();
        States.Mark(Initial, forEver: true);
        family.Keepers.RemoveAll(keeper => !keeper.TryGetTarget(out _));
        foreach (WeakReference<IStateKeeper> keeper in family.Keepers)
        {
            if (keeper.TryGetTarget(out IStateKeeper? inUse))
                inUse.MarkStates(States);
        }

        forgetUnmarked();
        States.EndCollection();
        foreach (MindEngine engine in family.Engines)
            engine.Forget();
    }

    private void Forget()
    {
        successors.Clear();
        successors.TrimExcess();
        foreach (StateMemo utility in utilities)
            utility.Clear();
        application.Forget();
        triggers.Forget();
        thought.Forget();
        plain = (StateId.None, CharacterId.None, StateId.None);
    }

    /// <summary>
    /// The world that a character reckons with where a fact that they do not know has a value (D13b): as they picture it, with their own mind as it is; whoever else may know has the value in their mind, if in the
    /// character's picture of them it is unknown.
    /// </summary>
    /// <param name="mind">A state of the character's own mind.</param>
    /// <param name="fact">May be none.</param>
    /// <param name="mayKnow">By character index.</param>
    internal StateId Suppose(StateId mind, CharacterId character, GroundFactId fact, int value, Predicate<CharacterId> mayKnow)
    {
        if (plain.Mind != mind || plain.Character != character)
            plain = (mind, character, Settle(application.Suppose(mind, character, GroundFactId.None, Value.Unknown, mayKnow)));
        if (fact.IsNone)
            return plain.World;
        StateId world = application.Suppose(mind, character, fact, value, mayKnow);
        triggers.RecordOrigin(world, plain.World);
        return Settle(world);
    }

    /// <summary>Where a character is in a state; unknown where the story does not say where people are.</summary>
    public int PlaceOf(StateId state, CharacterId character) => Story.Story.Location is FactId location
        ? View(state).Read(location, [Story.Story.EntityOf(character).Value])
        : Value.Unknown;

    /// <summary>The state as expressions of the story read it; good as long as the state is kept.</summary>
    public IState View(StateId state) => new StateView(Story, States, state);

    /// <summary>As <see cref="SetFact"/>, but no trigger follows, so that a belief stays that a trigger would put right at once.</summary>
    public StateId SetFactAlone(StateId state, ReadOnlySpan<CharacterId> path, GroundFactId fact, int value) => application.WriteFact(state, path, fact, value);

    /// <summary>Writes one fact into the mind at the end of a path (empty: the world), and lets triggers follow.</summary>
    public StateId SetFact(StateId state, ReadOnlySpan<CharacterId> path, GroundFactId fact, int value) => Settle(application.WriteFact(state, path, fact, value));

    /// <summary>The engines of one story's chapters, which work on the same states, and who keeps these.</summary>
    private sealed class Family
    {
        public List<MindEngine> Engines { get; } = [];

        public List<WeakReference<IStateKeeper>> Keepers { get; } = [];
    }
}
