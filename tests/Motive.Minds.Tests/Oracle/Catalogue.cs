using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>
/// Keeps one object for all equal states, so that plans can be compared by the states they reach, and each act is tried in a state once. Two states are the same if they belong to
/// the same mind, go equally deep, and everything that can be read in them is the same.
/// </summary>
internal sealed class Catalogue(Story story, NaiveOracle oracle, int depth)
{
    private readonly Dictionary<string, OracleState> _states = [];
    private readonly Dictionary<OracleState, ImmutableArray<(Act Act, OracleState Next)>> _steps = [];
    private readonly Dictionary<(OracleState State, int Who), OracleState> _minds = [];
    private readonly Dictionary<(OracleState State, int Who), int> _utilities = [];

    public OracleState Find(OracleState state)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{state.Owner}/{Height(state)}/{state.Portrait(story, depth)}");
        if (!_states.TryGetValue(name, out OracleState? known))
            _states.Add(name, known = state);
        return known;
    }

    public OracleState Mind(OracleState state, int who)
    {
        if (!_minds.TryGetValue((state, who), out OracleState? mind))
            _minds.Add((state, who), mind = Find(state.MindOf(who)));
        return mind;
    }

    /// <summary>All acts that are possible in the state, in story order, with the state that each makes of it.</summary>
    public ImmutableArray<(Act Act, OracleState Next)> Steps(OracleState state)
    {
        if (!_steps.TryGetValue(state, out ImmutableArray<(Act, OracleState)> steps))
        {
            steps = [.. oracle.Acts.Where(act => oracle.IsPossible(state, act)).Select(act => (act, Find(oracle.After(state, act))))];
            _steps.Add(state, steps);
        }

        return steps;
    }

    /// <summary>The state that the act makes of this one; null where it is not possible.</summary>
    public OracleState? After(OracleState state, Act act)
    {
        foreach ((Act possible, OracleState next) in Steps(state))
        {
            if (possible.Equals(act))
                return next;
        }

        return null;
    }

    public int Utility(int who, OracleState state)
    {
        if (!_utilities.TryGetValue((state, who), out int utility))
            _utilities.Add((state, who), utility = oracle.Utility(who, state));
        return utility;
    }

    private static int Height(OracleState state) => state.Others.Any() ? 1 + Height(state.MindOf(state.Others.First())) : 0;
}
