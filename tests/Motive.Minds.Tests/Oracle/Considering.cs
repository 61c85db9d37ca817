using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>How far somebody thinks (D15): acts in a plan; minds deep that make whole plans, one's own being the first; plans kept for each state.</summary>
internal sealed record Thinking(int Minds, int PlansKept = int.MaxValue);

/// <summary>A plan with the states it passes through, the first being that in which it begins.</summary>
internal sealed record OraclePlan(ImmutableArray<Act> Acts, ImmutableArray<OracleState> States, int Before, int After, int Minutes)
{
    /// <summary>The states at which it was asked how to go on, each with how many acts are left of the plan there; none is within a journey.</summary>
    public ImmutableArray<(OracleState State, int Left)> Asked { get; init; } = [];

    public int Gain => After - Before;

    public OracleState Start => States[0];

    public OracleState End => States[^1];
}

/// <summary>Trying everything would take too long.</summary>
internal sealed class TooMuchToTryException : Exception;

/// <summary>
/// D13 to D16c: all plans of a character, found by trying every act, and every shortest way, before every plan of the state that it leads to, and asking of each sequence whether it is a plan. Nothing is pruned: no act is
/// known beforehand to come to nothing (D17).
/// </summary>
/// <param name="judged">By what the owner's plans are judged where harm threatens; null for utility (D13a).</param>
/// <param name="countsOnAll">Whether rule 5 of D13 is not asked, as in an author's plan.</param>
/// <param name="feared">What others may fear, where they are asked to agree; null where harm averted is no reason (D14).</param>
internal sealed class Considering(
    Ways ways, NaiveOracle oracle, Catalogue catalogue, Thinking thinking, int mostTried = 200_000, Expected? judged = null, Func<int, OracleState, Expected?>? feared = null, bool countsOnAll = false)
{
    private readonly Dictionary<Question, ImmutableArray<OraclePlan>> _kept = [];
    private readonly Dictionary<(Question Question, Act Act), bool> _reasons = [];
    private int _tried;

    /// <summary>Every state that one could look further from: whose it is, how many acts there is room for, how many minds deep. The count of D16 may leave some of them out, by D17.</summary>
    public IReadOnlySet<Question> Looked => _looked;

    private readonly HashSet<Question> _looked = [];

    /// <summary>Whether plans of a state were left out of longer ones because better ones were kept.</summary>
    public bool HasCut { get; private set; }

    /// <summary>Whether anybody's act was taken for a reason one mind too deep for a whole plan.</summary>
    public bool HasAskedTooDeep { get; private set; }

    /// <summary>All plans of at most so many acts that c, in whose mind this state is, could propose: everybody else in the first act has a reason for it. The best first.</summary>
    public ImmutableArray<OraclePlan> Proposed(int who, OracleState believed, int length)
    {
        Question question = new(who, believed, length, 1, Engaged: 0) { Judged = judged };
        _looked.Add(question);
        return InOrder(Strides(question).SelectMany(stride => Beginning(question, stride, asked: true)));
    }

    /// <summary>All plans of at most so many acts that make c consent to the act (D14). The best first.</summary>
    public ImmutableArray<OraclePlan> Consented(int who, OracleState believed, Act act, int length)
    {
        return InOrder(BeginningWith(new Question(who, believed, length, 1, Engaged: 0) { Judged = judged }, act));
    }

    /// <summary>The sequence as a plan of c's; null where it is none.</summary>
    /// <param name="proposed">Whether everybody else in the first act needs a reason for it, too.</param>
    public OraclePlan? Plan(int who, OracleState believed, ImmutableArray<Act> acts, int length, bool proposed = true)
    {
        Question question = new(who, believed, length, 1, Engaged: 0) { Judged = judged };
        if (Divided(question, acts) is not List<(Question At, Stride Stride)> strides)
            return null;
        OraclePlan? plan = null;
        for (int first = strides.Count - 1; first >= 0; first--)
        {
            plan = Preceded(strides[first].At, strides[first].Stride, plan, asked: proposed || first > 0);
            if (plan is null)
                return null;
        }

        return plan;
    }

    /// <summary>The acts as a plan counts them, each with where it begins: legs that follow one another together. Null where they are not possible, too many, or a way round.</summary>
    private List<(Question At, Stride Stride)>? Divided(Question question, ImmutableArray<Act> acts)
    {
        List<(Question At, Stride Stride)> strides = [];
        for (int place = 0; place < acts.Length;)
        {
            ImmutableArray<OracleState> states = [question.State];
            int begin = place;
            do
            {
                if (catalogue.After(states[^1], acts[place]) is not OracleState next || ways.IsNeedless(question.Who, states[^1], acts[place]))
                    return null;
                states = states.Add(next);
                place++;
            }
            while (place < acts.Length && ways.IsLeg(question.Who, states[^2], acts[place - 1]) && catalogue.After(states[^1], acts[place]) is not null
                && ways.IsLeg(question.Who, states[^1], acts[place]));

            bool isJourney = ways.IsLeg(question.Who, question.State, acts[begin]);
            Stride stride = new(acts[begin..place], states, isJourney ? ways.Count(question.Who, states) : 1, isJourney);
            if (stride.Count > question.Left || (isJourney && !ways.AreShortest(question.Who, stride.Acts, states)))
                return null;
            strides.Add((question, stride));
            question = Then(question, stride);
        }

        return strides;
    }

    public ImmutableArray<OraclePlan> InOrder(IEnumerable<OraclePlan> plans) =>
        [.. plans.OrderByDescending(plan => plan.Gain).ThenBy(plan => plan.Minutes).ThenBy(plan => plan.Acts.Length)
            .ThenBy(plan => plan, Comparer<OraclePlan>.Create(InStoryOrder))];

    private int InStoryOrder(OraclePlan left, OraclePlan right) =>
        left.Acts.Zip(right.Acts, (one, other) => oracle.Acts.IndexOf(one).CompareTo(oracle.Acts.IndexOf(other))).FirstOrDefault(order => order != 0);

    /// <summary>The plans that may end a longer one: of all plans of a state, the best so many.</summary>
    private ImmutableArray<OraclePlan> Kept(Question question)
    {
        if (question.Left == 0)
            return [];
        if (_kept.TryGetValue(question, out ImmutableArray<OraclePlan> plans))
            return plans;
        _looked.Add(question);
        plans = InOrder(Strides(question).SelectMany(stride => Beginning(question, stride, asked: true)));
        if (plans.Length > thinking.PlansKept)
        {
            HasCut = true;
            plans = plans[..thinking.PlansKept];
        }

        _kept.Add(question, plans);
        return plans;
    }

    /// <summary>What a plan may go on with: an act, or a way, after which one does not go on by another way.</summary>
    public IEnumerable<Stride> Strides(Question question)
    {
        foreach ((Act act, OracleState next) in catalogue.Steps(question.State))
        {
            if (!ways.IsLeg(question.Who, question.State, act) && !ways.IsNeedless(question.Who, question.State, act))
                yield return new Stride([act], [question.State, next], 1, IsJourney: false);
        }

        if (question.Arrived)
            yield break;
        foreach (OracleWay way in ways.From(question.Who, question.State))
            yield return new Stride(way.Legs, way.States, ways.Count(question.Who, way.States), IsJourney: true);
    }

    private IEnumerable<OraclePlan> BeginningWith(Question question, Act act) =>
        Strides(question).Where(stride => stride.Acts[0].Equals(act)).SelectMany(stride => Beginning(question, stride, asked: false));

    /// <param name="asked">Whether everybody else in the first act needs a reason for it.</param>
    private IEnumerable<OraclePlan> Beginning(Question question, Stride stride, bool asked)
    {
        if (!MayBegin(question, stride, asked))
            return [];
        IEnumerable<OraclePlan?> rests = Kept(Then(question, stride));
        return rests.Prepend(null).Select(rest => Preceded(question, stride, rest, asked)).OfType<OraclePlan>();
    }

    public Question Then(Question question, Stride stride) => question with
    {
        State = stride.States[^1],
        Left = question.Left - stride.Count,
        Engaged = stride.Acts.Select((act, place) => Engaged(question with { State = stride.States[place] }, act)).Aggregate(question.Engaged, (all, some) => all | some),
        Arrived = stride.IsJourney,
    };

    public bool MayBegin(Question question, Stride stride, bool asked) =>
        question.Left >= stride.Count && stride.States[^1] != question.State && stride.Acts[0].Definition.Consenting.Length > 0
        && (!asked || (CountsOn(question, stride.Acts[0]) && OthersAgree(question, question.State, stride.Acts[0], question.Left)));

    /// <summary>Rule 5 of D13.</summary>
    public bool CountsOn(Question question, Act act) => countsOnAll || oracle.Consenting(act, question.State).Contains(question.Who)
        || oracle.Consenting(act, question.State).Any(who => (question.Engaged & (1 << who)) != 0)
        || oracle.Observes(question.Who, question.State, act);

    /// <summary>By one's own acts one engages those who take part, and those to whom it is done; others by theirs nobody.</summary>
    private int Engaged(Question question, Act act) => oracle.Consenting(act, question.State).Contains(question.Who)
        ? oracle.Consenting(act, question.State).Concat(act.Arguments.Where(argument => argument != Value.Unknown)).Aggregate(question.Engaged, (engaged, who) => engaged | (1 << who))
        : question.Engaged;

    /// <summary>The act or way before a plan of the state it leads to, or alone, if that is a plan.</summary>
    private OraclePlan? Preceded(Question question, Stride stride, OraclePlan? rest, bool asked)
    {
        if (++_tried > mostTried)
            throw new TooMuchToTryException();
        int after = rest?.After ?? Worth(question, stride.States[^1]);
        int[] before = [.. stride.States.SkipLast(1).Select(state => Worth(question, state))];
        bool improves = after != Value.Unknown && before.All(utility => utility != Value.Unknown && after > utility);
        if (!improves || !MayBegin(question, stride, asked))
            return null;
        ImmutableArray<Act> acts = [.. stride.Acts, .. rest?.Acts ?? []];
        int minutes = stride.Acts.Select((act, place) => oracle.Minutes(act, stride.States[place])).Sum();
        return IsRedundant(question, acts, after)
            ? null
            : new OraclePlan(acts, [.. stride.States.SkipLast(1), .. rest?.States ?? [stride.States[^1]]], before[0], after, minutes + (rest?.Minutes ?? 0))
            {
                Asked = [(question.State, question.Left), .. rest?.Asked ?? []],
            };
    }

    /// <summary>Whether some of the acts do as well without the others.</summary>
    private bool IsRedundant(Question question, ImmutableArray<Act> acts, int reached)
    {
        for (int some = 1; some < (1 << acts.Length) - 1; some++)
        {
            if (Reached(question, [.. acts.Where((_, place) => (some & (1 << place)) != 0)]) is int utility && utility != Value.Unknown && utility >= reached)
                return true;
        }

        return false;
    }

    /// <summary>Where the acts lead, if each is possible and agreed to by everybody else who must.</summary>
    private int? Reached(Question question, ImmutableArray<Act> acts)
    {
        OracleState state = question.State;
        int taken = 0;
        bool moved = false;
        for (int place = 0; place < acts.Length; place++)
        {
            if (catalogue.After(state, acts[place]) is not OracleState next || !OthersAgree(question, state, acts[place], question.Left - taken))
                return null;
            bool moves = ways.IsMove(question.Who, state, acts[place]);
            taken += moves && moved ? 0 : 1;
            moved = moves;
            state = next;
        }

        return Worth(question, state);
    }

    public bool OthersAgree(Question question, OracleState state, Act act, int left) => oracle.Consenting(act, state)
        .All(other => other == question.Who || HasReason(new Question(other, catalogue.Mind(state, other), left, question.Depth + 1, Engaged: 0), act));

    private bool HasReason(Question question, Act act)
    {
        if (question.Depth > thinking.Minds && question.Left > 1)
        {
            HasAskedTooDeep = true;
            question = question with { Left = 1 };
        }

        if (!_reasons.TryGetValue((question, act), out bool answer))
            _reasons.Add((question, act), answer = BeginningWith(question, act).Any() || MayAvert(question, act));
        return answer;
    }

    /// <summary>Harm averted is a reason as well, where something is feared (D14).</summary>
    private bool MayAvert(Question question, Act act) =>
        feared?.Invoke(question.Who, question.State) is Expected expected && BeginningWith(question with { Judged = expected }, act).Any();

    private int Worth(Question question, OracleState state) => question.Judged?.Worth(state) ?? catalogue.Utility(question.Who, state);

    /// <summary>Who plans, from which state of their mind, with room for how many acts, how many minds deep, a bit for each entity that the plan has engaged, and whether a journey has just ended here.</summary>
    internal sealed record Question(int Who, OracleState State, int Left, int Depth, int Engaged)
    {
        public bool Arrived { get; init; }

        /// <summary>By what its plans are judged; null for utility.</summary>
        public Expected? Judged { get; init; }
    }

    /// <summary>An act, or a journey, with the states it leads through and how many acts it counts.</summary>
    internal sealed record Stride(ImmutableArray<Act> Acts, ImmutableArray<OracleState> States, int Count, bool IsJourney);
}
