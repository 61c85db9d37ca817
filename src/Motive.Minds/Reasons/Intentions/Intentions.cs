using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.FindingOut;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Would this character have a reason to do this, here? Answers are memoised by
/// (character, what they believe, limits), and never depend on what was asked before.
/// </summary>
internal sealed class Intentions
{
    private static readonly Motives Nothing = new([], 0, 0);

    private readonly MindEngine engine;
    private readonly AnswerMemo<(CharacterId Character, StateId Believed, IntentionLimits Limits), Motives> considered;
    private readonly AnswerMemo<(CharacterId Character, StateId Believed, ActId Act, IntentionLimits Limits), MotivePlan?> explanations;
    private readonly AnswerMemo<(CharacterId Character, StateId Believed, RuledOutValues RuledOut, IntentionLimits Limits), Motives> inquiries;
    private readonly AnswerMemo<(CharacterId Character, StateId Believed, IntentionLimits Limits, ComingEvents Coming), Motives> weighed;
    private readonly AnswerMemo<(CharacterId Character, StateId Believed, ActId Act, IntentionLimits Limits, ComingEvents Coming), MotivePlan?> avertingExplanations;
    private readonly List<Act>?[] threats;
    private readonly PlanMeasures measures;
    private readonly Successors successors;
    private readonly InstantGains gains;
    private readonly FarSights sights;
    private readonly InstantReasons atOnce = new();
    private readonly AnswerRelevance relevance;
    private Journeys? journeys;

    public Intentions(MindEngine engine)
    {
        this.engine = engine;
        threats = new List<Act>?[engine.Story.Characters];
        sights = new FarSights(engine);
        successors = new Successors(engine);
        gains = new InstantGains(engine, successors);
        Disclosures = new Disclosures(engine, gains);
        relevance = new AnswerRelevance(engine, gains);
        measures = new PlanMeasures(engine, this, successors, gains);
        considered = new(engine.States, question => question.Believed, MarkStates);
        explanations = new(engine.States, question => question.Believed, plan => plan?.MarkStates(engine.States));
        inquiries = new(engine.States, question => question.Believed, MarkStates);
        weighed = new(engine.States, question => question.Believed, MarkStates);
        avertingExplanations = new(engine.States, question => question.Believed, plan => plan?.MarkStates(engine.States));
    }

    /// <summary>
    /// The character's plans for what to propose, so that joint acts are left out when the character sees no reason for the others to
    /// agree; by growing plan length until the limit or until expansions run out, and then towards what is wanted (<see cref="IntentionLimits.Thorough"/>). Plans that begin with an act of
    /// theirs and plans that begin by waiting for somebody else's are both given (D16).
    /// </summary>
    /// <param name="coming">What they know to come at its time; null for nothing.</param>
    public Motives Consider(CharacterId character, StateId state, IntentionLimits limits, ComingEvents? coming = null)
    {
        StateId believed = engine.States.Mind(state, character);
        Motives plain = ConsiderUtility(character, believed, limits);
        Forecast? forecast = ForecastFrom(character, believed, limits, coming);
        if (forecast is null && measures.PressuresBy(character, believed, limits).IsEmpty)
            return plain;
        (CharacterId, StateId, IntentionLimits, ComingEvents) key = (character, believed, limits, coming ?? ComingEvents.Nothing);
        if (!weighed.TryGet(key, out Motives? motives))
            weighed.Add(key, motives = Weigh(character, plain, forecast, believed, limits));
        return motives;
    }

    /// <summary>What the character expects to come otherwise, by which plans are judged; null where nothing is expected that concerns them (D13a).</summary>
    /// <param name="believed">A state of their own mind.</param>
    public Forecast? ForecastFrom(CharacterId character, StateId believed, IntentionLimits limits, ComingEvents? coming) => measures.ForecastFrom(character, believed, limits, coming);

    /// <summary>
    /// A plan that explains the act for the character, or null. The best one found by gain, then minutes, then length, of those of which it is known for certain what the
    /// act is for: once expansions have run out, it may be unknown what others would agree to. The definition is D14.
    /// </summary>
    public MotivePlan? Explain(CharacterId character, StateId state, Act act, IntentionLimits limits, ComingEvents? coming = null)
    {
        StateId believed = engine.States.Mind(state, character);
        (CharacterId, StateId, ActId, IntentionLimits) key = (character, believed, act.Index, limits);
        if (!explanations.TryGet(key, out MotivePlan? best))
            explanations.Add(key, best = BestBeginning(measures.WorthsWithin(limits), measures.WorthsWithin(limits)[character], believed, act, limits) ?? BestPressing(character, believed, act, limits));
        return best ?? Avert(character, believed, act, limits, coming);
    }

