using Motive.Minds.Model.States;

namespace Motive.Minds.Reasons.Reasoning;

/// <summary>
/// What a search may use: states whose successors it makes, and states and plans it keeps. Counts, so that the same question is given up at the same place everywhere; the clock comes in only as
/// cancellation. Once it has refused something the search is over, and what is found from then on is not an answer: whoever keeps answers asks <see cref="Stopped"/> before.
/// </summary>
/// <param name="states">Where the states are kept that the search makes.</param>
internal sealed class SearchBudget(StateStore states)
{
    private const int ReportEvery = 1 << 10;
    private const int LeastImproving = 200;

    /// <summary>Room in the store that is left to the states of what is begun when it is nearly full.</summary>
    private const int Reserve = 10_000;

    private ExpansionBudget expansions = new(long.MaxValue);
    private long mostStates = long.MaxValue;
    private Action<SearchProgress>? progress;
    private CancellationToken cancellation;
    private long plans;

    /// <summary>States expanded, by the author and in all minds.</summary>
    public long Expanded => expansions.Spent;

    /// <summary>How many of them the author's search has expanded.</summary>
    public long ByAuthor { get; private set; }

    /// <summary>How a search ended that had to stop: by a limit or cancelled; null while nothing has been refused.</summary>
    public PlanOutcome? Stopped { get; private set; }

    /// <summary>A new search begins.</summary>
    /// <param name="expanded">States that may be expanded.</param>
    /// <param name="kept">States and plans that may be kept, with those of earlier searches.</param>
    public void Begin(long expanded, long kept, Action<SearchProgress>? report, CancellationToken token)
    {
        (ByAuthor, Stopped) = (0, null);
        (expansions, mostStates, progress, cancellation) = (new ExpansionBudget(expanded), kept, report, token);
    }

    /// <summary>A plan is found: half as many expansions as it took, and 200 more, may be spent on a better one.</summary>
    public void LimitToImproving() => expansions = expansions.LimitedTo((Expanded / 2) + LeastImproving);

    /// <summary>Counts one expansion; false, and nothing is counted, if there is no budget for it.</summary>
    public bool TrySpend(bool byAuthor)
    {
        if (expansions.IsSpent)
            Stopped ??= PlanOutcome.Limit;
        if (!HasRoom())
            return false;
        expansions = expansions.Spend();
        ByAuthor += byAuthor ? 1 : 0;
        if (progress is not null && Expanded % ReportEvery == 0)
            progress(new SearchProgress(Expanded, ByAuthor, states.Count));
        return true;
    }

    /// <summary>Counts a plan of somebody's that will be kept; one takes about as much as a state. False if no more may be kept.</summary>
    public bool TryKeep()
    {
        if (!HasRoom())
            return false;
        plans++;
        return true;
    }

    private bool HasRoom()
    {
        if (cancellation.IsCancellationRequested)
            Stopped ??= PlanOutcome.Cancelled;
        else if (states.Count + plans >= mostStates || !states.HasRoomFor(plans + Reserve))
            Stopped ??= PlanOutcome.Limit;
        return Stopped is null;
    }
}
