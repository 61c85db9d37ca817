using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;

namespace Motive.Planning;

/// <summary>Understands a written plan in the words of a problem, and has it verified.</summary>
internal sealed class PlanChecker(LoadedProblem problem, Planner planner, GroundWords words)
{
    private readonly PlanVerifier verifier = new(planner.Engine, planner.Limits);

    public CheckAnswer Check(WrittenPlan written, int goal, CancellationToken cancellation)
    {
        WrittenActs acts = new(problem, planner.Steps);
        ImmutableArray<ExplainedAct> plan = acts.Understand(written.Acts);
        if (acts.Mistake is not null || acts.Impossible is not null)
            return new CheckAnswer(acts.Mistake, acts.Impossible, false, plan.Length);
        if (plan.Length > planner.Limits.Author)
            return Faulty(written, verifier.Check(plan, goal, cancellation)!, false);
        bool bare = !written.HasMotives && plan.Any(step => planner.Steps.Consenting(step.Act).Length > 0);
        if (bare)
        {
            if (new UnexplainedActs(planner, words).First(written, plan, cancellation) is CheckFault unexplained)
                return new CheckAnswer(null, unexplained, true, plan.Length);
            plan = planner.Explain([.. plan.Select(step => step.Act)]);
        }

        return verifier.Check(plan, goal, cancellation) is PlanFault fault
            ? Faulty(written, fault, bare, fault.Where.IsEmpty ? 0 : FirstFaulty(plan, goal, cancellation))
            : new CheckAnswer(null, null, bare, plan.Length);
    }

    /// <summary>The first act with a fault at it or within its motives: the one without which the rest before it has none.</summary>
    private int FirstFaulty(ImmutableArray<ExplainedAct> plan, int goal, CancellationToken cancellation)
    {
        for (int length = 1; length <= plan.Length; length++)
        {
            if (verifier.Check(plan[..length], goal, cancellation) is { Where.IsEmpty: false })
                return length - 1;
        }

        return 0;
    }

    private CheckAnswer Faulty(WrittenPlan written, PlanFault fault, bool bare, int first = 0)
    {
        string? who = fault.Character.IsNone ? null : words.Character(fault.Character);
        if (fault.Where.IsEmpty)
            return new CheckAnswer(null, new CheckFault(fault.Definition, written.Line, 1, null, who, fault.What, fault.IsUndecided), bare, written.Acts.Length);
        ActFinder finder = new(problem);
        WrittenAct at = Place([written.Acts[first]], fault.Where, finder) ?? written.Acts[first];
        string act = words.Step(planner.Steps, fault.Where[^1]);
        string what = fault.Where.Length == 1 ? $"{fault.What}{Missing(written, fault, first, finder)}" : fault.What;
        return new CheckAnswer(null, new CheckFault(fault.Definition, at.Line, at.Column, act, who, what), bare, written.Acts.Length);
    }

    /// <summary>Where the innermost act of a path stands; the first place that fits.</summary>
    private WrittenAct? Place(IEnumerable<WrittenAct> acts, ImmutableArray<StepId> path, ActFinder finder)
    {
        foreach (WrittenAct act in acts.Where(act => finder.FindStep(planner.Steps, act.Text).Step == path[0]))
        {
            if (path.Length == 1)
                return act;
            if (Place(act.Motives.SelectMany(motive => motive.Rest), path[1..], finder) is WrittenAct within)
                return within;
        }

        return null;
    }

    /// <summary>Of one of the author's acts that is not possible or not believed possible: what is missing for it.</summary>
    private string Missing(WrittenPlan written, PlanFault fault, int first, ActFinder finder)
    {
        if (fault.Definition is not ("P1" or "P2"))
            return "";
        StateId state = planner.Engine.Initial;
        foreach (WrittenAct earlier in written.Acts[..first])
            state = planner.Steps.Successor(state, finder.FindStep(planner.Steps, earlier.Text).Step!.Value);
        state = fault.Character.IsNone ? state : planner.Engine.States.Mind(state, fault.Character);
        Condition requires = planner.Steps.Requires(fault.Where[0]);
        return requires.Holds(planner.Engine.States, state) ? "" : $": {new ConditionWords(words).FailingIn(requires, planner.Engine.States, state)}";
    }
}
