using System.Collections.Immutable;

namespace Motive.Planning;

/// <summary>A plan as somebody wrote it, not yet understood in the words of a problem. Lines and columns count from 1.</summary>
/// <param name="HasMotives">Whether it says why anybody acts. A bare row of acts does not.</param>
internal sealed record WrittenPlan(ImmutableArray<WrittenAct> Acts, bool HasMotives, int Line);

internal sealed record WrittenAct(string Text, int Line, int Column, ImmutableArray<WrittenMotive> Motives);

/// <summary>The rest of somebody's plan, after the act that it is a motive for.</summary>
internal sealed record WrittenMotive(string Who, int Line, int Column, ImmutableArray<WrittenAct> Rest);

/// <summary>What cannot be read in a plan file.</summary>
public sealed record PlanFileMistake(int Line, int Column, string Message);

/// <summary>The plans in a file, or the first mistake.</summary>
internal sealed record WrittenFile(ImmutableArray<WrittenPlan> Plans, PlanFileMistake? Mistake);

/// <summary>Unwinds a reader at the first mistake; it never leaves <see cref="PlanFile"/>.</summary>
internal sealed class PlanFileException(int line, int column, string message) : Exception(message)
{
    public PlanFileMistake Mistake { get; } = new(line, column, message);
}
