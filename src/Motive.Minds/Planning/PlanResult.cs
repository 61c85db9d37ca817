using System.Collections.Immutable;

namespace Motive.Minds.Planning;

internal enum PlanOutcome
{
    /// <summary>A plan reaches the goal.</summary>
    Found,

    /// <summary>No plan within the limits does.</summary>
    None,

    /// <summary>The search was given up at its count of nodes or states.</summary>
    Limit,

    Cancelled,
}

/// <summary>
/// What a search came to. <see cref="Plan"/> is empty unless found; <see cref="Best"/> is the plan with the greatest utility below the goal that
/// was met on the way, empty if none was better than the beginning. <see cref="Generated"/> counts states made, in all minds.
/// </summary>
internal sealed record PlanResult(
    PlanOutcome Outcome,
    ImmutableArray<StepId> Plan,
    ImmutableArray<StepId> Best,
    int? BestUtility,
    long Expanded,
    long ExpandedByAuthor,
    long Generated);

/// <summary>How a search stands: states expanded by the author and in all, and states kept.</summary>
internal readonly record struct SearchProgress(long Expanded, long ByAuthor, long States);
