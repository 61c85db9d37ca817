using System.Collections.Immutable;
using Motive.Planning;

namespace Motive.Tests.Planning;

/// <summary>Plan files are read as they were written, and whatever else is in them is told by its place.</summary>
public sealed class PlanFileTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_printed_is_read_again(int seed)
    {
        ToldPlan plan = new RandomPlan(seed).Draw();
        Assert.Equal(Shape(plan.Acts), Shape(PlanFile.Read("A heading, 10. or so.\n\n" + Repository.Page(plan) + "\n\nA footer.\n").Plans.Single().Acts));
        PlanAnswer answer = new() { Ending = PlanEnding.Found, Goal = 1, Beginning = 0, Limits = new PlanLimits(), Plans = [plan, plan], Best = null, Expanded = 1, ExpandedByAuthor = 1, Generated = 1 };
        Assert.Equal(Shape(plan.Acts), Shape(PlanFile.Read(PlanJson.Write(answer, false, 1)).Plans.Single().Acts));
        Assert.Equal(2, PlanFile.Read(PlanJson.Write(answer, true, 1)).Plans.Length);
    }

    [Theory]
    [InlineData("", 1, 1, "there is no plan in it")]
    [InlineData(" \n\n", 1, 1, "there is no plan in it")]
    [InlineData("{}", 1, 1, "there is no plan in it")]
    [InlineData("{\"plan\":[", 1, 10, "this is no JSON")]
    [InlineData("{\"plan\":[]}{", 1, 12, "this is no JSON")]
    [InlineData("{\"plan\":\n[1]}", 2, 2, "an act is expected here")]
    [InlineData("{\"plan\":[\"ä\",{}]}", 1, 14, "an act is expected here")]
    [InlineData("{\"because\":[{\"motives\":[]}]}", 1, 13, "`act` is missing")]
    [InlineData("{\"because\":[{\"act\":\"a\",\"motives\":[{\"plan\":[]}]}]}", 1, 35, "`who` is missing")]
    [InlineData("a\n| goal(Ann, x)", 2, 3, "the plan is not closed")]
    [InlineData("| a\ngoal(x)", 1, 3, "this explains nothing")]
    [InlineData("a\n| | b\ngoal(x)", 2, 5, "this explains nothing")]
    [InlineData("a\n| b\ngoal(x)", 2, 3, "these acts are nobody's plan")]
    [InlineData("a\n| goal(x)\ngoal(x)", 2, 3, "whose plan is this?")]
    [InlineData("a\n| goal(, x)\ngoal(x)", 2, 3, "whose plan is this?")]
    [InlineData("a\n| \ngoal(x)", 2, 2, "there is no act after the bars")]
    [InlineData("goal(x)\na", 2, 1, "the plan ended")]
    [InlineData("2. a\n1. b", 1, 1, "a plan begins with act 1")]
    [InlineData("1. a\n3. b", 2, 1, "a plan begins with act 1")]
    [InlineData("1. a\n  * Ann wants x", 2, 3, "this belongs to no act")]
    [InlineData("1. a\n   * Ann wants x\n      - b", 3, 7, "this belongs to no act")]
    [InlineData("1. a\n   - b", 2, 4, "this belongs to no act")]
    public void A_mistake_is_told_by_its_place(string text, int line, int column, string message)
    {
        WrittenFile file = PlanFile.Read(text);
        Assert.Equal((line, column), (file.Mistake?.Line, file.Mistake?.Column));
        Assert.Contains(message, file.Mistake?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrapped_reasons_are_passed_over()
    {
        WrittenPlan plan = PlanFile.Read("1. a\n   * Ann wants a lot\n       and more - or\n       * less\n     - b\n2. c").Plans.Single();
        Assert.Equal("a(Ann: b) c", Shape(plan.Acts));
    }

    [Fact]
    public void A_solution_file_has_blocks_closed_by_goals() =>
        Assert.Equal("a(Ann: b(Ben: ) c)(Ben: ) d", Shape(PlanFile.Read("a\n| b\n| | goal(Ben, x == y)\n| c\n| goal(Ann, z)\n| goal(Ben, z)\nd\ngoal(z)").Plans.Single().Acts));

    [Fact]
    public void A_bare_row_of_acts_gives_no_motives() => Assert.False(PlanFile.Read("a\nb\n").Plans.Single().HasMotives);

    [Theory]
    [InlineData("a\n", "| ")]
    [InlineData("{\"because\":[", "{\"act\":\"a\",\"motives\":[{\"who\":\"x\",\"because\":[")]
    [InlineData("1. a\n", "  ")]
    [InlineData("", "[")]
    [InlineData("", "(")]
    public void However_deep_it_goes_it_is_only_a_mistake(string start, string repeated)
    {
        string text = start + string.Concat(Enumerable.Repeat(repeated, 100_000)) + "b\ngoal(x)";
        Assert.NotNull(PlanFile.Read(text));
    }

    [Fact]
    public void Motives_within_motives_end()
    {
        string deep = string.Concat(Enumerable.Range(0, 2000).Select(depth => string.Concat(Enumerable.Repeat("| ", depth)) + "a\n")) + "goal(x)";
        Assert.Contains("deep", PlanFile.Read(deep).Mistake?.Message, StringComparison.Ordinal);
    }

    /// <summary>Any text whatever, made of the pieces of real ones.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_text_makes_it_throw(int seed)
    {
        Random random = new(seed);
        string[] pieces = ["1. ", "2. ", "a", "\n", "| ", "|", "goal(", ")", ",", "   * ", "     - ", "Ann ", "{", "}", "[", "]", "\"plan\":", "\"because\":", "\"who\":\"", "\"", "\u0000", "ä", "\ud800", "\t", "\r"];
        string text = string.Concat(Enumerable.Range(0, 60).Select(_ => pieces[random.Next(pieces.Length)]));
        WrittenFile file = PlanFile.Read(text);
        Assert.True(file.Mistake is not null || file.Plans.Length > 0);
    }

    private static string Shape(ImmutableArray<ToldAct> acts) => string.Join(" ", acts.Select(act =>
        act.Act + string.Concat(act.Motives.Select(motive => $"({motive.Who}: {Shape(motive.Plan)})"))));

    private static string Shape(ImmutableArray<WrittenAct> acts) => string.Join(" ", acts.Select(act =>
        act.Text + string.Concat(act.Motives.Select(motive => $"({motive.Who}: {Shape(motive.Rest)})"))));
}
