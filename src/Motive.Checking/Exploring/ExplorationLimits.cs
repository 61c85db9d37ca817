namespace Motive.Checking.Exploring;

/// <summary>How much is looked at before it is too much, in counts: the same is looked at on every machine.</summary>
/// <param name="States">So many states are kept at most.</param>
/// <param name="Moves">So many acts after the beginning; null for no limit.</param>
/// <param name="Bytes">What the states may take in memory.</param>
internal sealed record ExplorationLimits(int States, int? Moves, long Bytes);

/// <summary>Why an exploration looks at nothing more.</summary>
internal enum ExplorationStop
{
    /// <summary>There is nothing that it has not looked at.</summary>
    Exhausted,

    States,
    Moves,
    Memory,

    /// <summary>It was asked to stop.</summary>
    Cancelled,
}
