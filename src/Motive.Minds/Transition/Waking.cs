using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>
/// Who is out of the story, and what people learn who return to it or to their senses: that they have, where they are, and who is there (D8b). It holds in the world and in every
/// picture.
/// </summary>
internal sealed class Waking
{
    private readonly StateStore states;
    private readonly WakingTable table;
    private readonly ImmutableArray<Condition> absent;
    private readonly ImmutableArray<Condition> senseless;

    public Waking(StateStore states, GroundStory story)
    {
        (this.states, table) = (states, story.Waking);
        (absent, senseless) = (table.Absent, table.Senseless);
    }

    /// <summary>Whether the character is dead or gone in the state.</summary>
    public bool IsAbsent(StateId state, CharacterId character) => !absent.IsEmpty && absent[character.Value].Holds(states, state);

    /// <summary>Whether the character is dead, gone or without their senses in the state.</summary>
    public bool IsOut(StateId state, CharacterId character) => IsAbsent(state, character) || (!senseless.IsEmpty && senseless[character.Value].Holds(states, state));

    /// <summary>The later state, with the minds corrected of those who were out in the earlier one and are not any more.</summary>
    public StateId CorrectReturning(StateId earlier, StateId later)
    {
        if (table.IsUnused || earlier == later || states.IsInnermost(later))
            return later;
        foreach (CharacterId character in CharacterId.Below(table.FactsSayingOut.Length))
        {
            if (IsOut(earlier, character) && !IsOut(later, character) && states.Minds(later)[character.Value].IsState)
                later = AfterWaking(later, character);
        }

        return later;
    }

    private StateId AfterWaking(StateId state, CharacterId character)
    {
        StateId mind = states.Minds(state)[character.Value];
        int[] put = states.Draft(mind);
        foreach (GroundFactId fact in table.FactsSayingOut[character.Value])
            states.Write(put, fact, states.Read(state, fact));
        if (table.PlaceFacts.Length > 0)
            LookAround(put, mind, state, character);
        int[] draft = states.Draft(state);
        StateId[] minds = states.Minds(state).ToArray();
        minds[character.Value] = states.Intern(put);
        states.SetMinds(draft, minds);
        return states.Intern(draft);
    }

    /// <summary>Where they are, who is there, and that nobody else is.</summary>
    private void LookAround(Span<int> put, StateId mind, StateId state, CharacterId character)
    {
        if (table.PlaceFacts[character.Value].IsNone)
            return;
        int here = states.Read(state, table.PlaceFacts[character.Value]);
        states.Write(put, table.PlaceFacts[character.Value], here);
        if (here == Value.Unknown)
            return;
        foreach (GroundFactId at in table.PlaceFacts.Where(at => !at.IsNone))
        {
            if (states.Read(state, at) == here)
                states.Write(put, at, here);
            else if (states.Read(mind, at) == here)
                states.Write(put, at, Value.Unknown);
        }
    }
}
