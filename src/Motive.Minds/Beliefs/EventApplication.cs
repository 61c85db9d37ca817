using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Beliefs;

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
    private readonly Dictionary<(int State, GroundEvent Event, int Outcome), int> happened = [];
    private readonly Dictionary<int, int> rounds = [];

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
    public int OutcomeOf(int state, GroundEvent happening) => outcomes.Find(state, happening);

    /// <summary>The state after the event has happened in it, before triggers; remembered.</summary>
    public int Apply(int state, GroundEvent happening) => Apply(state, happening, OutcomeOf(state, happening));

    /// <summary>Whether what came of an event is something of this fact, in a picture of somebody who saw it.</summary>
    public bool Includes(int outcome, GroundEvent seen, int picture, int fact) => outcomes.Includes(outcome, seen, picture, fact);

    /// <summary>A picture after the event has been seen in it, before triggers; remembered.</summary>
    /// <param name="outcome">What came of it where it happened.</param>
    public int Apply(int picture, GroundEvent seen, int outcome)
    {
        if (happened.TryGetValue((picture, seen, outcome), out int known))
            return known;
        int after = Apply(picture, seen, outcome, [], []);
        happened.Add((picture, seen, outcome), after);
        return after;
    }

    /// <summary>As it really happens, where some are away: they see nothing of it, and nothing is written into their minds. What others think that they see is as if they were there (D30i).</summary>
    /// <param name="away">By character index; may be empty.</param>
    /// <param name="unheeded">By place among the event's effects on minds: which of them are not taken in (D29a); may be empty.</param>
    public int Apply(int state, GroundEvent happening, ReadOnlySpan<bool> away, ReadOnlySpan<bool> unheeded) => Apply(state, happening, OutcomeOf(state, happening), away, unheeded);

    private int Apply(int state, GroundEvent happening, int outcome, ReadOnlySpan<bool> away, ReadOnlySpan<bool> unheeded)
    {
        Span<int> draft = stackalloc int[states.DraftLength];
        states.CopyTo(state, draft);
        outcomes.Write(draft, state, happening, outcome);
        if (!states.IsInnermost(state))
            ImagineMinds(draft, state, happening, outcome, away, unheeded);
        return Make(draft, state);
    }

    private void ImagineMinds(Span<int> draft, int state, GroundEvent happening, int outcome, ReadOnlySpan<bool> away, ReadOnlySpan<bool> unheeded)
    {
        Span<int> minds = stackalloc int[states.Characters];
        states.Minds(state).CopyTo(minds);
        for (int character = 0; character < minds.Length; character++)
        {
            if (minds[character] >= 0 && !IsAway(character, away) && happening.Observing[character].Holds(states, state))
                minds[character] = Apply(Repaired(minds[character], character, happening, state), happening, outcome);
        }

        WriteMinds(minds, state, happening, away, unheeded);
        states.SetMinds(draft, minds);
    }

    private static bool IsAway(int character, ReadOnlySpan<bool> away) => !away.IsEmpty && away[character];

    /// <summary>What the event makes of the state's own facts, all minds as they were.</summary>
    public int WithFactsOf(int state, GroundEvent happening) => WithFactsOf(state, happening, Outcomes.OfEachPicture);

    /// <summary>What an event makes of a picture's own facts, with the outcome that it had where it happened.</summary>
    public int WithFactsOf(int picture, GroundEvent seen, int outcome)
    {
        Span<int> draft = stackalloc int[states.DraftLength];
        states.CopyTo(picture, draft);
        outcomes.Write(draft, picture, seen, outcome);
        return states.Intern(draft);
    }

    /// <summary>One synchronous round of triggers: the state and each mind in it fire their own first one (D11).</summary>
    public int Round(int state)
    {
        if (triggers.Settled(state))
            return state;
        if (rounds.TryGetValue(state, out int known))
            return known;
        Span<int> draft = stackalloc int[states.DraftLength];
        Span<int> minds = stackalloc int[states.Characters];
        states.CopyTo(state, draft);
        states.Minds(state).CopyTo(minds);
        for (int character = 0; character < minds.Length; character++)
            minds[character] = minds[character] < 0 ? minds[character] : Round(minds[character]);
        if (triggers.First(state) is GroundEvent first)
        {
            outcomes.Write(draft, state, first, Outcomes.OfEachPicture);
            WriteMinds(minds, state, first);
        }

        states.SetMinds(draft, minds);
        int after = Make(draft, state);
        rounds.Add(state, after);
        return after;
    }

    /// <summary>What people make of their new feelings: <paramref name="earlier"/> is the state before appraisal. The definition is D31.</summary>
    public int React(int earlier, int state)
    {
        if (earlier == state)
            return state;
        Span<int> draft = stackalloc int[states.DraftLength];
        Span<int> minds = stackalloc int[states.Characters];
        states.CopyTo(state, draft);
        states.Minds(state).CopyTo(minds);
        for (int character = 0; character < minds.Length; character++)
        {
            if (minds[character] >= 0)
                minds[character] = React(states.Mind(earlier, character), minds[character]);
        }

        foreach (GroundEvent reaction in reactions)
        {
            if (!reaction.Requires.Holds(states, state) || reaction.Requires.Holds(states, earlier))
                continue;
            outcomes.Write(draft, state, reaction, Outcomes.OfEachPicture);
            WriteMinds(minds, state, reaction);
        }

        states.SetMinds(draft, minds);
        return Make(draft, state);
    }

    /// <summary>The owner's mind, put right about whatever they held that made the event impossible.</summary>
    public int Repaired(int mind, int owner, GroundEvent seen, int parent)
    {
        int repaired = waking.PutRight(mind, surprise.Repair(mind, owner, seen, parent));
        triggers.Derive(repaired, mind);
        return repaired;
    }

    /// <summary>What a character pictures, as if it were the world; with a value for a fact there, and in each other mind that may know it and has it unknown (D13b).</summary>
    /// <param name="fact">-1 for none.</param>
    public int Suppose(int mind, int character, int fact, int value, Predicate<int> mayKnow)
    {
        int[] draft = states.Draft(mind);
        int[] minds = new int[states.Characters];
        Array.Fill(minds, StateStore.Beyond);
        states.SetMinds(draft, minds);
        int innermost = states.Intern(draft);
        for (int other = 0; other < minds.Length; other++)
        {
            int picture = states.Minds(mind)[other] is int kept and >= 0 ? kept : innermost;
            bool learns = fact >= 0 && other != character && mayKnow(other) && states.Read(picture, fact) == Value.Unknown;
            minds[other] = other == character ? mind : learns ? Write(picture, [], fact, value) : picture;
        }

        if (fact >= 0)
            states.Write(draft, fact, value);
        states.SetMinds(draft, minds);
        return states.Intern(draft);
    }

    private int Make(ReadOnlySpan<int> draft, int from)
    {
        int made = waking.PutRight(from, states.Intern(draft));
        triggers.Derive(made, from);
        return made;
    }

    private void WriteMinds(Span<int> minds, int state, GroundEvent here, ReadOnlySpan<bool> away = default, ReadOnlySpan<bool> unheeded = default)
    {
        for (int place = 0; place < here.Believed.Length; place++)
        {
            GroundEffect effect = here.Believed[place];
            int first = effect.Path[0];
            if (minds[first] < 0 || IsAway(first, away) || (!unheeded.IsEmpty && unheeded[place]) || !effect.When.Holds(states, state))
                continue;
            int reader = Targets.ReaderOf(states, state, effect);
            int fact = Targets.Resolve(states, effect.Target, reader);
            if (fact >= 0)
                minds[first] = Write(minds[first], effect.Path.AsSpan()[1..], fact, effect.Value.Evaluate(states, reader));
        }
    }

    /// <summary>The state with one fact written into the mind at the end of a path; unchanged if minds do not go so deep.</summary>
    public int Write(int state, ReadOnlySpan<int> path, int fact, int value)
    {
        Span<int> draft = stackalloc int[states.DraftLength];
        states.CopyTo(state, draft);
        if (path.IsEmpty)
        {
            states.Write(draft, fact, value);
            return Make(draft, state);
        }

        Span<int> minds = stackalloc int[states.Characters];
        states.Minds(state).CopyTo(minds);
        if (minds[path[0]] < 0)
            return state;
        minds[path[0]] = Write(minds[path[0]], path[1..], fact, value);
        states.SetMinds(draft, minds);
        return Make(draft, state);
    }
}
