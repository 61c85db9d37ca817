using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>
/// A certain answer of <i>no</i> to whether an act would show somebody a value of a fact (D13b, rule 3), by facts alone: neither the world in which the fact has the value nor what the act does to minds there is worked out. So
/// an act that shows one value of many, as who comes to a place sees whether something is there, is tried with that one. It refuses where the act does the same with the value as without, and the facts rule out whatever
/// might tell the value; whatever is asked of minds counts as so.
/// </summary>
internal sealed class Disclosures(MindEngine engine, InstantGains gains)
{
    private readonly StateStore states = engine.States;
    private readonly Dictionary<Condition, Condition[]> outsideMinds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Question, Facts> facts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ActId, (bool[] Bearing, Firing[] SetOff)> acts = [];
    private readonly Dictionary<(Question Question, ActId Act), bool> hanging = [];
    private ILookup<CharacterId, (int Event, CausalEffect Effect)>? tellings;

    /// <summary>False where it is certain that the act does not show the value.</summary>
    /// <param name="mind">Where the act is thought of: a state of the asking character's own mind, in which the fact is unknown.</param>
    public bool MayShow(StateId mind, Act act, Question question, int value)
    {
        if (!question.MayShow(act.Index, value, _ => true))
            return false;
        if (states.IsInnermost(mind) || !engine.IsSettled(mind) || !engine.CanHappen(mind, act) || HangsOn(act, question))
            return true;
        StateId before = engine.SetFactAlone(mind, [], question.Fact, value);
        StateId after = engine.ApplyToFacts(before, act);
        return question.MayShow(act.Index, value, telling => MayTell(telling, before, after)) || AreOthersConcerned(question, act, before, after);
    }

    /// <summary>Whether something else than the tellings may bear on the answer: triggers that change the facts by which these are judged, or something from which the value may be concluded.</summary>
    private bool AreOthersConcerned(Question question, Act act, StateId before, StateId after)
    {
        Facts asked = FactsOf(question);
        (bool[] bearing, Firing[] setOff) = FiringsOf(act);
        foreach (Telling hint in asked.Hints)
        {
            if ((hint.Event >= engine.Story.Acts.Length || hint.Event == act.Index.Value) && MayTell(hint, before, after))
                return true;
        }

        foreach (Firing firing in asked.SetOff)
        {
            if ((asked.Bearing[firing.Number] || bearing[firing.Number]) && (gains.Triggers.HoldAll(firing.Required, before) || gains.Triggers.HoldAll(firing.Required, after)))
                return true;
        }

        foreach (Firing firing in setOff)
        {
            if (asked.Bearing[firing.Number] && gains.Triggers.HoldAll(firing.Required, after))
                return true;
        }

        return false;
    }

    /// <summary>Whether the facts allow it: those before the act for what it tells itself, and those after it for a trigger.</summary>
    private bool MayTell(Telling telling, StateId before, StateId after)
    {
        StateId facts = telling.Event < engine.Story.Acts.Length ? before : after;
        return Array.TrueForAll(ConditionsOf(telling), condition => gains.Triggers.HoldAll(OutsideMinds(condition), facts));
    }

    /// <summary>What must hold for it; nothing that is known beforehand of what is tried, or had by the sight of what came of it.</summary>
    private Condition[] ConditionsOf(Telling telling)
    {
        if (telling.Effect is not { Source: { Sighting: null } effect })
            return [];
        return telling.Event < engine.Story.Acts.Length ? [effect.When] : [effect.When, engine.Story.Causes[telling.Event].Source.Requires];
    }

    /// <summary>The conjuncts that do not look into minds.</summary>
    private Condition[] OutsideMinds(Condition condition)
    {
        if (!outsideMinds.TryGetValue(condition, out Condition[]? conjuncts))
            outsideMinds.Add(condition, conjuncts = [.. condition.Conjuncts.Where(conjunct => !FactReads.Collect(conjunct).Exists(read => read.InMind))]);
        return conjuncts;
    }

