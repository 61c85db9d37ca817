using Motive.Planning;

namespace Motive.Tests.Planning;

/// <summary>Where the page on problem files shows what is found in an example, that is what is found.</summary>
public sealed class DifferenceTests
{
    private const string Mark = "// Found: ";

    public static TheoryData<string> Examples
    {
        get
        {
            string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "problem-files.md"));
            return [.. page.Split("```problem").Skip(1).Select(part => part.Split("```")[0]).Where(part => part.Contains(Mark, StringComparison.Ordinal))];
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_plan_that_the_page_shows_is_found(string example)
    {
        string shown = example.Split(Mark)[1].Split('\n')[0].Trim();
        PlanAnswer answer = new ProblemPlanner(Repository.Load("example.txt", example), new PlanLimits()).Ask(new PlanRequest { Goal = 1 });
        Assert.Equal(shown, string.Join(", ", answer.Plans[0].Acts.Select(act => act.Act)));
    }

    [Fact]
    public void There_are_such_examples() => Assert.True(Examples.Count >= 3);
}
