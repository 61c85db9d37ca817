using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// The differences between states and the states that they were made from, and between a state and the pictures of it in minds. The last answers are memoised, as many acts are asked
/// about in one state.
/// </summary>
internal sealed class StateChanges(MindEngine engine, Successors successors)
{
    private readonly StateStore states = engine.States;
    private (StateId State, ChangedFacts? Changed) last = (StateId.None, null);
    private (StateId State, FactSet Facts) mistaken = (StateId.None, new FactSet(0));

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        last = (StateId.None, null);
        mistaken = (StateId.None, new FactSet(0));
    }

    /// <summary>The facts in which a settled state differs from the settled state that it was made from; null where that is not known.</summary>
    public ChangedFacts? SinceOrigin(StateId state)
    {
        if (last.State != state)
            last = (state, successors.OriginOf(state) is StateId origin && engine.IsSettled(origin) && engine.IsSettled(state) ? ChangedFacts.Between(states, origin, state) : null);
        return last.Changed;
    }

    /// <summary>The facts about which some mind in a state, at any depth, is wrong.</summary>
    public FactSet MistakenIn(StateId state)
    {
        if (mistaken.State != state)
        {
            mistaken = (state, new FactSet(states.FactCount));
            AddMistaken(state);
        }

        return mistaken.Facts;
    }

    private void AddMistaken(StateId state)
    {
        foreach (StateId mind in states.Minds(state))
        {
            if (!mind.IsState || mind == state)
                continue;
            List<GroundFactId> differences = [];
            states.AddDifferences(state, mind, differences);
            mistaken.Facts.Add(differences);
            AddMistaken(mind);
        }
    }
}
