using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>By what it is decided whether what is left of a plan, acts left out, is agreed to (P7).</summary>
internal enum RedundancyTest
{
    /// <summary>By the motives that can be found for what is left.</summary>
    Exact,

    /// <summary>By the motives that were found for the whole, where they still hold.</summary>
    Replay,
}

/// <summary>
/// Whether acts of a plan can be left out so that the rest is possible, agreed to, and reaches as much. Rows of acts that are left are tried one by one; of a long
/// plan only such as differ and may reach it (<see cref="Pruning"/>).
/// </summary>
internal sealed class Redundancy(MindEngine engine, Successors successors, MotiveBounds bounds, Explainer explainer, RedundancyTest test)
{
    private readonly PlanSteps steps = new(engine);

    /// <summary>
    /// Whether the first act, and perhaps others, can be left out of a motive, all of whose acts after the first are agreed to. The rest of it is known to have no needless act in itself.
    /// </summary>
    public bool FirstActIsNeedless(CharacterId character, StateId start, ImmutableArray<StepId> plan, int budget, int depth) =>
        FirstActIsNeedless(RowOf(character, start, plan, budget, depth), start, budget);

    /// <summary>The shortest subsequence of an author's plan that is agreed to and reaches as much. No end of it has needless acts.</summary>
    public ImmutableArray<StepId> WithoutNeedlessActs(ImmutableArray<StepId> plan, int budget)
    {
        CharacterId Author = CharacterId.None;
        Row row = RowOf(Author, engine.Initial, plan, budget, 0);
        int reached = Utility(Author, End(engine.Initial, plan));
        ImmutableArray<StepId> best = plan;
        Pruning pruning = new(bounds, row, reached);
        Try(0, engine.Initial, []);
        return best;

        void Try(int position, StateId state, ImmutableArray<StepId> kept)
        {
            if (kept.Length >= best.Length)
                return;
            if (Utility(Author, state) is int now && now != Value.Unknown && now >= reached)
            {
                best = kept;
                return;
            }

            if (position == plan.Length || !pruning.IsWorthExploring(position, state, kept.Length))
                return;
            Try(position + 1, state, kept);
            StateId next = StateAfter(state, plan[position]);
            if (next.IsState && StillAgreed(row, position, state, budget))
                Try(position + 1, next, kept.Add(plan[position]));
        }
    }

    private bool FirstActIsNeedless(Row row, StateId start, int budget)
    {
        int reached = Utility(row.Owner, End(start, row.Plan));
        Pruning pruning = new(bounds, row, reached);
        return Serves(1, start, 0);

        bool Serves(int position, StateId state, int taken)
        {
            int now = Utility(row.Owner, state);
            if (taken > 0 && now != Value.Unknown && now >= reached)
                return true;
            if (position == row.Plan.Length || !pruning.IsWorthExploring(position, state, taken))
                return false;
            StateId next = StateAfter(state, row.Plan[position]);
            return (next.IsState && StillAgreed(row, position, state, budget - taken) && Serves(position + 1, next, taken + 1))
                || Serves(position + 1, state, taken);
        }
    }

    /// <summary>Whether an act of the row is agreed to in a state where it now stands.</summary>
    private bool StillAgreed(Row row, int position, StateId state, int budget)
    {
        Act act = steps.ActOf(row.Plan[position])!;
        if (test == RedundancyTest.Exact)
            return explainer.OthersAgree(row.Owner, state, act, budget, row.Depth);
        int then = row.BudgetAt(position);
        foreach (CharacterId other in act.Consenting)
        {
            if (other == row.Owner)
                continue;
            if (explainer.FindMotive(other, row.Stood[position], act, then, row.Depth + 1) is not ImmutableArray<StepId> motive
                || !Holds(RowOf(other, engine.States.Mind(row.Stood[position], other), motive, then, row.Depth + 1), engine.States.Mind(state, other), budget))
                return false;
        }

        return true;
    }

    /// <summary>Whether the motive, found elsewhere, is one from this state of its owner's mind, by itself and the motives found in it.</summary>
    private bool Holds(Row row, StateId start, int budget)
    {
        if (row.Plan.Length > budget)
            return false;
        StateId state = start;
        for (int position = 0; position < row.Plan.Length; position++)
        {
            StateId next = StateAfter(state, row.Plan[position]);
            if (!next.IsState || (position > 0 && !StillAgreed(row, position, state, budget - position)))
                return false;
            state = next;
        }

        return Model.Grounding.Utility.Improves(Utility(row.Owner, start), Utility(row.Owner, state)) && !HasNeedless(row, start, budget);
    }

    private bool HasNeedless(Row row, StateId start, int budget)
    {
        for (int position = 0; position < row.Plan.Length; position++)
        {
            if (FirstActIsNeedless(row.SuffixFrom(position), start, budget - position))
                return true;
            start = StateAfter(start, row.Plan[position]);
        }

        return false;
    }

    private Row RowOf(CharacterId owner, StateId start, ImmutableArray<StepId> plan, int budget, int depth)
    {
        if (test == RedundancyTest.Exact)
            return new Row(owner, plan, [], budget, depth);
        ImmutableArray<StateId>.Builder states = ImmutableArray.CreateBuilder<StateId>(plan.Length);
        foreach (StepId index in plan)
        {
            states.Add(start);
            start = StateAfter(start, index);
        }

        return new Row(owner, plan, states.MoveToImmutable(), budget, depth);
    }

    private StateId End(StateId state, ImmutableArray<StepId> plan)
    {
        foreach (StepId index in plan)
            state = StateAfter(state, index);
        return state;
    }

    private StateId StateAfter(StateId state, StepId step) => step.Value < engine.Story.Acts.Length ? successors.SuccessorOrNone(state, engine.Story.Acts[step.Value]) : steps.Successor(state, step);

    private int Utility(CharacterId owner, StateId state) =>
        owner.IsNone ? engine.Story.AuthorUtility.Evaluate(engine.States, state) : engine.UtilityOf(owner, state);

    /// <summary>A whole plan, the author's (whose owner is nobody) or a motive, and, to replay it, the states before its acts, where the motives of others were found.</summary>
    private readonly record struct Row(CharacterId Owner, ImmutableArray<StepId> Plan, ImmutableArray<StateId> Stood, int Budget, int Depth)
    {
        /// <summary>What others may plan ahead at an act. The author's plan takes nothing from it.</summary>
        public int BudgetAt(int position) => Owner.IsNone ? Budget : Budget - position;

        /// <summary>The plan from a position on.</summary>
        public Row SuffixFrom(int position) => this with { Plan = Plan[position..], Stood = Stood[position..], Budget = BudgetAt(position) };
    }

    /// <summary>Which beginnings of what is left of a row are gone on with. Few are; the bound is asked, and what was tried is remembered, when there are many.</summary>
    private sealed class Pruning(MotiveBounds bounds, Row row, int reached)
    {
        private const int Few = 64;

        private HashSet<(int Position, StateId State, int Taken)>? tried;
        private int made;

        /// <summary>Whether a row that has come to this position and state, with so many acts kept, is gone on with.</summary>
        public bool IsWorthExploring(int position, StateId state, int taken) =>
            ++made <= Few || ((tried ??= []).Add((position, state, taken)) && bounds.CanReach(row.Owner, state, row.Plan, position, reached));
    }
}
