using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>A word as written. <see cref="Text"/> is empty where one was missing and has been reported.</summary>
internal sealed record NameSyntax(string Text, Origin Origin)
{
    public bool IsMissing => Text.Length == 0;
}

internal enum BinaryOperator
{
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
}

internal enum UnaryOperator
{
    Not,
    Negate,
}

/// <summary>An expression as written. Binding gives it a type.</summary>
internal abstract record ExpressionSyntax(Origin Origin);

/// <summary>Stands where an expression was expected and the lack of it has been reported.</summary>
internal sealed record MissingSyntax(Origin Origin) : ExpressionSyntax(Origin);

internal sealed record NumberSyntax(int Value, Origin Origin) : ExpressionSyntax(Origin);

internal sealed record TruthSyntax(bool Value, Origin Origin) : ExpressionSyntax(Origin);

/// <summary><c>unknown</c>, <c>nobody</c>, <c>nothing</c> or <c>nowhere</c>.</summary>
internal sealed record UnknownSyntax(Origin Origin) : ExpressionSyntax(Origin);

internal sealed record WildcardSyntax(Origin Origin) : ExpressionSyntax(Origin);

internal sealed record ReferenceSyntax(NameSyntax Name, Origin Origin) : ExpressionSyntax(Origin);

internal sealed record ArgumentSyntax(NameSyntax? Name, ExpressionSyntax Value);

internal sealed record CallSyntax(NameSyntax Name, ImmutableArray<ArgumentSyntax> Arguments, Origin Origin) : ExpressionSyntax(Origin);

internal sealed record UnarySyntax(UnaryOperator Operator, ExpressionSyntax Operand, Origin Origin) : ExpressionSyntax(Origin);

internal sealed record BinarySyntax(BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right, Origin OperatorOrigin, Origin Origin)
    : ExpressionSyntax(Origin);

internal sealed record TypeTestSyntax(ExpressionSyntax Operand, NameSyntax Type, bool Negated, Origin Origin) : ExpressionSyntax(Origin);

/// <summary>Only problem files can be without <see cref="Else"/>.</summary>
internal sealed record ConditionalSyntax(ExpressionSyntax Condition, ExpressionSyntax Then, ExpressionSyntax? Else, Origin Origin)
    : ExpressionSyntax(Origin);

/// <summary>A variable with its type: a parameter, or what a quantifier binds.</summary>
internal sealed record VariableSyntax(NameSyntax? Name, NameSyntax Type)
{
    public Origin Origin => Name?.Origin ?? Type.Origin;
}

internal sealed record QuantifierSyntax(
    Quantifier Quantifier, VariableSyntax Variable, ExpressionSyntax? Where, ExpressionSyntax? Body, Origin Origin) : ExpressionSyntax(Origin);

/// <summary><c>min(a, b, …)</c> or <c>max(a, b, …)</c>.</summary>
internal sealed record ExtremeSyntax(bool Maximum, ImmutableArray<ExpressionSyntax> Operands, Origin Origin) : ExpressionSyntax(Origin);

/// <summary><c>believes(who, body)</c>, or <c>knows(who, body)</c>, which also asks that it is so.</summary>
internal sealed record BelievesSyntax(bool Knows, ExpressionSyntax Who, ExpressionSyntax Body, Origin Origin) : ExpressionSyntax(Origin)
{
    /// <summary>How they have it; null where that is not asked.</summary>
    public SourceSyntax? Source { get; init; }
}

/// <summary>How somebody has a belief, behind a comma in its brackets: <c>from Ann</c>, or <c>by sight</c> and the like.</summary>
/// <param name="From">Who told them; null for another way.</param>
internal sealed record SourceSyntax(SourceWay Way, ExpressionSyntax? From, Origin Origin)
{
    /// <summary>Of a change: what is believed stands behind <c>not</c> in the same brackets.</summary>
    public bool IsDenied { get; init; }
}

internal sealed record FeelsSyntax(ExpressionSyntax Who, NameSyntax Emotion, ExpressionSyntax? Toward, Origin Origin) : ExpressionSyntax(Origin);

internal sealed record TemperamentSyntax(ExpressionSyntax Who, NameSyntax Word, Origin Origin) : ExpressionSyntax(Origin);

/// <summary><c>happened ACTION(…)</c>.</summary>
internal sealed record HappenedSyntax(PatternSyntax Pattern, Origin Origin) : ExpressionSyntax(Origin);

/// <summary><c>remembers(who, ACTION(…))</c>.</summary>
internal sealed record RemembersSyntax(ExpressionSyntax Who, PatternSyntax Pattern, Origin Origin) : ExpressionSyntax(Origin)
{
    /// <summary>How they have it; null where that is not asked.</summary>
    public SourceSyntax? Source { get; init; }
}

/// <summary>An action with arguments, some of which may be <c>_</c>.</summary>
internal sealed record PatternSyntax(NameSyntax Action, ImmutableArray<ArgumentSyntax>? Arguments, Origin Origin);
