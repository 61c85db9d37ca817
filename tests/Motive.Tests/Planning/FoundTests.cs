using Motive.Planning;

namespace Motive.Tests.Planning;

/// <summary>Small problems, each with a plan that is easily missed.</summary>
public sealed class FoundTests
{
    /// <summary>Jon takes Ida to have three coins. Seeing her show more than five, he takes it that they are six; that they are nine he cannot know.</summary>
    [Fact]
    public void A_motive_may_rest_on_a_number_that_was_never_true() => Finds("show, pack(Jon)", """
        story "A Count"

        fact coins(who: character): 0..9
        fact shown
        fact packed
        fact bought

        character Ida she
            coins 9
        character Jon he
            believes coins(Ida) = 3
            wants
                3 if bought as "to have the cart"

        wants of author
            1 if packed as "to see Jon off"

        action show()
            requires coins(Ida) > 5 and not shown
            effects shown

        action pack(who: character)
            requires who = Jon and shown and not packed
            effects packed
            consenting who

        action buy(who: character)
            requires who = Jon and packed and coins(Ida) = 6 and not bought
            effects bought
            consenting who
        """);

    /// <summary>On the way from a pebble to a pearl her hand holds a feather, or nothing: then she does not know how much she has, and what comes after is no better than that (P6).</summary>
    [Theory]
    [InlineData("Feather", WhyNotCase.Explained)]
    [InlineData("nothing", WhyNotCase.NoGain)]
    public void A_motive_gets_better_than_whatever_lies_on_its_way(string between, WhyNotCase expected) => Assert.Equal(expected, new ProblemPlanner(Repository.Load("test.story", $"""
        story "A Pearl"

        type thing
        thing Pebble, Feather, Pearl
        fact weight(of: thing): 0..9
        fact in_hand: thing
        character Ann she
            wants
                1 * weight(in_hand) as "to have something in her hand"
        initially
            in_hand = Pebble
            weight(Pebble) = 1
            weight(Pearl) = 5

        wants of author
            1 if in_hand = Pearl as "to see her rich"

        action let_go(who: character)
            requires in_hand = Pebble
            effects in_hand := {between}
            consenting who

        action pick_up(who: character)
            requires in_hand = {between}
            effects in_hand := Pearl
            consenting who
        """), new PlanLimits()).WhyNot("let_go(Ann)", [], cancellation: TestContext.Current.CancellationToken).Case);

    private static void Finds(string plan, string story)
    {
        ProblemPlanner planner = new(Repository.Load("test.story", story), new PlanLimits());
        PlanAnswer answer = planner.Ask(new PlanRequest());
        Assert.Equal(plan, string.Join(", ", answer.Plans.SelectMany(found => found.Acts).Select(act => act.Act)));
    }
}
