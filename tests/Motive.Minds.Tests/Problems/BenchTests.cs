using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Problems;

/// <summary>The field's own problems, where they are present: they are no part of this repository.</summary>
public sealed class BenchTests(ITestOutputHelper output)
{
    /// <summary>Ground actions and triggers that the field's planner keeps, after it has left out what can never happen.</summary>
    public static TheoryData<string, int, int> Sizes => new()
    {
        { "aladdin", 182, 264 },
        { "western", 352, 624 },
        { "hospital", 102, 184 },
        { "fantasy", 76, 130 },
        { "jailbreak", 106, 54 },
        { "lovers", 312, 375 },
        { "gramma", 812, 896 },
        { "basketball", 168, 228 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Grounding_keeps_all_that_can_happen_and_not_much_more(string name, int actions, int triggers)
    {
        GroundStory ground = GroundStory.Ground(Read(name));
        output.WriteLine($"{name}: {ground.Facts.Facts.Count} facts, {ground.Acts.Length} acts, {ground.Triggers.Length} triggers, {ground.FactWords} words");
        Assert.InRange(ground.Acts.Length, actions, 3 * actions);
        Assert.InRange(ground.Triggers.Length, triggers, 3 * triggers);
    }

    [Fact]
    public void Every_beginning_comes_to_rest_and_something_can_be_done_in_it()
    {
        string[] names = [.. Directory.GetFiles(ProblemFolder(), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(names);
        foreach (string name in names)
        {
            MindEngine engine = new(GroundStory.Ground(Read(name)));
            Assert.True(engine.PossibleActs(engine.Initial).Count > 0, name);
        }
    }

    private static Story Read(string name)
    {
        string path = Path.Combine(ProblemFolder(), name + ".txt");
        CompilationResult result = ProblemFile.Read(path, File.ReadAllText(path));
        Assert.True(result is { Succeeded: true, Diagnostics.IsEmpty: true }, name);
        return result.Story!;
    }

    private static string ProblemFolder()
    {
        string problems = Path.Combine(Environment.GetEnvironmentVariable("MOTIVE_BENCH") ?? BesideRepository() ?? "", "problems");
        Assert.SkipUnless(Directory.Exists(problems), "The collection of problems is not here; set MOTIVE_BENCH to the folder that holds its folder `problems`.");
        return problems;
    }

    private static string? BesideRepository()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Motive.slnx")))
                return Path.Combine(folder.FullName, "..", "shared", "bench", "sabre");
        }

        return null;
    }
}
