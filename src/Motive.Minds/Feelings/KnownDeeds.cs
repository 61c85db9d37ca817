using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// Whose deed somebody takes an event to be, which need not be true: a witness knows its doers, somebody who comes to hold a deed remembered knows those whom the memory names, and for
/// all others the change is nobody's doing (D20a).
/// </summary>
internal sealed class KnownDeeds(MindEngine engine, RememberedDeeds remembered)
{
    private readonly StateStore states = engine.States;

    /// <param name="at">The picture around the character, which goes from <paramref name="pictureBefore"/> to <paramref name="pictureAfter"/>.</param>
    public List<KnownDeed> FindDeeds(AppraisedEvent appraised, Viewpoint at, CharacterId who, StateId pictureBefore, StateId pictureAfter)
    {
        Act? act = appraised.Act;
        List<KnownDeed> deeds = [];
        bool seen = Sees(act, at, who, pictureBefore);
        if (seen && act!.Consenting.Length > 0)
            deeds.Add(AsWitnessed(act, appraised.Outcome, who, pictureBefore, pictureAfter));
        if (remembered.IsEmpty)
            return deeds;
        (StateId before, StateId after) = (states.Mind(pictureBefore, who), states.Mind(pictureAfter, who));
        Lazy<ImmutableArray<PastEvent>> past = new(() => at.InMindOf(states, who, seen).Recollections, LazyThreadSafetyMode.None);
        foreach (GroundFactId fact in NewlyHeld(before, after))
        {
            RememberedDeed deed = remembered.Get(fact);
            bool thisOne = act is not null && deed.Acts.Contains(act);
            if (deed.Doers.Length == 0 || (seen && thisOne))
                continue;
            KnownDeed? recalled = StillDone(deed, before, after, after) ?? (thisOne ? null : Recalled(deed, after, past.Value));
            if (recalled is not null)
                deeds.Add(recalled);
        }

        return deeds;
    }

    /// <summary>Whether a character sees the act in a picture in which others may have to imagine it.</summary>
    public bool Sees(Act? act, Viewpoint at, CharacterId who, StateId pictureBefore) => act is not null && at.Happens && engine.Sees(pictureBefore, act.Event, who);

    /// <summary>Whether somebody learns by an event that it was this act: they see it, or come to hold just this one remembered. All in the states around it.</summary>
    public bool LearnsOf(Act act, CharacterId who, StateId before, StateId after) => engine.Sees(before, act.Event, who)
        || NewlyHeld(states.Mind(before, who), states.Mind(after, who)).Any(fact => remembered.Get(fact).Acts is [Act only] && only == act);

    /// <summary>Those hidden facts that have become true in a mind.</summary>
    public IEnumerable<GroundFactId> NewlyHeld(StateId before, StateId after) => remembered.IsEmpty || before == after
        ? []
        : states.Differences(before, after).Where(fact => remembered.Contains(fact) && states.Read(after, fact) == Value.True);

    /// <summary>How things stood, once the witness is put right about what made the act possible, and what they see it make of that. What it tells them besides is news.</summary>
    private KnownDeed AsWitnessed(Act act, int outcome, CharacterId who, StateId pictureBefore, StateId pictureAfter)
    {
        if (!states.Minds(pictureBefore)[who.Value].IsState)
            return new KnownDeed(act.Consenting, pictureBefore, pictureAfter);
        (StateId before, StateId after) = engine.Witnessed(pictureBefore, who, act.Event, outcome);
        return new KnownDeed(act.Consenting, before, after);
    }

    /// <summary>By the last of the earlier events in which what the deed does came about in the mind; null when there is none.</summary>
    private KnownDeed? Recalled(RememberedDeed deed, StateId held, ImmutableArray<PastEvent> past)
    {
        foreach (PastEvent earlier in past)
        {
            if (StillDone(deed, earlier.Before, earlier.After, held) is KnownDeed then)
                return then;
        }

        return null;
    }

    /// <summary>The deed with what came of it: of all that an act which fits the memory would have changed in the mind before, what did change there and is still believed. Null where nothing is.</summary>
    private KnownDeed? StillDone(RememberedDeed deed, StateId before, StateId after, StateId held)
    {
        int[] draft = states.Draft(before);
        bool any = false;
        foreach ((GroundFactId fact, int value) in deed.Acts.SelectMany(act => ChangesOf(act, before)))
        {
            if (value == states.Read(before, fact) || value != states.Read(after, fact) || value != states.Read(held, fact))
                continue;
            states.Write(draft, fact, value);
            any = true;
        }

        return any ? new KnownDeed(deed.Doers, before, engine.Settle(states.Intern(draft))) : null;
    }

    /// <summary>Each fact that the act would write in a mind, with the value that it would get; without the facts that say that it was done.</summary>
    private IEnumerable<(GroundFactId Fact, int Value)> ChangesOf(Act act, StateId mind)
    {
        int[] draft = states.Draft(mind);
        HashSet<GroundFactId> written = [];
        foreach (GroundEffect effect in act.Event.StateEffects)
        {
            if (!effect.When.Holds(states, mind) || EffectTargets.Resolve(states, effect.Target, mind) is not { IsNone: false } fact || remembered.Contains(fact))
                continue;
            states.Write(draft, fact, effect.Value.Evaluate(states, mind));
            written.Add(fact);
        }

        return written.Select(fact => (fact, states.Read(draft, fact)));
    }
}

/// <summary>A deed as somebody takes it: who did it, in character indices, and their picture of the world without and with what it did.</summary>
internal sealed record KnownDeed(CharacterId[] Doers, StateId Before, StateId After);
