using System.Diagnostics;
using Motive.World;
using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>The field's collection of problems, where it is present.</summary>
public sealed class BenchTests(ITestOutputHelper output)
{
    private const string Absent = "The collection of problems is not here; set MOTIVE_BENCH to the folder that holds its folder `problems`.";

    [Fact]
    public void Every_problem_of_the_collection_is_read_without_a_word_of_complaint()
    {
        List<string> files = [.. Problem.BenchFiles()];
        Assert.SkipWhen(files.Count == 0, Absent);
        foreach (string file in files)
        {
            CompilationResult result = ProblemFile.Read(file, File.ReadAllText(file));
            Assert.True(result is { Succeeded: true, Diagnostics.IsEmpty: true }, Compiled.Rendered(result));
            Assert.NotEmpty(result.Story!.Characters);
            Assert.NotEmpty(result.Story.Actions);
            Assert.Contains(result.Story.Wants, want => want.Whose is null && want.Only is null);
            Assert.All(result.Story.Wants, want => Assert.Matches("^[^\\s].*[^\\s]$", want.Label));
            output.WriteLine($"{result.Story.Title}: {string.Join("; ", result.Story.Wants.Select(want => want.Label))}");
        }
    }

    [Fact]
    public void Once_warm_each_problem_is_read_in_a_fraction_of_a_blink()
    {
        List<string> files = [.. Problem.BenchFiles()];
        Assert.SkipWhen(files.Count == 0, Absent);
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            TimeSpan best = TimeSpan.MaxValue;
            for (int i = 0; i < 10; i++)
            {
                long start = Stopwatch.GetTimestamp();
                ProblemFile.Read(file, text);
                TimeSpan taken = Stopwatch.GetElapsedTime(start);
                best = taken < best ? taken : best;
            }

            output.WriteLine($"{Path.GetFileName(file)}: {best.TotalMilliseconds:0.00} ms");
            Assert.InRange(best.TotalMilliseconds, 0, 50);
        }
    }

    [Fact]
    public void Every_definition_of_a_file_is_in_the_story()
    {
        List<string> files = [.. Problem.BenchFiles()];
        Assert.SkipWhen(files.Count == 0, Absent);
        foreach (string file in files)
        {
            string[] lines = File.ReadAllLines(file);
            Story story = ProblemFile.Read(file, File.ReadAllText(file)).Story!;
            Assert.Equal(Count(lines, "action "), story.Actions.Length);
            Assert.Equal(Count(lines, "trigger "), story.Triggers.Length);
            Assert.Equal(Count(lines, "property "), story.Facts.Length);
            Assert.Equal(Count(lines, "entity "), story.Entities.Length);
        }
    }

    private static int Count(string[] lines, string keyword) => lines.Count(line => line.StartsWith(keyword, StringComparison.Ordinal));
}
