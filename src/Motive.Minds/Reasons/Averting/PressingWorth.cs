using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>Utility as the motive of plans that count on what others do to avert what they fear of their owner: an act may serve by bearing on that alone.</summary>
/// <param name="acts">Acts of the longest such plans.</param>
internal sealed class PressingWorth(MindEngine engine, CausalDistance distance, CourseDependencies concern, InstantGains gains, CharacterId character, int acts) : Worth(character)
{
    /// <summary>In a plan of so many acts, what bears on what another fears comes right before the other's act.</summary>
    private const int FewActs = 2;

    public override int In(StateId state) => engine.UtilityOf(Character, state);

    public override int DistanceOf(ActId act) => acts > FewActs ? 1 : Math.Min(distance.DistanceOf(act), concern.MayBeChangedBy(act) ? FewActs : CausalDistance.Never);

    public override bool MayGo(int acts) => true;

    public override bool MayPay(StateId state, Act act) => gains.MayPay(Character, state, act);

    public override bool WouldPay(StateId state, Act act) => gains.WouldPay(Character, state, act);
}
