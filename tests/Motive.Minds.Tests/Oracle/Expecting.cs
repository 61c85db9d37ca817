using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>
/// D13a: what people expect others to do of themselves, and what that leaves them with. Others are pictured to go by their utility alone, whole plans being made one mind deep.
/// </summary>
/// <param name="acts">Acts of the longest plans of others.</param>
internal sealed class Expecting(Story story, NaiveOracle oracle, Catalogue catalogue, Considering others, int acts)
{
    private readonly Dictionary<(int Who, OracleState Start, int Acts), Expected?> _known = [];

    /// <summary>By what somebody's plans from here are judged; null where nobody threatens them.</summary>
    /// <param name="most">Acts of the plans that are to be judged.</param>
    public Expected? From(int who, OracleState start, int most)
    {
        int length = Math.Min(acts, most);
        if (!_known.TryGetValue((who, start, length), out Expected? expected))
            _known.Add((who, start, length), expected = Find(who, start, length));
        return expected;
    }

    private Expected? Find(int who, OracleState start, int length)
    {
        if (catalogue.Utility(who, start) == Value.Unknown)
            return null;
        ImmutableArray<int> threatening =
        [
            .. story.Characters.Select(other => other.Value).Where(other => other != who && Leads(who, other, start, length).Any()),
        ];
        return threatening.IsEmpty ? null : new Expected(state => Worth(who, threatening, state, length));
    }

    /// <summary>The least that somebody has from a state on, if one after the other does what is to be expected of them when their turn comes.</summary>
    private int Worth(int who, ImmutableArray<int> threatening, OracleState state, int length)
    {
        int least = catalogue.Utility(who, state);
        foreach (int other in threatening)
        {
            foreach (OracleState then in Leads(who, other, state, length))
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

    private bool IsLess(int who, OracleState state, OracleState start) => catalogue.Utility(who, state) is int utility && utility != Value.Unknown && utility < catalogue.Utility(who, start);

    /// <summary>The states through which that plan of somebody's leads which is to be feared from a state, as far as it is possible; none where there is none.</summary>
    private ImmutableArray<OracleState> Leads(int who, int other, OracleState state, int length)
    {
        OracleState mind = catalogue.Mind(state, other);
        return new OwnParts(others, other, length).Of(others.Proposed(other, mind, length))
            .Where(plan => oracle.Consenting(plan.Acts[0], mind).Contains(other) && !plan.Acts.Any(act => oracle.Consenting(act, mind).Contains(who)))
            .Select(plan => Followed(state, plan.Acts))
            .FirstOrDefault(states => states.Any(then => IsLess(who, then, state)), []);
    }

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

/// <summary>What a plan is judged by where harm threatens: what a state is worth.</summary>
internal sealed record Expected(Func<OracleState, int> Worth);
