using Motive.Planning;
using Motive.Reading;

namespace Motive.Tests.Planning;

/// <summary>What can be tried when a story is played can be tried in a plan: a mill whose sluice is thought open and is shut.</summary>
public sealed class AttemptTests
{
    private const string Mill = """
        story "The Sluice"
        type part
        fact shut(part)
        fact oiled(part)
        fact ground
        part Sluice
        character Wim he
            wants
                4 if ground as "flour"
        character Ada she
        initially
            shut(Sluice)
            believes(Wim, shut(Sluice)) = false
        action oil(who: character, what: part)
            requires not oiled(what)
            effects oiled(what)
            consenting who
        action lift(who: character, what: part)
            requires shut(what) and oiled(what)
            effects not shut(what)
            consenting who
        action grind(who: character)
            requires not shut(Sluice) and not ground
            effects ground
            consenting who
        happening frost at 6:00
            requires oiled(Sluice)
            effects not oiled(Sluice)
            text "Frost."
        wants of author
            1 if ground
        """;

    private const string Plan = "attempt grind(Wim); oil(Wim, Sluice); lift(Wim, Sluice); grind(Wim)";

    private static ProblemPlanner Planner(bool? attempts = null) =>
        new(Repository.Load("mill.story", Mill), new PlanLimits { Attempts = attempts });

    [Fact]
    public void Somebody_tries_and_then_knows_better() =>
        Assert.Equal(Plan, string.Join("; ", Assert.Single(Planner().Ask(new PlanRequest()).Plans).Acts.Select(act => act.Act)));

    [Fact]
    public void Without_attempts_there_is_no_plan()
    {
        Assert.Equal(PlanEnding.None, Planner(attempts: false).Ask(new PlanRequest()).Ending);
        Assert.Equal("P11", Assert.Single(Planner(attempts: false).Check(Plan.Replace("; ", "\n", StringComparison.Ordinal))).Fault?.Definition);
    }

    [Fact]
    public void What_is_printed_is_valid_when_it_is_read_again()
    {
        ToldPlan plan = Planner().Ask(new PlanRequest()).Plans[0];
        Assert.True(Assert.Single(Planner().Check(Repository.Page(plan))).IsValid);
        Assert.True(Assert.Single(Planner().Check(PlanJson.Write(Planner().Ask(new PlanRequest()), several: false, 0))).IsValid);
    }

    [Theory]
    [InlineData("grind(Wim)", "P1", "It is not possible: not shut(Sluice) does not hold.")]
    [InlineData("attempt grind(Wim)\nattempt grind(Wim)", "P2", "Wim does not believe not shut(Sluice).")]
    [InlineData("attempt grind(Ada)", "P2", "Ada does not believe not shut(Sluice).")]
    [InlineData("attempt oil(Wim, Sluice)", "P11", "It is possible there, so that there is nothing to try.")]
    public void A_plan_that_is_none_says_what_is_wrong(string rows, string definition, string what)
    {
        CheckFault fault = Assert.Single(Planner().Check(rows)).Fault!;
        Assert.Equal(definition, fault.Definition);
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_plans_to_fail()
    {
        const string Written = """
            1. attempt grind(Wim)
               * Wim wants flour, and plans:
                 - attempt grind(Wim)
            """;
        Assert.Equal("P11", Assert.Single(Planner().Check(Written)).Fault?.Definition);
    }

    [Theory]
    [InlineData("", WhyNotCase.Needless)]
    [InlineData("attempt grind(Wim)", WhyNotCase.Explained)]
    [InlineData("attempt grind(Wim); oil(Wim, Sluice); frost", WhyNotCase.Explained)]
    public void What_is_asked_about_comes_after_attempts_and_happenings(string after, WhyNotCase expected)
    {
        string[] steps = after.Split("; ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, Planner().WhyNot("oil(Wim, Sluice)", steps, cancellation: TestContext.Current.CancellationToken).Case);
    }

    [Theory]
    [InlineData("frost", "\"frost\": it is not possible there: oiled(Sluice) does not hold.")]
    [InlineData("attempt grind(Ada)", "\"attempt grind(Ada)\": there is nothing that anybody would find out by trying.")]
    [InlineData("forst", "\"forst\": there is no action or happening `forst`. Did you mean `frost`?")]
    public void What_cannot_come_before_is_said(string after, string message) => Assert.Equal(
        message,
        Assert.Throws<RequestException>(() => Planner().WhyNot("oil(Wim, Sluice)", [after], cancellation: TestContext.Current.CancellationToken)).Message);
}
