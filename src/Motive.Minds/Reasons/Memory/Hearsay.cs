using System.Collections.Immutable;
using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Memory;

/// <summary>
/// Whether somebody takes in what they are told (D29a): if the teller's source is good enough beside their own. Nobody takes in their own lie when it comes back to them, nor news of a deed of their own. Kept for the facts that an act can tell, and for no others.
/// </summary>
internal sealed class Hearsay
{
    private readonly MindEngine engine;
    private readonly StateStore states;
    private readonly BeliefLedger ledger;
    private readonly RememberedDeeds deeds;
    private readonly FactSet tellable;
    private readonly bool isIdle;
    private readonly Dictionary<(CharacterId Character, GroundFactId Fact), Standing> standings = [];
    private readonly HashSet<(CharacterId Liar, GroundFactId Fact, int Value)> lies = [];

    public Hearsay(MindEngine engine, BeliefLedger ledger)
    {
        (this.engine, this.ledger, states) = (engine, ledger, engine.States);
        deeds = new RememberedDeeds(engine.Story);
        tellable = engine.Story.Causes.TellableFacts;
        isIdle = tellable.IsEmpty;
    }

    /// <summary>Writes or reads what everybody's beliefs are worth, and what was said without believing it.</summary>
    public void Transfer(Archive archive, Func<CharacterId, CharacterId> character, Func<GroundFactId, GroundFactId> fact)
    {
        archive.Fill(standings, key => (character(key.Character), fact(key.Fact)), standing => new Standing(archive.Number(standing.Rank), archive.Number(standing.Sighting)));
        archive.Fill(lies, lie => (character(lie.Liar), fact(lie.Fact), archive.Number(lie.Value)));
    }

    /// <summary>What people are told by an act that is about to come about and do not believe.</summary>
    /// <param name="number">Its number in the chronicle.</param>
    public IReadOnlyList<Disbelief> FindDisbelieved(int number, StateId state, Act act)
    {
        List<Disbelief> found = [];
        if (isIdle || !act.IsTelling)
            return found;
        foreach (Word word in WordsOf(state, act))
        {
            if (states.Read(states.Mind(state, word.Hearer), word.Fact) != word.Value && FindDisbelief(number, word) is DisbeliefReason reason)
                found.Add(new Disbelief(word.Place, word.Hearer, word.Fact, word.Value, reason));
        }

        return found;
    }

    /// <summary>By place among the effects on minds of an act that is about to come about: whether it is not taken in, since the words are not believed; empty where all are. Who does not believe something does not have it from anybody either (D29b).</summary>
    public bool[] UnheededEffects(StateId state, Act act, IReadOnlyList<Disbelief> disbelieved)
    {
        GroundEffect[] effects = act.Told.MindEffects;
        bool[] unheeded = disbelieved.Count == 0 ? [] : new bool[effects.Length];
        foreach (Disbelief one in disbelieved)
        {
            unheeded[one.Place] = true;
            for (int place = one.Place + 1; place < effects.Length && effects[place].IsOfSource; place++)
                unheeded[place] = effects[place].Path is [CharacterId whose] && whose == one.Hearer && engine.Story.Sources!.WaysOf(one.Fact).Any(kept => kept.Fact == EffectTargets.Resolve(states, effects[place].Target, EffectTargets.ReaderOf(states, state, effects[place])));
        }

        return unheeded;
    }

    /// <summary>Records what people know by an event that has come about, and how well; the ledger must have it already.</summary>
    /// <returns>What they saw by it to be so and had only been told or read before.</returns>
    public ImmutableArray<Confirmed> RecordKnowledge(int number, PastEvent happened, Act? act)
    {
        if (isIdle)
            return [];
        ImmutableArray<Confirmed>.Builder confirmed = ImmutableArray.CreateBuilder<Confirmed>();
        Word[] words = act is not null && !happened.Event.IsAttempt && act.IsTelling ? [.. WordsOf(happened.Before, act)] : [];
        Dictionary<(CharacterId, GroundFactId), Standing> told = [];
        foreach (Word word in words)
            told[(word.Hearer, word.Fact)] = StandingOf(number, word);
        foreach (CharacterId character in CharacterId.Below(states.Characters))
        {
            RecordChanges(number, happened, character, told);
            RecordConfirmed(number, happened, character, confirmed);
        }

        foreach (Word word in words)
            RecordWord(happened.Before, happened.After, word, told[(word.Hearer, word.Fact)]);
        return confirmed.ToImmutable();
    }

    /// <summary>Whether a teller believed what the words say: the value that was written, or the one that they, by their own picture, would have thought to be written.</summary>
    internal static bool IsSincere(StateStore states, StateId before, CharacterId teller, GroundEffect word, GroundFactId fact, int value)
    {
        StateId mind = states.Mind(before, teller);
        if (states.Read(mind, fact) == value)
            return true;
        StateId reader = EffectTargets.ReaderOf(states, mind, word);
        GroundFactId meant = EffectTargets.Resolve(states, word.Target, reader);
        return !meant.IsNone && states.HasCode(mind, meant, states.Field(meant).Encode(word.Value.Evaluate(states, reader)));
    }

    private DisbeliefReason? FindDisbelief(int number, Word word)
    {
        if (deeds.Contains(word.Fact) && deeds.Get(word.Fact).Doers.Contains(word.Hearer))
            return DisbeliefReason.OwnDeed;
        if (lies.Contains((word.Hearer, word.Fact, word.Value)))
            return DisbeliefReason.OwnLie;
        return StandingOf(number, word).Outweighs(standings.GetValueOrDefault((word.Hearer, word.Fact))) ? null : DisbeliefReason.KnewBetter;
    }

