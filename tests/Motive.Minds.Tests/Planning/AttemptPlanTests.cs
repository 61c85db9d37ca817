using System.Collections.Immutable;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Planning;

/// <summary>Attempts in the author's plans (P11): they do what D9a says, and a plan with them is found exactly when trying everything finds one.</summary>
public sealed class AttemptPlanTests
{
    private const int Length = 3;

    [Fact]
    public void Whoever_tries_learns_exactly_what_was_in_the_way() => Cases.Hold(RandomStory.From, story =>
    {
        Properties.Comparison both = new(story);
        foreach (Oracle.Act act in both.Oracle.Acts.Where(act => !both.Oracle.IsPossible(both.Oracle.Initial, act)))
        {
            if (both.EngineAct(act) is not { AuthorOnly: false } known)
                continue;
            if (both.Difference(both.Engine.ApplyAttempt(both.Engine.Initial, known), both.Oracle.AfterAttempt(both.Oracle.Initial, act)) is string difference)
                return $"after trying {both.Name(act)}: {difference}";
        }

        return null;
    });

    private readonly Tally _tally = new();

    [Fact]
    public void There_is_a_plan_exactly_when_trying_everything_finds_one()
    {
        Cases.Hold(RandomStory.From, Agree);
        _tally.AtLeast(("stories", 60), ("found", 20), ("not found", 20));
    }

    private string? Agree(Story drawn)
    {
        Story story = PlanSearchTests.WithAuthor(drawn);
        Planner planner = new(Model.Grounding.GroundStory.Ground(story), new PlanningLimits(Length, 2, 1) { Attempts = true });
        Properties.Comparison both = new(story, planner.Engine);
        if (both.Oracle.Acts.Length > 16)
            return null;
        NaiveReasons reasons = both.Oracle.Reasons(new Limits(2, 1, FirstOfShorter.NeedsReasons));
        int start = PlanSearchTests.AuthorUtility(both, both.Oracle.Initial);
        int best = Best(both.Oracle.Initial, Length, start);
        int goal = start == Value.Unknown ? 1 : start + 1;
        PlanResult result = planner.FindPlans(goal);
        _tally.Add("stories");
        _tally.Add(result.Outcome == PlanOutcome.None ? "not found" : "found");
        if (result.Outcome == PlanOutcome.None)
            return best > start ? $"no plan found, but one reaches {best} from {start}" : null;
        return best <= start ? $"a plan of {result.Plan.Length} found, but nothing reaches more than {start}" : PlanSearchTests.Faulty(planner, result.Plan, goal);

        int Best(OracleState state, int left, int best)
        {
            int utility = PlanSearchTests.AuthorUtility(both, state);
            if (utility != Value.Unknown && start != Value.Unknown)
                best = Math.Max(best, utility);
            if (left == 0 || start == Value.Unknown || best > start)
                return best;
            foreach (Oracle.Act act in both.Oracle.Acts)
            {
                IReadOnlyCollection<int> doers = both.Oracle.Consenting(act, state);
                if (both.Oracle.IsPossible(state, act))
                    best = doers.All(who => reasons.IsExplained(who, state, act)) ? Best(both.Oracle.After(state, act), left - 1, best) : best;
                else if (doers.Count > 0 && doers.All(who => reasons.IsExplained(who, state, act)) && FindOut(state, act, doers))
                    best = Best(both.Oracle.AfterAttempt(state, act), left - 1, best);
            }

            return best;
        }

        bool FindOut(OracleState state, Oracle.Act act, IReadOnlyCollection<int> doers) =>
            doers.Any(who => !both.Oracle.IsPossible(both.Oracle.AfterAttempt(state, act).MindOf(who), act));
    }
}
