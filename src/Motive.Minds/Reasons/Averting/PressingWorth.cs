using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>Measures plans by utility that rely on what others do out of fear of the planner: an act counts as useful if it only affects that fear.</summary>
/// <param name="acts">Acts of the longest such plans.</param>
internal sealed class PressingWorth(MindEngine engine, CausalDistance distance, CourseDependencies concern, InstantGains gains, CharacterId character, int acts) : Worth(character)
{
    /// <summary>In a plan of at most this many acts, the act that affects another's fear comes directly before that other's act, so its distance is this.</summary>
    private const int FewActs = 2;

    public override int ValueOf(StateId state) => engine.UtilityOf(Character, state);

    public override int DistanceOf(ActId act) => acts > FewActs ? 1 : Math.Min(distance.DistanceOf(act), concern.MayBeChangedBy(act) ? FewActs : CausalDistance.Never);

    public override bool HasMoveWithin(int acts) => true;

    public override bool MayPay(StateId state, Act act) => gains.MayPay(Character, state, act);

    public override bool WouldPay(StateId state, Act act) => gains.WouldPay(Character, state, act);
}
