using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>A term of the utility that is to exceed a value. <see cref="Acts"/>: by act, whether it may contribute to that.</summary>
internal readonly record struct Aim(Condition Value, int Above, bool[] Acts)
{
    public bool IsReached(StateStore states, StateId state) => Value.Evaluate(states, state) is int now && now != World.Value.Unknown && now > Above;
}

/// <summary>An estimate by a relaxed plan: how many acts lead to an aim, and which they may be, in no order.</summary>
internal readonly record struct Outlook(int Guess, ActId[] Helpful)
{
    /// <summary>Not even the relaxed problem reaches it.</summary>
    public static readonly Outlook None = new(-1, []);

    public bool Exists => Guess >= 0;
}
