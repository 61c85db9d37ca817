using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

// What only formulas of problem files are made of. A formula is a condition, an effect, a value or a statement, which one being told by where it stands,
// so that an assignment is an expression too. Origins leave out brackets around the whole.

/// <summary>A number as written, with decimals or not: how many parts of one it counts is known only when the whole file has been read.</summary>
internal sealed record DecimalSyntax(string Text, Origin Origin) : ExpressionSyntax(Origin);

/// <summary>Operands of one operator that may be taken in any order, however many, without nesting: conjunctions, disjunctions, sums and products.</summary>
internal sealed record ChainSyntax(BinaryOperator Operator, ImmutableArray<ExpressionSyntax> Operands, Origin Origin) : ExpressionSyntax(Origin);

/// <summary><c>product(x : type) body</c>.</summary>
internal sealed record ProductSyntax(VariableSyntax Variable, ExpressionSyntax Body, Origin Origin) : ExpressionSyntax(Origin);

/// <summary><c>target = value</c>.</summary>
internal sealed record AssignmentSyntax(ExpressionSyntax Target, ExpressionSyntax Value, Origin Origin) : ExpressionSyntax(Origin);
