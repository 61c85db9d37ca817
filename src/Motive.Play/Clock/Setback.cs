using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>An act of somebody's that was chosen or begun and came to nothing.</summary>
/// <param name="InTheWay">What decides, as they see it, that it cannot be done; nothing where they hold it possible.</param>
internal sealed record Setback(GroundAct Act, SetbackCause Cause, ImmutableArray<BeliefUsed> InTheWay)
{
    /// <summary>By whom it came to nothing; null for nobody, and for themselves.</summary>
    public EntityId? By { get; init; }

    /// <summary>It was their own choice, and not one that they had agreed to. Of what another player refused alone.</summary>
    public bool WasProposed { get; init; }
}

/// <summary>How it came that an act came to nothing.</summary>
internal enum SetbackCause
{
    /// <summary>They see that it cannot be done.</summary>
    NotPossible,

    /// <summary>Another player did not agree to it.</summary>
    Refused,

    /// <summary>Another of its doers stopped it, who saw that it cannot be done or had no more reason for it.</summary>
    LeftOff,

    /// <summary>Another of its doers is out of the story, or without their senses.</summary>
    CannotGoOn,

    /// <summary>Another of its doers was sent away by whoever hosts the run.</summary>
    Away,

    /// <summary>Whoever hosts the run let it fail.</summary>
    Outside,
}