    /// <summary>Whether the fact decides what the act does, whether it can be done or who sees it; or any of that is decided in minds.</summary>
    private bool HangsOn(Act act, Question question)
    {
        if (!hanging.TryGetValue((question, act.Index), out bool hangs))
            hanging.Add((question, act.Index), hangs = HangsOn(act.Event.Profile, question.Fact));
        return hangs;
    }

    private static bool HangsOn(EventProfile act, GroundFactId fact) =>
        Array.IndexOf(act.Needs, fact) >= 0 || Array.Exists(act.OtherNeeds, read => read.InMind) || Array.Exists(act.ObserverReads, read => read.Fact == fact)
        || Array.Exists(act.Effects, effect => effect.Writes(fact) || Array.Exists(effect.Reads, read => read.InMind || read.Fact == fact));

    private Facts FactsOf(Question question)
    {
        if (facts.TryGetValue(question, out Facts? found))
            return found;
        Telling[] hints = FindHints(question);
        FactSet wanted = new(states.FactCount);
        HashSet<Condition> looked = new(ReferenceEqualityComparer.Instance);
        foreach (Condition required in question.Tellings.Concat(hints).SelectMany(ConditionsOf).Where(looked.Add))
            wanted.Add(OutsideMinds(required).SelectMany(FactReads.FactsReadBy));
        facts.Add(question, found = new Facts(hints, gains.Triggers.TriggersBearingOn(wanted), FiringsOf(gains.Triggers.FiringsAfter(engine.Story.Causes.FactsInfluencedBy(question.Fact)))));
        return found;
    }

    private (bool[] Bearing, Firing[] SetOff) FiringsOf(Act act)
    {
        if (acts.TryGetValue(act.Index, out (bool[], Firing[]) found))
            return found;
        FactSet wanted = new(states.FactCount);
        act.Event.Profile.AddReadFacts(wanted);
        wanted.Add(act.Event.Profile.ObserverReads);
        acts.Add(act.Index, found = (gains.Triggers.TriggersBearingOn(wanted), FiringsOf(gains.FiringsAfter(act))));
        return found;
    }

    private Firing[] FiringsOf(PossibleFirings setOff) => [.. setOff.All.Select(firing => new Firing(firing.Number, [.. firing.Required.SelectMany(OutsideMinds)]))];

    /// <summary>What else may be told to the character because of the fact, and from which they may conclude it, by triggers in their own mind.</summary>
    private Telling[] FindHints(Question question)
    {
        CausalGraph causes = engine.Story.Causes;
        FactSet concluded = new(states.FactCount);
        concluded.Add(question.Fact);
        gains.Triggers.TriggersBearingOn(concluded);
        FactSet influenced = causes.FactsInfluencedBy(question.Fact);
        tellings ??= Enumerable.Range(0, causes.Events).SelectMany(number => causes[number].Tells.Select(effect => (number, effect))).ToLookup(told => told.effect.Source.Path[0]);
        return
        [
            .. tellings[question.Character]
                .Where(told => !(told.Effect.Source.Path.Length == 1 && told.Effect.Facts is [GroundFactId fact] && fact == question.Fact)
                    && Array.Exists(told.Effect.Facts, concluded.Contains) && LooksAt(causes[told.Event], told.Effect, influenced, told.Event >= causes.Acts))
                .Select(told => new Telling(question.Fact, told.Event, told.Effect)),
        ];
    }

    private static bool LooksAt(EventProfile source, CausalEffect effect, FactSet facts, bool isTrigger) =>
        Array.Exists(effect.Reads, read => facts.Contains(read.Fact)) || (isTrigger && Array.Exists(source.FiringFacts, facts.Contains));

    /// <summary>What bears on the answers to one question.</summary>
    /// <param name="Hints">What acts and triggers may tell from which the fact may be concluded.</param>
    /// <param name="Bearing">By number: whether a trigger may change, be it by others, at what the tellings and hints look outside of minds.</param>
    /// <param name="SetOff">The triggers that the fact may set off.</param>
    private sealed record Facts(Telling[] Hints, bool[] Bearing, Firing[] SetOff);

    /// <summary>A trigger, and what it requires outside of minds.</summary>
    private readonly record struct Firing(int Number, Condition[] Required);
}
