using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>Something that happened, as one picture of the world has it: <see cref="Before"/> and <see cref="After"/> are that picture around it.</summary>
internal readonly record struct PastEvent(GroundEvent Event, StateId Before, StateId After)
{
    /// <summary>The same in the picture that somebody in this picture has.</summary>
    internal PastEvent InMindOf(StateStore states, CharacterId character) =>
        this with { Before = states.Mind(Before, character), After = states.Mind(After, character) };

    /// <summary>Whether the character sees it in this picture.</summary>
    internal bool IsSeenBy(StateStore states, CharacterId character) => Event.Observing[character].Holds(states, Before);
}
