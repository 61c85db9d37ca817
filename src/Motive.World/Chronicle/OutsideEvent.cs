using System.Collections.Immutable;

namespace Motive.World;

/// <summary>What came about in an event that nobody did and that was put into the run by whoever hosts it.</summary>
internal abstract record OutsideEvent
{
    private OutsideEvent()
    {
    }

    /// <summary>A fact of the world, or, with minds, what somebody believes, came to have a value. [A, B] is what A believes that B believes.</summary>
    public sealed record Stated(ImmutableArray<EntityId> Minds, FactId Fact, ImmutableArray<int> Arguments, int Value) : OutsideEvent;

    /// <summary>Somebody went out of the story.</summary>
    public sealed record Left(EntityId Who) : OutsideEvent;

    /// <summary>Somebody who was away came. <see cref="Place"/> is null in a story that does not say where people are.</summary>
    public sealed record Came(EntityId Who, EntityId? Place) : OutsideEvent;
}
