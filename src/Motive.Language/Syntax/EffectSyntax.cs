using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal enum AssignOperator
{
    Set,
    Add,
    Subtract,
}

/// <summary>A change as written: in effects, and (a smaller choice) in initial statements.</summary>
internal abstract record EffectSyntax(Origin Origin);

/// <summary><c>target := value</c>, <c>+=</c>, <c>-=</c>; in initial statements <c>target = value</c>.</summary>
internal sealed record AssignSyntax(ExpressionSyntax Target, AssignOperator Operator, ExpressionSyntax Value, Origin Origin) : EffectSyntax(Origin);

/// <summary><c>fact(…)</c> or <c>not fact(…)</c>: makes a boolean fact true or false.</summary>
internal sealed record AssertSyntax(ExpressionSyntax Target, bool Negated, Origin Origin) : EffectSyntax(Origin);

/// <summary><c>private fact(…) to A, B</c>: only these have it as it is; everybody else, and everybody's picture of everybody else, has it as before anything was said. An initial statement only.</summary>
internal sealed record PrivateSyntax(ExpressionSyntax Target, ImmutableArray<NameSyntax> Knowers, Origin Origin) : EffectSyntax(Origin);

/// <summary><c>believes(who, change)</c>: the change's value is read in the picture that it changes. Only problem files have several changes there, or none.</summary>
internal sealed record BelieveEffectSyntax(ExpressionSyntax Who, ImmutableArray<EffectSyntax> Inner, Origin Origin) : EffectSyntax(Origin);

internal sealed record IfEffectSyntax(
    ExpressionSyntax Condition, ImmutableArray<EffectSyntax> Then, ImmutableArray<EffectSyntax> Otherwise, Origin Origin) : EffectSyntax(Origin);

internal sealed record ForEveryEffectSyntax(
    VariableSyntax Variable, ExpressionSyntax? Where, ImmutableArray<EffectSyntax> Body, Origin Origin) : EffectSyntax(Origin);
