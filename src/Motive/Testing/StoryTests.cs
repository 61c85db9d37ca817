using System.Collections.Immutable;
using Motive.Checking;
using Motive.Reading;
using Motive.World;

namespace Motive.Testing;

/// <summary>
/// The tests that a story has, ready to be run. Whoever runs them decides how many of the <see cref="Runs"/> are made at a time; the results do not depend on it.
/// </summary>
public sealed class StoryTests
{
    /// <summary>A run of a test that has had so many events is cut off, unless it is asked for otherwise.</summary>
    public const int DefaultEvents = 300;

    private readonly LoadedStory loaded;
    private readonly TestSuite suite;
    private readonly ImmutableArray<string> thinking;

    /// <param name="loaded">The story.</param>
    /// <param name="filter">Only tests with this text in their titles, in any case; null for all.</param>
    /// <param name="seeds">Seeds to run each test with instead of its own; empty for its own.</param>
    /// <param name="mostEvents">After so many events a run is cut off, and what is not decided by then stays so; at least 1.</param>
    /// <param name="thinking">Limits of thinking in place of the story's, as in <see cref="RunRequest.Thinking"/>.</param>
    public StoryTests(
        LoadedStory loaded, string? filter = null, ImmutableArray<int> seeds = default, int mostEvents = DefaultEvents, ImmutableArray<string> thinking = default)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        (this.loaded, this.thinking) = (loaded, thinking.IsDefault ? [] : thinking);
        suite = TestSuites.Create(loaded, filter, seeds, mostEvents, this.thinking);
        Runs = [.. suite.Tests.SelectMany((test, place) => test.Seeds.Select(seed => new TestRun(place, test.Name, (ulong)seed)))];
    }

    /// <summary>How many tests there are.</summary>
    public int Count => suite.Tests.Length;

    /// <summary>All runs of the first test, then those of the second, and so on.</summary>
    public ImmutableArray<TestRun> Runs { get; }

    /// <summary>The title of the story.</summary>
    internal string Title => loaded.Title;

    /// <summary>Makes one run, and makes it once more with saving and loading after every decision. May be called from several threads at once.</summary>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public TestRunResult Make(TestRun run, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        return TestResultView.FromRun(suite.Do(new TestJob(suite.Tests[run.Test], run.Seed), cancellation));
    }

    /// <summary>Puts the runs of one test together. Not to be called from several threads.</summary>
    /// <param name="test">The place of the test, from 0.</param>
    /// <param name="runs">One for each of its seeds, in the order of <see cref="Runs"/>, made by <see cref="Make"/>.</param>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public TestResult Sum(int test, ImmutableArray<TestRunResult> runs, CancellationToken cancellation = default)
    {
        StoryTest meant = suite.Tests[test];
        return TestResultView.FromOutcome(loaded, suite.Sum(meant, [.. runs.Select(run => run.Outcome)], cancellation), thinking);
    }

    /// <summary>All tests, one run after the other.</summary>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public IEnumerable<TestResult> RunAll(CancellationToken cancellation = default)
    {
        for (int test = 0; test < Count; test++)
            yield return Sum(test, [.. Runs.Where(run => run.Test == test).Select(run => Make(run, cancellation))], cancellation);
    }
}
