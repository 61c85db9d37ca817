using System.Collections.Immutable;

namespace Motive.World;

/// <summary>The use of a rule as it was written: its name, and its arguments in the frame of the expression that stands in its place.</summary>
/// <param name="Body">The use that the rule's whole body is, where a rule is another name for another; else null.</param>
internal sealed record RuleUse(RuleId Rule, ImmutableArray<Expression> Arguments, RuleUse? Body);
