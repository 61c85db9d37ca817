using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Model.States;

/// <summary>States without what only the telling reads. Two states that differ in nothing else become one (D6a).</summary>
internal sealed class ThoughtStates
{
    private readonly StateStore states;
    private readonly (GroundFactId Fact, int Value)[] told;
    private readonly Dictionary<StateId, StateId> made = [];

    public ThoughtStates(GroundStory story, StateStore states)
    {
        this.states = states;
        told = [.. story.Facts.Facts.Where(fact => fact.ForTelling).Select(fact => (fact.Index, fact.Default))];
    }

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        made.Clear();
        made.TrimExcess();
    }

    /// <summary>The state with every fact that only the telling reads as it was in the beginning, in the world and in every mind; remembered.</summary>
    public StateId WithoutTold(StateId state)
    {
        if (told.Length == 0)
            return state;
        if (made.TryGetValue(state, out StateId known))
            return known;
        int[] draft = states.Draft(state);
        states.Write(draft, told);
        StateId[] minds = states.Minds(state).ToArray();
        foreach (ref StateId mind in minds.AsSpan())
            mind = mind.IsState ? WithoutTold(mind) : mind;
        states.SetMinds(draft, minds);
        StateId without = states.Intern(draft);
        made.Add(state, without);
        return without;
    }
}
