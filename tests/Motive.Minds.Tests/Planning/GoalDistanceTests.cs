using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Planning;
using Motive.Minds.Planning.Distance;
using Xunit;

namespace Motive.Minds.Tests.Planning;

/// <summary>The guess knows of doers what can be told quickly: each time with and without what makes the difference.</summary>
public sealed class GoalDistanceTests
{
    private const string World = """
        entity Ann : character;
        entity Bob : character;
        property full(who : character) : number;
        property ill(who : character) : boolean;
        property poison(who : character) : boolean;
        property dead(who : character) : boolean;
        property free() : boolean;
        property won(who : character) : boolean;
        property angry(who : character) : boolean;
        utility(Bob): if(dead(Ann)) -1 else 0;

        """;

    [Theory]
    [InlineData(0, 4)]
    [InlineData(2, 2)]
    public void What_adds_up_is_counted_as_often_as_it_is_needed(int already, int acts) => Assert.Equal(acts, Guess(World + $$"""
        full(Ann) = {{already}};
        action fill(who : character) { effect: full(who) = full(who) + 1; };
        action spill() { precondition: full(Ann) > 2; effect: dead(Bob); };
        utility(): if(dead(Bob)) 1 else 0;
        utility(Ann): 0;
        """));

    /// <summary>Only a poisoner who is thought to be a healer is let near: it takes the mistake first.</summary>
    [Theory]
    [InlineData("", 2)]
    [InlineData("believes(Ann, !poison(Bob));", 1)]
    public void An_act_that_pays_is_done_by_who_believes_that_it_pays(string belief, int acts) => Assert.Equal(acts, Guess(World + $$"""
        poison(Bob);
        ill(Ann);
        {{belief}}
        action lie() { effect: believes(Ann, !poison(Bob)); };
        action cure() {
            precondition: ill(Ann);
            effect: if(poison(Bob)) dead(Ann) & if(!poison(Bob)) !ill(Ann);
            consenting: Ann;
        };
        utility(): if(dead(Ann)) 1 else 0;
        utility(Ann): if(!ill(Ann)) 1 else 0;
        """));

    [Theory]
    [InlineData("", 2)]
    [InlineData("angry(Ann);", 1)]
    public void Who_has_nothing_to_hope_for_has_to_be_given_something(string mood, int acts) => Assert.Equal(acts, Guess(World + $$"""
        {{mood}}
        action enrage() { effect: angry(Ann); };
        action strike() { effect: dead(Bob) & !angry(Ann); consenting: Ann; };
        utility(): if(dead(Bob)) 1 else 0;
        utility(Ann): if(angry(Ann)) -1 else 0;
        """));

    /// <summary>Two who race for one prize cannot both have it.</summary>
    [Theory]
    [InlineData("free() & !won(who)", 4)]
    [InlineData("!won(who)", 2)]
    public void Acts_that_exclude_each_other_are_not_both_counted_on(string race, int acts) => Assert.Equal(acts, Guess(World + $$"""
        free();
        action win(who : character) { precondition: {{race}}; effect: won(who) & !free(); };
        utility(): if(won(Ann) & won(Bob)) 1 else 0;
        utility(Ann): 0;
        """));

    /// <summary>It would be followed without end otherwise: as much as it can be, it is made of as much as it can be.</summary>
    [Fact]
    public void What_a_number_is_made_of_is_followed_back_once() => Assert.Equal(3, Guess(World + """
        property crowd() : number;
        crowd() = 3;
        action double() { precondition: True; effect: crowd() = crowd() * 2; };
        utility(): crowd() - 20;
        utility(Ann): 0;
        """));

    private static int Guess(string problem)
    {
        CompilationResult result = ProblemFile.Read("test.txt", problem);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(item => DiagnosticRenderer.Render(item, result.Files))));
        Planner planner = new(GroundStory.Ground(result.Story!), new PlanningLimits(9, 4, 1));
        GoalDistance distance = planner.DistanceTo(0);
        (int least, int guess, _) = distance.EstimateFrom(planner.Engine.Initial);
        Assert.InRange(least, 1, guess);
        return guess;
    }
}
