using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Enumerates the plans of one mind from their ends (the definitions are numbered in <c>docs/minds.md</c>).
/// A plan of a state is one act, or one journey, followed by nothing or by a plan of the state that it leads to. So every end of a plan is a plan,
/// and each plan ends where the character is better off than at every earlier point of it. A journey counts as one act, and none follows directly on another (D16c).
/// Within one question everything is memoised by (character, state, budget, depth); nothing outlives the question, so that its
/// answer depends on the question alone and not on what was asked before. Plans are those of D13; they are kept and counted as D15 and D16 say.
/// </summary>
internal sealed partial class MotiveSearch(MindEngine engine, IWorths worths, Successors successors, Journeys journeys, InstantReasons atOnce, IntentionLimits limits) : Reasoner
{
    private readonly StateStore states = engine.States;
    private readonly Companies companies = new(engine.Story.Story);
    private readonly Dictionary<(Node At, int Budget, int Depth), List<MotivePlan>> known = [];
    private readonly Dictionary<(Worth Worth, StateId State, ActId Act, int Budget, int Depth), bool> explained = [];
    private readonly SortedSet<ThinkingLimit> reached = [];
    private ExpansionBudget spent = new(limits.Expansions);

    /// <summary>True once the count of expanded states has passed the limit; answers since then are incomplete.</summary>
    public bool Exhausted => spent.IsExceeded;

    /// <summary>States expanded so far.</summary>
    public int Expansions => (int)spent.Spent;

    /// <summary>How often plans of a state were asked for after the budget was exceeded and therefore not searched for.</summary>
    public int CutOff { get; private set; }

    /// <summary>The count would have been passed, so that the search was not begun.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Limits other than the count of states beyond which something was left out of the search.</summary>
    public IReadOnlySet<ThinkingLimit> Reached => reached;

    /// <summary>Plans from a state of the character's own mind that begin with the given act; consent of others to that first act is not asked.</summary>
    public List<MotivePlan> PlansBeginning(Worth worth, StateId believed, Act act, int budget, int depth)
    {
        List<MotivePlan> plans = [];
        if (!engine.CanHappen(believed, act))
            return plans;
        Node at = new(worth, believed, Companies.Nobody, false);
        foreach (Stride stride in StridesBeginning(at, act, budget))
            Prepend(at, stride, budget, depth, true, plans);
        return plans;
    }

