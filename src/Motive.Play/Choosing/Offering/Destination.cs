using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Choosing.Offering;

/// <summary>Where a plan leads first, by which moves, and why.</summary>
/// <param name="Place">An entity's value.</param>
/// <param name="Legs">Indices of acts.</param>
internal sealed record Destination(int Place, ImmutableArray<ActId> Legs, Reason Reason);
