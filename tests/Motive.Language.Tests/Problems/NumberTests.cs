using Motive.World;
using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>Numbers of a problem count the parts of one that its file needs, so that what it calculates is exact.</summary>
public sealed class NumberTests
{
    private const string World = """
        entity Nell : character;
        entity Otto : character;
        property debt(who : character) : number;
        property share(who : character) : number;

        """;

    [Theory]
    [InlineData("debt(Nell) = 3;", 1, "3")]
    [InlineData("debt(Nell) = 2.0;", 1, "2")]
    [InlineData("debt(Nell) = 0.5;", 2, "0.5")]
    [InlineData("debt(Nell) = -.25;", 4, "-0.25")]
    [InlineData("debt(Nell) = 1 / 3;", 3, "1/3")]
    [InlineData("debt(Nell) = 6 / 4;", 2, "1.5")]
    [InlineData("debt(Nell) = 0.1 * 0.1;", 100, "0.01")]
    [InlineData("debt(Nell) = 7 / 2 * 2;", 2, "7")]
    [InlineData("share(Otto) = 3; debt(Nell) = 2 / share(Otto);", 3, "2/3")]
    [InlineData("share(Otto) = 1.5; debt(Nell) = 1 / share(Otto);", 6, "2/3")]
    [InlineData("debt(Nell) = (1 / 3) + (1 / 3) + (1 / 3);", 3, "1")]
    [InlineData("debt(Nell) = 1 / 3 + (1 / 6);", 114, "6/19")]
    [InlineData("debt(Nell) = 5 / share(Nell);", 1, "?")]
    public void Are_counted_in_the_parts_that_make_them_exact(string text, int parts, string value)
    {
        Story story = Problem.Story(World + text);
        Assert.Equal(parts, story.NumberParts);
        Assert.Equal(value, new Amount(story.Initial[^1].Value, story.NumberParts).ToString());
    }

    [Theory]
    [InlineData("effect: debt(who) = debt(who) + 0.1;", 10)]
    [InlineData("effect: share(who) = debt(who) / 5 & debt(who) = 7;", 5)]
    [InlineData("precondition: debt(who) / 4 > 1; effect: debt(who) = 1;", 4)]
    [InlineData("effect: share(who) = 1 / debt(who) & debt(who) = if(debt(who) == 2) 3 else 2;", 6)]
    [InlineData("effect: debt(who) = sum(x : character) (debt(x) * 0.5) & share(who) = 1;", 720_720)]
    [InlineData("effect: share(who) = product(x : character) 0.5;", 4)]
    [InlineData("effect: believes(Otto, debt(who)) = 0.2;", 5)]
    public void What_acts_calculate_counts_too(string parts, int expected)
    {
        CompilationResult result = Problem.Result($"{World}action act(who : character) {{ {parts} }};");
        Assert.True(result.Succeeded, Compiled.Rendered(result));
        Assert.Equal(expected, result.Story!.NumberParts);
        Assert.Equal(expected < 1000 ? [] : ["MO0135"], result.Diagnostics.Select(item => item.Code));
    }

    [Theory]
    [InlineData("debt(Nell) = 1 / 0;", "MO0136")]
    [InlineData("debt(Nell) = 0.0000001 + 9;", "MO0090")]
    [InlineData("debt(Nell) = 1000000.5 + 2000000;", "MO0090")]
    [InlineData("debt(Nell) = 1000000 + 0.01;", "MO0090")]
    [InlineData("action a(c : character) { effect: debt(c) = debt(c) / 2 & share(c) = 1; }; debt(Nell) = 1;", "MO0135")]
    [InlineData("action a(c : character) { effect: share(c) = 1 / debt(c) & debt(c) = debt(c) + 1; };", "MO0135")]
    public void What_cannot_be_kept_exactly_is_said(string text, string code) =>
        Assert.Equal(code, Assert.Single(Problem.Result(World + text).Diagnostics.Select(item => item.Code).Distinct()));

    [Fact]
    public void A_division_that_is_rounded_says_how_it_was_read()
    {
        CompilationResult result = Problem.Result(World + "action a(c : character) { effect: debt(c) = debt(c) + share(c) / 3; }; debt(Nell) = 1;");
        Assert.Contains("`(debt(c) + share(c)) / 3`", Compiled.Rendered(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", 2, 1)]
    [InlineData("-0.5", -5, 10)]
    [InlineData("1/3", 1, 3)]
    public void Amounts_are_read_as_they_are_written(string text, int count, int parts)
    {
        Assert.True(Amount.TryParse(text, out Amount amount));
        Assert.Equal(new Amount(count, parts), amount);
        Assert.Equal(text, amount.ToString());
    }

    [Theory]
    [InlineData("much")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("")]
    [InlineData("99999999999")]
    public void Anything_else_is_no_amount(string text) => Assert.False(Amount.TryParse(text, out _));

    [Theory]
    [InlineData(7, 3, 2, 5)]
    [InlineData(-7, 3, 2, -4)]
    [InlineData(4, 2, 1, 2)]
    public void A_goal_in_other_parts_is_no_lower(int count, int parts, int other, int expected) => Assert.Equal(expected, new Amount(count, parts).In(other));
}
