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

    private static void Finds(string plan, string story)
    {
        ProblemPlanner planner = new(Repository.Load("test.story", story), new PlanLimits());
        PlanAnswer answer = planner.Ask(new PlanRequest());
        Assert.Equal(plan, string.Join(", ", answer.Plans.SelectMany(found => found.Acts).Select(act => act.Act)));
    }
}
