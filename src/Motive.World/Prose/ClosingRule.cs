using System.Collections.Immutable;

namespace Motive.World;

/// <summary>Closing words of a chapter. <see cref="From"/>: through whose eyes, or null for any. <see cref="When"/> is read in the state at the end.</summary>
internal sealed record ClosingRule(int Slots, EntityId? From, Expression? When, int Specificity, ImmutableArray<Passage> Passages, Origin Origin);
