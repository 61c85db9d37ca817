using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>The facts, in the world and in each mind, in which a state differs from the state from which an act made it.</summary>
/// <param name="Origin">The state before the act.</param>
internal sealed record ChangedFacts(StateId Origin, FactSet Facts)
{
    /// <summary>Null where that is not known, or where they do not keep the same minds.</summary>
    public static ChangedFacts? Between(StateStore states, StateId origin, StateId state)
    {
        FactSet changed = new(states.FactCount);
        return Add(states, origin, state, changed) ? new ChangedFacts(origin, changed) : null;
    }

    private static bool Add(StateStore states, StateId one, StateId other, FactSet changed)
    {
        List<GroundFactId> differences = [];
        states.AddDifferences(one, other, differences);
        changed.Add(differences);
        ReadOnlySpan<StateId> minds = states.Minds(one);
        ReadOnlySpan<StateId> others = states.Minds(other);
        for (int character = 0; character < minds.Length; character++)
        {
            if (minds[character] == others[character])
                continue;
            if (!minds[character].IsState || !others[character].IsState || !Add(states, minds[character], others[character], changed))
                return false;
        }

        return true;
    }
}
