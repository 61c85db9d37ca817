using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// Writes feelings into states: after an event every mind that learnt of it is appraised, in the world and in every picture of
/// every mind, so that people also know what others must feel. Feelings that nothing in the story reads are reported but
/// take no room in states. It never runs inside an imagined plan.
/// </summary>
internal sealed class FeelingEngine
{
    private readonly MindEngine engine;
    private readonly GroundStory story;
    private readonly StateStore states;
    private readonly FeelingFacts kept;
    private readonly RememberedDeeds remembered;
    private readonly KnownDeeds known;
    private readonly GroundFactId[] felt;

    public FeelingEngine(MindEngine engine)
    {
        this.engine = engine;
        story = engine.Story;
        states = engine.States;
        kept = new FeelingFacts(story, states);
        remembered = new RememberedDeeds(story);
        known = new KnownDeeds(engine, remembered);
        felt = [.. story.Facts.Facts.Where(fact => fact.Emotion is not null).Select(fact => fact.Index)];
    }

    /// <summary>
    /// The state with the event's feelings in it, and what each character felt.
    /// </summary>
    /// <param name="happened">The event, with the states around it.</param>
    /// <param name="act">What was done; null for happenings and attempts, which are nobody's deed.</param>
    /// <param name="provocations">Earlier deeds among the causes.</param>
    /// <param name="expectedBy">Character indices of those who had the act in a plan of their own.</param>
    /// <param name="past">All earlier events, the first one first, as people think of them.</param>
    public (StateId State, ImmutableArray<Felt> Felt) Appraise(
        PastEvent happened, Act? act, ImmutableArray<Provocation> provocations, IReadOnlySet<CharacterId> expectedBy, IReadOnlyList<PastEvent> past)
    {
        PastEvent thought = happened with { Before = engine.WithoutTelling(happened.Before), After = engine.WithoutTelling(happened.After) };
        Appraisal appraisal = new(engine, known, new AppraisedEvent(act, act is null ? 0 : engine.OutcomeOf(thought.Before, act.Event), expectedBy));
        Viewpoint world = new(provocations, Recollections(thought, act, past));
        (StateId state, ImmutableArray<ImmutableArray<Feeling>> newly) = new FeltMinds(engine, kept, appraisal).Appraise(world, happened.Before, happened.After);
        return (state, [.. newly.SelectMany((feelings, who) => feelings.Select(feeling => Report(new CharacterId(who), feeling)))]);
    }

    /// <summary>Whether a character (an index) learns by an event that it was this act. The states are those around it.</summary>
    public bool LearnsOf(Act act, CharacterId character, StateId before, StateId after) => known.LearnsOf(act, character, before, after);

    /// <summary>Raises or lowers a feeling that only its owner has: hopes and fears about what is to come.</summary>
    public StateId ApplyProspect(StateId state, Prospect change) => change.Ends
        ? Lower(state, change.Who, change.Emotion, change.Toward)
        : Raise(state, change.Who, change.Emotion, change.Toward, change.Level);

    /// <summary>Raises a feeling that only its owner has. One that is felt as strongly already stays as it is.</summary>
    public StateId Raise(StateId state, CharacterId who, Emotion emotion, CharacterId? toward, int level)
    {
        foreach (GroundFactId fact in kept.FindFacts(who, emotion, toward))
        {
            if (level > Math.Max(0, states.Read(states.Mind(state, who), fact)))
                state = engine.SetFact(engine.SetFact(state, [], fact, level), [who], fact, level);
        }

        return state;
    }

    /// <summary>Ends a feeling that only its owner has.</summary>
    public StateId Lower(StateId state, CharacterId who, Emotion emotion, CharacterId? toward)
    {
        foreach (GroundFactId fact in kept.FindFacts(who, emotion, toward))
        {
            if (states.Read(state, fact) != 0)
                state = engine.SetFact(engine.SetFact(state, [], fact, 0), [who], fact, 0);
        }

        return state;
    }

    /// <summary>Time passes: every feeling in every mind fades.</summary>
    public StateId Fade(StateId state, StoryTime from, StoryTime to)
    {
        List<(GroundFactId Fact, int Loss)> losses = [];
        foreach (GroundFact fact in story.Facts.Facts)
        {
            if (fact.Emotion is Emotion emotion && EmotionFading.Loss(emotion, from, to) is int loss and > 0)
                losses.Add((fact.Index, loss));
        }

        return losses.Count == 0 ? state : engine.Settle(Faded(state, losses, []));
    }

    /// <summary>The state's own facts, as if nobody felt anything and nobody saw them otherwise: what is left of a mind is what it holds true of the world.</summary>
    public StateId WithoutFeelings(StateId state)
    {
        int[] draft = states.Draft(state);
        foreach (GroundFactId fact in felt)
            states.Write(draft, fact, 0);
        StateId[] minds = new StateId[states.Characters];
        Array.Fill(minds, StateStore.Self);
        states.SetMinds(draft, minds);
        return states.Intern(draft);
    }

    private StateId Faded(StateId state, List<(GroundFactId Fact, int Loss)> losses, Dictionary<StateId, StateId> made)
    {
        if (made.TryGetValue(state, out StateId known))
            return known;
        int[] draft = states.Draft(state);
        foreach ((GroundFactId fact, int loss) in losses)
        {
            int level = states.Read(draft, fact);
            if (level != Value.Unknown && level > 0)
                states.Write(draft, fact, Math.Max(0, level - loss));
        }

        StateId[] minds = states.Minds(state).ToArray();
        foreach (ref StateId mind in minds.AsSpan())
            mind = mind.IsState ? Faded(mind, losses, made) : mind;
        states.SetMinds(draft, minds);
        StateId faded = states.Intern(draft);
        made.Add(state, faded);
        return faded;
    }

    /// <summary>Where the event makes somebody hold another deed remembered: the earlier events, the latest first, in which what such a deed writes became known to anybody.</summary>
    private ImmutableArray<PastEvent> Recollections(PastEvent happened, Act? act, IReadOnlyList<PastEvent> past)
    {
        if (remembered.IsEmpty || past.Count == 0)
            return [];
        IEnumerable<GroundFactId> told = happened.Event.Profile.Tells.SelectMany(effect => effect.Facts).Where(remembered.Contains);
        IEnumerable<GroundFactId> held = CharacterId.Below(states.Characters)
            .SelectMany(who => known.NewlyHeld(states.Mind(happened.Before, who), states.Mind(happened.After, who)));
        HashSet<GroundFactId> written =
        [
            .. told.Concat(held).Distinct().Select(remembered.Get).Where(deed => !deed.Acts.Contains(act))
                .SelectMany(deed => deed.Acts).SelectMany(deed => deed.Event.Profile.Writes),
        ];
        return written.Count == 0 ? [] : [.. past.Reverse().Where(earlier => ChangesAny(earlier, written))];
    }

    private bool ChangesAny(PastEvent earlier, HashSet<GroundFactId> written) => states.Differences(earlier.Before, earlier.After).Exists(written.Contains)
        || CharacterId.Below(states.Characters).Any(who =>
            states.Differences(states.Mind(earlier.Before, who), states.Mind(earlier.After, who)).Exists(written.Contains));

    private Felt Report(CharacterId who, Feeling feeling)
    {
        EntityId? toward = feeling.Toward is CharacterId target ? story.Story.EntityOf(target) : null;
        return new Felt(story.Story.Characters[who.Value], feeling.Emotion, toward, feeling.Level);
    }
}
