using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Matches events of one action. An argument is null for any, or an expression over the frame of the definition it stands in.
/// A bare variable of a tell rule that is not yet bound is bound by matching: see <see cref="TellRule"/>.
/// </summary>
internal sealed record EventPattern(ActionId Action, ImmutableArray<Expression?> Arguments);

/// <summary>
/// A hidden fact kept for a pattern that a story reads by <c>happened</c> or <c>remembers</c>: every act of <see cref="Action"/>
/// sets the instance whose arguments are the act's arguments at <see cref="Positions"/>.
/// </summary>
internal sealed record EventTrace(FactId Fact, ActionId Action, ImmutableArray<int> Positions);

/// <summary>A hidden fact for each act of <see cref="Action"/>, with the same arguments: that it is about to be done (D30p). It is kept since such plans can be news.</summary>
internal sealed record KeptPlan(FactId Fact, ActionId Action);
