namespace Motive.Play.Clock;

/// <summary>What the scheduler came to.</summary>
/// <param name="Undertaking">What was begun, or came to nothing.</param>
internal readonly record struct Outcome(OutcomeKind Kind, Undertaking? Undertaking = null);

internal enum OutcomeKind
{
    Event,
    Player,
    Began,
    Stopped,
    Rest,
    TimeReached,
    Interrupted,
    AtRest,

    /// <summary>The end that waited for the players waits no longer (D30n).</summary>
    Closes,

    /// <summary>Whoever hosts the run is to be asked for the facts that they own.</summary>
    HostToAnswer,
}
