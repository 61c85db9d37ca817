using System.Collections.Immutable;
using Motive.Minds.Causality;
using Motive.Minds.Grounding;
using Motive.Minds.Reasoning;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Intentions;

/// <summary>
/// All the reasons one mind has, by labelling plans backward (the definitions are numbered in <c>docs/minds.md</c>).
/// The plans of a state are: one act, followed by nothing or by a plan of the state it leads to. So each suffix of a plan is a plan,
/// and each plan ends where the character is better off than at every earlier point of it.
/// Within one question everything is remembered by (character, state, budget, depth); nothing outlives the question, so that its
/// answer depends on the question alone and not on what was asked before. Plans are those of D13; they are kept and counted as D15 and D16 say.
/// </summary>
internal sealed class MotiveSearch(MindEngine engine, CausalDistances distances, InstantGains gains, Successors successors, IntentionLimits limits) : Reasoner
{
    private readonly StateStore states = engine.States;
    private readonly Companies companies = new(engine.Story.Story);
    private readonly Dictionary<(int Character, int State, int Budget, int Depth, int Company), List<MotivePlan>> known = [];
    private readonly Dictionary<(int Character, int State, int Act, int Budget, int Depth), bool> explained = [];
    private readonly SortedSet<ThinkingLimit> reached = [];
    private int expansions;

    /// <summary>True once the count of expanded states has passed the limit; answers since then are incomplete.</summary>
    public bool Exhausted => expansions > limits.Expansions;

    public int Expansions => expansions;

    /// <summary>How often plans of a state were asked for after the count had passed, so that there may be some that were not looked for.</summary>
    public int CutOff { get; private set; }

    /// <summary>The count would have been passed, so that the search was not begun.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Limits other than the count of states beyond which something was left out of the search.</summary>
    public IReadOnlySet<ThinkingLimit> Reached => reached;

    /// <summary>Plans from a state of the character's own mind that begin with the given act; consent of others to that first act is not asked.</summary>
    public List<MotivePlan> PlansBeginning(int character, int believed, Act act, int budget, int depth)
    {
        List<MotivePlan> plans = [];
        if (engine.CanHappen(believed, act) && (budget != 1 || gains.MayPay(character, believed, act)))
            Prepend(new Step(character, believed, Companies.Nobody), act, engine.Apply(believed, act), budget, depth, true, plans);
        return plans;
    }

    /// <summary>
    /// Every plan of a state of the character's own mind that begins with an act for which everyone else in it has a reason.
    /// </summary>
    public List<MotivePlan> AllPlans(int character, int believed, int budget)
    {
        List<MotivePlan> plans = [];
        AddPlans(new Step(character, believed, Companies.Nobody), budget, 1, plans);
        return plans;
    }

    /// <summary>
    /// Whether a search for all plans of so many acts keeps within the count of expanded states. No search is made for it: the states on
    /// the way are followed, and those at the end, which are most, are counted without being expanded. What is counted here the search would
    /// count as well, so that a length which is too long for it is never searched; one that is not may still be, where others make plans of
    /// their own (D17).
    /// </summary>
    public bool MayFinish(int character, int believed, int budget)
    {
        IsTooLong = !KeepsWithin(character, believed, budget);
        return !IsTooLong;
    }

    private bool KeepsWithin(int character, int believed, int budget)
    {
        if (limits.Expansions == int.MaxValue)
            return true;
        int counted = 1;
        HashSet<Step> reached = [new Step(character, believed, Companies.Nobody)];
        for (int left = budget; left > 1 && counted + expansions <= limits.Expansions; left--)
        {
            HashSet<Step> next = [];
            foreach (Step at in reached)
            {
                foreach ((Act act, int after) in Steps(at, left, 1))
                {
                    Step then = Then(at, act, after);
                    if (!next.Contains(then) && OthersAgree(character, at.State, act, left, 1))
                        next.Add(then);
                }

                if (counted + next.Count + expansions > limits.Expansions)
                    return false;
            }

            counted += next.Count;
            reached = next;
        }

        return counted + expansions <= limits.Expansions;
    }

