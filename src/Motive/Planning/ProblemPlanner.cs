using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Reasoning;
using Motive.Reading;
using Motive.World;

namespace Motive.Planning;

/// <summary>Plans a problem, says why an act is not explained, and checks plans. What it learns about the problem it keeps. Not thread-safe.</summary>
public sealed class ProblemPlanner
{
    private readonly LoadedProblem problem;
    private readonly PlanLimits limits;
    private readonly Planner planner;
    private readonly GroundWords words;
    private readonly MotiveTeller teller;

    /// <exception cref="RequestException">The limits are out of bounds, or the story's triggers never come to rest.</exception>
    public ProblemPlanner(LoadedProblem problem, PlanLimits limits)
    {
        this.problem = problem;
        this.limits = limits;
        Check(RequestPart.AuthorLimit, limits.Author, 0, PlanLimits.MostActs);
        Check(RequestPart.CharacterLimit, limits.Character, 0, PlanLimits.MostActs);
        Check(RequestPart.BeliefLimit, limits.Belief, 0, PlanLimits.MostMinds);
        planner = StoryLimitGuard.Bound(() => new Planner(
            limits.GuessedOutcomes ? problem.Ground.WithBeginning(problem.Story with { OutcomesAreGuessed = true }) : problem.Ground,
            new PlanningLimits(limits.Author, limits.Character, limits.Belief) { Attempts = limits.Attempts ?? problem.Notation == Notation.Story },
            limits.Replay ? RedundancyTest.Replay : RedundancyTest.Exact));
        words = new GroundWords(problem);
        teller = new MotiveTeller(planner, words);
    }

    /// <exception cref="RequestException">There is nothing to plan for, or the story's triggers never come to rest.</exception>
    public PlanAnswer Find(PlanRequest request, Action<PlanProgress>? progress = null, CancellationToken cancellation = default) => StoryLimitGuard.Bound(() =>
    {
        int beginning = Beginning();
        int goal = request.Goal?.In(Parts) ?? NextWhole(beginning);
        Action<SearchProgress>? report = progress is null ? null : step => progress(new PlanProgress(step.Expanded, step.ByAuthor, step.States));
        List<ImmutableArray<StepId>> found = [];
        PlanResult result = planner.FindPlans(goal, request.Plans, request.Nodes, found: found.Add, progress: report, cancellation: cancellation);
        return new PlanAnswer
        {
            Ending = EndingOf(result.Outcome),
            Goal = words.Amount(goal),
            Beginning = words.Amount(beginning),
            Limits = limits,
            Plans = [.. found.Select(Told)],
            Best = found.Count > 0 || result.Best.IsEmpty ? null : Told(result.Best),
            Expanded = result.Expanded,
            ExpandedByAuthor = result.ExpandedByAuthor,
            Generated = result.Generated,
        };
    });

    /// <param name="after">Acts that have happened before, whether or not anybody had a reason for them.</param>
    /// <exception cref="RequestException">There are no such acts, or those before are not possible.</exception>
    public WhyNotAnswer WhyNot(string act, IEnumerable<string> after, long nodes = long.MaxValue, CancellationToken cancellation = default) => StoryLimitGuard.Bound(() =>
    {
        ActFinder finder = new(problem);
        StateId state = planner.Engine.Initial;
        foreach (string earlier in after)
            state = Apply(state, finder.FindAsked(planner.Steps, RequestPart.After, earlier));
        if (finder.IsImpossible(act))
            return new WhyNotAnswer(act.Trim(), WhyNotCase.NotPossible, null, [$"It is possible in no state: {finder.WhyImpossible(act) ?? "what it requires of these arguments never holds"}."], []);
        StepId asked = finder.FindAsked(planner.Steps, RequestPart.WhyNot, act);
        if (planner.Steps.HappeningOf(asked) is not null)
            throw new RequestException(RequestPart.WhyNot, $"\"{act}\": a happening comes about by itself; nobody needs a reason for it.");
        WhyNot? missing = planner.WhyNot(state, asked, nodes, cancellation);
        return missing is null
            ? new WhyNotAnswer(words.Step(planner.Steps, asked), cancellation.IsCancellationRequested ? WhyNotCase.Cancelled : WhyNotCase.Limit, null, [], [])
            : new WhyNotSentences(planner, words, teller).Tell(state, asked, missing);
    });

    /// <summary>Checks a plan that is written down: with its motives, or, where none are given, with those that the planner finds.</summary>
    /// <param name="goal">What the author's utility must reach; null: more than there is at the beginning.</param>
    public ImmutableArray<CheckAnswer> Verify(string text, PlanAmount? goal = null, CancellationToken cancellation = default) => StoryLimitGuard.Bound<ImmutableArray<CheckAnswer>>(() =>
    {
        WrittenFile file = PlanFile.Read(text);
        if (file.Mistake is PlanFileMistake mistake)
            return [new CheckAnswer(mistake, null, false, 0)];
        PlanChecker checker = new(problem, planner, words);
        int above = goal?.In(Parts) ?? NextWhole(Beginning());
        return [.. file.Plans.Select(plan => checker.Check(plan, above, cancellation))];
    });

    /// <summary>The next whole number above a count of parts, in these parts.</summary>
    private int NextWhole(int count) => (count >= 0 ? (count / Parts) + 1 : -((-count - 1) / Parts)) * Parts;

    private int Parts => problem.Story.NumberParts;

    private ToldPlan Told(ImmutableArray<StepId> plan) => teller.Plan(planner.Explain(plan));

    private StateId Apply(StateId state, StepId step)
    {
        PlanSteps steps = planner.Steps;
        if (steps.Successor(state, step) is { IsState: true } after)
            return after;
        string why = steps.IsAttempt(step) ? "there is nothing that anybody would find out by trying" : NotPossible(state, step);
        throw new RequestException(RequestPart.After, $"\"{words.Step(steps, step)}\": {why}.");
    }

    private string NotPossible(StateId state, StepId step) =>
        $"it is not possible there: {new ConditionWords(words).FailingIn(planner.Steps.Requires(step), planner.Engine.States, state)}";

    private int Beginning()
    {
        if (problem.Story.Wants.All(want => want.Whose is not null || want.Only is not null))
        {
            string clause = problem.Notation == Notation.Story ? "wants of author" : "utility(): …;";
            throw new RequestException($"\"{problem.Story.Title}\" does not say what its author wants, so there is nothing to plan for. Write `{clause}`.");
        }

        return planner.InitialUtility
            ?? throw new RequestException($"the author's utility of \"{problem.Story.Title}\" is unknown at the beginning, so nothing improves on it. Give its facts values.");
    }

    private static PlanEnding EndingOf(PlanOutcome outcome) => outcome switch
    {
        PlanOutcome.Found => PlanEnding.Found,
        PlanOutcome.None => PlanEnding.None,
        PlanOutcome.Limit => PlanEnding.Limit,
        _ => PlanEnding.Cancelled,
    };

    private static void Check(RequestPart part, int value, int least, int most)
    {
        if (value < least || value > most)
            throw new RequestException(part, $"{value}: give a number from {least} to {most}.");
    }
}
