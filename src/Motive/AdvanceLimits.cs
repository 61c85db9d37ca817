namespace Motive;

/// <summary>How far a run goes on in one call. What is not set bounds nothing; none of it makes a difference to what comes about.</summary>
public sealed record AdvanceLimits
{
    /// <summary>Till this time of the story; the clock stands there then. A time that is past is the present.</summary>
    public StoryMoment? Until { get; init; }

    /// <summary>Till so many minutes from now; with <see cref="Until"/>, to the sooner.</summary>
    public int? Minutes { get; init; }

    /// <summary>No more than about so many states that people imagine, at least 1: it stops once whoever thinks has thought to the end, and at least one person thinks.</summary>
    public long? States { get; init; }

    /// <summary>No more than so many events, at least 1.</summary>
    public int? Events { get; init; }

    /// <summary>Whether acts that begin, and acts that come to nothing, are among the steps.</summary>
    public bool Beginnings { get; init; } = true;

    /// <summary>Stops it, once whoever thinks has thought to the end.</summary>
    public CancellationToken Cancellation { get; init; }
}