    /// <summary>Plans from a state of the character's own mind that begin with any act that everyone else in it has a reason for.</summary>
    private List<MotivePlan> Plans(Step at, int budget, int depth)
    {
        if (budget <= 0)
            return [];
        if (Exhausted)
        {
            CutOff++;
            return [];
        }

        (int, int, int, int, int) key = (at.Character, at.State, budget, depth, at.Company);
        if (known.TryGetValue(key, out List<MotivePlan>? plans))
            return plans;
        plans = [];
        known.Add(key, plans);
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
    public MotivePlan? PlanOf(int character, int believed, ImmutableArray<int> acts, int budget, ReadOnlySpan<int> earlier)
    {
        int state = believed;
        int company = Companies.Nobody;
        foreach (int done in earlier)
            company = companies.After(company, character, engine.Story.Acts[done]);
        int minutes = 0;
        List<int> utilities = [];
        for (int i = 0; i < acts.Length; i++)
        {
            Act act = engine.Story.Acts[acts[i]];
            if (!engine.CanHappen(state, act) || !CountsOn(new Step(character, state, company), act) || !OthersAgree(character, state, act, budget - i, 1))
                return null;
            company = companies.After(company, character, act);
            utilities.Add(Utility(character, state));
            minutes += act.MinutesIn(states, state);
            int next = engine.Apply(state, act);
            if (next == state)
                return null;
            state = next;
        }

        int after = Utility(character, state);
        return utilities.TrueForAll(before => Grounding.Utility.Improves(before, after)) && !IsRedundant(character, believed, acts, after, budget, 1)
            ? new MotivePlan(acts, believed, state, utilities[0], after, minutes)
            : null;
    }

    /// <summary>
    /// Whether a plan that has led its owner to a state of their mind, and has engaged a company, may go on with an act that is possible there: they count on it, and everybody
    /// else in it has a reason.
    /// </summary>
    public bool MayGoOn(int character, int state, int company, Act act, int budget) =>
        CountsOn(new Step(character, state, company), act) && OthersAgree(character, state, act, budget, 1);

    /// <summary>Whom the plan has engaged after one act more.</summary>
    public int CompanyAfter(int company, int character, Act act) => companies.After(company, character, act);

    /// <summary>The acts without those that are needless, tried until none is; null where that is not known for certain.</summary>
    public ImmutableArray<int>? WithoutNeedless(int character, int start, ImmutableArray<int> acts, int reached, int budget)
    {
        int sure = CutOff;
        while (true)
        {
            FewerActs fewer = new(engine, character, acts, reached, (state, act, taken) => OthersAgree(character, state, act, budget - taken, 1));
            ImmutableArray<int>? found = fewer.From(start);
            if (fewer.GivenUp || CutOff > sure)
                return null;
            if (found is not ImmutableArray<int> shorter)
                return acts;
            acts = shorter;
        }
    }

    protected override IntentionLimits Limits => limits;

    public override bool HasReason(int character, int parent, Act act, int budget, int depth)
    {
        int allowed = Allowed(budget, depth);
        int believed = states.Mind(parent, character);
        (int, int, int, int, int) key = (character, believed, act.Index, allowed, depth);
        if (!explained.TryGetValue(key, out bool answer))
        {
            answer = allowed > 0
                && IsNear(character, act, allowed)
                && PlansBeginning(character, believed, act, allowed, depth).Count > 0;
            if (!Exhausted)
                explained.Add(key, answer);
        }

        if (!answer && allowed < budget)
            NoteDepth(character, act, budget);
        return answer;
    }

    private void AddPlans(Step at, int budget, int depth, List<MotivePlan> plans)
    {
        expansions++;
        foreach ((Act act, int next) in Steps(at, budget, depth))
            Prepend(at, act, next, budget, depth, false, plans);
    }

    /// <summary>The acts that may be in a plan, near enough to matter, and where they lead. The last act of a plan has to pay.</summary>
    private IEnumerable<(Act Act, int Next)> Steps(Step at, int budget, int depth)
    {
        (int character, int state, _) = at;
        CausalDistance distance = distances.To(character);
        Successors.Branch branch = successors.From(state);
        for (int position = 0; position < branch.Acts.Length; position++)
        {
            Act act = engine.Story.Acts[branch.Acts[position]];
            if (act.AuthorOnly || distance.DistanceOf(act.Index) > budget || !CountsOn(at, act) || (budget == 1 && !gains.MayPay(character, state, act)))
                continue;
            if (!OthersMayAgree(character, act, budget, depth))
                continue;
            int next = successors.Next(state, branch, position);
            if (next != state)
                yield return (act, next);
        }
    }

    /// <summary>Whether the character may reckon with an act: their own, one that they would see come about, or one of somebody whom the plan has engaged.</summary>
    private bool CountsOn(Step at, Act act) =>
        limits.CountsOnAll || act.Consenting.Contains(at.Character) || companies.IncludeAny(at.Company, act.Consenting) || engine.Sees(at.State, act.Event, at.Character);

    private Step Then(Step at, Act act, int next) => new(at.Character, next, companies.After(at.Company, at.Character, act));

    /// <summary>Adds each plan that is this act, which leads to the next state, followed by nothing or by a plan of that state.</summary>
    private void Prepend(Step at, Act act, int next, int budget, int depth, bool first, List<MotivePlan> plans)
    {
        (int character, int believed, _) = at;
        if (next == believed)
            return;
        int before = Utility(character, believed);
        int after = Utility(character, next);
        bool pays = Grounding.Utility.Improves(before, after);
        if ((!pays && budget == 1) || (!first && !OthersAgree(character, believed, act, budget, depth)))
            return;
        List<MotivePlan> rest = Plans(Then(at, act, next), budget - 1, depth);
        if (!pays && !rest.Exists(plan => Grounding.Utility.Improves(before, plan.After)))
            return;
        int minutes = act.MinutesIn(states, believed);
        if (pays)
            plans.Add(new MotivePlan([act.Index], believed, next, before, after, minutes));
        foreach (MotivePlan plan in rest)
        {
            if (!Grounding.Utility.Improves(before, plan.After))
                continue;
            ImmutableArray<int> acts = plan.Acts.Insert(0, act.Index);
            if (!IsRedundant(character, believed, acts, plan.After, budget, depth))
                plans.Add(new MotivePlan(acts, believed, plan.End, before, plan.After, minutes + plan.Minutes));
        }
    }

    /// <summary>Whether it is not certain already that somebody else who must has no reason, however things stand. It spares working out where the act would lead.</summary>
    private bool OthersMayAgree(int character, Act act, int budget, int depth)
    {
        foreach (int other in act.Consenting)
        {
            if (other == character)
                continue;
            if (IsNear(other, act, Allowed(budget, depth + 1)))
                continue;
            NoteDepth(other, act, budget);
            return false;
        }

        return true;
    }

    private bool IsNear(int character, Act act, int acts) =>
        acts == 1 ? distances.MayPayAtOnce(character, act.Index) : distances.To(character).DistanceOf(act.Index) <= acts;

    /// <summary>They might have a reason for the act if whole plans were made one mind deeper.</summary>
    private void NoteDepth(int character, Act act, int budget)
    {
        if (!reached.Contains(ThinkingLimit.Minds) && IsNear(character, act, budget))
            reached.Add(ThinkingLimit.Minds);
    }

    /// <summary>
    /// Whether leaving acts out would serve as well: some other, shorter sequence of the same acts in the same order is possible, agreed to
    /// by everyone, and reaches at least the same utility. Where the count has passed, so that others may have a reason that was not looked for, it is taken to be so:
    /// a plan with an act that is of no use would be no reason.
    /// </summary>
    private bool IsRedundant(int character, int start, ImmutableArray<int> acts, int reached, int budget, int depth)
    {
        int sure = CutOff;
        FewerActs fewer = new(engine, character, acts, reached, (state, act, taken) => OthersAgree(character, state, act, budget - taken, depth));
        return fewer.From(start) is not null || fewer.GivenUp || CutOff > sure;
    }

    private int Utility(int character, int state) => engine.UtilityOf(character, state);

    public static readonly IComparer<MotivePlan> BestFirst = Comparer<MotivePlan>.Create(Better);

    /// <summary>More gain first, then fewer minutes, then fewer acts, then act order: a total order, so that cutting the list is deterministic. The order is that of D16.</summary>
    private static int Better(MotivePlan left, MotivePlan right)
    {
        int order = right.Gain.CompareTo(left.Gain);
        if (order == 0)
            order = left.Minutes.CompareTo(right.Minutes);
        if (order == 0)
            order = left.Acts.Length.CompareTo(right.Acts.Length);
        return order != 0 ? order : left.Acts.AsSpan().SequenceCompareTo(right.Acts.AsSpan());
    }

    /// <summary>How far a plan has been followed: a state of the owner's own mind, and whom its acts have engaged.</summary>
    private readonly record struct Step(int Character, int State, int Company);
}
