using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>
/// What characters expect to happen unless they act (D13a). The possible acts of others are searched for once, in the state where a question begins; later states only replay them.
/// Answers are memoised by what they depend on until states are freed.
/// </summary>
internal sealed class Forecasts
{
    private readonly MindEngine engine;
    private readonly Intentions.Intentions intentions;
    private readonly InstantGains gains;
    private readonly FollowedPlans followed;
    private readonly ThreatFinder finder;
    private readonly CausalGraph causes;
    private readonly Interference interference;
    private readonly Dictionary<(CharacterId Character, StateId Believed, IntentionLimits Others, bool Ahead, ComingEvents Coming), Forecast?> known = [];
    private readonly Dictionary<(CharacterId Character, ComingEvents Coming), ComingEvents> mattering = [];
    private readonly Dictionary<(CharacterId Character, ComingEvents Coming), ComingFacts?> facts = [];
    private readonly Dictionary<ComingEvents, CourseDependencies> concerns = [];
    private readonly Dictionary<(CharacterId Character, StateId Believed, IntentionLimits Others), ImmutableArray<ImmutableArray<Threat>>> threats = [];
    private readonly Dictionary<(CharacterId Character, StateId Believed, IntentionLimits Others), ImmutableArray<Threat>> pressures = [];

    public Forecasts(MindEngine engine, Intentions.Intentions intentions, Successors successors, InstantGains gains)
    {
        (this.engine, this.intentions, this.gains) = (engine, intentions, gains);
        causes = engine.Story.Causes;
        interference = new Interference(engine.Story);
        followed = new FollowedPlans(engine);
        finder = new ThreatFinder(engine, intentions, successors, gains, followed);
    }

    /// <summary>Called when states are freed. Forecasts for states that stay are kept.</summary>
    public void ForgetUnmarked()
    {
        ForgetUnmarked(known, key => key.Believed);
        ForgetUnmarked(threats, key => key.Believed);
        ForgetUnmarked(pressures, key => key.Believed);
        mattering.Clear();
        facts.Clear();
        concerns.Clear();
        followed.Forget();
    }

    /// <summary>The forecast by which the character's plans are judged; null where nothing is expected that concerns them.</summary>
    /// <param name="believed">A state of their own mind.</param>
    /// <param name="limits">How far they think themselves; others are pictured to think as far within their shorter plans.</param>
    public Forecast? ForecastFor(CharacterId character, StateId believed, IntentionLimits limits, ComingEvents coming)
    {
        if (limits.Threats == 0 || (coming.Events.IsEmpty && causes.Harms.PossibleHarmersOf(character).Count == 0))
            return null;
        IntentionLimits others = OthersWithin(limits);
        (CharacterId, StateId, IntentionLimits, bool, ComingEvents) key = (character, believed, others, limits.Minds >= 2, coming);
        if (!known.TryGetValue(key, out Forecast? forecast))
            known.Add(key, forecast = Find(character, believed, limits, coming));
        return forecast;
    }

    /// <summary>The character's own short plans that would lower somebody else's utility, as the character pictures it: with these they can make others afraid.</summary>
    public ImmutableArray<Threat> PressuresBy(CharacterId character, StateId believed, IntentionLimits limits)
    {
        if (limits.Threats == 0 || !causes.Harms.MayHarmAnybody(character))
            return [];
        (CharacterId, StateId, IntentionLimits) key = (character, believed, OthersWithin(limits));
        if (!pressures.TryGetValue(key, out ImmutableArray<Threat> found))
        {
            IEnumerable<MotivePlan> plans = intentions.Consider(character, believed, key.Item3).Plans.Where(plan => engine.Story[plan.First].Consenting.Contains(character));
            pressures.Add(key, found = [.. plans.Where(plan => CostsAnybody(plan, character)).Select(plan => new Threat(character, plan.Acts, []))]);
        }

        return found;
    }

    /// <summary>The measures by which others, within somebody's plan, are asked for reasons besides utility: the harm that the planner thinks they have to fear.</summary>
    /// <param name="forecast">What they have to fear themselves; null for nothing.</param>
    public AvertingWorths WorthsWithinPlan(UtilityWorths plain, Forecast? forecast, ImmutableArray<Threat> pressures)
    {
        ImmutableArray<ImmutableArray<Threat>> feared = forecast?.Threats ?? [];
        return new(engine, plain, pressures.IsEmpty ? feared : feared.Add(pressures), followed, gains);
    }

    private static IntentionLimits OthersWithin(IntentionLimits limits) => new(limits.Threats, 1, limits.Expansions, limits.PlansKept) { CountsOnAll = limits.CountsOnAll, Depth = limits.Depth };

    /// <summary>For each person who threatens the character, the threats, as found in a state of the character's own mind.</summary>
    private ImmutableArray<ImmutableArray<Threat>> ThreatsTo(CharacterId character, StateId believed, IntentionLimits others)
    {
        (CharacterId, StateId, IntentionLimits) key = (character, believed, others);
        if (!threats.TryGetValue(key, out ImmutableArray<ImmutableArray<Threat>> found))
            threats.Add(key, found = finder.FindThreats(character, believed, others));
        return found;
    }

