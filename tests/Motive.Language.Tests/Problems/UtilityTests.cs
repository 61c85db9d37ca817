using Motive.World;
using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>How a utility becomes wants: which, and what they are called.</summary>
public sealed class UtilityTests
{
    private const string World = """
        entity Nell : character;
        property rich(who : character) : boolean;
        property alive(who : character) : boolean;
        property debt(who : character) : number;

        """;

    [Theory]
    [InlineData("rich(Nell)", "1 when rich[0] as rich(Nell)")]
    [InlineData("rich(Nell) & alive(Nell)", "1 when (rich[0] and alive[0]) as rich(Nell) & alive(Nell)")]
    [InlineData("if(rich(Nell)) 3 else 0", "3 when rich[0] as rich(Nell)")]
    [InlineData("(if(rich(Nell)) 1 else 0) + (if(alive(Nell)) -2 else 0)", "1 when rich[0] as rich(Nell); -2 when alive[0] as !alive(Nell)")]
    [InlineData("if(rich(Nell)) 1 else 0 + if(alive(Nell)) 2 else 0", "1 when rich[0] as rich(Nell); 2 when alive[0] as alive(Nell)")]
    [InlineData(
        "if(!alive(Nell)) 0 else 1 + (if(rich(Nell)) 2 else 0) + debt(Nell)",
        "1 when alive[0] as alive(Nell); 2 when (alive[0] and rich[0]) as rich(Nell); debt[0] when alive[0] as debt(Nell)")]
    [InlineData(
        "if(alive(Nell) & rich(Nell)) 2 elseif(alive(Nell)) 1 else 0",
        "((alive[0] and rich[0]) ? 2 : (alive[0] ? 1 : 0)) when _ as if(alive(Nell) & rich(Nell)) 2 elseif(alive(Nell)) 1 else 0")]
    [InlineData("1 - debt(Nell)", "(1 - debt[0]) when _ as 1 - debt(Nell)")]
    [InlineData("debt(Nell) - (if(rich(Nell)) 1 else 0)", "debt[0] when _ as debt(Nell); -1 when rich[0] as !rich(Nell)")]
    [InlineData("sum(x : character) debt(x)", "sum($1: character: debt[$1]) when _ as sum(x : character) debt(x)")]
    public void A_sum_is_as_many_wants_as_it_has_terms(string utility, string expected)
    {
        Story story = Problem.Story($"{World}utility(Nell): {utility};");
        Assert.Equal(expected, string.Join("; ", story.Wants.Select(want =>
            $"{ExpressionPrinter.Print(story, want.Weight)} when {ExpressionPrinter.Print(story, want.Condition)} as {want.Label}")));
        Assert.All(story.Wants, want => Assert.Equal(new EntityId(0), want.Only));
    }

    [Fact]
    public void A_utility_without_a_name_is_the_authors()
    {
        Want want = Assert.Single(Problem.Story($"{World}utility(): alive(Nell);").Wants);
        Assert.True(want is { Whose: null, Only: null });
    }
}