    /// <summary>What a word is worth: as much as the best of those who say it make it. A liar lets it pass for what they know of the matter.</summary>
    private Standing StandingOf(int number, Word word)
    {
        Standing best = default;
        foreach (CharacterId teller in word.Tellers)
        {
            Standing theirs = engine.Story.Facts[word.Fact].Arguments is [int subject, ..] && subject == engine.Story.Story.EntityOf(teller).Value
                ? Standing.OfThemselves(number)
                : standings.GetValueOrDefault((teller, word.Fact)).AfterRetelling();
            best = theirs.IsBetterThan(best) ? theirs : best;
        }

        return best;
    }

    /// <summary>What an act says to whom, of single facts, by others than whoever hears it.</summary>
    private IEnumerable<Word> WordsOf(StateId state, Act act)
    {
        GroundEffect[] effects = act.Told.MindEffects;
        for (int place = 0; place < effects.Length; place++)
        {
            GroundEffect effect = effects[place];
            if (effect.IsNoticed || effect.IsOfSource || effect.Path is not [CharacterId hearer] || !states.Minds(state)[hearer.Value].IsState || !effect.When.Holds(states, state))
                continue;
            CharacterId[] tellers = Array.FindAll(act.Consenting, doer => doer != hearer);
            StateId reader = EffectTargets.ReaderOf(states, state, effect);
            GroundFactId fact = EffectTargets.Resolve(states, effect.Target, reader);
            if (tellers.Length > 0 && !fact.IsNone)
                yield return new Word(place, effect, hearer, tellers, fact, WithinDomain(fact, effect.Value.Evaluate(states, reader)));
        }
    }

    /// <summary>The value as a mind would store it: saturated at the bounds of the fact's domain.</summary>
    private int WithinDomain(GroundFactId fact, int value) => states.Field(fact).Decode(states.Field(fact).Encode(value) << states.Field(fact).Shift);

    private void RecordChanges(int number, PastEvent happened, CharacterId character, Dictionary<(CharacterId, GroundFactId), Standing> told)
    {
        foreach (GroundFactId fact in states.Differences(states.Mind(happened.Before, character), states.Mind(happened.After, character)))
        {
            if (!tellable.Contains(fact))
                continue;
            standings[(character, fact)] = ledger.SourceOf(character, fact).Kind switch
            {
                SourceKind.Did or SourceKind.Saw or SourceKind.Tried or SourceKind.Outside => Standing.FromOwnSenses(number),
                SourceKind.WasTold or SourceKind.WasLiedTo or SourceKind.Read => told.GetValueOrDefault((character, fact), Standing.FromReading(number)),
                _ => default,
            };
        }
    }

    /// <summary>What somebody sees come about, or sees that it is so since else it could not come about, they know by their own eyes, also if they believed it before.</summary>
    private void RecordConfirmed(int number, PastEvent happened, CharacterId character, ImmutableArray<Confirmed>.Builder confirmed)
    {
        GroundEvent seen = happened.Event;
        StateId later = states.Mind(happened.After, character);
        if (!seen.IsAttempt && engine.Sees(happened.Before, seen, character))
        {
            int outcome = engine.OutcomeOf(happened.Before, seen);
            foreach (GroundFactId fact in seen.Profile.Writes)
            {
                if (tellable.Contains(fact) && engine.IsInOutcome(outcome, seen, later, fact) && !IsOwnConclusion(number, ledger.SourceOf(character, fact)))
                    Confirm(number, character, fact, confirmed);
            }

            foreach ((GroundFactId fact, int value) in seen.Profile.Demands)
            {
                if (tellable.Contains(fact) && states.Read(later, fact) == value)
                    Confirm(number, character, fact, confirmed);
            }
        }
    }

    private static bool IsOwnConclusion(int number, BeliefSource source) => source.Event == number && source.Kind is SourceKind.Concluded or SourceKind.Guessed;

    private void Confirm(int number, CharacterId character, GroundFactId fact, ImmutableArray<Confirmed>.Builder confirmed)
    {
        standings[(character, fact)] = Standing.FromOwnSenses(number);
        GroundFact ground = engine.Story.Facts[fact];
        if (ledger.Confirm(number, character, fact))
            confirmed.Add(new Confirmed(engine.Story.Story.EntityOf(character), ground.Family, ground.Arguments));
    }

    /// <summary>Who says what they do not believe will not have it from others; and who hears what they believed already has it from the better source.</summary>
    private void RecordWord(StateId before, StateId after, Word word, Standing worth)
    {
        foreach (CharacterId teller in word.Tellers)
        {
            if (!IsSincere(states, before, teller, word.Effect, word.Fact, word.Value))
                lies.Add((teller, word.Fact, word.Value));
        }

        bool heldIt = states.Read(states.Mind(before, word.Hearer), word.Fact) == word.Value && states.Read(states.Mind(after, word.Hearer), word.Fact) == word.Value;
        if (heldIt && worth.IsBetterThan(standings.GetValueOrDefault((word.Hearer, word.Fact))))
            standings[(word.Hearer, word.Fact)] = worth;
    }

    /// <param name="Place">Among the act's effects on minds.</param>
    private sealed record Word(int Place, GroundEffect Effect, CharacterId Hearer, CharacterId[] Tellers, GroundFactId Fact, int Value);
}

/// <summary>What somebody was told and does not believe; a character index, a fact's number, and the place of the words among the act's effects on minds.</summary>
internal sealed record Disbelief(int Place, CharacterId Hearer, GroundFactId Fact, int Value, DisbeliefReason Reason);
