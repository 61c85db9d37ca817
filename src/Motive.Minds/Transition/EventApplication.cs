using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>
/// What an event does to a state and to every mind in it, at every depth, before triggers. Facts are the old ones with the event's
/// effects, read in the old state. A character who does not see the event keeps the old mind; one who does has it repaired and put
/// through the same event, with the outcome that it has where it happens. Belief effects are written last, seen or not, but never by a mind into itself: what one imagines
/// doing does not change what one knows (D8).
/// </summary>
internal sealed class EventApplication(StateStore states, TriggerIndex triggers, Waking waking, ImmutableArray<GroundEvent> reactions, bool outcomesAreGuessed)
{
    private readonly SurpriseRepair surprise = new(states);
    private readonly Outcomes outcomes = new(states, outcomesAreGuessed);
    private readonly Dictionary<(StateId State, GroundEvent Event, int Outcome), StateId> happened = [];
    private readonly Dictionary<StateId, StateId> rounds = [];

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        happened.Clear();
        happened.TrimExcess();
        rounds.Clear();
        rounds.TrimExcess();
        outcomes.Forget();
    }

    /// <summary>What comes of an event where it happens in a state; good until states are freed.</summary>
    public int OutcomeOf(StateId state, GroundEvent happening) => outcomes.OutcomeOf(state, happening);

    /// <summary>The state after the event has happened in it, before triggers; remembered.</summary>
    public StateId Apply(StateId state, GroundEvent happening) => Apply(state, happening, OutcomeOf(state, happening));

    /// <summary>Whether what came of an event is something of this fact, in a picture of somebody who saw it.</summary>
    public bool IsInOutcome(int outcome, GroundEvent seen, StateId picture, GroundFactId fact) => outcomes.WritesFact(outcome, seen, picture, fact);

    /// <summary>A picture after the event has been seen in it, before triggers; remembered.</summary>
    /// <param name="outcome">What came of it where it happened.</param>
    public StateId Apply(StateId picture, GroundEvent seen, int outcome)
    {
        if (happened.TryGetValue((picture, seen, outcome), out StateId known))
            return known;
        StateId after = Apply(picture, seen, outcome, [], []);
        happened.Add((picture, seen, outcome), after);
        return after;
    }

    /// <summary>As it really happens, where some are away: they see nothing of it, and nothing is written into their minds. What others think that they see is as if they were there (D30i).</summary>
    /// <param name="away">By character index; may be empty.</param>
    /// <param name="unheeded">By place among the event's effects on minds: which of them are not taken in (D29a); may be empty.</param>
    public StateId Apply(StateId state, GroundEvent happening, ReadOnlySpan<bool> away, ReadOnlySpan<bool> unheeded) => Apply(state, happening, OutcomeOf(state, happening), away, unheeded);

    private StateId Apply(StateId state, GroundEvent happening, int outcome, ReadOnlySpan<bool> away, ReadOnlySpan<bool> unheeded)
    {
        Span<int> draft = stackalloc int[states.DraftLength];
        states.CopyTo(state, draft);
        outcomes.WriteOutcome(draft, state, happening, outcome);
        if (!states.IsInnermost(state))
            ImagineMinds(draft, state, happening, outcome, away, unheeded);
        return InternSuccessor(draft, state);
    }

    private void ImagineMinds(Span<int> draft, StateId state, GroundEvent happening, int outcome, ReadOnlySpan<bool> away, ReadOnlySpan<bool> unheeded)
    {
        Span<StateId> minds = stackalloc StateId[states.Characters];
        states.Minds(state).CopyTo(minds);
        foreach (CharacterId character in CharacterId.Below(minds.Length))
        {
            if (minds[character.Value].IsState && !IsAway(character, away) && happening.Observing[character].Holds(states, state))
                minds[character.Value] = Apply(RepairMind(minds[character.Value], character, happening, state), happening, outcome);
        }

        WriteMinds(minds, state, happening, outcome, away, unheeded);
        states.SetMinds(draft, minds);
    }

    private static bool IsAway(CharacterId character, ReadOnlySpan<bool> away) => !away.IsEmpty && away[character.Value];

    /// <summary>What the event makes of the state's own facts, all minds as they were.</summary>
    public StateId ApplyToFacts(StateId state, GroundEvent happening) => ApplyToFacts(state, happening, Outcomes.OfEachPicture);

    /// <summary>What an event makes of a picture's own facts, with the outcome that it had where it happened.</summary>
    public StateId ApplyToFacts(StateId picture, GroundEvent seen, int outcome)
    {
        Span<int> draft = stackalloc int[states.DraftLength];
        states.CopyTo(picture, draft);
        outcomes.WriteOutcome(draft, picture, seen, outcome);
        return states.Intern(draft);
    }

    /// <summary>
    /// What the event makes of the state's own facts, and of the minds of some characters, before triggers; the other minds are as they were. It is enough where nothing else is looked at, and takes less.
    /// </summary>
    /// <param name="others">By character index: whose minds stay as they were.</param>
    public StateId ApplyToFactsAndMinds(StateId state, GroundEvent happening, ReadOnlySpan<bool> others) => Apply(state, happening, OutcomeOf(state, happening), others, []);

    /// <summary>One synchronous round of triggers: the state and each mind in it fire their own first one (D11).</summary>
    public StateId FireRound(StateId state)
    {
        if (triggers.IsSettled(state))
            return state;
        if (rounds.TryGetValue(state, out StateId known))
            return known;
        Span<int> draft = stackalloc int[states.DraftLength];
        Span<StateId> minds = stackalloc StateId[states.Characters];
        states.CopyTo(state, draft);
        states.Minds(state).CopyTo(minds);
        foreach (ref StateId mind in minds)
            mind = mind.IsState ? FireRound(mind) : mind;
        if (triggers.FirstFiring(state) is GroundEvent first)
        {
            outcomes.WriteOutcome(draft, state, first, Outcomes.OfEachPicture);
            WriteMinds(minds, state, first, Outcomes.OfEachPicture);
        }

        states.SetMinds(draft, minds);
        StateId after = InternSuccessor(draft, state);
        rounds.Add(state, after);
        return after;
    }

    /// <summary>What people make of their new feelings: <paramref name="earlier"/> is the state before appraisal. The definition is D31.</summary>
    public StateId FireReactions(StateId earlier, StateId state)
    {
        if (earlier == state)
            return state;
        Span<int> draft = stackalloc int[states.DraftLength];
        Span<StateId> minds = stackalloc StateId[states.Characters];
        states.CopyTo(state, draft);
        states.Minds(state).CopyTo(minds);
        foreach (CharacterId character in CharacterId.Below(minds.Length))
        {
            if (minds[character.Value].IsState)
                minds[character.Value] = FireReactions(states.Mind(earlier, character), minds[character.Value]);
        }

        foreach (GroundEvent reaction in reactions)
        {
            if (!reaction.Requires.Holds(states, state) || reaction.Requires.Holds(states, earlier))
                continue;
            outcomes.WriteOutcome(draft, state, reaction, Outcomes.OfEachPicture);
            WriteMinds(minds, state, reaction, Outcomes.OfEachPicture);
        }

        states.SetMinds(draft, minds);
        return InternSuccessor(draft, state);
    }

    /// <summary>The owner's mind, put right about whatever they held that made the event impossible.</summary>
    public StateId RepairMind(StateId mind, CharacterId owner, GroundEvent seen, StateId parent)
    {
        StateId repaired = waking.CorrectReturning(mind, surprise.Repair(mind, owner, seen, parent));
        triggers.RecordOrigin(repaired, mind);
        return repaired;
    }

    /// <summary>What a character pictures, as if it were the world; with a value for a fact there, and in each other mind that may know it and has it unknown (D13b).</summary>
    /// <param name="fact">May be none.</param>
    public StateId Suppose(StateId mind, CharacterId character, GroundFactId fact, int value, Predicate<CharacterId> mayKnow)
    {
        int[] draft = states.Draft(mind);
        StateId[] minds = new StateId[states.Characters];
        Array.Fill(minds, StateStore.Beyond);
        states.SetMinds(draft, minds);
        StateId innermost = states.Intern(draft);
        foreach (CharacterId other in CharacterId.Below(minds.Length))
        {
            StateId picture = states.Minds(mind)[other.Value] is { IsState: true } kept ? kept : innermost;
            bool learns = !fact.IsNone && other != character && mayKnow(other) && states.Read(picture, fact) == Value.Unknown;
            minds[other.Value] = other == character ? mind : learns ? WriteFact(picture, [], fact, value) : picture;
        }

        if (!fact.IsNone)
            states.Write(draft, fact, value);
        states.SetMinds(draft, minds);
        return states.Intern(draft);
    }

    private StateId InternSuccessor(ReadOnlySpan<int> draft, StateId from)
    {
        StateId made = waking.CorrectReturning(from, states.Intern(draft));
        triggers.RecordOrigin(made, from);
        return made;
    }

    private void WriteMinds(Span<StateId> minds, StateId state, GroundEvent here, int outcome, ReadOnlySpan<bool> away = default, ReadOnlySpan<bool> unheeded = default)
    {
        for (int place = 0; place < here.MindEffects.Length; place++)
        {
            GroundEffect effect = here.MindEffects[place];
            CharacterId first = effect.Path[0];
            if (!minds[first.Value].IsState || IsAway(first, away) || (!unheeded.IsEmpty && unheeded[place]) || !ComesAbout(effect, state, here, outcome))
                continue;
            StateId reader = EffectTargets.ReaderOf(states, state, effect);
            GroundFactId fact = EffectTargets.Resolve(states, effect.Target, reader);
            if (!fact.IsNone)
                minds[first.Value] = WriteFact(minds[first.Value], effect.Path.AsSpan()[1..], fact, effect.Value.Evaluate(states, reader));
        }
    }

    /// <summary>What somebody has by sight of an event they have if it is in what came of it.</summary>
    private bool ComesAbout(GroundEffect effect, StateId state, GroundEvent here, int outcome) => effect.Sighting is Sighting sighting
        ? sighting.By.Holds(states, state) && outcomes.WritesFact(outcome, here, state, sighting.Fact)
        : effect.When.Holds(states, state);

    /// <summary>The state with one fact written into the mind at the end of a path; unchanged if minds do not go so deep.</summary>
    public StateId WriteFact(StateId state, ReadOnlySpan<CharacterId> path, GroundFactId fact, int value)
    {
        Span<int> draft = stackalloc int[states.DraftLength];
        states.CopyTo(state, draft);
        if (path.IsEmpty)
        {
            states.Write(draft, fact, value);
            return InternSuccessor(draft, state);
        }

        Span<StateId> minds = stackalloc StateId[states.Characters];
        states.Minds(state).CopyTo(minds);
        if (!minds[path[0].Value].IsState)
            return state;
        minds[path[0].Value] = WriteFact(minds[path[0].Value], path[1..], fact, value);
        states.SetMinds(draft, minds);
        return InternSuccessor(draft, state);
    }
}
