namespace Motive.Cluster;

/// <summary>How much a session and a tenant may ask for, and how long things are kept in memory. Counts, where they can be; the rest is patience, and makes no difference to what comes about.</summary>
public sealed record SessionLimits
{
    /// <summary>How many sessions a tenant may have, in memory or not.</summary>
    public int MostSessionsOfTenant { get; init; } = 1000;

    /// <summary>How many sessions of a tenant may think at a time on one silo, waiting for a processor included.</summary>
    public int MostThinkingOfTenant { get; init; } = 32;

    /// <summary>How many think at the same moment on one silo; more would only make all of it slower.</summary>
    public int MostThinking { get; init; } = Environment.ProcessorCount;

    /// <summary>How many turns a session may have.</summary>
    public int MostTurns { get; init; } = 10_000;

    /// <summary>How many people may sit in one session.</summary>
    public int MostSeats { get; init; } = 32;

    /// <summary>How many events may come about from one turn to the next. A story that brings more goes in circles, and is over for the session.</summary>
    public int MostEventsOfTurn { get; init; } = 500;

    /// <summary>How long a phrase or a name may be, in characters.</summary>
    public int MostPhrase { get; init; } = 1000;

    /// <summary>How long what is sent over HTTP may be, in bytes.</summary>
    public long MostRequestBytes { get; init; } = 32 * 1024;

    /// <summary>How long an answer waits for the story to come to somebody's turn. After that it says that it thinks.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the others wait for somebody who asks for nothing, where several sit together. After that their character decides for them, until they come back.</summary>
    public TimeSpan AwayAfter { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a session that nobody asks for stays in memory. Orleans asks for more than a minute. A run takes some MB to some hundred, and comes back in a fraction of a second.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>After so many turns the run is written as it stands. What came since is thought out again where a silo was lost.</summary>
    public int TurnsBetweenSnapshots { get; init; } = 8;
}
