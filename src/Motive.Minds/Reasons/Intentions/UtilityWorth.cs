using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>The motive of having more of what one wants: a state is worth its utility (D12).</summary>
internal sealed class UtilityWorth(MindEngine engine, CausalDistance distance, InstantGains gains, CharacterId character) : Worth(character)
{
    public override int ValueOf(StateId state) => engine.UtilityOf(Character, state);

    public override ActSet? Serving => distance.Serving;

    public override ActSet? ServingLast => distance.Last;

    public override int DistanceOf(ActId act) => distance.DistanceOf(act);

    public override bool HasMoveWithin(int acts) => distance.HasMoveWithin(acts);

    public override bool MayPay(StateId state, Act act) => gains.MayPay(Character, state, act);

    public override bool WouldPay(StateId state, Act act) => gains.WouldPay(Character, state, act);
}

/// <summary>Everybody's plans are judged by utility alone.</summary>
internal sealed class UtilityWorths(MindEngine engine, CausalDistances distances, InstantGains gains) : IWorths
{
    private readonly UtilityWorth?[] byCharacter = new UtilityWorth?[engine.Story.Characters];

    public Worth this[CharacterId character] => byCharacter[character.Value] ??= new UtilityWorth(engine, distances.DistancesTo(character), gains, character);

    public bool MayMatter(CharacterId character, ActId act, int acts) => distances.DistancesTo(character).DistanceOf(act) <= acts;

    public Worth? FindAverting(CharacterId character, StateId believed, ActId act, int acts) => null;

    public bool MayAvert(CharacterId character, ActId act, int acts) => false;
}
