using Motive.Planning;

namespace Motive.Tests.Planning;

/// <summary>The field's solutions to its own problems, where they are present: they are no part of this repository.</summary>
public sealed class SolutionTests
{
    private const string Absent = "The field's collection is not here; set MOTIVE_BENCH to the folder that holds its folder `solutions`.";

    /// <summary>
    /// These give motives that are longer than the character limit of their own setting: its planner limits how far it looks, and takes a longer
    /// motive where the author's own plan happens to be one. Here the limit is part of what a motive is (P9).
    /// </summary>
    private static readonly Dictionary<string, int> LongerMotives = new() { ["deerhunter_both"] = 8, ["fantasy_two"] = 4, ["fantasy_all"] = 4 };

    public static TheoryData<string> Names =>
        Repository.Bench is string bench ? [.. Settings(bench).Select(setting => setting.Name)] : ["absent"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shipped_solution_is_valid_within_the_limits_of_its_setting(string name)
    {
        (PlanSetting setting, string text) = Read(name);
        CheckAnswer answer = Assert.Single(Check(setting, text, setting.Limits));
        if (!LongerMotives.TryGetValue(name, out int needed))
        {
            Assert.Equal(new CheckAnswer(null, null, false, answer.Acts), answer);
            return;
        }

        Assert.Equal("P9", answer.Fault?.Definition);
        Assert.Contains($"has {needed} acts", answer.Fault?.What, StringComparison.Ordinal);
        Assert.True(Assert.Single(Check(setting, text, setting.Limits with { Character = needed })).IsValid);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_acts_alone_are_explained_within_the_limits_if_the_motives_given_are(string name)
    {
        (PlanSetting setting, string text) = Read(name);
        Assert.SkipWhen(name.StartsWith("aladdin", StringComparison.Ordinal) , "Finding these motives takes longer than a test may.");
        string acts = string.Join("\n", text.Split('\n').Where(line => line.Length > 0 && line[0] != '|' && !line.StartsWith("goal(", StringComparison.Ordinal)));
        CheckAnswer answer = Assert.Single(Check(setting, acts, setting.Limits));
        Assert.True(answer.Fault is null or { Definition: "P7" }, $"{answer.Fault} {answer.Mistake}");
    }

    private static IEnumerable<CheckAnswer> Check(PlanSetting setting, string text, PlanLimits limits) =>
        Repository.Planner(Path.Combine(Repository.Bench!, "problems", setting.File), limits).Verify(text, setting.Goal, TestContext.Current.CancellationToken);

    private static (PlanSetting Setting, string Text) Read(string name)
    {
        Assert.SkipWhen(Repository.Bench is null, Absent);
        PlanSetting setting = Settings(Repository.Bench).Single(setting => setting.Name == name);
        return (setting, File.ReadAllText(Path.Combine(Repository.Bench, "solutions", name + ".txt")));
    }

    private static IEnumerable<PlanSetting> Settings(string bench) => PlanSetting.Read(File.ReadAllText(Path.Combine(bench, "settings.csv")));
}
