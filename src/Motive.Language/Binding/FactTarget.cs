using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>A fact as the target of a change.</summary>
/// <param name="Fact">Null where none is meant.</param>
/// <param name="Arguments">Null where one is missing or wrong, which has been reported.</param>
/// <param name="IsReported">Whether it has been said why no fact is meant.</param>
internal readonly record struct FactTarget(FactSymbol? Fact, ImmutableArray<Expression>? Arguments, bool IsReported);
