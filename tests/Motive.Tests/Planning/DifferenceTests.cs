using Motive.Planning;
using Motive.Reading;

namespace Motive.Tests.Planning;

/// <summary>
/// What the page on problem files shows of its examples is so. A first line says what is found, or why the example is refused: a code, or words of the
/// message. A second may say what it is warned of.
/// </summary>
public sealed class DifferenceTests
{
    private const string Found = "// Found: ";
    private const string Refused = "// Refused: ";
    private const string Warns = "// Warns: ";

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "problem-files.md"));

    public static TheoryData<string> Examples =>
        [.. Page.Split("```problem").Skip(1).Select(part => part.Split("```")[0]).Where(part => part.Contains(Found, StringComparison.Ordinal) || part.Contains(Refused, StringComparison.Ordinal))];

    /// <summary>By the words that each begins with.</summary>
    public static TheoryData<string> Points => [.. Page.Split("\n## Differences\n")[1].Split("\n* ").Skip(1)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_the_page_shows_is_what_is_found(string example)
    {
        ProblemLoadResult result = ProblemLoader.Load("example.txt", example, _ => null);
        if (Shown(example, Refused) is string reason)
            Assert.Contains(reason, result.Problem is LoadedProblem endless ? Complaint(endless) : Assert.Single(result.Messages).Text, StringComparison.Ordinal);
        else
            Assert.Equal(Shown(example, Found), Plan(result.Problem!));
        if (Shown(example, Warns) is string code)
            Assert.Contains($"warning {code}:", Assert.Single(result.Messages).Text, StringComparison.Ordinal);
        else if (result.Problem is not null)
            Assert.Empty(result.Messages);
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void Every_difference_has_an_example_and_says_what_the_reference_makes_of_it(string point)
    {
        string example = point.Split("```problem")[1].Split("```")[0];
        Assert.True(Shown(example, Found) is not null || Shown(example, Refused) is not null, point);
        Assert.Contains("Sabre", point.Split("```")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_differences_and_all_examples_are_read() => Assert.True(Examples.Count > Points.Count && Points.Count >= 15);

    private static string? Shown(string example, string mark) =>
        example.Contains(mark, StringComparison.Ordinal) ? example.Split(mark)[1].Split('\n')[0].Trim() : null;

    private static string Plan(LoadedProblem problem)
    {
        PlanAnswer answer = Ask(problem);
        return answer.Plans.IsEmpty ? "nothing" : string.Join(", ", answer.Plans[0].Acts.Select(act => act.Act));
    }

    private static string Complaint(LoadedProblem problem) => Assert.Throws<RequestException>(() => Ask(problem)).Message;

    private static PlanAnswer Ask(LoadedProblem problem) => new ProblemPlanner(problem, new PlanLimits()).Ask(new PlanRequest { Goal = 1 });
}
