using Motive.World;
using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>The one door of these tests to the reader of problem files.</summary>
internal static class Problem
{
    public static CompilationResult Result(string text) => ProblemFile.Read("problems/test.txt", text);

    /// <summary>The story of a problem that has no mistakes.</summary>
    public static Story Story(string text)
    {
        CompilationResult result = Result(text);
        Assert.True(result is { Succeeded: true, Diagnostics.IsEmpty: true }, Compiled.Rendered(result));
        return result.Story!;
    }

    /// <summary>
    /// The field's own problems are no part of this repository. They are looked for in the folder that MOTIVE_BENCH names, or beside the repository.
    /// </summary>
    public static IEnumerable<string> BenchFiles()
    {
        string? folder = Environment.GetEnvironmentVariable("MOTIVE_BENCH") ?? BesideRepository();
        string problems = Path.Combine(folder ?? "", "problems");
        return folder is not null && Directory.Exists(problems) ? Directory.GetFiles(problems, "*.txt").Order(StringComparer.Ordinal) : [];
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
