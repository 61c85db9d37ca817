using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>Replays plans in other states than the one they were found in; it never searches for new ones. Answers are memoised until states are freed.</summary>
internal sealed class FollowedPlans(MindEngine engine)
{
    private readonly Dictionary<(CharacterId Doer, StateId Mind), Dictionary<ImmutableArray<ActId>, bool>> paying = [];

    /// <summary>Forgets all answers, since states may have been freed.</summary>
    public void Forget() => paying.Clear();

    /// <summary>
    /// Whether the doer would follow these acts from a state, by the doer's picture there: they are possible one after the other, and their end is better for the doer than every state
    /// before it.
    /// </summary>
    /// <param name="state">Of the mind of whoever pictures them.</param>
    public bool WouldFollow(CharacterId doer, StateId state, ImmutableArray<ActId> acts)
    {
        StateId mind = engine.States.Mind(state, doer);
        if (!paying.TryGetValue((doer, mind), out Dictionary<ImmutableArray<ActId>, bool>? known))
            paying.Add((doer, mind), known = new(ValueListComparer<ActId>.Instance));
        if (!known.TryGetValue(acts, out bool pays))
            known.Add(acts, pays = FindWouldFollow(doer, mind, acts));
        return pays;
    }

    /// <summary>
    /// The steps to expect of somebody in a state: of their threats, without those to which they would prefer a rival plan, the first that pays them there, as they are pictured, and is
    /// possible to its end; else the first that pays them.
    /// </summary>
    /// <param name="threats">Of one doer, in the order of D16.</param>
    public IEnumerable<ExpectedStep> ExpectedSteps(ImmutableArray<Threat> threats, StateId state)
    {
        Threat? first = null;
        foreach (Threat threat in threats)
        {
            if (!WouldFollow(threat.Doer, state, threat.Acts) || threat.Rivals.Any(rival => WouldFollow(threat.Doer, state, rival)))
                continue;
            first ??= threat;
            if (Replay(threat.Doer, state, threat.Acts).Count() == threat.Acts.Length)
                return Replay(threat.Doer, state, threat.Acts);
        }

        return first is null ? [] : Replay(first.Doer, state, first.Acts);
    }

    /// <summary>Applies the acts one after another, as far as they are possible, in the mind that the state is.</summary>
    public IEnumerable<ExpectedStep> Replay(CharacterId doer, StateId state, ImmutableArray<ActId> acts)
    {
        foreach (ActId index in acts)
        {
            Act act = engine.Story[index];
            if (!engine.CanHappen(state, act))
                yield break;
            StateId after = engine.Apply(state, act);
            yield return new ExpectedStep(doer, act.Event, act, state, after);
            state = after;
        }
    }

    private bool FindWouldFollow(CharacterId doer, StateId state, ImmutableArray<ActId> acts)
    {
        int most = int.MinValue;
        foreach (ActId index in acts)
        {
            Act act = engine.Story[index];
            int utility = engine.UtilityOf(doer, state);
            if (utility == Value.Unknown || !engine.CanHappen(state, act))
                return false;
            most = Math.Max(most, utility);
            state = engine.Apply(state, act);
        }

        return Utility.Improves(most, engine.UtilityOf(doer, state));
    }
}
