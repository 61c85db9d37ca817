using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>A want that is to be worth more than so much. <see cref="Acts"/>: by act, whether it may lead there.</summary>
internal readonly record struct Aim(Condition Value, int Above, bool[] Acts)
{
    public bool IsReached(StateStore states, StateId state) => Value.Evaluate(states, state) is int now && now != World.Value.Unknown && now > Above;
}

/// <summary>What a relaxed plan makes of the way to an aim: a guess how many acts it takes, and which they may be, in no order.</summary>
internal readonly record struct Outlook(int Guess, ActId[] Helpful)
{
    /// <summary>Not even the relaxed problem reaches it.</summary>
    public static readonly Outlook None = new(-1, []);

    public bool Exists => Guess >= 0;
}
