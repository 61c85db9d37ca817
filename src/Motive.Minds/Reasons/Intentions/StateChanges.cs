using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>In what states differ from those that they were made of, and from the pictures of them in minds. The last answers are kept, as many acts are asked about in one state.</summary>
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

    /// <summary>In what a state in which no trigger can fire differs from such a state that it was made of; null where that is not known.</summary>
    public ChangedFacts? SinceOrigin(StateId state)
    {
        if (last.State != state)
            last = (state, successors.OriginOf(state) is StateId origin && engine.IsSettled(origin) && engine.IsSettled(state) ? ChangedFacts.Between(states, origin, state) : null);
        return last.Changed;
    }

    /// <summary>The facts of which somebody in a state, or in a mind of it, has a picture that is wrong there.</summary>
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
