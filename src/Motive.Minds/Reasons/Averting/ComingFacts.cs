using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>
/// The facts after all events with a fixed time, computed without the minds, whose update is most of the work. That is enough for a character's utility where nothing that decides it
/// looks into minds: neither their wants, nor those events, nor a trigger that writes facts and reads something that it changes.
/// </summary>
internal sealed class ComingFacts
{
    private readonly MindEngine engine;
    private readonly InstantGains gains;
    private readonly ComingEvents coming;
    private readonly CausalGraph causes;
    private readonly FactSet changed;
    private readonly FactSet decisive;
    private readonly PossibleFirings required;
    private readonly Dictionary<ActId, ActDependencies> byAct = [];
    private readonly Dictionary<StateId, StateId?> known = [];
    private int collections;

    private ComingFacts(MindEngine engine, InstantGains gains, ComingEvents coming)
    {
        (this.engine, this.gains, this.coming, causes) = (engine, gains, coming, engine.Story.Causes);
        (changed, decisive) = (new FactSet(causes.Facts), new FactSet(causes.Facts));
        foreach (ComingEvent next in coming.Events)
        {
            changed.Add(causes.InfluencedFacts(next.Event.Profile));
            decisive.Add(causes.DecisiveFacts(next.Event.Profile));
        }

        required = gains.Triggers.FiringsAfter(changed);
        IsUnchangeable = decisive.IsEmpty;
    }

    /// <summary>Whether no act of anybody changes these events.</summary>
    public bool IsUnchangeable { get; }

    /// <summary>Null where facts alone do not decide the character's utility after all these events.</summary>
    public static ComingFacts? TryCreate(MindEngine engine, InstantGains gains, CharacterId character, ComingEvents coming)
    {
        if (FactReads.Collect(engine.Story.Utilities[character.Value].Total).Exists(read => read.InMind) || coming.Events.Any(next => next.MayStop || HangsOnMinds(next.Event)))
            return null;
        ComingFacts facts = new(engine, gains, coming);
        return gains.Triggers.LookIntoMindsFor(facts.changed) ? null : facts;
    }

    /// <summary>A state with the facts after all these events; its minds are not computed. Null where the facts are not certain.</summary>
    public StateId? FactsAfterAll(StateId state)
    {
        if (collections != engine.States.Collections)
            known.Clear();
        collections = engine.States.Collections;
        if (!known.TryGetValue(state, out StateId? after))
            known.Add(state, after = engine.IsSettled(state) ? AfterAll(state, required) : null);
        return after;
    }

    /// <summary>False if it is certain that doing the act first, which is possible, leaves the character no better off after all these events; null where facts alone cannot tell.</summary>
    /// <param name="pays">Whether the act may change what the character has by itself.</param>
    public bool? MayPay(CharacterId character, StateId state, Act act, bool pays)
    {
        if (FactsAfterAll(state) is not StateId without)
            return null;
        ActDependencies bearing = BearingOf(act);
        if (bearing.IsBesides)
            return pays && gains.MayPayInSettled(character, without, act);
        if (!pays && !bearing.ChangesWhatComes)
            return false;
        if (bearing.Required is not { } mustNotHold)
            return null;
        StateId then = engine.ApplyToFacts(state, act);
        return gains.Triggers.MayFire(then, mustNotHold) || AfterAll(then, mustNotHold) is not StateId after ? null : Utility.Improves(engine.UtilityOf(character, without), engine.UtilityOf(character, after));
    }

    private StateId? AfterAll(StateId state, PossibleFirings mustNotHold)
    {
        foreach (ComingEvent next in coming.Events)
        {
            if (!next.Event.Requires.Holds(engine.States, state))
                continue;
            state = engine.ApplyToFacts(state, next.Event);
            if (gains.Triggers.MayFire(state, mustNotHold))
                return null;
        }

        return state;
    }

    private ActDependencies BearingOf(Act act)
    {
        if (!byAct.TryGetValue(act.Index, out ActDependencies? bearing))
            byAct.Add(act.Index, bearing = Find(act.Event));
        return bearing;
    }

    private ActDependencies Find(GroundEvent act)
    {
        FactSet influence = causes.InfluencedFacts(act.Profile);
        bool changesWhatComes = influence.Overlaps(decisive);
        if (!changesWhatComes && !influence.Overlaps(changed) && !causes.DecisiveFacts(act.Profile).Overlaps(changed))
            return new ActDependencies(true, false, null);
        FactSet all = new(causes.Facts);
        all.Add(changed);
        all.Add(influence);
        return new ActDependencies(false, changesWhatComes, HangsOnMinds(act) || gains.Triggers.LookIntoMindsFor(all) ? null : gains.Triggers.FiringsAfter(all));
    }

    private static bool HangsOnMinds(GroundEvent happening) =>
        FactReads.Collect(happening.Requires).Exists(read => read.InMind) || happening.Profile.Effects.Any(effect => effect.Reads.Any(read => read.InMind));

    /// <summary>What the causes say of an act, whatever the state.</summary>
    /// <param name="IsBesides">It does the same after what comes as before it.</param>
    /// <param name="Required">For each trigger that writes facts and may be set off, what must hold for it to fire; null where what comes of the act hangs on minds.</param>
    private sealed record ActDependencies(bool IsBesides, bool ChangesWhatComes, PossibleFirings? Required);
}
