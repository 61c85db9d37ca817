using System.Collections.Immutable;
using Motive.Minds.Reasons.Reasoning;

namespace Motive.Minds.Planning;

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
