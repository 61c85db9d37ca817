using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// The triggers that write facts, and what they make of the facts after an act, without working out what the act and they do to minds. It holds for a state in which no trigger could fire before the act.
/// </summary>
internal sealed class FactTriggers
{
    /// <summary>Firings followed after one act; with more the answer is not certain.</summary>
    private const int MostFirings = 16;

    private readonly MindEngine engine;
    private readonly StateStore states;
    private readonly Rule[] rules;
    private readonly Dictionary<FactSet, PossibleFirings> known = new(FactSet.ByMembers);
    private readonly List<int> candidates = [];

    public FactTriggers(MindEngine engine)
    {
        (this.engine, states) = (engine, engine.States);
        FactSet byTriggers = SetOf(engine.Story.Triggers.SelectMany(trigger => trigger.Profile.ChangedFacts));
        rules = [.. engine.Story.Triggers.Where(trigger => trigger.StateEffects.Length > 0).Select(trigger => RuleOf(trigger, byTriggers))];
    }

    /// <summary>Whether one of these triggers reads one of these facts in a mind.</summary>
    public bool LookIntoMindsFor(FactSet facts) => Array.Exists(rules, rule => rule.InMinds.Overlaps(facts));

    /// <summary>Whether one of those that may be set off may fire in a state with the facts that there are then.</summary>
    public bool MayFire(StateId after, PossibleFirings setOff)
    {
        setOff.FindCandidates(states, after, candidates);
        foreach (int place in candidates)
        {
            if (HoldAll(setOff.All[place].Required, after))
                return true;
        }

        return false;
    }

    /// <summary>
    /// By number: whether facts that a trigger writes may change some facts that are wanted outside of minds, at once or by what they set off in turn.
    /// </summary>
    /// <param name="wanted">Grows by what those triggers look at.</param>
    public bool[] TriggersBearingOn(FactSet wanted)
    {
        bool[] bears = new bool[rules.Length];
        for (bool grown = true; grown;)
        {
            grown = false;
            for (int rule = 0; rule < rules.Length; rule++)
            {
                if (bears[rule] || !rules[rule].Writes.Overlaps(wanted))
                    continue;
                bears[rule] = grown = true;
                wanted.Add(rules[rule].Looks);
            }
        }

        return bears;
    }

    /// <summary>The triggers that changes of some facts may set off; for the same facts the same object.</summary>
    /// <param name="changed">The facts, in whosever mind. The set is kept, and must not grow.</param>
    public PossibleFirings FiringsAfter(FactSet changed)
    {
        if (!known.TryGetValue(changed, out PossibleFirings? firings))
            known.Add(changed, firings = new PossibleFirings(Enumerable.Range(0, rules.Length).Where(number => rules[number].Looks.Overlaps(changed)).Select(number => FiringOf(number, changed))));
        return firings;
    }

    private PossibleFiring FiringOf(int number, FactSet changed)
    {
        Rule rule = rules[number];
        bool hangsOnMinds = rule.InMinds.Overlaps(changed);
        Condition[] required = hangsOnMinds ? RequiredAfter(rule, changed) : [.. rule.Event.Requires.Conjuncts];
        return new PossibleFiring(number, required, hangsOnMinds, rule.ReadInMinds.Overlaps(changed), hangsOnMinds ? engine.Story.Keys.KeyOf(required) : engine.Story.Keys.KeyOf(rule.Event.Requires));
    }

    /// <summary>The facts after an act and all triggers it sets off, minds apart; null where that is not certain.</summary>
    /// <param name="before">The state before the act.</param>
    /// <param name="after">A state with the facts after it and the minds of before.</param>
    /// <param name="setOff">Those that may fire and matter, the first to fire first.</param>
    public StateId? FactsAfterTriggers(StateId before, StateId after, Act act, PossibleFirings setOff)
    {
        Span<bool> others = stackalloc bool[states.Characters];
        others.Fill(true);
        if (AddMindsRead(setOff, after, others))
            after = engine.ApplyToFactsAndMinds(before, act.Event, others);
        for (int firings = 0; firings < MostFirings; firings++)
        {
            if (Fire(setOff, after, others) is not StateId then)
                return null;
            if (then == after)
                return after;
            after = then;
        }

        return null;
    }

