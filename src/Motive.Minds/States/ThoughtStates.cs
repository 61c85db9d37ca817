using Motive.Minds.Grounding;

namespace Motive.Minds.States;

/// <summary>States without what only the telling reads. Two states that differ in nothing else become one (D6a).</summary>
internal sealed class ThoughtStates
{
    private readonly StateStore states;
    private readonly (int Fact, int Value)[] told;
    private readonly Dictionary<int, int> made = [];

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

    public int Make(int state)
    {
        if (told.Length == 0)
            return state;
        if (made.TryGetValue(state, out int known))
            return known;
        int[] draft = states.Draft(state);
        states.Write(draft, told);
        int[] minds = states.Minds(state).ToArray();
        for (int character = 0; character < minds.Length; character++)
            minds[character] = minds[character] < 0 ? minds[character] : Make(minds[character]);
        states.SetMinds(draft, minds);
        int without = states.Intern(draft);
        made.Add(state, without);
        return without;
    }
}
