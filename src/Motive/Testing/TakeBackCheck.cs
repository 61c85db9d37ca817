using System.Collections.Immutable;
using Motive.Checking.Findings;
using Motive.Checking.TakingBack;
using Motive.Language;
using Motive.World;

namespace Motive.Testing;

/// <summary>
/// What each statement of a story's beginning changes: facts, beliefs, temperaments and wants in the author's own files are taken back one at a time, and what comes about without each is laid beside what
/// comes about with all. Whoever checks decides how many runs are made at a time; the result does not depend on it, nor on which statements were asked for together.
/// </summary>
public sealed class TakeBackCheck
{
    /// <summary>With how many seeds each statement is taken back, unless it is asked for otherwise.</summary>
    public const int DefaultSeeds = 3;

    private readonly LoadedStory loaded;
    private readonly int mostEvents;
    private readonly StoryBeginning beginning;
    private readonly ImmutableArray<WrittenStatement> statements;
    private readonly ImmutableArray<Lazy<RunTrace>> whole;
    private readonly Lazy<LoadedStory?>?[] without;
    private readonly bool isAll;

    /// <param name="loaded">The story.</param>
    /// <param name="words">Only statements that have this in their words, their place or their owner's name, in any case; null for all.</param>
    /// <param name="from">Statements before the first whose place ends in this are left out: <c>cast.story:12</c>; null for none.</param>
    /// <param name="each">Of loops and branches every fact that they set by itself; else a line in a loop is one statement.</param>
    /// <param name="seeds">It is run with the seeds from 1 to this number, at least 1.</param>
    /// <param name="mostEvents">After so many events a run is cut off; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than it may be.</exception>
    public TakeBackCheck(LoadedStory loaded, string? words = null, string? from = null, bool each = false, int seeds = DefaultSeeds, int mostEvents = StoryCheck.DefaultEvents)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentOutOfRangeException.ThrowIfLessThan(seeds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostEvents, 1);
        (this.loaded, this.mostEvents, beginning) = (loaded, mostEvents, loaded.Beginning);
        ImmutableArray<WrittenStatement> all = each ? [.. beginning.Each()] : beginning.Statements;
        statements = [.. all.SkipWhile(statement => from is not null && !PlaceOf(statement).EndsWith(from, StringComparison.Ordinal)).Where(statement => words is null || $"{PlaceOf(statement)} {statement.Owner} {statement.Text}".Contains(words, StringComparison.OrdinalIgnoreCase))];
        isAll = !each && statements.Length == all.Length;
        whole = [.. Enumerable.Range(1, seeds).Select(seed => new Lazy<RunTrace>(() => Trace(loaded, (ulong)seed, CancellationToken.None)))];
        without = [.. statements.Select(statement => new Lazy<LoadedStory?>(() => Without(statement)))];
        Runs = [.. Enumerable.Range(0, statements.Length).SelectMany(place => Enumerable.Range(1, seeds).Select(seed => new TakeBackRun(place, statements[place].Text, (ulong)seed)))];
    }

    /// <summary>How many statements are taken back.</summary>
    public int Statements => statements.Length;

    /// <summary>How many seeds each is taken back with.</summary>
    public int Seeds => whole.Length;

    /// <summary>The runs that are to be made: each statement with each seed, statement by statement.</summary>
    public ImmutableArray<TakeBackRun> Runs { get; }

    internal string Title => loaded.Title;

    /// <summary>Makes one run; the same run again, with what came of it. May be called from several threads at once.</summary>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest, or asks for more than is allowed.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public TakeBackRun Make(TakeBackRun run, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        cancellation.ThrowIfCancellationRequested();
        return without[run.Place]?.Value is LoadedStory other
            ? run with { Difference = RunDifference.Between(whole[(int)run.Seed - 1].Value, Trace(other, run.Seed, cancellation)) }
            : run;
    }

    /// <summary>What one statement changes. After it the statement's story is given up, so that no more of its runs can be made.</summary>
    /// <param name="runs">All of the statement, made by <see cref="Make"/>, in the order of their seeds.</param>
    public TakeBackReport Sum(ImmutableArray<TakeBackRun> runs)
    {
        WrittenStatement statement = statements[runs[0].Place];
        without[runs[0].Place] = null;
        TakenBack taken = new(statement.Text, statement.Origin, runs.All(run => run.Difference is null), [.. runs.Select(run => run.Difference).OfType<RunDifference>()]);
        return TakeBackReport.Create(taken, PlaceOf(statement), statement.Owner);
    }

    /// <summary>The statements that change nothing, as findings, also those that the story answers. Where all statements were taken back, answers to nothing are findings too.</summary>
    /// <param name="reports">Made by <see cref="Sum"/>.</param>
    public ImmutableArray<StoryFinding> Findings(IEnumerable<TakeBackReport> reports)
    {
        ImmutableHashSet<string> looked = isAll ? [FindingKinds.Decoration, FindingKinds.Restated] : [];
        return [.. AnsweredFindings.Apply(loaded.Story, reports.Select(report => report.Taken?.Finding).OfType<Finding>(), looked).Select(finding => StoryFinding.Create(loaded, finding))];
    }

    /// <summary>Null where everything begins the same, or what is left is no story.</summary>
    private LoadedStory? Without(WrittenStatement statement)
    {
        CompilationResult result = beginning.Without(statement);
        return result.Story is Story story && !BeginningComparison.AreSame(loaded.Story, story) ? new LoadedStory(result, []) : null;
    }

    private RunTrace Trace(LoadedStory story, ulong seed, CancellationToken cancellation) => RunTrace.Make(new TestedRun(story, new RunRequest { Seed = seed }), mostEvents, cancellation);

    private string PlaceOf(WrittenStatement statement) => TestReport.PlaceOf(loaded, statement.Origin);
}

/// <summary>One run of a story in which one statement of its beginning is taken back.</summary>
/// <param name="Place">Which statement it is, from 0.</param>
/// <param name="Statement">As it is written.</param>
/// <param name="Seed">The seed.</param>
public sealed record TakeBackRun(int Place, string Statement, ulong Seed)
{
    internal RunDifference? Difference { get; init; }
}
