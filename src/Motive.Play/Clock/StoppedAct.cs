using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>An act that somebody had begun and that came to nothing before it was done or tried (D30d, D30j).</summary>
/// <param name="After">The number of the event by which it came to that; 0 where none did, but time or whoever hosts the run.</param>
/// <param name="At">When it was stopped.</param>
/// <param name="Act">As it was under way.</param>
/// <param name="Who">Through whom, of its doers, it came to nothing.</param>
internal sealed record StoppedAct(int After, StoryTime At, ActUnderWay Act, EntityId Who, StopCause Cause)
{
    /// <summary>The reason that they had for it, and have no longer; null where that did not stop it.</summary>
    public Reason? Reason { get; init; }

    /// <summary>What decides, as they see it, that it cannot be done; nothing where they hold it possible.</summary>
    public ImmutableArray<BeliefUsed> InTheWay { get; init; } = [];
}

/// <summary>How it came that an act was stopped.</summary>
internal enum StopCause
{
    /// <summary>What its doer most wanted of it has come to be so without it.</summary>
    WantMet,

    /// <summary>What its doer most wanted of it is out of its reach.</summary>
    OutOfReach,

    /// <summary>Its doer sees that it cannot be done.</summary>
    NotPossible,

    /// <summary>Its doer is dead, gone or without their senses, as the story has it (D8b).</summary>
    OutOfStory,

    /// <summary>Its doer was sent away by whoever hosts the run (D30i).</summary>
    Away,

    /// <summary>Whoever hosts the run let it fail.</summary>
    Outside,
}