    /// <summary>Whether there is any such plan.</summary>
    private bool HasPlanBeginning(Worth worth, StateId believed, Act act, int budget, int depth)
    {
        if (!engine.CanHappen(believed, act))
            return false;
        Node at = new(worth, believed, Companies.Nobody, false);
        List<MotivePlan> plans = [];
        foreach (Stride stride in StridesBeginning(at, act, budget))
        {
            Prepend(at, stride, budget, depth, true, plans);
            if (plans.Count > 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Every plan of a state of the character's own mind that begins with an act for which everyone else in it has a reason.
    /// </summary>
    public List<MotivePlan> AllPlans(Worth worth, StateId believed, int budget)
    {
        List<MotivePlan> plans = [];
        AddPlans(new Node(worth, believed, Companies.Nobody, false), budget, 1, plans);
        return plans;
    }

    /// <summary>No plan of a state, of which it is known beforehand that it has none that counts: the state counts as expanded.</summary>
    public MotivePlan? CountWithoutSearching()
    {
        spent = spent.Spend();
        return null;
    }

    /// <summary>Plans from a state of the character's own mind that begin with any act that everyone else in it has a reason for.</summary>
    private List<MotivePlan> PlansFrom(Node at, int budget, int depth)
    {
        if (budget <= 0)
            return [];
        if (Exhausted)
        {
            CutOff++;
            return [];
        }

        (Node, int, int) key = (at, budget, depth);
        if (known.TryGetValue(key, out List<MotivePlan>? plans))
            return plans;
        plans = [];
        known.Add(key, plans);
        if (IsDeadEnd(at, budget, depth))
            return plans;
        AddPlans(at, budget, depth, plans);
        if (plans.Count > limits.PlansKept)
        {
            plans.Sort(BestFirst);
            plans.RemoveRange(limits.PlansKept, plans.Count - limits.PlansKept);
            reached.Add(ThinkingLimit.Plans);
        }

        return plans;
    }

    /// <summary>The plan that these acts are from a state of the character's own mind, proposed by them; null when they are none there.</summary>
    /// <param name="earlier">Acts of the plan that have been done before.</param>
    public MotivePlan? PlanOf(Worth worth, StateId believed, ImmutableArray<ActId> acts, int budget, ReadOnlySpan<ActId> earlier)
    {
        CharacterId character = worth.Character;
        int company = Companies.Nobody;
        foreach (ActId done in earlier)
            company = companies.AfterAct(company, character, engine.Story[done]);
        Node at = new(worth, believed, company, false);
        int left = budget;
        int minutes = 0;
        List<int> utilities = [];
        for (int i = 0; i < acts.Length;)
        {
            if (StrideAlong(at, acts.AsSpan()[i..]) is not Stride stride || left < stride.Count
                || !CountsOn(character, at.State, at.Company, stride.First) || !OthersAgree(character, at.State, stride.First, left, 1))
            {
                return null;
            }

            utilities.AddRange(StatesPassed(at, stride).Select(worth.ValueOf));
            minutes += MinutesOf(at, stride);
            left -= stride.Count;
            i += stride.Way?.Legs.Length ?? 1;
            at = NodeAfter(at, stride);
        }

        int after = worth.ValueOf(at.State);
        return utilities.TrueForAll(before => Utility.Improves(before, after)) && !IsRedundant(worth, believed, acts, after, budget, 1)
            ? new MotivePlan(acts, believed, at.State, utilities[0], after, minutes) { Length = budget - left, Forecast = worth as Forecast }
            : null;
    }

    /// <summary>
    /// Whether a plan that has led its owner to a state of their mind, and has engaged a company, may go on with an act that is possible there: they count on it, and everybody
    /// else in it has a reason.
    /// </summary>
    public bool MayGoOn(CharacterId character, StateId state, int company, Act act, int budget) =>
        CountsOn(character, state, company, act) && OthersAgree(character, state, act, budget, 1);

    /// <summary>The characters whom the plan has engaged after one more act.</summary>
    public int CompanyAfter(int company, CharacterId character, Act act) => companies.AfterAct(company, character, act);

    /// <summary>The acts without those that are needless, tried until none is; null where that is not known for certain.</summary>
    public ImmutableArray<ActId>? WithoutNeedless(Worth worth, StateId start, ImmutableArray<ActId> acts, int reached, int budget)
    {
        int sure = CutOff;
        while (true)
        {
            ActElimination fewer = new(engine, journeys, worth, acts, reached, (state, act, taken) => OthersAgree(worth.Character, state, act, budget - taken, 1));
            ImmutableArray<ActId>? found = fewer.FindShorter(start);
            if (fewer.GivenUp || CutOff > sure)
                return null;
            if (found is not ImmutableArray<ActId> shorter)
                return acts;
            acts = shorter;
        }
    }

    protected override IntentionLimits Limits => limits;

    public override bool HasReason(CharacterId character, StateId parent, Act act, int budget, int depth)
    {
        int allowed = MostActsAtDepth(budget, depth);
        bool answer = allowed > 0 && MayHaveReason(character, act, allowed) && IsExplained(character, states.Mind(parent, character), act, allowed, depth);
        if (!answer && allowed < budget)
            ReportDepthLimit(character, act, budget);
        return answer;
    }

    private bool MayHaveReason(CharacterId character, Act act, int acts) => worths.MayMatter(character, act.Index, acts) || worths.MayAvert(character, act.Index, acts);

    private bool IsExplained(CharacterId character, StateId believed, Act act, int budget, int depth) => engine.CanHappen(believed, act)
        && ((worths.MayMatter(character, act.Index, budget) && IsExplained(worths[character], believed, act, budget, depth))
            || (worths.FindAverting(character, believed, act.Index, budget) is Worth averting && IsExplained(averting, believed, act, budget, depth)));

    private bool IsExplained(Worth worth, StateId believed, Act act, int budget, int depth)
    {
        if (budget == 1 && worth is not Forecast)
            return atOnce.Recall(worth, believed, act.Index) ?? atOnce.Remember(worth, believed, act.Index, HasPlanBeginning(worth, believed, act, 1, depth));
        (Worth, StateId, ActId, int, int) key = (worth, believed, act.Index, budget, depth);
        if (!explained.TryGetValue(key, out bool answer))
        {
            answer = HasPlanBeginning(worth, believed, act, budget, depth);
            if (!Exhausted)
                explained.Add(key, answer);
        }

        return answer;
    }

    private void AddPlans(Node at, int budget, int depth, List<MotivePlan> plans)
    {
        spent = spent.Spend();
        foreach (Stride stride in StridesFrom(at, budget, depth))
            Prepend(at, stride, budget, depth, false, plans);
    }

    /// <summary>Adds each plan that is this act or journey followed by nothing or by a plan of the state it leads to.</summary>
    private void Prepend(Node at, Stride stride, int budget, int depth, bool first, List<MotivePlan> plans)
    {
        (Worth worth, StateId believed, _, _) = at;
        CharacterId character = worth.Character;
        if (stride.Next == believed)
            return;
        int most = MostPassed(at, stride);
        int after = worth.ValueOf(stride.Next);
        bool pays = Utility.Improves(most, after);
        if ((!pays && budget == stride.Count) || (!first && !OthersAgree(character, believed, stride.First, budget, depth)))
            return;
        List<MotivePlan> rest = PlansFrom(NodeAfter(at, stride), budget - stride.Count, depth);
        if (!pays && !rest.Exists(plan => Utility.Improves(most, plan.After)))
            return;
        int before = worth.ValueOf(believed);
        int minutes = MinutesOf(at, stride);
        if (pays && (stride.Way is null || !IsRedundant(worth, believed, stride.Acts, after, budget, depth)))
            plans.Add(new MotivePlan(stride.Acts, believed, stride.Next, before, after, minutes) { Length = stride.Count, Forecast = worth as Forecast });
        foreach (MotivePlan plan in rest)
        {
            if (!Utility.Improves(most, plan.After))
                continue;
            ImmutableArray<ActId> acts = plan.Acts.InsertRange(0, stride.Acts);
            if (!IsRedundant(worth, believed, acts, plan.After, budget, depth))
                plans.Add(new MotivePlan(acts, believed, plan.End, before, plan.After, minutes + plan.Minutes) { Length = stride.Count + plan.Length, Forecast = worth as Forecast });
        }
    }

    /// <summary>False where it is certain, whatever the state, that somebody else who must agree has no reason to. It spares working out where the act would lead.</summary>
    private bool OthersMayAgree(CharacterId character, Act act, int budget, int depth)
    {
        foreach (CharacterId other in act.Consenting)
        {
            if (other == character)
                continue;
            if (MayHaveReason(other, act, MostActsAtDepth(budget, depth + 1)))
                continue;
            ReportDepthLimit(other, act, budget);
            return false;
        }

        return true;
    }

    /// <summary>Records that the limit on minds was reached, if the character might have a reason for the act were whole plans made one mind deeper.</summary>
    private void ReportDepthLimit(CharacterId character, Act act, int budget)
    {
        if (!reached.Contains(ThinkingLimit.Minds) && MayHaveReason(character, act, budget))
            reached.Add(ThinkingLimit.Minds);
    }

    /// <summary>
    /// Whether acts can be left out: a shorter sequence of the same acts in the same order is possible, agreed to
    /// by everyone, and reaches at least the same utility. Where the budget is exceeded, so that others may have a reason that was not looked for, the plan is taken to be redundant:
    /// a plan with a needless act would be no reason.
    /// </summary>
    private bool IsRedundant(Worth worth, StateId start, ImmutableArray<ActId> acts, int reached, int budget, int depth)
    {
        int sure = CutOff;
        ActElimination fewer = new(engine, journeys, worth, acts, reached, (state, act, taken) => OthersAgree(worth.Character, state, act, budget - taken, depth));
        return fewer.FindShorter(start) is not null || fewer.GivenUp || CutOff > sure;
    }

    /// <summary>The order of D16: the best plan first.</summary>
    public static readonly IComparer<MotivePlan> BestFirst = Comparer<MotivePlan>.Create(CompareForBestFirst);

    /// <summary>More gain first, then fewer minutes, then fewer acts, then act order: a total order, so that cutting the list is deterministic. The order is that of D16.</summary>
    private static int CompareForBestFirst(MotivePlan left, MotivePlan right)
    {
        int order = right.Gain.CompareTo(left.Gain);
        if (order == 0)
            order = left.Minutes.CompareTo(right.Minutes);
        return order != 0 ? order : MotivePlan.CompareActs(left.Acts, right.Acts);
    }

    /// <summary>A node of the search: a state of the owner's own mind, the company that the acts before it have engaged, and whether a journey has just ended here.</summary>
    private readonly record struct Node(Worth Worth, StateId State, int Company, bool Arrived)
    {
        /// <summary>Whose plan it is.</summary>
        public CharacterId Character => Worth.Character;
    }
}
