using Motive.Testing;

namespace Motive.Protocol;

/// <summary>The tests of a story run one after the other. One that was cancelled goes on from the runs that it has had.</summary>
/// <param name="filter">Only tests with this text in their titles; null for all.</param>
internal sealed class StoryTesting(LoadedStory story, string? filter)
{
    private readonly StoryTests tests = new(story, filter);
    private readonly List<TestRunResult> made = [];
    private int test;

    public bool IsOf(string? other) => filter == other;

    /// <summary>What the next test comes to; null where none is left.</summary>
    public TestResult? Next(CancellationToken cancellation)
    {
        if (test == tests.Count)
            return null;
        TestRun[] runs = [.. tests.Runs.Where(run => run.Test == test)];
        while (made.Count < runs.Length)
            made.Add(tests.Make(runs[made.Count], cancellation));
        TestResult result = tests.Sum(test, [.. made], cancellation);
        test++;
        made.Clear();
        return result;
    }
}
