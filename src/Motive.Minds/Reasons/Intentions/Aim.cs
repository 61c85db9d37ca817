using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>A term of the utility that is to exceed a value. <see cref="Acts"/>: by act, whether it may contribute to that.</summary>
internal readonly record struct Aim(Condition Value, int Above, bool[] Acts)
{
    /// <summary>Whether the term exceeds the value in a state.</summary>
    public bool IsReached(StateStore states, StateId state) => Value.Evaluate(states, state) is int now && now != World.Value.Unknown && now > Above;
}

/// <summary>An estimate by a relaxed plan: how many acts lead to an aim, and which they may be, in no order.</summary>
internal readonly record struct AimEstimate(int Guess, ActId[] Helpful)
{
    /// <summary>Not even the relaxed problem reaches it.</summary>
    public static readonly AimEstimate None = new(-1, []);

    /// <summary>Whether the relaxed problem reaches the aim at all.</summary>
    public bool Exists => Guess >= 0;
}
