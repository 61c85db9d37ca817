using System.Collections.Immutable;
using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Reasoning;
using Xunit;

namespace Motive.Minds.Tests.Planning;

/// <summary>Plans of many acts that have nothing to do with each other: there are as many orders of them, and ways to leave some out, as there are.</summary>
public sealed class LongPlanTests
{
    private const string EachCounts = "sum(c : coin) if(has(c)) 1 else 0";

    /// <summary>Ways to leave some of sixteen out: 65,536.</summary>
    [Fact]
    public void What_is_needless_among_many_acts_is_found_without_trying_all_ways_to_leave_some_out()
    {
        PlanResult result = Finder(16, EachCounts, EachCounts, 1).FindPlans(16, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(16, result.Plan.Length);
        Assert.InRange(result.Generated, 17, 2_000);
    }

    /// <summary>Orders of ten: 3,628,800. Each is a motive.</summary>
    [Fact]
    public void A_motive_of_many_acts_in_any_order_is_found_without_making_all_orders()
    {
        PlanResult result = Finder(10, All(10), All(10), 10).FindPlans(1, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(10, result.Plan.Length);
        Assert.InRange(result.Expanded, 10, 20_000);
    }

    [Fact]
    public void Needless_acts_are_taken_out_of_a_long_plan()
    {
        Planner planner = Finder(16, $"if({EachCounts} >= 12) 1 else 0", EachCounts, 1);
        ImmutableArray<StepId> left = planner.WithoutNeedlessActs([.. planner.Engine.Story.Acts.Select(act => PlanSteps.StepForAct(act.Index))]);
        Assert.Equal(12, left.Distinct().Count());
    }

    [Theory]
    [InlineData(16, null)]
    [InlineData(20, "P7")]
    public void Where_verifying_would_take_too_long_it_is_left_undecided(int coins, string? undecided)
    {
        Planner planner = Finder(coins, EachCounts, EachCounts, 1);
        ImmutableArray<ExplainedAct> plan = planner.Explain(planner.FindPlans(coins, cancellation: TestContext.Current.CancellationToken).Plan);
        PlanFault? fault = new PlanVerifier(planner.Engine, planner.Limits).Check(plan, coins, TestContext.Current.CancellationToken);
        Assert.Equal(undecided, fault?.Definition);
        Assert.True(fault is null or { IsUndecided: true });
    }

    /// <summary>Thirty-one steps of a way, each seen only from the one before.</summary>
    [Fact]
    public void A_plan_as_long_as_any_that_was_published_is_found_and_verified()
    {
        const int Steps = 31;
        string rooms = string.Join(" ", Enumerable.Range(0, Steps + 1).Select(room => $"entity R{room} : room;"));
        string ways = string.Join(" ", Enumerable.Range(1, Steps).Select(room => $"way(R{room - 1}) = R{room};"));
        string text = $$"""
            type room; entity Ann : character; {{rooms}}
            property at(who : character) : room;
            property way(room : room) : room;
            property walked() : number;
            at(Ann) = R0; {{ways}}
            action walk(who : character, from : room) { precondition: at(who) == from & way(from) != ?; effect: at(who) = way(from) & walked() = walked() + 1; consenting: who };
            utility(): if(at(Ann) == R{{Steps}}) 1 else 0;
            utility(Ann): walked()
            """;
        CompilationResult result = ProblemFile.Read("way.txt", text);
        Planner planner = new(GroundStory.Ground(result.Story!), new PlanningLimits(Steps, 2, 1));
        ImmutableArray<StepId> plan = planner.FindPlans(1, cancellation: TestContext.Current.CancellationToken).Plan;
        Assert.Equal(Steps, plan.Length);
        Assert.Null(new PlanVerifier(planner.Engine, planner.Limits).Check(planner.Explain(plan), 1, TestContext.Current.CancellationToken));
    }

    /// <summary>To polish is for gilding, which is too far off: of 362,880 orders in which all coins can be taken after it, none needs it. They are kept, and count.</summary>
    [Fact]
    public void Motives_that_come_to_nothing_are_no_more_than_may_be_kept()
    {
        Planner planner = Finder(9, All(9, "if(shiny()) 1 else 0"), All(9, "if(golden()) 2 else 1"), 11, """
            property shiny() : boolean;
            property golden() : boolean;
            property saved() : boolean;
            action polish(who : character) { precondition: !shiny(); effect: shiny(); consenting: who; };
            action save(who : character) { precondition: !saved(); effect: saved(); consenting: who; };
            action gild(who : character) { precondition: shiny() & saved() & !golden(); effect: golden(); consenting: who; };
            """);
        PlanResult result = planner.FindPlans(1, mostStates: 20_000, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(PlanOutcome.Limit, result.Outcome);
        Assert.InRange(result.Generated, 1, 10_000);
    }

    private static string All(int coins, string worth = "1") =>
        $"if({string.Join(" & ", Enumerable.Range(0, coins).Select(coin => $"has(C{coin})"))}) ({worth}) else 0";

    /// <summary>Ann can take each of the coins, at any time, once.</summary>
    private static Planner Finder(int coins, string author, string ann, int foresight, string more = "")
    {
        CompilationResult result = ProblemFile.Read("coins.txt", $$"""
            type coin;
            entity Ann : character;
            {{string.Join("\n", Enumerable.Range(0, coins).Select(coin => $"entity C{coin} : coin;"))}}
            property has(coin : coin) : boolean;
            action take(character : character, coin : coin) { precondition: !has(coin); effect: has(coin); consenting: character; };
            {{more}}
            utility(): {{author}};
            utility(Ann): {{ann}};
            """);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(item => DiagnosticRenderer.Render(item, result.Files))));
        return new Planner(GroundStory.Ground(result.Story!), new PlanningLimits(coins, foresight, 1));
    }
}
