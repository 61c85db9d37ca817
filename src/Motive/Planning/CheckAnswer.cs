using System.Collections.Immutable;

namespace Motive.Planning;

/// <summary>
/// What came of checking one written plan. With a <see cref="Mistake"/> it could not be read. <see cref="MotivesFound"/>: it gave no motives, so those
/// that the planner finds were taken.
/// </summary>
public sealed record CheckAnswer(PlanFileMistake? Mistake, CheckFault? Fault, bool MotivesFound, int Acts)
{
    public bool IsValid => Mistake is null && Fault is null;
}

/// <summary>The first thing wrong with a plan.</summary>
/// <param name="Definition">Which definition of <c>docs/planning.md</c> it breaks.</param>
/// <param name="Act">The act it is about; null for the plan as a whole.</param>
/// <param name="Who">In whose mind; null for the world.</param>
/// <param name="IsUndecided">Whether the definition holds was not found out: that would take too long.</param>
public sealed record CheckFault(string Definition, int Line, int Column, string? Act, string? Who, string What, bool IsUndecided = false);
