namespace Motive.Minds.Reasons.Reasoning;

/// <summary>How many states a search may expand, and how many it has: one count for play and the planner, a value that a search replaces by the next.</summary>
/// <param name="Most">States whose successors may be made; <see cref="long.MaxValue"/> where nothing limits it.</param>
/// <param name="Spent">States whose successors have been made.</param>
internal readonly record struct ExpansionBudget(long Most, long Spent = 0)
{
    /// <summary>The last state that may be expanded has been.</summary>
    public bool IsSpent => Spent >= Most;

    /// <summary>More has been expanded than may be, so that what was found since may be incomplete.</summary>
    public bool IsExceeded => Spent > Most;

    /// <summary>States that may still be expanded; below 0 once it is exceeded.</summary>
    public long Left => Most - Spent;

    /// <summary>The budget after so many states more.</summary>
    public ExpansionBudget Spend(long states = 1) => this with { Spent = Spent + states };

    /// <summary>The same with at most so many states more than have been spent.</summary>
    public ExpansionBudget LimitedTo(long states) => this with { Most = Math.Min(Most, Spent + states) };
}
