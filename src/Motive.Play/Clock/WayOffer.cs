using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>A place that a player can go to, by the quickest way that their character knows, leg by leg.</summary>
/// <param name="Place">Where it leads.</param>
/// <param name="Legs">The moves, in order; the first can be begun now.</param>
/// <param name="Minutes">How long all of them take, as the character reckons.</param>
/// <param name="Reason">Why they would go there; null without a motive.</param>
internal sealed record WayOffer(EntityId Place, ImmutableArray<GroundAct> Legs, int Minutes, Reason? Reason)
{
    /// <summary>Among the few to be offered first.</summary>
    public bool Foremost { get; init; }
}
