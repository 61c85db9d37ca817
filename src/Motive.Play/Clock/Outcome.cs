namespace Motive.Play.Clock;

/// <summary>What the scheduler came to.</summary>
/// <param name="Undertaking">What was begun, or came to nothing.</param>
internal readonly record struct Outcome(OutcomeKind Kind, Undertaking? Undertaking = null);

/// <summary>What kind of thing the scheduler came to.</summary>
internal enum OutcomeKind
{
    /// <summary>An event has come about.</summary>
    Event,

    /// <summary>Somebody who is played is to decide.</summary>
    Player,

    /// <summary>An act was begun.</summary>
    Began,

    /// <summary>An act under way came to nothing.</summary>
    Stopped,

    /// <summary>Nothing more is to be expected in the chapter.</summary>
    Rest,

    /// <summary>The time has come up to which the run was to go.</summary>
    TimeReached,

    /// <summary>The step was cancelled or came to its limit of states; it can be gone on with.</summary>
    Interrupted,

    /// <summary>Nothing more will happen by itself, but the chapter goes on, since whoever hosts the run may put something into it.</summary>
    AtRest,

    /// <summary>The end that waited for the players waits no longer (D30n).</summary>
    Closes,

    /// <summary>Whoever hosts the run is to be asked for the facts that they own.</summary>
    HostToAnswer,
}
