using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>
/// D13a: what people expect others to do of themselves, and what that leaves them with. Others are pictured to go by their utility alone, whole plans being made one mind deep; their plans are found where a question
/// begins, and only followed in other states.
/// </summary>
/// <param name="acts">Acts of the longest plans of others.</param>
internal sealed class Expecting(Story story, NaiveOracle oracle, Catalogue catalogue, Considering others, int acts)
{
    /// <summary>By what somebody's plans from here are judged; null where nobody threatens them.</summary>
    public Expected? From(int who, OracleState start)
    {
        if (catalogue.Utility(who, start) == Value.Unknown)
            return null;
        ImmutableArray<ImmutableArray<OracleThreat>> threats = Threats(who, start);
        return threats.Any(ofOne => !ToExpect(ofOne, start).IsEmpty) ? new Expected(state => Worth(who, threats, state), threats) : null;
    }

    /// <summary>By whose they are, the plans of others that would cost somebody something, whether or not they are to be expected.</summary>
    public ImmutableArray<ImmutableArray<OracleThreat>> Threats(int who, OracleState start) =>
        [.. story.Characters.Select(other => other.Value).Where(other => other != who).Select(other => ThreatsOf(other, who, start)).Where(ofOne => !ofOne.IsEmpty)];

    /// <summary>Somebody's own short plans that would cost another something.</summary>
    public ImmutableArray<OracleThreat> Pressures(int who, OracleState start) =>
    [
        .. PlansOf(who, start)
            .Where(plan => oracle.Consenting(plan.Acts[0], start).Contains(who))
            .Where(plan => story.Characters.Any(other => other.Value != who && !plan.Acts.Any(act => oracle.Consenting(act, start).Contains(other.Value)) && Followed(start, plan.Acts).Any(then => IsLess(other.Value, then, start))))
            .Select(plan => new OracleThreat(who, plan.Acts, [])),
    ];

    /// <summary>By what somebody's plans are judged within another's, who sees them have this to fear; null where they do not expect to lose by it.</summary>
    public Expected? Within(ImmutableArray<ImmutableArray<OracleThreat>> feared, int who, OracleState state)
    {
        if (catalogue.Utility(who, state) == Value.Unknown)
            return null;
        ImmutableArray<ImmutableArray<OracleThreat>> threats =
        [
            .. feared.Select(ofOne => ofOne.Where(threat => threat.Doer != who && !threat.Acts.Any(act => oracle.Consenting(act, state).Contains(who))).ToImmutableArray()).Where(ofOne => !ofOne.IsEmpty),
        ];
        return threats.Any(ofOne => ToExpect(ofOne, state).Any(then => IsLess(who, then, state))) ? new Expected(then => Worth(who, threats, then), threats) : null;
    }

    private ImmutableArray<OraclePlan> PlansOf(int who, OracleState mind) => new OwnParts(others, who, acts).Of(others.Proposed(who, mind, acts));

    /// <summary>The plans of another that would cost somebody something which no act of theirs alone makes up for, and for each the harmless ones that would come before it and leave nothing of it.</summary>
    private ImmutableArray<OracleThreat> ThreatsOf(int other, int who, OracleState start)
    {
        OracleState mind = catalogue.Mind(start, other);
        OraclePlan[] plans = [.. PlansOf(other, mind).Where(plan => oracle.Consenting(plan.Acts[0], mind).Contains(other) && !plan.Acts.Any(act => oracle.Consenting(act, mind).Contains(who)))];
        return
        [
            .. plans.Where(plan => Harms(plan, who, start)).Select(plan => new OracleThreat(other, plan.Acts,
                [.. plans.TakeWhile(before => before != plan).Where(before => !Harms(before, who, start) && !Pays(other, before.End, plan.Acts)).Select(before => before.Acts)])),
        ];
    }

    private bool Harms(OraclePlan plan, int who, OracleState start) => Followed(start, plan.Acts).Any(then => IsLess(who, then, start)
        && !catalogue.Steps(then).Any(step => oracle.Consenting(step.Act, then) is [int only] && only == who && catalogue.Utility(who, step.Next) is int utility && utility != Value.Unknown && utility >= catalogue.Utility(who, start)));

    /// <summary>Whether somebody would set out on the acts, as they are pictured in a state.</summary>
    private bool Pays(int who, OracleState state, ImmutableArray<Act> plan)
    {
        OracleState mind = catalogue.Mind(state, who);
        ImmutableArray<OracleState> then = Followed(mind, plan);
        if (then.Length < plan.Length)
            return false;
        int end = catalogue.Utility(who, then[^1]);
        return end != Value.Unknown && then.SkipLast(1).Prepend(mind).All(before => catalogue.Utility(who, before) is int utility && utility != Value.Unknown && utility < end);
    }

    /// <summary>The states through which that of somebody's threats leads which is to be expected in a state.</summary>
    private ImmutableArray<OracleState> ToExpect(ImmutableArray<OracleThreat> ofOne, OracleState state)
    {
        OracleThreat[] likely = [.. ofOne.Where(threat => Pays(threat.Doer, state, threat.Acts) && !threat.Rivals.Any(rival => Pays(threat.Doer, state, rival)))];
        return likely.Select(threat => Followed(state, threat.Acts)).Where((then, place) => then.Length == likely[place].Acts.Length)
            .Concat(likely.Select(threat => Followed(state, threat.Acts))).FirstOrDefault([]);
    }

    /// <summary>The least that somebody has from a state on, if one after the other does what is to be expected of them when their turn comes.</summary>
    private int Worth(int who, ImmutableArray<ImmutableArray<OracleThreat>> threats, OracleState state)
    {
        int least = catalogue.Utility(who, state);
        foreach (ImmutableArray<OracleThreat> ofOne in threats)
        {
            foreach (OracleState then in ToExpect(ofOne, state))
            {
                int utility = catalogue.Utility(who, then);
                if (utility == Value.Unknown)
                    return Value.Unknown;
                least = least == Value.Unknown ? Value.Unknown : Math.Min(least, utility);
                state = then;
            }
        }

        return least;
    }

    private bool IsLess(int who, OracleState state, OracleState start) =>
        catalogue.Utility(who, state) is int utility && utility != Value.Unknown && catalogue.Utility(who, start) is int before && before != Value.Unknown && utility < before;

    private ImmutableArray<OracleState> Followed(OracleState state, ImmutableArray<Act> acts)
    {
        List<OracleState> states = [];
        foreach (Act act in acts)
        {
            if (catalogue.After(state, act) is not OracleState next)
                break;
            states.Add(state = next);
        }

        return [.. states];
    }
}

/// <summary>A plan of somebody's by which another would lose, and what they would rather do that leaves nothing of it.</summary>
internal sealed record OracleThreat(int Doer, ImmutableArray<Act> Acts, ImmutableArray<ImmutableArray<Act>> Rivals);

/// <summary>What a plan is judged by where harm threatens: what a state is worth, by what is feared of whom.</summary>
internal sealed record Expected(Func<OracleState, int> Worth, ImmutableArray<ImmutableArray<OracleThreat>> Threats);