    private bool CostsAnybody(MotivePlan plan, CharacterId character)
    {
        foreach (CharacterId other in CharacterId.Below(engine.Story.Characters).Where(other => other != character && plan.Acts.Any(act => causes.Harms.MayHarm(act, other))))
        {
            int before = engine.UtilityOf(other, plan.Start);
            if (followed.Replay(character, plan.Start, plan.Acts).Any(step => Utility.Improves(engine.UtilityOf(other, step.After), before)))
                return true;
        }

        return false;
    }

    private Forecast? Find(CharacterId character, StateId believed, IntentionLimits limits, ComingEvents coming)
    {
        IntentionLimits others = OthersWithin(limits);
        if (engine.UtilityOf(character, believed) == Value.Unknown)
            return null;
        CausalDistances distances = causes.Distances(othersPlanAhead: false);
        bool concerns = coming.Events.Any(next => next.Act is Act act ? distances.MayPayAtOnce(character, act.Index) : causes.Harms.MayAffect(next.Event, character));
        ImmutableArray<ImmutableArray<Threat>> feared = [.. ThreatsTo(character, believed, others).Where(ofOne => !coming.Occupies(ofOne[0].Doer))];
        if (!feared.Any(ofOne => followed.ExpectedSteps(ofOne, believed).Any()))
            feared = [];
        if (feared.IsEmpty && !concerns)
            return null;
        ImmutableArray<Relief> reliefs = concerns ? finder.FindReliefs(character, believed, others, coming) : [];
        bool isWithoutOthers = feared.IsEmpty && reliefs.IsEmpty;
        ComingEvents matters = isWithoutOthers ? RelevantTo(character, coming) : coming;
        CausalDistance? distance = reliefs.IsEmpty && matters.Events.All(next => causes.Harms.IsDecidedByConcernsAlone(next.Event, next.MayStop, character)) ? causes.DistancesOfHarm(limits.Minds >= 2).DistancesTo(character) : null;
        return new Forecast(
            engine, character, coming, matters, feared, reliefs, followed,
            (act, state) => act.Consenting.Any(doer => doer != character && LosesReason(doer, act, believed, state, others)),
            isWithoutOthers ? ConcernOf(coming) : ConcernOf(feared, reliefs, coming), isWithoutOthers ? FactsOf(character, matters) : null, distance, gains);
    }

    private ComingFacts? FactsOf(CharacterId character, ComingEvents coming)
    {
        if (!facts.TryGetValue((character, coming), out ComingFacts? known))
            facts.Add((character, coming), known = ComingFacts.TryCreate(engine, gains, character, coming));
        return known;
    }

    /// <summary>
    /// Of the events with a fixed time, those that can affect the character's utility, where nobody threatens them. All events are kept where somebody may stop an act, since that may
    /// depend on any of their beliefs.
    /// </summary>
    private ComingEvents RelevantTo(CharacterId character, ComingEvents coming)
    {
        if (!mattering.TryGetValue((character, coming), out ComingEvents? known))
        {
            bool[] matters = interference.FindInterfering(character, [], [.. coming.Events.Select(next => next.Event)]);
            known = new ComingEvents([.. coming.Events.Where((_, number) => matters[number])]);
            if (known.Events.Any(next => next.MayStop))
                known = coming;
            mattering.Add((character, coming), known);
        }

        return known;
    }

    /// <summary>Whether the doer, as pictured, has a reason for the act in the state where the question began, and none in another state.</summary>
    private bool LosesReason(CharacterId doer, Act act, StateId believed, StateId state, IntentionLimits others) =>
        engine.States.Mind(believed, doer) != engine.States.Mind(state, doer) && HasReason(doer, believed, act, others) && !HasReason(doer, state, act, others);

    private CourseDependencies ConcernOf(ComingEvents coming)
    {
        if (!concerns.TryGetValue(coming, out CourseDependencies? known))
            concerns.Add(coming, known = ConcernOf([], [], coming));
        return known;
    }

    private CourseDependencies ConcernOf(ImmutableArray<ImmutableArray<Threat>> threats, ImmutableArray<Relief> reliefs, ComingEvents coming)
    {
        IEnumerable<ActId> acts = threats.SelectMany(ofOne => ofOne).SelectMany(threat => threat.AllActs).Concat(reliefs.SelectMany(relief => relief.Acts)).Distinct();
        IEnumerable<CharacterId> leaving = coming.Events.Where(next => next.MayStop).SelectMany(next => next.Act!.Consenting);
        return new CourseDependencies(
            causes, engine.States, [.. acts.Select(act => causes.OfAct(act)), .. coming.Events.Select(next => next.Event.Profile)],
            threats.Select(ofOne => ofOne[0].Doer).Concat(reliefs.Select(relief => relief.Doer)).Concat(leaving));
    }

    private void ForgetUnmarked<TQuestion, TAnswer>(Dictionary<TQuestion, TAnswer> answers, Func<TQuestion, StateId> mind)
        where TQuestion : notnull
    {
        foreach (TQuestion question in answers.Keys.Where(key => !engine.States.IsMarked(mind(key))).ToList())
            answers.Remove(question);
    }

    private bool HasReason(CharacterId doer, StateId state, Act act, IntentionLimits others) => intentions.Explain(doer, state, act, others) is not null;
}
