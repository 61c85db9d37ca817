using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Model.Causality;

/// <summary>
/// For one character, a lower bound on how many acts a plan still needs, from an act to a change of their utility. An act
/// with a larger bound than the plan has room for would be needless there, and a plan with a needless act is no reason (D17).
/// It does not change, and is small, as there is one for each of a large cast.
/// </summary>
/// <param name="distances">By act.</param>
/// <param name="nearestMove">The least of those of the character's moves.</param>
internal sealed class CausalDistance(ushort[] distances, ushort nearestMove)
{
    /// <summary>No plan that contains the act can matter to the character.</summary>
    public const int Never = int.MaxValue / 2;

    /// <summary>How <see cref="Never"/> is kept.</summary>
    public const ushort PackedNever = ushort.MaxValue;

    private ActSet? serving;
    private ActSet? last;

    /// <summary>The acts that may be in any plan that matters to the character. Worked out when first asked for, and the same for all threads that ask.</summary>
    public ActSet Serving => Volatile.Read(ref serving) ?? Interlocked.CompareExchange(ref serving, new ActSet(distances.Length, MayServe), null) ?? serving;

    /// <summary>Those that may be the last of one.</summary>
    public ActSet Last => Volatile.Read(ref last) ?? Interlocked.CompareExchange(ref last, new ActSet(distances.Length, act => distances[act.Value] <= 1), null) ?? last;

    /// <summary>Acts from this one to a change of utility, itself included.</summary>
    public int DistanceOf(ActId act) => distances[act.Value] is ushort distance and < PackedNever ? distance : Never;

    /// <summary>Whether an act may be in any plan that matters to the character.</summary>
    public bool MayServe(ActId act) => distances[act.Value] < PackedNever;

    /// <summary>Whether some move of the character has at most this distance.</summary>
    public bool HasMoveWithin(int acts) => nearestMove < PackedNever && nearestMove <= acts;
}