    /// <summary>Clears the marks of the characters whose minds must be worked out after the act: those that a trigger looks into which may fire by the facts alone, where the act may have changed what it looks for there. Whether there are any.</summary>
    private bool AddMindsRead(PossibleFirings setOff, StateId after, Span<bool> others)
    {
        bool any = false;
        setOff.FindCandidates(states, after, candidates);
        foreach (int place in candidates)
        {
            PossibleFiring next = setOff.All[place];
            if (!next.HangsOnMinds || !HoldAll(next.Required, after) || IsUndecided(next, after))
                continue;
            any = true;
            foreach (CharacterId character in rules[next.Number].MindsRead)
                others[character.Value] = false;
        }

        return any;
    }

    /// <summary>The facts after the first trigger that changes any has fired; the same state where none does, null where that is not certain.</summary>
    /// <param name="others">Whose minds are not as they are after the act.</param>
    private StateId? Fire(PossibleFirings setOff, StateId after, ReadOnlySpan<bool> others)
    {
        setOff.FindCandidates(states, after, candidates);
        foreach (int place in candidates)
        {
            PossibleFiring next = setOff.All[place];
            Rule rule = rules[next.Number];
            if (!HoldAll(next.Required, after) || IsUndecided(next, after))
                continue;
            if (next.WritesByMinds || (next.HangsOnMinds && (!rule.IsOfEventsAlone || AreUnknown(rule, others))))
                return null;
            if (next.HangsOnMinds && !rule.Event.Requires.Holds(states, after))
                continue;
            StateId then = engine.ApplyToFacts(after, rule.Event);
            if (then != after)
                return then;
        }

        return after;
    }

    private static bool AreUnknown(Rule rule, ReadOnlySpan<bool> others)
    {
        foreach (CharacterId character in rule.MindsRead)
        {
            if (others[character.Value])
                return true;
        }

        return false;
    }

    private bool IsUndecided(PossibleFiring next, StateId state) => TriggerIndex.IsUndecided(states, rules[next.Number].Event, rules[next.Number].MindsRead, state);

    /// <summary>Whether each of some conditions holds in a state.</summary>
    public bool HoldAll(Condition[] required, StateId state)
    {
        foreach (Condition conjunct in required)
        {
            if (!conjunct.Holds(states, state))
                return false;
        }

        return true;
    }

    /// <summary>What must hold after the act for the trigger to fire: all that it requires, but for what it looks for in minds of which the act may make something else.</summary>
    private Condition[] RequiredAfter(Rule rule, FactSet changed) =>
        [.. rule.Event.Requires.Conjuncts.Where(conjunct => !SetOf(FactReads.Collect(conjunct).Where(read => read.InMind).Select(read => read.Fact)).Overlaps(changed))];

    private Rule RuleOf(GroundEvent trigger, FactSet byTriggers)
    {
        FactSet inMinds = SetOf(FactReads.Collect(trigger.Requires).Where(read => read.InMind).Select(read => read.Fact));
        return new Rule(
            trigger,
            SetOf(trigger.Profile.FiringFacts),
            SetOf(trigger.Profile.Writes),
            inMinds,
            SetOf(trigger.Profile.Effects.SelectMany(effect => effect.Reads).Where(read => read.InMind).Select(read => read.Fact)),
            TriggerIndex.MindsRead(trigger),
            !inMinds.Overlaps(byTriggers));
    }

    private FactSet SetOf(IEnumerable<GroundFactId> facts)
    {
        FactSet set = new(states.FactCount);
        set.Add(facts);
        return set;
    }

    /// <summary>A trigger that writes facts.</summary>
    /// <param name="Looks">All that it looks at.</param>
    /// <param name="InMinds">What its condition looks for in minds.</param>
    /// <param name="ReadInMinds">What its effects on facts read in minds.</param>
    /// <param name="MindsRead">Into whose minds it looks.</param>
    /// <param name="IsOfEventsAlone">Whether no trigger changes what its condition looks for in minds, so that it is decided when the event has happened.</param>
    private sealed record Rule(GroundEvent Event, FactSet Looks, FactSet Writes, FactSet InMinds, FactSet ReadInMinds, CharacterId[] MindsRead, bool IsOfEventsAlone);
}
