using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>
/// How far characters think ahead: acts in a plan, counting the one to be explained, and minds within minds.
/// </summary>
internal sealed record Limits(int Character, int Belief, FirstOfShorter First = FirstOfShorter.Exempt);

/// <summary>When a plan with acts left out counts as agreed to, as far as its first act is concerned.</summary>
internal enum FirstOfShorter
{
    /// <summary>Nobody else needs a reason for it.</summary>
    Exempt,

    /// <summary>Nobody else needs a reason for it if it is the act to be explained.</summary>
    ExemptIfKept,

    /// <summary>Everybody else needs a reason for it.</summary>
    NeedsReasons,
}

/// <summary>
/// Why anyone would act: every plan that makes an act worth doing for a character, found by trying all of them. The names E1 to E6 are
/// those of the definition of an explained action.
/// </summary>
internal sealed class NaiveReasons(NaiveOracle oracle, Limits limits, Action<string> notice)
{
    public bool IsExplained(int character, OracleState parent, Act act) => Plans(character, parent, act, 1, limits.Character).Any();

    /// <summary>All explanations, shortest first within each beginning.</summary>
    public IEnumerable<ImmutableArray<Act>> Plans(int character, OracleState parent, Act act) =>
        Plans(character, parent, act, 1, limits.Character);

    private IEnumerable<ImmutableArray<Act>> Plans(int character, OracleState parent, Act act, int depth, int budget)
    {
        OracleState start = parent.MindOf(character);
        bool thinkable = budget >= 1 && oracle.Consenting(act, parent).Contains(character) && oracle.IsPossible(start, act); // E1
        if (!thinkable)
            return [];
        Thought thought = new(character, depth, budget);
        return Continuations(thought, [act], [start, oracle.After(start, act)]).Where(plan => IsValid(thought, start, plan));
    }

    /// <summary>The plan and everything that may follow it with the reasons others need (E4). Others need none for the first act (E3).</summary>
    private IEnumerable<ImmutableArray<Act>> Continuations(Thought thought, ImmutableArray<Act> plan, ImmutableArray<OracleState> states)
    {
        yield return plan;
        int longest = thought.Depth <= limits.Belief ? thought.Budget : 1;
        if (plan.Length >= longest)
            yield break;
        foreach (Act next in oracle.Acts.Where(next => oracle.IsPossible(states[^1], next)))
        {
            if (!HasReasons(thought, states[^1], next, plan.Length + 1, includingSelf: false))
                continue;
            foreach (ImmutableArray<Act> longer in Continuations(thought, plan.Add(next), states.Add(oracle.After(states[^1], next))))
                yield return longer;
        }
    }

    /// <summary>Whether all who must agree to the act at this position of a plan have a reason in the thinker's picture.</summary>
    private bool HasReasons(Thought thought, OracleState state, Act act, int position, bool includingSelf)
    {
        IReadOnlyCollection<int> consenting = oracle.Consenting(act, state);
        int budget = thought.Budget - position + 1;
        return consenting.Count > 0 && consenting.All(other => other == thought.Character
            ? !includingSelf || Plans(other, state, act, thought.Depth, budget).Any()
            : Plans(other, state, act, thought.Depth + 1, budget).Any());
    }

    /// <summary>Every suffix of the plan, the plan itself among them, improves on where it starts and leaves nothing out that could be (E2, E5, E6).</summary>
    private bool IsValid(Thought thought, OracleState start, ImmutableArray<Act> plan)
    {
        OracleState state = start;
        int final = oracle.Utility(thought.Character, plan.Aggregate(start, oracle.After));
        for (int i = 0; i < plan.Length; i++)
        {
            int before = oracle.Utility(thought.Character, state);
            if (final == Value.Unknown || before == Value.Unknown || final <= before)
                return false;
            if (IsRedundant(thought with { Budget = thought.Budget - i }, state, plan[i..], final))
                return false;
            state = oracle.After(state, plan[i]);
        }

        if (plan.Length > 1)
            notice("explained by a longer plan");
        return true;
    }

    private bool IsRedundant(Thought thought, OracleState start, ImmutableArray<Act> plan, int final)
    {
        for (int kept = 1; kept < (1 << plan.Length) - 1; kept++)
        {
            int chosen = kept;
            ImmutableArray<Act> shorter = [.. plan.Where((_, position) => (chosen & (1 << position)) != 0)];
            if (!ReachesAsMuch(thought, start, plan[0], shorter, final))
                continue;
            notice("redundant");
            return true;
        }

        return false;
    }

    private bool ReachesAsMuch(Thought thought, OracleState start, Act explained, ImmutableArray<Act> plan, int final)
    {
        OracleState state = start;
        for (int i = 0; i < plan.Length; i++)
        {
            bool exempt = i == 0 && (limits.First == FirstOfShorter.Exempt || (limits.First == FirstOfShorter.ExemptIfKept && plan[0] == explained));
            bool stands = oracle.IsPossible(state, plan[i]) && (exempt || HasReasons(thought, state, plan[i], i + 1, includingSelf: i > 0));
            if (!stands)
                return false;
            state = oracle.After(state, plan[i]);
        }

        int utility = oracle.Utility(thought.Character, state);
        return utility != Value.Unknown && utility >= final;
    }

    /// <summary>Whose plan it is, how many minds deep, and how many acts it may have.</summary>
    private sealed record Thought(int Character, int Depth, int Budget);
}
