using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Planning.Distance;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// Finds stories: sequences of acts that bring the author's utility to a goal and in which everybody acts for reasons of their own. The
/// definitions are numbered in <c>docs/planning.md</c>. One search at a time; what it learns about a story's reasons it keeps.
/// </summary>
internal sealed class Planner
{
    /// <summary>States and motives kept before a search is given up, so that the largest stories stay below 4 GiB.</summary>
    public const long OrdinaryStates = 7_500_000;

    private readonly PlanningLimits limits;
    private readonly RelaxedGraph relaxed;
    private readonly PayingFacts paying;
    private readonly MotiveBounds bounds;
    private readonly Successors successors;
    private readonly Projection projection;
    private readonly SearchBudget budget;
    private readonly Explainer explainer;
    private readonly Inquirer? inquirer;
    private readonly Averter? averter;

    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its bounds.</exception>
    public Planner(GroundStory story, PlanningLimits limits, RedundancyTest redundancy = RedundancyTest.Exact)
    {
        this.limits = limits.Validated();
        Engine = new MindEngine(story, limits.Belief + 1 + BeliefNesting.Measure(story.Story)).WithoutUnreachable(limits.Attempts);
        story = Engine.Story;
        Steps = new PlanSteps(Engine);
        relaxed = new RelaxedGraph(new FactSource(Engine.States), new RelaxedStory(story, Engine.Reachable));
        successors = new Successors(Engine);
        budget = new SearchBudget(Engine.States);
        projection = new Projection(Engine.Story, Engine.States);
        paying = new PayingFacts(Engine.Story, Engine.MayBeUnknown, projection.FactsStandAlone);
        bounds = new MotiveBounds(Engine, limits, relaxed, successors, projection, paying);
        inquirer = limits.Attempts ? new Inquirer(Engine) : null;
        averter = limits.Attempts ? new Averter(Engine) : null;
        explainer = ExplainerBy(new ExplainerRules(redundancy));
    }

    /// <summary>The states and acts that are searched, without the acts that can never happen.</summary>
    public MindEngine Engine { get; }

    /// <summary>What the numbers in plans stand for.</summary>
    public PlanSteps Steps { get; }

    /// <summary>How far plans may reach.</summary>
    public PlanningLimits Limits => limits;

    /// <summary>The author's utility at the first moment; null where it is unknown.</summary>
    public int? InitialUtility => Known(Engine.Story.AuthorUtility.Evaluate(Engine.States, Engine.Initial));

    /// <summary>Searches for up to <paramref name="most"/> different plans that reach the goal (P8); where one is asked for, for the shortest.</summary>
    /// <param name="found">Called with each plan.</param>
    public PlanResult FindPlans(
        int goal,
        int most = 1,
        long mostExpanded = long.MaxValue,
        long mostStates = OrdinaryStates,
        Action<ImmutableArray<StepId>>? found = null,
        Action<SearchProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        budget.Begin(mostExpanded, mostStates, progress, cancellation);
        int above = Math.Max(goal - 1, InitialUtility ?? 0);
        PlanSearch search = new(Engine, limits, Steps, successors, explainer, DistanceTo(above), budget);
        ImmutableArray<StepId> first = [];
        int count = 0;
        foreach (ImmutableArray<StepId> plan in search.EnumeratePlans(above))
        {
            count++;
            if (most == 1)
            {
                first = plan;
                search.LimitLength(plan.Length - 1);
                budget.LimitToImproving();
                continue;
            }

            first = count == 1 ? plan : first;
            found?.Invoke(plan);
            if (count >= most)
                break;
        }

        PlanOutcome outcome = count > 0 ? PlanOutcome.Found : budget.Stopped ?? PlanOutcome.None;
        if (most == 1 && count > 0)
            found?.Invoke(first);
        return new PlanResult(outcome, first, search.Best.Acts, Known(search.Best.Utility), budget.Expanded, budget.ByAuthor, Engine.States.Count);
    }

    /// <summary>A plan with everybody's motives.</summary>
    /// <exception cref="InvalidOperationException">Some act of it is not explained, or finding that out would take more states than can be kept.</exception>
    public ImmutableArray<ExplainedAct> Explain(ImmutableArray<StepId> plan)
    {
        budget.Begin(long.MaxValue, long.MaxValue, null, CancellationToken.None);
        return new ExplanationBuilder(Engine, limits, Steps, explainer, successors).Explain(Engine.Initial, plan)
            ?? throw new InvalidOperationException("Some act of the plan is not explained, or there is no room for more states.");
    }

    /// <summary>What is missing for an act, or an attempt at one, to be explained in a state; null if the search for it was given up.</summary>
    public WhyNot? WhyNot(StateId state, StepId step, long mostExpanded, CancellationToken cancellation)
    {
        budget.Begin(mostExpanded, OrdinaryStates, null, cancellation);
        WhyNot? missing = new WhyNotFinder(Engine, limits, Steps, bounds, successors, explainer, ExplainerBy).Find(state, step);
        return budget.Stopped is null ? missing : null;
    }

    /// <summary>What a character expects of others in a state of their own mind, by which motives that avert it are judged (P13); null where nobody threatens them.</summary>
    internal Forecast? Forecast(CharacterId character, StateId mind) => averter?.Forecast(character, mind);

    /// <summary>What is refused beforehand.</summary>
    internal MotiveBounds Bounds => bounds;

    /// <summary>Why a character would agree to an act in a state: the acts of a plan that begins with it, or null.</summary>
    internal ImmutableArray<StepId>? FindMotive(CharacterId character, StateId state, Act act) => explainer.FindMotive(character, state, act, limits.Character, 1);

    /// <summary>The fewest acts of a plan of the author's that are agreed to and reach as much.</summary>
    internal ImmutableArray<StepId> WithoutNeedlessActs(ImmutableArray<StepId> plan) => explainer.Redundancy.WithoutNeedlessActs(plan, limits.Character);

    /// <summary>The heuristic for a goal of the author's utility above a bound.</summary>
    internal GoalDistance DistanceTo(int above) => new(Engine, limits.Author, limits.Character, relaxed, projection, paying, above);

    private Explainer ExplainerBy(ExplainerRules rules) => new(Engine, limits.Reasons, successors, bounds, projection, budget, rules, inquirer, averter);

    private static int? Known(int utility) => utility == Value.Unknown ? null : utility;
}
