using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// Would this character have a reason to consent to this act? One plan that is a reason, or none within the limits. Definitions D13 to D15 of
/// <c>docs/minds.md</c>; the first reason found in order of length answers.
/// <list type="number">
/// <item>Plans are looked for by growing length.</item>
/// <item>A plan is an act and a plan of the state it leads to, so plans are put together from their ends; ends are remembered.</item>
/// <item>No state is entered from which the relaxed problem cannot reach a gain in the acts that are left.</item>
/// <item>What others in the plan think is asked last, and by the same search in their minds.</item>
/// </list>
/// Answers are remembered for the life of the object and depend on the question alone.
/// </summary>
internal sealed class Explainer(
    MindEngine engine, IntentionLimits limits, Successors successors, MotiveBounds bounds, Projection projection, SearchBudget searched, ExplainerRules rules, Inquirer? inquirer = null, Averter? averter = null) : Reasoner
{
    private readonly Dictionary<(CharacterId Character, StateId Mind, ActId Act, int Budget, int Depth), ImmutableArray<StepId>?> reasons = [];
    private readonly Dictionary<(CharacterId Character, StateId State, int Budget, int Length, int Above, int Depth), PlanStream> ends = [];
    private Redundancy? redundancy;

    /// <summary>Which demands on a motive this one makes.</summary>
    public ExplainerRules Rules => rules;

    protected override IntentionLimits Limits => limits;

    protected override bool AsksConsent => rules.ConsentAsked;

    public override bool HasReason(CharacterId character, StateId parent, Act act, int budget, int depth) => FindMotive(character, parent, act, budget, depth) is not null;

    /// <summary>Which acts of a plan are needless.</summary>
    public Redundancy Redundancy => redundancy ??= new Redundancy(engine, successors, bounds, this, rules.Test);

    /// <summary>The acts of a plan that begins with the act, in the character's own mind, or null; also null if the search has been stopped, which is not remembered.</summary>
    public ImmutableArray<StepId>? FindMotive(CharacterId character, StateId parent, Act act, int budget, int depth)
    {
        int allowed = MostActsAtDepth(budget, depth);
        StateId mind = engine.States.Mind(parent, character);
        (CharacterId, StateId, ActId, int, int) key = (character, mind, act.Index, allowed, Math.Min(depth, limits.Minds + 1));
        if (!reasons.TryGetValue(key, out ImmutableArray<StepId>? reason))
        {
            ImmutableArray<ActId>? acts = SearchMotive(character, mind, act, allowed, depth);
            if (acts is null && depth == 1)
                acts = averter?.FindMotive(character, mind, act, allowed) ?? inquirer?.FindMotive(character, mind, act, allowed);
            if (searched.Stopped is not null)
                return null;
            reason = acts is { } found ? [.. found.Select(PlanSteps.StepForAct)] : null;
            reasons.Add(key, reason);
        }

        return reason;
    }

    /// <summary>Whether it is not certain at first sight that somebody else will not agree.</summary>
    private bool MayAgree(CharacterId except, StateId state, Act act, int budget, int depth) => !AsksConsent
        || act.Consenting.All(other => other == except || MayHaveReason(other, engine.States.Mind(state, other), act, MostActsAtDepth(budget, depth), depth));

    /// <summary>Whether the act is possible in the mind, and it or what can follow within the budget may be a gain.</summary>
    private bool MayHaveReason(CharacterId character, StateId mind, Act act, int budget, int depth)
    {
        if (budget <= 0 || !engine.CanHappen(mind, act))
            return false;
        int before = engine.UtilityOf(character, mind);
        StateId facts = FactsAfter(mind, act);
        int after = engine.UtilityOf(character, facts);
        return before != Value.Unknown && after != Value.Unknown && (after > before || bounds.ActsUntil(character, IsDeepest(depth), facts, before) < budget);
    }

    /// <summary>A motive (P3) that begins with the act; none where the act is not possible in the mind (P2).</summary>
    private ImmutableArray<ActId>? SearchMotive(CharacterId character, StateId mind, Act act, int budget, int depth)
    {
        if (!MayHaveReason(character, mind, act, budget, depth))
            return null;
        int before = engine.UtilityOf(character, mind);
        StateId facts = FactsAfter(mind, act);
        if (engine.UtilityOf(character, facts) > before)
            return [act.Index];
        if (IsNeedless(character, mind, facts, facts, act, depth))
            return null;
        for (int length = 1; length < budget && searched.Stopped is null; length++)
        {
            if (!bounds.CanGain(character, IsDeepest(depth), facts, before, length))
                continue;
            StateId next = successors.SuccessorOrNone(mind, act);
            if (next == mind)
                return null;
            foreach (ImmutableArray<ActId> end in Ends(character, next, budget - 1, length, before, depth))
            {
                ImmutableArray<ActId> plan = end.Insert(0, act.Index);
                if (!IsRedundant(character, mind, plan, budget, depth))
                    return plan;
            }
        }

        return null;
    }

    /// <summary>
    /// All plans of exactly this many acts from a state of the character's own mind whose end is above the bound and above every earlier
    /// state of it (P6).
    /// </summary>
    private IEnumerable<ImmutableArray<ActId>> Ends(CharacterId character, StateId state, int budget, int length, int above, int depth)
    {
        int now = engine.UtilityOf(character, state);
        if (now == Value.Unknown)
            return [];
        above = Math.Max(above, now);
        if (!bounds.CanGain(character, IsDeepest(depth), state, above, length))
            return [];
        (CharacterId, StateId, int, int, int, int) key = (character, state, budget, length, above, depth);
        if (!ends.TryGetValue(key, out PlanStream? plans))
        {
            if (!searched.TrySpend(byAuthor: false))
                return [];
            plans = new PlanStream(PlansFrom(character, state, budget, length, above, depth), searched);
            ends.Add(key, plans);
        }

        return plans;
    }

    private IEnumerable<ImmutableArray<ActId>> PlansFrom(CharacterId character, StateId state, int budget, int length, int above, int depth)
    {
        Successors.PossibleActs branch = successors.PossibleActsIn(state);
        for (int position = 0; position < branch.Acts.Length && searched.Stopped is null; position++)
        {
            Act act = engine.Story[branch.Acts[position]];
            if (!bounds.MayBePlanned(character, act, IsDeepest(depth))
                || !MayServe(character, state, act, length, above, depth) || !MayAgree(character, state, act, budget, depth + 1))
                continue;
            if (length > 1)
            {
                foreach (ImmutableArray<ActId> plan in PlansBy(character, state, act, successors.SuccessorAt(state, branch, position), budget, length, above, depth))
                {
                    if (!searched.TryKeep())
                        yield break;
                    yield return plan;
                }
            }
            else if (OthersAgree(character, state, act, budget, depth))
            {
                yield return [act.Index];
            }
        }
    }

    /// <summary>The plans that begin with the act, which leads to the next state.</summary>
    private IEnumerable<ImmutableArray<ActId>> PlansBy(CharacterId character, StateId state, Act act, StateId next, int budget, int length, int above, int depth)
    {
        if (next == state)
            yield break;
        bool? agreed = IsDeepest(depth) ? OthersAgree(character, state, act, budget, depth) : null;
        if (agreed == false)
            yield break;
        foreach (ImmutableArray<ActId> end in Ends(character, next, budget - 1, length - 1, above, depth))
        {
            ImmutableArray<ActId> plan = end.Insert(0, act.Index);
            if (IsRedundant(character, state, plan, budget, depth))
                continue;
            agreed ??= OthersAgree(character, state, act, budget, depth);
            if (agreed == false)
                yield break;
            yield return plan;
        }
    }

    /// <summary>Whether others, in this mind, are asked for what pays at once only. That is quickly known.</summary>
    private bool IsDeepest(int depth) => depth >= limits.Minds;

    /// <summary>Whether the facts after the act leave room for a gain in the acts that are left.</summary>
    private bool MayServe(CharacterId character, StateId state, Act act, int length, int above, int depth)
    {
        StateId facts = FactsAfter(state, act);
        int after = engine.UtilityOf(character, facts);
        if (after == Value.Unknown)
            return false;
        if (length == 1)
            return after > above;
        return bounds.CanGain(character, IsDeepest(depth), facts, Math.Max(above, after), length - 1)
            && !IsNeedless(character, state, facts, projection.Project(state), act, depth);
    }

    /// <summary>Whether it is certain that the act changes nothing, in the world or in minds, that could still serve the character.</summary>
    /// <param name="vantage">
    /// From where it is seen what can still happen: before the act, or after the first act of a plan, which need not suit others.
    /// </param>
    private bool IsNeedless(CharacterId character, StateId state, StateId facts, StateId vantage, Act act, int depth) => rules.NeedlessRefused
        && !bounds.MayServe(character, IsDeepest(depth), vantage, projection.Project(state), facts)
        && !bounds.MayPersuade(character, IsDeepest(depth), vantage, state, successors.SuccessorOrNone(state, act));

    /// <summary>The projection of the state after an act that is possible.</summary>
    private StateId FactsAfter(StateId state, Act act)
    {
        StateId facts = projection.Project(state);
        return projection.FactsStandAlone && act.Event.StateEffects.Length == 0 ? facts : successors.SuccessorOrNone(facts, act);
    }

    private bool IsRedundant(CharacterId character, StateId start, ImmutableArray<ActId> plan, int budget, int depth) =>
        rules.NeedlessRefused && Redundancy.FirstActIsNeedless(character, start, [.. plan.Select(PlanSteps.StepForAct)], budget, depth);
}

/// <summary>Which demands on a motive are made. Dropping one tells whether it is what is missing.</summary>
internal readonly record struct ExplainerRules(RedundancyTest Test, bool ConsentAsked = true, bool NeedlessRefused = true);
