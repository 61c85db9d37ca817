using System.Collections.Immutable;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Planning;

/// <summary>The author's search finds a plan exactly when trying everything does, and each plan it finds is one (I13). A plan is one of acts that are possible (P1) and explained (P5), and reaches the goal (P8).</summary>
public sealed class PlanSearchTests
{
    private const int Length = 3;

    private readonly Tally _tally = new();

    [Fact]
    public void There_is_a_plan_exactly_when_trying_everything_finds_one()
    {
        Cases.Hold(RandomStory.From, Agree);
        _tally.AtLeast(("stories", 60), ("found", 20), ("not found", 8));
    }

    [Fact]
    public void A_search_that_was_given_up_and_is_begun_again_finds_what_a_new_one_finds()
    {
        Cases.Hold(RandomStory.From, Again);
        _tally.AtLeast(("stories", 60), ("found", 20));
    }

    private string? Again(Story drawn)
    {
        Model.Grounding.GroundStory story = Model.Grounding.GroundStory.Ground(WithAuthor(drawn));
        PlanningLimits limits = new(Length, Length, 1);
        Planner fresh = new(story, limits);
        if (fresh.Engine.Story.Acts.Length > 16 || fresh.InitialUtility is not int start)
            return null;
        string expected = Plans(fresh, start + 1);
        Planner again = new(story, limits);
        for (int expanded = 1; expanded <= 12; expanded++)
            again.FindPlans(start + 1, most: 9, mostExpanded: expanded);
        string found = Plans(again, start + 1);
        _tally.Add("stories");
        _tally.AddIf(expected.Length > 0, "found");
        return found == expected ? null : $"found {found}, a new search {expected}";
    }

    private static string Plans(Planner planner, int goal)
    {
        List<string> plans = [];
        planner.FindPlans(goal, most: 9, found: plan => plans.Add(string.Join(", ", plan.Select(act => planner.Engine.Story.Acts[act.Value].ToString()))));
        return string.Join("; ", plans);
    }

    private string? Agree(Story drawn)
    {
        Story story = WithAuthor(drawn);
        PlanningLimits limits = new(Length, 2, 1);
        Planner planner = new(Model.Grounding.GroundStory.Ground(story), limits);
        Properties.Comparison both = new(story, planner.Engine);
        if (both.Oracle.Acts.Length > 16)
            return null;
        NaiveReasons reasons = both.Oracle.Reasons(new Limits(2, 1, FirstOfShorter.NeedsReasons));
        int start = AuthorUtility(both, both.Oracle.Initial);
        int best = Best(both.Oracle.Initial, Length, start);
        int goal = start == Value.Unknown ? 1 : start + 1;
        PlanResult result = planner.FindPlans(goal);
        _tally.Add("stories");
        _tally.Add(result.Outcome == PlanOutcome.None ? "not found" : "found");
        if (result.Outcome == PlanOutcome.None)
            return best > start ? $"no plan found, but one reaches {best} from {start}" : null;
        if (best <= start)
            return $"found {string.Join(", ", result.Plan.Select(act => both.Engine.Story.Acts[act.Value]))}, but nothing reaches more than {start}";
        return Faulty(planner, result.Plan, goal);

        int Best(OracleState state, int left, int best)
        {
            int utility = AuthorUtility(both, state);
            if (utility != Value.Unknown && start != Value.Unknown)
                best = Math.Max(best, utility);
            if (left == 0 || start == Value.Unknown || best > start)
                return best;
            foreach (Oracle.Act act in both.Oracle.Acts.Where(act => both.Oracle.IsPossible(state, act)))
            {
                if (both.Oracle.Consenting(act, state).All(who => reasons.IsExplained(who, state, act)))
                    best = Best(both.Oracle.After(state, act), left - 1, best);
            }

            return best;
        }
    }

    /// <summary>The author wants every truth and number, as it is for the first who can have it.</summary>
    internal static Story WithAuthor(Story story)
    {
        IEnumerable<Want> wants = story.Facts
            .Where(fact => !fact.Hidden && fact.Domain is not Domain.Entities && fact.Parameters.All(parameter => !story[parameter.Type].Members.IsEmpty))
            .Select(fact => new Expression.Fact(
                fact.Id, [.. fact.Parameters.Select(parameter => new Expression.Literal(story[parameter.Type].Members[0].Value))]))
            .Select(fact => story[fact.Id].Domain is Domain.Boolean
                ? new Want(null, null, 1, new Expression.Literal(1), fact, "it", default)
                : new Want(null, null, 1, fact, null, "it", default));
        return story with { Wants = [.. story.Wants, .. wants] };
    }

    internal static int AuthorUtility(Properties.Comparison both, OracleState state)
    {
        int total = 0;
        foreach (Want want in both.Engine.Story.Story.Wants.Where(want => want.Whose is null && want.Only is null))
        {
            if (want.Condition is null || both.Oracle.Read(want.Condition, state, [0]) == Value.True)
                total = Evaluator.Calculate(Arithmetic.Add, total, both.Oracle.Read(want.Weight, state, [0]));
        }

        return total;
    }

    internal static string? Faulty(Planner planner, ImmutableArray<StepId> plan, int goal)
    {
        PlanFault? fault = new PlanVerifier(planner.Engine, planner.Limits).Check(planner.Explain(plan), goal);
        return fault is null ? null : $"{string.Join(", ", plan.Select(act => planner.Steps.IsAttempt(act) ? $"attempt {planner.Steps.ActOf(act)}" : $"{planner.Steps.ActOf(act)}"))}: {fault.Definition} {fault.What}";
    }
}
