using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Memory;

/// <summary>
/// Finds the source from which one character has what an event changed in their mind. Only a belief with the very value that an effect of the event wrote comes from that effect; any other was
/// concluded, by a trigger, a reaction or surprise (D29).
/// </summary>
internal sealed class SourceFinder
{
    private readonly MindEngine engine;
    private readonly StateStore states;
    private readonly int number;
    private readonly PastEvent happened;
    private readonly Act? act;
    private readonly CharacterId character;
    private readonly StateId later;
    private readonly bool seen;
    private readonly StateId witness;
    private readonly int outcome;
    private readonly StateId shown;
    private readonly CharacterId[] tellers;

    public SourceFinder(MindEngine engine, int number, PastEvent happened, Act? act, CharacterId character)
    {
        (this.engine, this.number, this.happened, this.act, this.character) = (engine, number, happened, act, character);
        states = engine.States;
        later = states.Mind(happened.After, character);
        seen = engine.Sees(happened.Before, happened.Event, character);
        witness = seen ? engine.RepairMind(happened.Before, character, happened.Event) : states.Mind(happened.Before, character);
        outcome = seen ? engine.OutcomeOf(happened.Before, happened.Event) : Outcomes.OfEachPicture;
        shown = seen ? engine.WithOutcome(witness, happened.Event, outcome) : witness;
        tellers = act is null || happened.Event.IsAttempt ? [] : Array.FindAll(act.Consenting, doer => doer != character);
    }

    /// <summary>Where the character has a fact from that the event changed in their mind.</summary>
    public BeliefSource FindSource(GroundFactId fact)
    {
        if (happened.Event.IsAttempt)
            return FoundOut(fact);
        if (Array.FindLast(happened.Event.MindEffects, effect => IsToThem(effect) && WroteFact(effect, fact)) is GroundEffect word)
            return ByWord(word, fact);
        if (seen && engine.IsInOutcome(outcome, happened.Event, witness, fact) && states.Read(shown, fact) == states.Read(later, fact))
            return new BeliefSource(IsDoer ? SourceKind.Did : SourceKind.Saw, number, null);
        return IsGuess(fact) ? new BeliefSource(SourceKind.Guessed, number, null) : Concluded();
    }

    /// <summary>What surprise made of it, where that is not as it was: nobody told them, and nobody could have seen it.</summary>
    private bool IsGuess(GroundFactId fact) => seen
        && states.Read(witness, fact) == states.Read(later, fact)
        && states.Read(states.Mind(happened.Before, character), fact) != states.Read(later, fact)
        && states.Read(happened.Before, fact) != states.Read(later, fact);

    private bool IsDoer => act is not null && act.Consenting.Contains(character);

    private bool IsToThem(GroundEffect effect) => effect.Path is [CharacterId only] && only == character;

    /// <summary>What was in the way, as it turned out; what is made of it is concluded.</summary>
    private BeliefSource FoundOut(GroundFactId fact) => seen && states.Read(witness, fact) == states.Read(later, fact)
        ? new BeliefSource(IsDoer ? SourceKind.Tried : SourceKind.Saw, number, null)
        : Concluded();

    /// <summary>From what they were told, if they were told anything.</summary>
    private BeliefSource Concluded()
    {
        bool told = tellers.Length > 0 && act!.Definition.Channel == Channel.Word
            && Array.Exists(happened.Event.MindEffects, effect => effect.Path[0] == character && !effect.IsOfSource && effect.When.Holds(states, happened.Before));
        return new BeliefSource(SourceKind.Concluded, number, told ? engine.Story.Story.EntityOf(tellers[0]) : null);
    }

    private BeliefSource ByWord(GroundEffect word, GroundFactId fact)
    {
        if (happened.Event.IsFromOutside)
            return new BeliefSource(SourceKind.Outside, number, null);
        if (word.IsNoticed)
            return new BeliefSource(SourceKind.Saw, number, null);
        EntityId? by = tellers.Length == 0 ? null : engine.Story.Story.EntityOf(tellers[0]);
        if (act?.Definition.Channel == Channel.Letter)
            return new BeliefSource(SourceKind.Read, number, by);
        if (by is null)
            return new BeliefSource(IsDoer ? SourceKind.Did : SourceKind.Saw, number, null);
        if (act!.Definition.Channel == Channel.Sight)
            return new BeliefSource(SourceKind.Saw, number, by);
        if (Array.Exists(happened.Event.StateEffects, effect => WroteFact(effect, fact)))
            return new BeliefSource(SourceKind.WasTold, number, by);
        int liar = Array.FindIndex(tellers, teller => !Hearsay.IsSincere(states, happened.Before, teller, word, fact, states.Read(later, fact)));
        return liar < 0
            ? new BeliefSource(SourceKind.WasTold, number, by)
            : new BeliefSource(SourceKind.WasLiedTo, number, engine.Story.Story.EntityOf(tellers[liar]));
    }

    /// <summary>Whether the effect, taking place where the event happened, writes to this fact what the character now has of it.</summary>
    private bool WroteFact(GroundEffect effect, GroundFactId fact)
    {
        StateId state = happened.Before;
        if (!effect.When.Holds(states, state))
            return false;
        StateId reader = EffectTargets.ReaderOf(states, state, effect);
        return EffectTargets.Resolve(states, effect.Target, reader) == fact
            && states.HasCode(later, fact, states.Field(fact).Encode(effect.Value.Evaluate(states, reader)));
    }
}
