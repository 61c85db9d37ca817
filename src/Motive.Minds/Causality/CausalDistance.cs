namespace Motive.Minds.Causality;

/// <summary>
/// For one character, a lower bound on how many acts a plan still needs, from an act to a change of their utility. An act
/// with a larger bound than the plan has room for would be needless there, and a plan with a needless act is no reason (D17).
/// Immutable, and small, as there is one for each of a large cast.
/// </summary>
/// <param name="distances">By act.</param>
/// <param name="nearestMove">The least of those of the character's moves.</param>
internal sealed class CausalDistance(ushort[] distances, ushort nearestMove)
{
    /// <summary>No plan that contains the act can matter to the character.</summary>
    public const int Never = int.MaxValue / 2;

    /// <summary>How <see cref="Never"/> is kept.</summary>
    public const ushort Far = ushort.MaxValue;

    /// <summary>Acts from this one to a change of utility, itself included.</summary>
    public int DistanceOf(int act) => distances[act] is ushort distance and < Far ? distance : Never;

    /// <summary>Whether an act may be in any plan that matters to the character.</summary>
    public bool Includes(int act) => distances[act] < Far;

    /// <summary>Whether any move of the character is that near.</summary>
    public bool MayGo(int acts) => nearestMove < Far && nearestMove <= acts;
}
