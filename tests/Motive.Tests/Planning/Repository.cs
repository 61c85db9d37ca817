using System.Collections.Immutable;
using Motive.Planning;

namespace Motive.Tests.Planning;

/// <summary>The problems of this repository, and those of the field where they are present.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Problems { get; } = Path.Combine(Root, "problems");

    public static ImmutableArray<PlanSetting> Settings { get; } = PlanSetting.Read(File.ReadAllText(Path.Combine(Problems, "settings.csv")));

    public static PlanSetting Setting(string name) => Settings.Single(setting => setting.Name == name);

    public static ProblemPlanner Planner(PlanSetting setting) => Planner(Path.Combine(Problems, setting.File), setting.Limits);

    public static ProblemPlanner Planner(string path, PlanLimits limits) => new(Load(path, File.ReadAllText(path)), limits);

    public static LoadedProblem Load(string path, string text)
    {
        ProblemLoadResult result = ProblemLoader.Load(path, text, _ => null);
        return result.Problem ?? throw new InvalidOperationException(string.Join("\n", result.Messages));
    }

    /// <summary>The page of a plan, as wide as it likes.</summary>
    public static string Page(ToldPlan plan) => string.Join("\n", PlanText.Write(plan).Select(line => new string(' ', line.Indent) + line.Text));

    /// <summary>The field's collection; null where it is absent.</summary>
    public static string? Bench { get; } = new[] { Environment.GetEnvironmentVariable("MOTIVE_BENCH"), Path.Combine(Root, "..", "shared", "bench", "sabre") }
        .FirstOrDefault(folder => Directory.Exists(Path.Combine(folder ?? "", "solutions")) && folder is not null);

    public static PlanAnswer Ask(this ProblemPlanner planner, PlanRequest request) => planner.Find(request, null, TestContext.Current.CancellationToken);

    public static ImmutableArray<CheckAnswer> Check(this ProblemPlanner planner, string text, int? goal = null) =>
        planner.Verify(text, goal, TestContext.Current.CancellationToken);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Motive.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
