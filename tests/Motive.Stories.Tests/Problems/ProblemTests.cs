using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.World;

namespace Motive.Stories.Tests.Problems;

/// <summary>The situations in <c>problems/</c>, and the plan that is known for each of their settings.</summary>
public sealed class ProblemTests
{
    /// <summary>The slowest takes about six seconds alone.</summary>
    private const int Milliseconds = 120_000;

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(ProblemSetting.Folder, "*.story").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Planned => [.. ProblemSetting.All.Where(setting => setting.HasPlan).Select(setting => setting.Name)];

    public static TheoryData<string> Closed => ["bribe-honest", "island-shallow"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Compiles_without_a_word(string file)
    {
        Assert.Empty(Problem.Load(file).Messages);
        Assert.Contains(ProblemSetting.All, setting => setting.File == file);
    }

    [Fact]
    public void A_setting_has_a_plan_exactly_if_its_goal_can_be_reached()
    {
        Assert.All(ProblemSetting.All, setting => Assert.Equal(setting.Shortest is not null, setting.HasPlan));
        Assert.Equal(
            Directory.GetFiles(Path.Combine(ProblemSetting.Folder, "plans")).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
            ProblemSetting.All.Where(setting => setting.HasPlan).Select(setting => setting.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Planned))]
    public void The_plan_can_be_carried_out_and_reaches_the_goal(string name)
    {
        ProblemSetting setting = ProblemSetting.Of(name);
        Problem problem = Problem.Of(setting);
        (StateId before, Act last) = problem.CarryOut(setting.Plan).Last();
        Assert.True(problem.AuthorUtility(problem.Engine.Initial) < setting.Goal);
        Assert.True(problem.AuthorUtility(before) < setting.Goal, "The last act is not needed.");
        Assert.True(problem.AuthorUtility(problem.Engine.Apply(before, last)) >= setting.Goal);
        Assert.Equal(setting.Shortest, setting.Plan.Length);
        Assert.InRange(setting.Plan.Length, 1, setting.AuthorLimit);
    }

    [Theory(Timeout = Milliseconds)]
    [MemberData(nameof(Planned))]
    public Task Whoever_acts_in_the_plan_has_a_reason(string name) => Task.Run(() =>
    {
        ProblemSetting setting = ProblemSetting.Of(name);
        Problem problem = Problem.Of(setting);
        Intentions intentions = new(problem.Engine);
        IntentionLimits limits = IntentionLimits.Exact(setting.CharacterLimit, setting.BeliefLimit) with { CountsOnAll = true };
        foreach ((StateId state, Act act) in problem.CarryOut(setting.Plan))
        {
            foreach (CharacterId character in act.Consenting)
                Assert.True(intentions.Explain(character, state, act, limits) is not null, $"{problem.NameOf(character)} has no reason to {act}.");
        }
    }, TestContext.Current.CancellationToken);

    /// <summary>Everything that anybody has a reason for, as far as it goes.</summary>
    [Theory(Timeout = Milliseconds)]
    [MemberData(nameof(Closed))]
    public Task No_explained_acts_lead_to_the_goal(string name) => Task.Run(() =>
    {
        ProblemSetting setting = ProblemSetting.Of(name);
        Problem problem = Problem.Of(setting);
        Assert.Null(setting.Shortest);
        Assert.All(problem.Explained(setting), state => Assert.True(problem.AuthorUtility(state) < setting.Goal));
    }, TestContext.Current.CancellationToken);
}
