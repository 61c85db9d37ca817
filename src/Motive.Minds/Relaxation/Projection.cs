using Motive.Minds.Grounding;
using Motive.Minds.States;

namespace Motive.Minds.Relaxation;

/// <summary>
/// A state without its minds. Where nothing that changes facts, and nobody's want, reads a belief, facts follow from facts alone: then what
/// can come about, and what it is worth, is the same in a state and in its bare facts, which are far fewer. In other stories the
/// projection of a state is the state.
/// </summary>
internal sealed class Projection
{
    private const int NotMade = -1;

    private readonly StateStore states;
    private readonly int[] noMinds;
    private int[] known = [];

    public Projection(MindEngine engine)
    {
        states = engine.States;
        noMinds = new int[states.Characters];
        Array.Fill(noMinds, StateStore.Beyond);
        FactsStandAlone = states.Characters > 0
            && engine.Story.Acts.All(act => IsBare(act.Event))
            && engine.Story.Triggers.All(trigger => IsBare(trigger) && (trigger.Plain.Length == 0 || !trigger.LooksIntoMinds))
            && engine.Story.Utilities.All(utility => IsBare(utility.Total))
            && IsBare(engine.Story.AuthorUtility.Total);
    }

    public bool FactsStandAlone { get; }

    public int Of(int state)
    {
        if (!FactsStandAlone)
            return state;
        if (state >= known.Length)
        {
            int old = known.Length;
            Array.Resize(ref known, Math.Max(Math.Max(state + 1, old * 2), 1024));
            Array.Fill(known, NotMade, old, known.Length - old);
        }

        if (known[state] == NotMade)
            known[state] = states.Intern(states.Facts(state), noMinds);
        return known[state];
    }

    private static bool IsBare(GroundEvent happening) => happening.Plain.Length == 0
        || (IsBare(happening.Requires) && happening.Plain.All(effect => IsBare(effect.When) && IsBare(effect.Value) && IsBare(effect.Target)));

    private static bool IsBare(Condition condition)
    {
        bool bare = true;
        FactReads.Of(condition, (_, inMind) => bare &= !inMind);
        return bare;
    }

    private static bool IsBare(EffectTarget target)
    {
        bool bare = true;
        FactReads.Of(target, (_, inMind) => bare &= !inMind);
        return bare;
    }
}
