using System.Collections.Immutable;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// What a plan's first act is for: the wants that it serves, what is wanted most first, the place in the plan of the act that brings that
/// one about, and how far it gets.
/// </summary>
internal sealed record Purpose(MotivePlan Plan, ImmutableArray<string> Wants, int Fulfilling, int Reached);
