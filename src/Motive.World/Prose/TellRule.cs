using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Prose for events of an action. <see cref="Arguments"/>: for each position a literal that must be equal, a variable (its slot
/// is bound to the event's argument; a second use must agree), or null for any.
/// <see cref="From"/>: the point of view this passage is told from (literal or variable), or null for any.
/// <see cref="When"/> is read in the state before the event when <see cref="Before"/>, else in the state after it.
/// <see cref="Origin"/> is that of the pattern, which all clauses of one <c>tell</c> share.
/// </summary>
internal sealed record TellRule(
    int Id,
    ActionId Action,
    ImmutableArray<Expression?> Arguments,
    int Slots,
    Expression? From,
    Expression? When,
    bool Before,
    bool Once,
    int Specificity,
    ImmutableArray<Passage> Passages,
    Origin Origin)
{
    /// <summary>It tells that the act was tried and could not be done, and nothing else.</summary>
    public bool IsAttempt { get; init; }

    /// <summary>The pattern as it is written: <c>order(Ann, _, Tea)</c>.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Where its clause stands, which is its own.</summary>
    public Origin Clause { get; init; } = Origin;

    /// <summary>The parts of <see cref="When"/> that must all hold, as they are written.</summary>
    public ImmutableArray<WrittenCondition> Conditions { get; init; } = [];

    /// <summary>What its words take for granted. Nothing is chosen by it: a check finds runs in which it is told and one of these is false. They are read in the same state as <see cref="When"/>.</summary>
    public ImmutableArray<WrittenCondition> Assumes { get; init; } = [];

    /// <summary>It is told whenever it fits, from whomever it does, before all passages that are not so.</summary>
    public bool IsAlways { get; init; }

    /// <summary>It is told only to who plays, and not to who watches.</summary>
    public bool IsForPlay { get; init; }
}

/// <summary>A condition with its words in the story's text.</summary>
internal sealed record WrittenCondition(Expression Condition, string Text);

/// <summary>One variant of a rule. <see cref="Id"/> is unique in the story and stable under edits elsewhere.</summary>
internal sealed record Passage(int Id, Prose Text);

/// <summary>
/// A line the teller may use to open a scene: <c>opening at PLACE</c> text. <see cref="Place"/> is an entity value or null for any.
/// </summary>
internal sealed record OpeningRule(int Id, EntityId? Place, int Slots, Expression? From, Expression? When, int Specificity, ImmutableArray<Passage> Passages, Origin Origin);
