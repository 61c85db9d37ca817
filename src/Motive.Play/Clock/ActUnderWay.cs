using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>An act that somebody has begun.</summary>
/// <param name="Number">The same from its beginning to its end, and no other act's in the run.</param>
/// <param name="By">Who does it, in the order of the action's clause.</param>
/// <param name="Begins">When it was begun, or begun anew where it was only tried at first.</param>
/// <param name="Ends">When its effects are to come about. Of one that is held open, when they were expected to.</param>
/// <param name="OnlyTried">It cannot be done as things are; its doers will find that out.</param>
internal sealed record ActUnderWay(int Number, GroundAct Act, ImmutableArray<EntityId> By, StoryTime Begins, StoryTime Ends, bool OnlyTried)
{
    /// <summary>It does not end by the clock; whoever hosts the run completes it or lets it fail.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whoever hosts the run had it begun.</summary>
    public bool FromOutside { get; init; }
}
