using System.Collections.Immutable;
using Motive.Checking;
using Motive.Loading;
using Motive.Reading;
using Motive.World;

namespace Motive.Testing;

/// <summary>The tests that a story has, ready to be run. See <see cref="TestSuite"/> for how.</summary>
internal static class TestSuites
{
    /// <param name="filter">Only tests with this text in their titles, in any case; null for all.</param>
    /// <param name="seeds">Seeds to run each test with instead of its own; empty for its own.</param>
    /// <param name="mostEvents">At least 1.</param>
    /// <param name="thinking">Limits of thinking in place of the story's, as in a <see cref="RunRequest"/>.</param>
    public static TestSuite Create(
        LoadedStory loaded, string? filter = null, ImmutableArray<int> seeds = default, int mostEvents = StoryTests.DefaultEvents, ImmutableArray<string> thinking = default)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        IEnumerable<StoryTest> chosen = loaded.Story.Tests.Where(test => filter is null || test.Name.Contains(filter, StringComparison.OrdinalIgnoreCase));
        if (!seeds.IsDefaultOrEmpty)
            chosen = chosen.Select(test => test with { Seeds = seeds });
        return new TestSuite([.. chosen], job => new TestedRun(loaded, TestRequests.Create(loaded.Story, job) with { Thinking = thinking.IsDefault ? [] : thinking }), mostEvents);
    }

    /// <summary>All tests, one run after the other.</summary>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static IEnumerable<Checking.Outcomes.TestOutcome> RunAll(TestSuite suite, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(suite);
        foreach (StoryTest test in suite.Tests)
            yield return suite.Sum(test, [.. suite.Jobs.Where(job => ReferenceEquals(job.Test, test)).Select(job => suite.Do(job, cancellation))], cancellation);
    }
}
