using Motive.Minds.States;

namespace Motive.Minds.Planning;

/// <summary>
/// What a search may use: states whose successors it makes, in the author's search and in all minds together, and states and plans it keeps. Counts,
/// so that the same question is given up at the same place everywhere; the clock comes in only as cancellation.
/// </summary>
internal sealed class SearchBudget(StateStore states)
{
    private const int ReportEvery = 1 << 10;
    private const int LeastImproving = 200;

    /// <summary>Room in the store that is left to the states of what is begun when it is nearly full.</summary>
    private const int Reserve = 10_000;

    private long mostExpanded = long.MaxValue;
    private long mostStates = long.MaxValue;
    private Action<SearchProgress>? progress;
    private CancellationToken cancellation;
    private long plans;

    public long Expanded { get; private set; }

    public long ByAuthor { get; private set; }

    /// <summary>A new search begins.</summary>
    public void Begin(long expanded, long kept, Action<SearchProgress>? report, CancellationToken token)
    {
        (Expanded, ByAuthor) = (0, 0);
        (mostExpanded, mostStates, progress, cancellation) = (expanded, kept, report, token);
    }

    /// <summary>The search has what it was for; it may still look for better half as long as it has taken, and a little more.</summary>
    public void Improve() => mostExpanded = Math.Min(mostExpanded, Expanded + (Expanded / 2) + LeastImproving);

    /// <summary>Counts one expansion.</summary>
    /// <exception cref="SearchStoppedException">The budget is spent, or the search was cancelled.</exception>
    public void Spend(bool byAuthor)
    {
        if (Expanded >= mostExpanded)
            throw new SearchStoppedException(PlanOutcome.Limit);
        StopIfFull();
        Expanded++;
        ByAuthor += byAuthor ? 1 : 0;
        if (progress is not null && Expanded % ReportEvery == 0)
            progress(new SearchProgress(Expanded, ByAuthor, states.Count));
    }

    /// <summary>Counts a plan of somebody's that will be kept; one takes about as much as a state.</summary>
    /// <exception cref="SearchStoppedException">No more may be kept, or the search was cancelled.</exception>
    public void Keep()
    {
        StopIfFull();
        plans++;
    }

    private void StopIfFull()
    {
        if (cancellation.IsCancellationRequested)
            throw new SearchStoppedException(PlanOutcome.Cancelled);
        if (states.Count + plans >= Math.Min(mostStates, states.Capacity - Reserve))
            throw new SearchStoppedException(PlanOutcome.Limit);
    }
}

/// <summary>How a search stands: states expanded by the author and in all, and states kept.</summary>
public readonly record struct SearchProgress(long Expanded, long ByAuthor, long States);

/// <summary>Unwinds a search that was told to stop; it never leaves the planner.</summary>
internal sealed class SearchStoppedException(PlanOutcome outcome) : Exception("The search was stopped.")
{
    public PlanOutcome Outcome => outcome;
}
