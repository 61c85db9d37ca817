using Motive.World;

namespace Motive.Language;

/// <summary>What a line of the author's own files says of how a story begins: a fact or a belief, a trait of somebody's temperament, or a want.</summary>
/// <param name="Text">As it is written, in one line.</param>
/// <param name="Owner">In whose block it stands; empty under <c>initially</c> and <c>wants of</c>.</param>
/// <param name="Origin">Where it stands; no two lines are at one place.</param>
internal sealed record WrittenStatement(WrittenStatementKind Kind, string Text, string Owner, Origin Origin)
{
    /// <summary>It is one of the facts that a loop or a branch sets, and not a line; else null.</summary>
    public InitialFact? Fact { get; init; }
}

internal enum WrittenStatementKind
{
    Fact,
    Trait,
    Want,
}
