using Motive.World;

namespace Motive.Planning;

/// <summary>
/// How far stories reach (P9 of <c>docs/planning.md</c>): acts in the author's plan, acts in a plan that is a motive, and minds deep in
/// which whole plans are made.
/// </summary>
/// <remarks>
/// Unless told otherwise, about as far as people follow a short story: ten acts, plans of five, and what one thinks that another intends.
/// </remarks>
public sealed record PlanLimits(int Author = 10, int Character = 5, int Belief = 2)
{
    /// <summary>More than any plan has that the field has published. Longer ones would come near the bounds that numbers are given.</summary>
    public const int MostActs = 100;

    /// <summary>Beyond these, states keep more minds than fit in any memory.</summary>
    public const int MostMinds = 6;

    /// <summary>
    /// Whether people may try, in the author's plan, what they wrongly hold possible (P11). Null: in a <c>.story</c> file, where they do so when it is played, and not in
    /// a problem file, whose language has no attempts.
    /// </summary>
    public bool? Attempts { get; init; }

    /// <summary>Acts are needless (P7) by the motives found for the whole plan, where they still hold, and not by those that can be found for what is left.</summary>
    public bool Replay { get; init; }
}

/// <summary>What is asked for. Without a <see cref="Goal"/>: more than there is at the beginning.</summary>
public sealed record PlanRequest
{
    public Amount? Goal { get; init; }

    /// <summary>Up to so many different plans.</summary>
    public int Plans { get; init; } = 1;

    /// <summary>States expanded, by the author and in all minds, before the search is given up.</summary>
    public long Nodes { get; init; } = long.MaxValue;
}

/// <summary>How a search stands: states expanded by the author and in all, and states kept.</summary>
public readonly record struct PlanProgress(long Expanded, long ExpandedByAuthor, long States);
