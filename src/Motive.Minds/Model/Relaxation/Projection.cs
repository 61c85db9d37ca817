using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// A state without its minds. Where nothing that changes facts, and nobody's want, reads a belief, facts follow from facts alone: then what
/// can come about, and what it is worth, is the same in a state and in its bare facts, which are far fewer. In other stories the
/// projection of a state is the state.
/// </summary>
internal sealed class Projection
{
    private readonly StateStore states;
    private readonly StateId[] noMinds;
    private StateId[] known = [];

    public Projection(GroundStory story, StateStore states)
    {
        this.states = states;
        noMinds = new StateId[states.Characters];
        Array.Fill(noMinds, StateStore.Beyond);
        FactsStandAlone = states.Characters > 0
            && story.Acts.All(act => IsBare(act.Event.Profile))
            && story.Triggers.All(trigger => IsBare(trigger.Profile) && (trigger.StateEffects.Length == 0 || !trigger.LooksIntoMinds))
            && story.Utilities.Append(story.AuthorUtility).All(utility => !FactReads.Collect(utility.Total).Exists(read => read.InMind));
    }

    /// <summary>Whether facts follow from facts alone in this story.</summary>
    public bool FactsStandAlone { get; }

    /// <summary>The bare facts of a state; the state itself where facts do not stand alone.</summary>
    public StateId Project(StateId state)
    {
        if (!FactsStandAlone)
            return state;
        if (state.Value >= known.Length)
        {
            int old = known.Length;
            Array.Resize(ref known, Math.Max(Math.Max(state.Value + 1, old * 2), 1024));
            Array.Fill(known, StateId.None, old, known.Length - old);
        }

        if (known[state.Value] == StateId.None)
        {
            int[] draft = states.Draft(state);
            states.SetMinds(draft, noMinds);
            known[state.Value] = states.Intern(draft);
        }

        return known[state.Value];
    }

    /// <summary>Whether minds have no say in how it changes facts.</summary>
    private static bool IsBare(EventProfile happening) => happening.Effects.Length == 0
        || !happening.OtherNeeds.Concat(happening.Effects.SelectMany(effect => effect.Reads)).Any(read => read.InMind);
}