    /// <summary>The best plan with which the character averts harm by beginning with the act (D13a), or null.</summary>
    /// <param name="believed">A state of their own mind.</param>
    public MotivePlan? Avert(CharacterId character, StateId believed, Act act, IntentionLimits limits, ComingEvents? coming = null)
    {
        if (!engine.CanHappen(believed, act) || ForecastFrom(character, believed, limits, coming) is not Forecast forecast)
            return null;
        (CharacterId, StateId, ActId, IntentionLimits, ComingEvents) averting = (character, believed, act.Index, limits, coming ?? ComingEvents.Nothing);
        if (!avertingExplanations.TryGet(averting, out MotivePlan? best))
            avertingExplanations.Add(averting, best = BestBeginning(measures.ReasonsAmid(forecast, character, believed, limits), forecast, believed, act, limits));
        return best;
    }

    /// <summary>
    /// As <see cref="Explain"/>, but by growing plan length, so that the first length that explains the act answers; if none does, the best of the longer plans that begin with it and that the
    /// character has anyway.
    /// </summary>
    public MotivePlan? ExplainShortest(CharacterId character, StateId state, Act act, IntentionLimits limits, ComingEvents? coming = null)
    {
        for (int length = 1; length <= limits.Near; length++)
        {
            if (Explain(character, state, act, limits with { Plan = length }, coming) is MotivePlan plan)
                return plan;
        }

        return limits.Near < limits.Plan ? Consider(character, state, limits, coming).Plans.FirstOrDefault(plan => plan.First == act.Index) : null;
    }

    /// <summary>
    /// These acts as the character's plan from here, proposed by them and cut down to what the first is for, or null when they are none. A search that is cut short sees
    /// less far from some states than from others, so that it can lose sight of a plan half way through it.
    /// </summary>
    /// <param name="earlier">Acts of the same plan that have been done before: whom they engaged the plan still counts on.</param>
    public MotivePlan? PlanOf(CharacterId character, StateId state, ImmutableArray<ActId> acts, ImmutableArray<ActId> earlier, IntentionLimits limits, ComingEvents? coming = null)
    {
        StateId believed = engine.States.Mind(state, character);
        Forecast? forecast = ForecastFrom(character, believed, limits, coming);
        MotivePlan? plain = forecast?.HasThreats == true ? null : PlanOf(measures.WorthsWithin(limits), measures.WorthsWithin(limits)[character], believed, acts, earlier, limits) ?? PressingPlanOf(character, believed, acts, earlier, limits);
        if (forecast is null)
            return plain;
        return plain is not null && !forecast.IsSpoiltBy(plain) ? plain : PlanOf(measures.ReasonsAmid(forecast, character, believed, limits), forecast, believed, acts, earlier, limits);
    }

    /// <param name="reasons">Those of whoever else is in the plan.</param>
    private MotivePlan? PlanOf(IWorths reasons, Worth worth, StateId believed, ImmutableArray<ActId> acts, ImmutableArray<ActId> earlier, IntentionLimits limits)
    {
        MotiveSearch search = SearchBy(reasons, limits);
        int budget = Journeys.LeastCountOf(worth.Character, acts) > limits.Near ? limits.Plan : limits.Near;
        return search.PlanOf(worth, believed, acts, budget, earlier.AsSpan()) is MotivePlan plan
            ? new OwnPurposes(engine, search, worth, budget, earlier).CutNeedlessActs(plan)
            : null;
    }

    /// <summary>The same for a plan that counts on what others do for fear of the character.</summary>
    private MotivePlan? PressingPlanOf(CharacterId character, StateId believed, ImmutableArray<ActId> acts, ImmutableArray<ActId> earlier, IntentionLimits limits) =>
        measures.Pressing(character, believed, limits) is (AvertingWorths reasons, PressingWorth worth) ? PlanOf(reasons, worth, believed, acts, earlier, PlanMeasures.LimitedToThreats(limits)) : null;

