using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// What a deed did to somebody's utility: that which they have as they now see things, minus that which they would have without the deed. For the latter, every change by the deed that they know of is taken back, in their
/// own picture and in their pictures of others. What the deed only brought to light was so before, and stays (D20b).
/// </summary>
internal sealed class DeedOutcome(MindEngine engine)
{
    private readonly StateStore states = engine.States;
    private readonly Dictionary<(StateId Mind, StateId Earlier, StateId Later), StateId> undone = [];

    /// <summary>What the deed did to the character's utility in a mind, in points.</summary>
    public int MeasureDeed(CharacterId character, StateId mind, KnownDeed deed) => Change(character, WithoutDeed(mind, deed.Before, deed.After), mind);

    /// <summary>The change of somebody's utility from one mind to another; from or to unknown it is 0.</summary>
    public int Change(CharacterId character, StateId before, StateId after)
    {
        if (before == after)
            return 0;
        (int earlier, int later) = (engine.UtilityOf(character, before), engine.UtilityOf(character, after));
        return earlier == Value.Unknown || later == Value.Unknown ? 0 : later - earlier;
    }

    private StateId WithoutDeed(StateId mind, StateId earlier, StateId later)
    {
        if (earlier == later)
            return mind;
        if (undone.TryGetValue((mind, earlier, later), out StateId known))
            return known;
        int[] draft = states.Draft(mind);
        foreach (GroundFactId fact in states.Differences(earlier, later))
        {
            if (states.Read(mind, fact) == states.Read(later, fact))
                states.Write(draft, fact, states.Read(earlier, fact));
        }

        StateId[] minds = states.Minds(mind).ToArray();
        foreach (CharacterId other in CharacterId.Below(minds.Length))
        {
            if (minds[other.Value].IsState)
                minds[other.Value] = WithoutDeed(minds[other.Value], states.Mind(earlier, other), states.Mind(later, other));
        }

        states.SetMinds(draft, minds);
        StateId without = states.Intern(draft);
        undone.Add((mind, earlier, later), without);
        return without;
    }
}
