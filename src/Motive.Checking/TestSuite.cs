using System.Collections.Immutable;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Checking.Runs;
using Motive.World;

namespace Motive.Checking;

/// <summary>
/// Tests of a story: what is to be done for them, and what they come to. Whoever runs them decides how many jobs are done at a time; the outcomes do not depend on it.
/// </summary>
/// <param name="tests">Those to run.</param>
/// <param name="begin">A run of the story for a test with a seed, not begun.</param>
/// <param name="mostEvents">A run that has had so many events is cut off; what is not decided by then stays so.</param>
internal sealed class TestSuite(ImmutableArray<StoryTest> tests, Func<TestJob, ITestedRun> begin, int mostEvents)
{
    private readonly Dictionary<(ulong Seed, bool Free), RunOutcome> unchanged = [];

    public ImmutableArray<StoryTest> Tests => tests;

    /// <summary>All runs of the first test, then those of the second, and so on.</summary>
    public ImmutableArray<TestJob> Jobs { get; } = [.. tests.SelectMany(test => test.Seeds.Select(seed => new TestJob(test, (ulong)seed)))];

    /// <summary>Runs a test, and runs it once more with saving and loading. May be called from several threads.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public RunOutcome Do(TestJob job, CancellationToken cancellation)
    {
        ITestedRun run = begin(job);
        RunOutcome outcome = new TestDrive(run, job.Test, mostEvents).Go(cancellation);
        return outcome.ScriptFault is null ? outcome with { SaveFault = SaveCheck.DifferenceOf(run, begin(job), cancellation) } : outcome;
    }

    /// <summary>Puts the runs of one test together. Not to be called from several threads.</summary>
    /// <param name="runs">One for each of its seeds, in their order.</param>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public TestOutcome Sum(StoryTest test, ImmutableArray<RunOutcome> runs, CancellationToken cancellation)
    {
        TestOutcome outcome = new(test, runs, null);
        return outcome.Verdict == Verdict.Holds && IsCompared(test)
            ? outcome with { MakesNoDifference = test.Seeds.All(seed => HoldsUnchanged(test, (ulong)seed, cancellation)) }
            : outcome;
    }

    /// <summary>Whether the story as it stands can be set beside it: something is changed, and nobody is played.</summary>
    private static bool IsCompared(StoryTest test) =>
        test.Player is null && !test.Expectations.IsEmpty && (!test.Given.IsEmpty || !test.Forbidden.IsEmpty);

    private bool HoldsUnchanged(StoryTest test, ulong seed, CancellationToken cancellation)
    {
        RunOutcome outcome = Unchanged(seed, test.Free, cancellation);
        return test.Expectations.All(expectation => outcome.Expectations.First(found => ReferenceEquals(found.Expectation, expectation)).Verdict == Verdict.Holds);
    }

    /// <summary>The story as it stands, once for all tests that are compared with it.</summary>
    private RunOutcome Unchanged(ulong seed, bool free, CancellationToken cancellation)
    {
        if (unchanged.TryGetValue((seed, free), out RunOutcome? known))
            return known;
        StoryTest plain = new("", Origin.None)
        {
            Free = free,
            Expectations = [.. tests.Where(test => IsCompared(test) && test.Free == free).SelectMany(test => test.Expectations)],
        };
        RunOutcome outcome = new TestDrive(begin(new TestJob(plain, seed)), plain, mostEvents).Go(cancellation);
        unchanged.Add((seed, free), outcome);
        return outcome;
    }
}