    private MotivePlan? BestPressing(CharacterId character, StateId believed, Act act, IntentionLimits limits) =>
        measures.Pressing(character, believed, limits) is (AvertingWorths reasons, PressingWorth worth) ? BestBeginning(reasons, worth, believed, act, PlanMeasures.LimitedToThreats(limits)) : null;

    private MotivePlan? BestBeginning(IWorths reasons, Worth worth, StateId believed, Act act, IntentionLimits limits)
    {
        MotiveSearch search = SearchBy(reasons, limits);
        List<MotivePlan> plans = search.PlansBeginning(worth, believed, act, limits.Near, 1);
        OwnPurposes purposes = new(engine, search, worth, limits.Near, []);
        return plans.Order(MotiveSearch.BestFirst).Select(plan => MeasureWithoutFirstAct(plan, purposes, search)).FirstOrDefault(plan => plan is not null);
    }

    private Motives ConsiderUtility(CharacterId character, StateId believed, IntentionLimits limits)
    {
        (CharacterId, StateId, IntentionLimits) key = (character, believed, limits);
        if (!considered.TryGet(key, out Motives? motives))
        {
            motives = Deepen(measures.WorthsWithin(limits), measures.WorthsWithin(limits)[character], believed, limits);
            if (limits.Thorough is not null)
                motives = LookFar(motives, character, believed, limits);
            considered.Add(key, motives);
        }

        return motives;
    }

    /// <summary>What the character would do to find something out (D13b), the most gaining first; nothing for who has no mind of their own.</summary>
    public Motives Inquire(CharacterId character, StateId state, RuledOutValues ruledOut, IntentionLimits limits)
    {
        StateId believed = engine.States.Mind(state, character);
        (CharacterId, StateId, RuledOutValues, IntentionLimits) key = (character, believed, ruledOut, limits);
        if (!inquiries.TryGet(key, out Motives? motives))
            inquiries.Add(key, motives = FindOut(character, believed, ruledOut, limits));
        return motives;
    }

    /// <summary>
    /// All plans that better the forecast, and of the others those that still are plans by it, or, where nobody threatens the character, those that leave no less when all has come; each once, the better of two.
    /// Without a forecast, also those that count on what others fear of the character.
    /// </summary>
    private Motives Weigh(CharacterId character, Motives plain, Forecast? forecast, StateId believed, IntentionLimits limits)
    {
        Motives pressing = forecast?.HasThreats == true ? Nothing : ConsiderPressure(character, believed, limits);
        IWorths reasons = forecast is null ? measures.WorthsWithin(limits) : measures.ReasonsAmid(forecast, character, believed, limits);
        Motives averting = forecast is null ? Nothing : Deepen(reasons, forecast, believed, limits);
        IEnumerable<MotivePlan> others = forecast switch
        {
            null => plain.Plans.Concat(pressing.Plans),
            { HasThreats: true } => plain.Plans.Select(plan => PlanOf(reasons, forecast, believed, plan.Acts, [], limits)).OfType<MotivePlan>(),
            _ => plain.Plans.Concat(pressing.Plans).Where(plan => !forecast.IsSpoiltBy(plan)),
        };
        List<MotivePlan> plans = [.. averting.Plans.Concat(others).GroupBy(plan => plan.Acts, ValueListComparer<ActId>.Instance).Select(same => same.MaxBy(plan => plan.Gain)!)];
        plans.Sort(MotiveSearch.BestFirst);
        SortedSet<ThinkingLimit> reached = [.. plain.Reached, .. pressing.Reached.Remove(ThinkingLimit.Plan), .. averting.Reached];
        return new Motives([.. plans], forecast is null ? plain.Length : Math.Min(plain.Length, averting.Length), plain.Expansions + pressing.Expansions + averting.Expansions) { Reached = [.. reached] };
    }

    private Motives ConsiderPressure(CharacterId character, StateId believed, IntentionLimits limits) =>
        measures.Pressing(character, believed, limits) is (AvertingWorths reasons, PressingWorth worth) ? Deepen(reasons, worth, believed, PlanMeasures.LimitedToThreats(limits)) : Nothing;

    private static MotivePlan? MeasureWithoutFirstAct(MotivePlan plan, OwnPurposes purposes, MotiveSearch search)
    {
        int sure = search.CutOff;
        MotivePlan measured = purposes.MeasureWithoutFirstAct(plan);
        return search.CutOff > sure ? null : measured;
    }

