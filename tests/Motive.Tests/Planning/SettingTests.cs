using System.Collections.Immutable;
using Motive.Planning;

namespace Motive.Tests.Planning;

/// <summary>Whatever the planner says of the repository's problems is so.</summary>
public sealed class SettingTests
{
    /// <summary>These take more than two seconds; <c>motive bench planning</c> has them all.</summary>
    private static readonly string[] Slow = ["prison", "agent", "agent-trap"];

    /// <summary>After a change of the search: <c>motive bench planning --update</c>, and say in the commit what moved and why.</summary>
    private static readonly ImmutableArray<PlanCounts> Recorded = PlanCounts.Read(File.ReadAllText(Path.Combine(Repository.Root, "bench", "planning-counts.csv")));

    public static TheoryData<string> Quick => [.. Repository.Settings.Select(setting => setting.Name).Except(Slow)];

    [Theory]
    [MemberData(nameof(Quick))]
    public void A_plan_is_found_exactly_where_there_is_one_and_is_the_shortest_and_valid_as_printed(string name)
    {
        PlanSetting setting = Repository.Setting(name);
        ProblemPlanner planner = Repository.Planner(setting);
        PlanAnswer answer = planner.Ask(new PlanRequest { Goal = setting.Goal });

        Assert.Equal(Recorded.Single(counts => counts.Setting == name), PlanCounts.FromAnswer(setting, answer));
        Assert.Equal(setting.Shortest is null ? PlanEnding.None : PlanEnding.Found, answer.Ending);
        if (setting.Shortest is not int shortest)
            return;
        Assert.InRange(answer.Plans[0].Acts.Length, 1, shortest);
        Assert.True(answer.Plans[0].Reached >= setting.Goal);
        ProblemPlanner other = Repository.Planner(setting);
        Assert.Equal([new CheckAnswer(null, null, false, answer.Plans[0].Acts.Length)], other.Check(Repository.Page(answer.Plans[0]), setting.Goal));
        Assert.Equal([new CheckAnswer(null, null, false, answer.Plans[0].Acts.Length)], other.Check(PlanJson.Write(answer, false, 0), setting.Goal));
    }

    [Fact]
    public void Every_setting_is_on_record() =>
        Assert.Equal(Repository.Settings.Select(setting => setting.Name), Recorded.Select(counts => counts.Setting));

    [Theory]
    [InlineData("", "line 1: the columns should be setting,outcome,length,expanded,expanded_by_author,generated.")]
    [InlineData("setting,outcome,length,expanded,expanded_by_author,generated\na,found,1,x,3,4\n", "line 2: there is no number in the column expanded.")]
    public void A_record_that_is_none_is_told_by_its_place(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => PlanCounts.Read(text)).Message);

    [Fact]
    public void Several_plans_are_different_and_all_valid()
    {
        PlanSetting setting = Repository.Setting("space");
        ProblemPlanner planner = Repository.Planner(setting);
        PlanAnswer answer = planner.Ask(new PlanRequest { Goal = 1, Plans = 4 });

        string[] pages = [.. answer.Plans.Select(Repository.Page)];
        Assert.True(pages.Length > 1);
        Assert.Equal(pages.Length, pages.Distinct().Count());
        Assert.Equal(pages.Length, planner.Check(string.Join("\n\n", pages), 1).Count(check => check.IsValid));
        Assert.Equal(pages.Length, planner.Check(PlanJson.Write(answer, true, 0), 1).Count(check => check.IsValid));
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        PlanSetting setting = Repository.Setting("lovers");
        string[] answers = [.. Enumerable.Range(0, 2).Select(_ => PlanJson.Write(Repository.Planner(setting).Ask(new PlanRequest { Goal = setting.Goal }), false, 0))];
        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public void A_search_that_is_given_up_says_what_it_learnt()
    {
        PlanSetting setting = Repository.Setting("market");
        PlanAnswer answer = Repository.Planner(setting).Ask(new PlanRequest { Goal = 5, Nodes = 600 });

        Assert.Equal((PlanEnding.Limit, 600L), (answer.Ending, answer.Expanded));
        Assert.True(answer.Best is null || answer.Best.Reached > answer.Beginning);
    }

    [Fact]
    public void A_search_ends_when_it_is_cancelled()
    {
        using CancellationTokenSource source = new();
        PlanSetting setting = Repository.Setting("agent");
        PlanAnswer answer = Repository.Planner(setting).Find(new PlanRequest(), _ => source.Cancel(), source.Token);
        Assert.Equal(PlanEnding.Cancelled, answer.Ending);
    }
}
