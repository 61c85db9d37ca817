using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>How far somebody thinks (D15): acts in a plan; minds deep that make whole plans, one's own being the first; plans kept for each state.</summary>
internal sealed record Thinking(int Minds, int PlansKept = int.MaxValue);

/// <summary>A plan with the states it passes through, the first being that in which it begins.</summary>
internal sealed record OraclePlan(ImmutableArray<Act> Acts, ImmutableArray<OracleState> States, int Before, int After, int Minutes)
{
    public int Gain => After - Before;

    public OracleState Start => States[0];

    public OracleState End => States[^1];
}

/// <summary>Trying everything would take too long.</summary>
internal sealed class TooMuchToTryException : Exception;

/// <summary>
/// D13 to D16: all plans of a character, found by trying every act before every plan of the state that it leads to, and asking of each sequence whether it is a plan. Nothing is pruned: no act is
/// known beforehand to come to nothing (D17).
/// </summary>
internal sealed class Considering(NaiveOracle oracle, Catalogue catalogue, Thinking thinking, int mostTried = 200_000)
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
        Question question = new(who, believed, length, 1, Engaged: 0);
        _looked.Add(question);
        return InOrder(catalogue.Steps(believed).SelectMany(step => Beginning(question, step.Act, step.Next, asked: true)));
    }

    /// <summary>All plans of at most so many acts that make c consent to the act (D14). The best first.</summary>
    public ImmutableArray<OraclePlan> Consented(int who, OracleState believed, Act act, int length) => InOrder(Beginning(new Question(who, believed, length, 1, Engaged: 0), act));

    /// <summary>The sequence as a plan of c's; null where it is none.</summary>
    /// <param name="proposed">Whether everybody else in the first act needs a reason for it, too.</param>
    public OraclePlan? Plan(int who, OracleState believed, ImmutableArray<Act> acts, int length, bool proposed = true)
    {
        if (acts.Length > length)
            return null;
        Question question = new(who, believed, length, 1, Engaged: 0);
        OraclePlan? plan = null;
        for (int first = acts.Length - 1; first >= 0; first--)
        {
            Question at = question;
            foreach (Act act in acts[..first])
            {
                if (catalogue.After(at.State, act) is not OracleState then)
                    return null;
                at = at with { State = then, Left = at.Left - 1, Engaged = Engaged(at, act) };
            }

            if (catalogue.After(at.State, acts[first]) is not OracleState next)
                return null;
            plan = Preceded(at, acts[first], next, plan, asked: proposed || first > 0);
            if (plan is null)
                return null;
        }

        return plan;
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
        plans = InOrder(catalogue.Steps(question.State).SelectMany(step => Beginning(question, step.Act, step.Next, asked: true)));
        if (plans.Length > thinking.PlansKept)
        {
            HasCut = true;
            plans = plans[..thinking.PlansKept];
        }

        _kept.Add(question, plans);
        return plans;
    }

    private IEnumerable<OraclePlan> Beginning(Question question, Act act) =>
        catalogue.After(question.State, act) is OracleState next ? Beginning(question, act, next, asked: false) : [];

    /// <param name="asked">Whether everybody else in the first act needs a reason for it.</param>
    private IEnumerable<OraclePlan> Beginning(Question question, Act act, OracleState next, bool asked)
    {
        if (!MayBegin(question, act, next, asked))
            return [];
        IEnumerable<OraclePlan?> rests = Kept(question with { State = next, Left = question.Left - 1, Engaged = Engaged(question, act) });
        return rests.Prepend(null).Select(rest => Preceded(question, act, next, rest, asked)).OfType<OraclePlan>();
    }

    private bool MayBegin(Question question, Act act, OracleState next, bool asked) =>
        question.Left > 0 && next != question.State && act.Definition.Consenting.Length > 0 && (!asked || (CountsOn(question, act) && OthersAgree(question, question.State, act, question.Left)));

    /// <summary>Rule 5 of D13.</summary>
    private bool CountsOn(Question question, Act act) => oracle.Consenting(act, question.State).Contains(question.Who)
        || oracle.Consenting(act, question.State).Any(who => (question.Engaged & (1 << who)) != 0)
        || oracle.Observes(question.Who, question.State, act);

    /// <summary>By one's own acts one engages those who take part, and those to whom it is done; others by theirs nobody.</summary>
    private int Engaged(Question question, Act act) => oracle.Consenting(act, question.State).Contains(question.Who)
        ? oracle.Consenting(act, question.State).Concat(act.Arguments.Where(argument => argument != Value.Unknown)).Aggregate(question.Engaged, (engaged, who) => engaged | (1 << who))
        : question.Engaged;

    /// <summary>The act before a plan of the state it leads to, or alone, if that is a plan.</summary>
    private OraclePlan? Preceded(Question question, Act act, OracleState next, OraclePlan? rest, bool asked)
    {
        if (++_tried > mostTried)
            throw new TooMuchToTryException();
        int before = catalogue.Utility(question.Who, question.State);
        int after = rest?.After ?? catalogue.Utility(question.Who, next);
        bool improves = before != Value.Unknown && after != Value.Unknown && after > before;
        if (!improves || !MayBegin(question, act, next, asked))
            return null;
        ImmutableArray<Act> acts = [act, .. rest?.Acts ?? []];
        int minutes = oracle.Read(act.Definition.Duration, question.State, act.Frame());
        minutes = minutes == Value.Unknown ? 1 : Math.Max(1, minutes);
        return IsRedundant(question, acts, after)
            ? null
            : new OraclePlan(acts, [question.State, .. rest?.States ?? [next]], before, after, minutes + (rest?.Minutes ?? 0));
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
        for (int place = 0; place < acts.Length; place++)
        {
            if (catalogue.After(state, acts[place]) is not OracleState next || !OthersAgree(question, state, acts[place], question.Left - place))
                return null;
            state = next;
        }

        return catalogue.Utility(question.Who, state);
    }

    private bool OthersAgree(Question question, OracleState state, Act act, int left) => oracle.Consenting(act, state)
        .All(other => other == question.Who || HasReason(new Question(other, catalogue.Mind(state, other), left, question.Depth + 1, Engaged: 0), act));

    private bool HasReason(Question question, Act act)
    {
        if (question.Depth > thinking.Minds && question.Left > 1)
        {
            HasAskedTooDeep = true;
            question = question with { Left = 1 };
        }

        if (!_reasons.TryGetValue((question, act), out bool answer))
            _reasons.Add((question, act), answer = Beginning(question, act).Any());
        return answer;
    }

    /// <summary>Who plans, from which state of their mind, with room for how many acts, how many minds deep, and a bit for each entity that the plan has engaged.</summary>
    internal sealed record Question(int Who, OracleState State, int Left, int Depth, int Engaged);
}
