using System.Collections.Immutable;
using Motive.Checking.Findings;
using Motive.World;

namespace Motive.Testing;

/// <summary>
/// What an author would want to know of a story and cannot see in its text: by its rules alone, and over runs with several seeds in which everybody decides for themselves. Whoever checks decides how
/// many runs are made at a time; the findings do not depend on it.
/// </summary>
public sealed class StoryCheck
{
    /// <summary>With how many seeds a story is run, unless it is asked for otherwise.</summary>
    public const int DefaultSeeds = 10;

    /// <summary>The most seeds that a check is made with where somebody asks for it, in the terminal or on the page.</summary>
    public const int MostSeeds = 1000;

    /// <summary>A run that has had so many events is cut off, unless it is asked for otherwise.</summary>
    public const int DefaultEvents = 600;

    private readonly LoadedStory loaded;
    private readonly int mostEvents;

    /// <param name="loaded">The story.</param>
    /// <param name="seeds">It is run with the seeds from 1 to this number; with 0 its rules alone are looked at.</param>
    /// <param name="mostEvents">After so many events a run is cut off; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than it may be.</exception>
    public StoryCheck(LoadedStory loaded, int seeds = DefaultSeeds, int mostEvents = DefaultEvents)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentOutOfRangeException.ThrowIfNegative(seeds);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostEvents, 1);
        (this.loaded, this.mostEvents) = (loaded, mostEvents);
        Seeds = [.. Enumerable.Range(1, seeds).Select(seed => (ulong)seed)];
    }

    /// <summary>The seeds of the runs that are to be made.</summary>
    public ImmutableArray<ulong> Seeds { get; }

    /// <summary>The title of the story.</summary>
    internal string Title => loaded.Title;

    /// <summary>Makes the run of one seed. May be called from several threads at once.</summary>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest, or asks for more than is allowed.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public CheckedRun Make(ulong seed, CancellationToken cancellation = default) =>
        new() { Seed = seed, Coverage = new CoverageDrive(new TestedRun(loaded, new RunRequest { Seed = seed }), mostEvents).Go(cancellation) };

    /// <summary>
    /// What was found, also what the story answers: the gravest kinds first, within each what cost the author most words, then in the order of the story. Answers to nothing are findings too, as far as
    /// their kinds were looked for.
    /// </summary>
    /// <param name="runs">One for each of <see cref="Seeds"/>, made by <see cref="Make"/>, in whatever order.</param>
    public ImmutableArray<StoryFinding> Sum(ImmutableArray<CheckedRun> runs)
    {
        ImmutableArray<Finding> byRules = RulesCheck.Find(loaded.Grounding.Ground);
        HashSet<string> impossible = [.. byRules.Where(finding => finding.Kind == FindingKinds.ImpossibleAct).Select(finding => finding.About)];
        RunCoverage[] coverage = [.. runs.Select(run => run.Coverage).OrderBy(run => run.Seed)];
        IEnumerable<Finding> byRuns = coverage.Length == 0 ? [] : new RunsCheck(loaded.Story, [.. coverage]).Find(impossible);
        ImmutableHashSet<string> looked = coverage.Length == 0 ? RulesCheck.Kinds : RulesCheck.Kinds.Union(RunsCheck.Kinds);
        return [.. AnsweredFindings.Apply(loaded.Story, byRules.Concat(byRuns), looked).Select(finding => StoryFinding.Create(loaded, finding))];
    }

    /// <summary>The same findings for somebody who reads them: those that belong together stand as one.</summary>
    /// <param name="findings">Of <see cref="Sum"/>, in their order; some can be left out.</param>
    public ImmutableArray<StoryFindingGroup> Group(IEnumerable<StoryFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return [.. FindingGroup.Make(loaded.Story, findings.Select(finding => finding.Found).OfType<Finding>())
            .Select(group => new StoryFindingGroup(group.Kind, group.About, group.Evidence, group.Words, [.. group.Findings.Select(finding => StoryFinding.Create(loaded, finding))]))];
    }
}

/// <summary>One run that was made for a check.</summary>
public sealed record CheckedRun
{
    /// <summary>Its seed.</summary>
    public required ulong Seed { get; init; }

    internal RunCoverage Coverage { get; init; } = null!;
}
