using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>What is wrong with a plan: where in it, and which definition it breaks.</summary>
/// <param name="Where">Acts from the author's plan inwards.</param>
/// <param name="IsUndecided">Whether the definition holds was not found out.</param>
internal sealed record PlanFault(string Definition, ImmutableArray<StepId> Where, CharacterId Character, string What, bool IsUndecided = false);

/// <summary>
/// Checks a plan with its explanations against the definitions of <c>docs/planning.md</c>, by carrying it out. It searches for nothing, but for what a motive averts, and
/// shares no code with the search: a motive that is not written down is missing.
/// </summary>
internal sealed class PlanVerifier(MindEngine engine, PlanningLimits limits)
{
    private static CharacterId Author => CharacterId.None;

    /// <summary>Rows of acts that are tried, in all, for what can be left out.</summary>
    private const int MostRows = 1 << 20;

    private readonly Dictionary<(CharacterId Owner, StateId State, ExplainedAct Step, int Budget, int Depth), bool> standing = [];
    private readonly PlanSteps steps = new(engine);
    private readonly FoundOut foundOut = new(engine);
    private readonly AvertedHarms harms = new(engine);
    private CancellationToken cancelled;
    private int rowsTried;

    /// <summary>The first fault, or null for a plan that reaches the goal with every act explained.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PlanFault? Check(ImmutableArray<ExplainedAct> plan, int goal, CancellationToken cancellation = default)
    {
        (cancelled, rowsTried) = (cancellation, 0);
        PlanFault? fault = FirstFault(plan, goal);
        return rowsTried <= MostRows ? fault : new PlanFault(
            "P7", [], Author, $"which of its acts can be left out was not found out: that takes more than {MostRows.ToString("# ### ###", CultureInfo.InvariantCulture)} rows of acts", IsUndecided: true);
    }

    private PlanFault? FirstFault(ImmutableArray<ExplainedAct> plan, int goal)
    {
        if (plan.Length > limits.Author)
            return new PlanFault("P9", [], Author, $"has {plan.Length} acts, more than {limits.Author}");
        int before = engine.Story.AuthorUtility.Evaluate(engine.States, engine.Initial);
        PlanFault? fault = CarryOut(Author, engine.Initial, plan, limits.Character, 1, [], out StateId end);
        if (fault is not null)
            return fault;
        int after = engine.Story.AuthorUtility.Evaluate(engine.States, end);
        if (!Utility.Improves(before, after) || after < goal)
            return new PlanFault("P8", [], Author, $"the author's utility is {after}, not {goal}");
        return IsNeedless(Author, engine.Initial, plan, after, limits.Character, 1, keepFirst: false)
            ? new PlanFault("P7", [], Author, "some of its acts can be left out")
            : null;
    }

    /// <summary>Carries out a plan of the owner's and checks every motive in it.</summary>
    private PlanFault? CarryOut(
        CharacterId owner, StateId state, ImmutableArray<ExplainedAct> plan, int budget, int depth, ImmutableArray<StepId> where, out StateId end, (StateId State, Act Act)? last = null)
    {
        end = state;
        for (int place = 0; place < plan.Length; place++)
        {
            ExplainedAct step = plan[place];
            ImmutableArray<StepId> here = where.Add(step.Act);
            if (last is (StateId before, Act act) && limits.Attempts && depth == 2 && !steps.IsAttempt(step.Act) && !steps.Successor(end, step.Act).IsState
                && foundOut.FindMindWithAnswer(owner, before, act, [.. plan[place..].Select(next => steps.ActOf(next.Act)!)], engine.UtilityOf(owner, before)) is { IsState: true } found)
            {
                end = found;
            }

            if (WhyMisplaced(owner, end, step.Act) is (string definition, string what))
                return new PlanFault(definition, here, owner, what);
            foreach (CharacterId character in steps.Consenting(step.Act))
            {
                if (character != owner && CheckMotive(character, end, step, steps.ActOf(step.Act)!, budget, depth, here) is PlanFault fault)
                    return fault;
            }

            StateId next = steps.Successor(end, step.Act);
            if (!next.IsState)
                return new PlanFault("P11", here, owner, "nobody would find out anything by trying");
            last = owner == Author || steps.ActOf(step.Act) is not Act done ? null : (end, done);
            end = next;
            budget -= owner == Author ? 0 : 1;
        }

        return null;
    }

    /// <summary>Which of P1, P4 and P11 forbids the step in that state, whatever anybody thinks of it; null where none does.</summary>
    private (string Definition, string What)? WhyMisplaced(CharacterId owner, StateId state, StepId step)
    {
        if (steps.IsAttempt(step))
        {
            if (owner != Author)
                return ("P11", "is an attempt, and nobody plans to fail");
            if (!limits.Attempts)
                return ("P11", "is an attempt, which is no part of plans here");
            return engine.CanHappen(state, steps.ActOf(step)!) ? ("P11", "is possible there, so that there is nothing to try") : null;
        }

        if (!steps.Successor(state, step).IsState)
            return ("P1", "is not possible there");
        return owner != Author && steps.Consenting(step).Length == 0 ? ("P4", "is nobody's act, and nobody can plan on it") : null;
    }

    private PlanFault? CheckMotive(CharacterId character, StateId parent, ExplainedAct step, Act act, int budget, int depth, ImmutableArray<StepId> where)
    {
        int longest = depth <= limits.Belief ? budget : Math.Min(budget, 1);
        if (longest < 1)
            return new PlanFault("P9", where, character, "is further ahead than anybody thinks");
        StateId mind = engine.States.Mind(parent, character);
        if (!engine.CanHappen(mind, act))
            return new PlanFault("P2", where, character, "does not believe it possible");
        if (step.Motives.FirstOrDefault(motive => motive.Character == character) is not Motive motive)
            return new PlanFault("P3", where, character, "no motive is given");
        if (motive.Rest.Length + 1 > longest)
            return new PlanFault("P9", where, character, $"the motive has {motive.Rest.Length + 1} acts, more than {longest}");
        StateId next = engine.Apply(mind, act);
        PlanFault? fault = CarryOut(character, next, motive.Rest, longest - 1, depth + 1, where, out StateId end, (mind, act));
        if (fault is not null)
            return fault;
        int reached = engine.UtilityOf(character, end);
        if (!Utility.Improves(engine.UtilityOf(character, mind), reached))
            return Averts(character, mind, act, motive, depth) ? null : new PlanFault("P3", where, character, "is not better off at the end of the motive");
        return IsNeedless(character, mind, [step, .. motive.Rest], reached, longest, depth + 1, keepFirst: true)
            ? new PlanFault("P7", where, character, "some acts of the motive can be left out")
            : null;
    }

    /// <summary>Whether a motive for an act of the author's plan, that leaves its owner with no more, averts harm (P13).</summary>
    private bool Averts(CharacterId character, StateId mind, Act act, Motive motive, int depth)
    {
        if (!limits.Attempts || depth != 1 || motive.Rest.Any(step => steps.ActOf(step.Act) is null || steps.IsAttempt(step.Act)))
            return false;
        return harms.AreAverted(character, mind, [act, .. motive.Rest.Select(step => steps.ActOf(step.Act)!)]);
    }

    /// <summary>
    /// Whether acts can be left out so that the rest is possible, as good, and everybody's written motive still holds: redundancy by replay.
    /// False also where too many rows have been tried, so that the plan is left undecided. <paramref name="keepFirst"/>: the consent of others to the first act is not asked while it stands first.
    /// </summary>
    private bool IsNeedless(CharacterId owner, StateId start, ImmutableArray<ExplainedAct> plan, int reached, int budget, int depth, bool keepFirst)
    {
        if (rowsTried > MostRows)
            return false;
        HashSet<(StateId State, int Kept)> rows = [(start, 0)];
        for (int position = 0; position < plan.Length; position++)
        {
            StepId step = plan[position].Act;
            bool asked = !(keepFirst && position == 0) || steps.Consenting(step).All(character => character == owner || HasMotive(plan[position], character));
            HashSet<(StateId State, int Kept)> longer = [.. rows];
            foreach ((StateId state, int kept) in rows)
            {
                if (asked && kept < plan.Length - 1 && steps.Successor(state, step) is { IsState: true } next && Stands(owner, state, plan[position], owner == Author ? budget : budget - kept, depth))
                    longer.Add((next, kept + 1));
            }

            rows = longer;
            cancelled.ThrowIfCancellationRequested();
            if ((rowsTried += rows.Count) > MostRows)
                return false;
        }

        return rows.Any(row => row.Kept > 0 && IsAsGood(owner, row.State, reached));
    }

    private bool IsAsGood(CharacterId owner, StateId state, int reached)
    {
        int utility = owner == Author ? engine.Story.AuthorUtility.Evaluate(engine.States, state) : engine.UtilityOf(owner, state);
        return utility != Value.Unknown && utility >= reached;
    }

    private static bool HasMotive(ExplainedAct step, CharacterId character) => step.Motives.Any(motive => motive.Character == character);

    /// <summary>Whether the act has, where it would now be done, the motives that are written down for it.</summary>
    private bool Stands(CharacterId owner, StateId state, ExplainedAct step, int budget, int depth)
    {
        (CharacterId, StateId, ExplainedAct, int, int) key = (owner, state, step, budget, depth);
        if (!standing.TryGetValue(key, out bool stands))
        {
            stands = Holds(owner, state, step, budget, depth);
            standing.Add(key, stands);
        }

        return stands;
    }

    private bool Holds(CharacterId owner, StateId state, ExplainedAct step, int budget, int depth)
    {
        foreach (CharacterId character in steps.Consenting(step.Act))
        {
            if (character == owner)
                continue;
            Act act = steps.ActOf(step.Act)!;
            StateId mind = engine.States.Mind(state, character);
            Motive motive = step.Motives.First(given => given.Character == character);
            int longest = depth <= limits.Belief ? budget : Math.Min(budget, 1);
            if (motive.Rest.Length + 1 > longest || !engine.CanHappen(mind, act))
                return false;
            StateId next = engine.Apply(mind, act);
            if (CarryOut(character, next, motive.Rest, longest - 1, depth + 1, [], out StateId end, (mind, act)) is not null)
                return false;
            int reached = engine.UtilityOf(character, end);
            bool holds = Utility.Improves(engine.UtilityOf(character, mind), reached)
                ? !IsNeedless(character, mind, [step, .. motive.Rest], reached, longest, depth + 1, keepFirst: true)
                : Averts(character, mind, act, motive, depth);
            if (!holds)
                return false;
        }

        return true;
    }
}
