using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Reasons.Reasoning;

/// <summary>
/// What somebody's plans are to better: a kind of motive (D13, rules 2 and 4). It says what a state of their own mind is worth to them and, where that is certain beforehand, which acts cannot
/// be part of a plan or its end. It comes with the question, so that every kind of motive goes through one search.
/// </summary>
internal abstract class Worth(CharacterId character)
{
    /// <summary>Whose plans are judged by it.</summary>
    public CharacterId Character => character;

    /// <summary>What a state of the character's own mind is worth; <see cref="World.Value.Unknown"/> where that is not known.</summary>
    public abstract int ValueOf(StateId state);

    /// <summary>A lower bound (D17): every plan with the act has at least so many acts from it on, itself included.</summary>
    public abstract int DistanceOf(ActId act);

    /// <summary>The only acts that can be part of a plan with it; null where any may be.</summary>
    public virtual ActSet? Serving => null;

    /// <summary>The only acts that can be the last of one.</summary>
    public virtual ActSet? ServingLast => Serving;

    /// <summary>Whether some move of the character may be part of a plan with so many acts left.</summary>
    public abstract bool HasMoveWithin(int acts);

    /// <summary>False where it is certain that the state after the act, which is possible, is worth no more than this one.</summary>
    public abstract bool MayPay(StateId state, Act act);

    /// <summary>As <see cref="MayPay"/>, told more closely where that takes little. Which states are dead ends of a search is not decided by it.</summary>
    public virtual bool WouldPay(StateId state, Act act) => MayPay(state, act);
}

/// <summary>By what the plans are judged that people have within somebody's plan: by each kind of motive that they may have there.</summary>
internal interface IWorths
{
    /// <summary>By what a character has: the motive that everybody has everywhere.</summary>
    Worth this[CharacterId character] { get; }

    /// <summary>Whether, whatever the character believes, a plan of so many acts may begin with the act and better that.</summary>
    bool MayMatter(CharacterId character, ActId act, int acts);

    /// <summary>By what would come otherwise, where harm is threatened in a state of the character's own mind and the act may avert it; null elsewhere (D13a).</summary>
    /// <param name="acts">How many acts the plans may have.</param>
    Worth? FindAverting(CharacterId character, StateId believed, ActId act, int acts);

    /// <summary>Whether, whatever the character believes, a plan of so many acts may begin with the act and avert harm.</summary>
    bool MayAvert(CharacterId character, ActId act, int acts);
}