    private Motives Deepen(IWorths reasons, Worth worth, StateId believed, IntentionLimits limits)
    {
        Motives best = new([], 0, 0);
        SortedSet<ThinkingLimit> reached = [];
        for (int length = 1; length <= limits.Near; length++)
        {
            MotiveSearch search = SearchBy(reasons, limits);
            List<MotivePlan> plans = search.MayFinish(worth, believed, length) ? search.AllPlans(worth, believed, length) : [];
            List<MotivePlan> own = [.. new OwnPurposes(engine, search, worth, length, []).CutAll(plans)];
            if (search.Exhausted || search.IsTooLong)
            {
                reached.Add(ThinkingLimit.States);
                break;
            }

            own.Sort(MotiveSearch.BestFirst);
            best = new Motives([.. own], length, best.Expansions + search.Expansions);
            reached.UnionWith(search.Reached);
            if (length == limits.Plan && own.Exists(plan => plan.Length == length))
                reached.Add(ThinkingLimit.Plan);
        }

        return best with { Reached = [.. reached] };
    }

    private Motives LookFar(Motives near, CharacterId character, StateId believed, IntentionLimits limits)
    {
        MotiveSearch search = SearchBy(measures.WorthsWithin(limits), limits);
        return new FarPlans(engine, successors, Journeys, search, measures.WorthsWithin(limits)[character], believed, limits).Extend(near, sights);
    }

    private Motives FindOut(CharacterId character, StateId believed, RuledOutValues ruledOut, IntentionLimits limits)
    {
        bool hasMind = engine.States.IsInnermost(believed) || engine.States.Minds(believed)[character.Value] == StateStore.Self;
        InformingActs informants = engine.Story.Causes.InformingActs(limits.Minds >= 2);
        if (!hasMind || !Array.Exists(informants.ShownTo(character), fact => engine.States.Read(believed, fact) == Value.Unknown))
            return new Motives([], limits.Near, 0);
        Question[] questions = informants.QuestionsFor(character);
        InquirySearch search = new(engine, successors, Journeys, SearchBy(measures.WorthsWithin(limits), limits), Disclosures, relevance, questions, measures.WorthsWithin(limits)[character], believed, ruledOut, limits);
        ImmutableArray<MotivePlan> found = search.FindInquiries();
        return new Motives(found, limits.Near, search.Expansions) { Reached = search.IsCut ? [ThinkingLimit.States] : [] };
    }

    /// <summary>How far the wants of a character seem that could be better served than they are.</summary>
    public ImmutableArray<WantOutlook> OutlooksOf(CharacterId character, StateId state, IntentionLimits limits) =>
        new WantOutlooks(engine, sights).EnumerateFrom(character, engine.States.Mind(state, character), limits.Minds >= 2);

    /// <summary>Acts that somebody else can do alone and that may change the character's utility at once; of all others it is certain that they do not.</summary>
    public IReadOnlyList<Act> ActsUpon(CharacterId character) => threats[character.Value] ??=
    [
        .. engine.Story.Acts.Where(act => act.Consenting.Length == 1 && act.Consenting[0] != character
            && measures.DistancesFor(ahead: false).MayPayAtOnce(character, act.Index)),
    ];

    /// <summary>
    /// Forgets what was found for minds that are being freed, and of the rest all but the last answers of each kind, and marks the states of what is kept. Called in a
    /// collection, after all others have marked theirs.
    /// </summary>
    internal void ForgetUnmarked()
    {
        considered.ForgetUnmarked();
        inquiries.ForgetUnmarked();
        explanations.ForgetUnmarked();
        weighed.ForgetUnmarked();
        avertingExplanations.ForgetUnmarked();
        measures.ForgetUnmarked();
        successors.Forget();
        gains.Forget();
        journeys?.Forget();
        atOnce.Forget();
    }

    private void MarkStates(Motives motives)
    {
        foreach (MotivePlan plan in motives.Plans)
            plan.MarkStates(engine.States);
    }

    /// <summary>What acts certainly do not show.</summary>
    public Disclosures Disclosures { get; }

    /// <summary>The ways that people can go, as each of them knows them.</summary>
    public Journeys Journeys => journeys ??= new Journeys(engine, successors, gains);

    private MotiveSearch SearchBy(IWorths reasons, IntentionLimits limits) => new(engine, reasons, successors, Journeys, atOnce, limits);
}
