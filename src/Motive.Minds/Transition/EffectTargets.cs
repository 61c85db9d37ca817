using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>Which fact an effect writes, and in which states and minds it reads and writes, once the state of its event is known.</summary>
internal static class EffectTargets
{
    /// <summary>The fact number an effect writes, its selectors read in <paramref name="reader"/>; none when a selector is unknown.</summary>
    public static GroundFactId Resolve(StateStore states, EffectTarget? target, StateId reader)
    {
        while (target?.Selector is not null)
        {
            int selected = target.Selector.Evaluate(states, reader);
            target = selected == Value.Unknown ? null : target.Cases![selected];
        }

        return target?.Fact ?? GroundFactId.None;
    }

    /// <summary>The state in which the effect reads its value and its target's arguments.</summary>
    public static StateId ReaderOf(StateStore states, StateId state, GroundEffect effect)
    {
        for (int i = 0; i < effect.ReadAt; i++)
            state = states.Mind(state, effect.Path[i]);
        return state;
    }

    /// <summary>The mind at the end of a path of characters; none if it is not kept, or is the state's own and so not written by others.</summary>
    public static StateId MindAt(StateStore states, StateId state, ImmutableArray<CharacterId> path)
    {
        foreach (CharacterId character in path)
        {
            state = states.Minds(state)[character.Value];
            if (!state.IsState)
                return StateId.None;
        }

        return state;
    }
}
