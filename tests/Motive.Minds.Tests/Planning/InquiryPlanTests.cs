using System.Collections.Immutable;
using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Tests.Stories;
using Xunit;

namespace Motive.Minds.Tests.Planning;

/// <summary>An author's plan may go through somebody's finding something out (P12).</summary>
public sealed class InquiryPlanTests
{
    private const string Cave = """
        type place
        type thing
        fact at(who: entity): place
        fact has(who: character, what: thing)
        place Shore, Cave, Wreck
        thing Pearl
            at Wreck
        character Ada she
            at Shore
            wants
                4 if has(Ada, Pearl)
        character Old he
            at Shore
        initially
            believes(Ada, at(Pearl)) = nowhere
        action ask(who: character, whom: character)
            requires at(who) = at(whom) and who != whom
            effects believes(who, at(Pearl)) := believes(whom, at(Pearl))
            consenting who
        action swim(who: character, to: place)
            requires at(who) != to
            effects at(who) := to
            consenting who
        action take(who: character, what: thing)
            requires at(who) = at(what)
            effects
                has(who, what)
                at(what) := nowhere
            consenting who
        wants of author
            1 if has(Ada, Pearl)
        """;

    [Fact]
    public void She_asks_where_it_is_and_the_plan_is_valid()
    {
        Planner planner = Planner(attempts: true);
        PlanResult found = planner.FindPlans(1, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["ask(Ada, Old)", "swim(Ada, Wreck)", "take(Ada, Pearl)"], found.Plan.Select(step => planner.Engine.Story.Acts[step.Value].ToString()));
        ImmutableArray<ExplainedAct> explained = planner.Explain(found.Plan);
        Assert.Null(new PlanVerifier(planner.Engine, planner.Limits).Check(explained, 1, TestContext.Current.CancellationToken));
        ExplainedAct idle = explained[0] with { Motives = [new Minds.Planning.Motive(explained[0].Motives[0].Character, [])] };
        Assert.Equal("P3", new PlanVerifier(planner.Engine, planner.Limits).Check(explained.SetItem(0, idle), 1, TestContext.Current.CancellationToken)?.Definition);
    }

    [Fact]
    public void Without_inquiries_there_is_none() => Assert.Equal(PlanOutcome.None, Planner(attempts: false).FindPlans(1, cancellation: TestContext.Current.CancellationToken).Outcome);

    private static Planner Planner(bool attempts)
    {
        CompilationResult result = Compilation.Compile(new SourceFile("main.story", Cave), new NoFiles());
        Assert.True(result.Succeeded);
        return new Planner(GroundStory.Ground(result.Story!), new PlanningLimits(6, 5, 1) { Attempts = attempts });
    }
}
