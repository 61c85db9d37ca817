using System.Collections.Immutable;
using Motive.Reading;

namespace Motive;

/// <summary>What came about while a run went on, in order, and why it stopped there.</summary>
public sealed record Advanced(ImmutableArray<StoryStep> Steps, AdvanceEnd End)
{
    /// <summary>What has changed of the values that are followed (<see cref="StoryRun.Follow(string)"/>) since the last step, as feelings fade and people are asked.</summary>
    public ImmutableArray<FactChange> Followed { get; init; } = [];
}

/// <summary>Why a run that went on stopped.</summary>
public enum AdvanceEnd
{
    /// <summary>The clock stands at the time that was asked for, and all has come about up to it.</summary>
    TimeReached,

    /// <summary>A player is to decide: <see cref="StoryRun.Turn"/>. Time stands until they have.</summary>
    PlayerToDecide,

    /// <summary>A chapter is over; the next one begins when the run goes on.</summary>
    ChapterEnded,

    /// <summary>The story is over.</summary>
    Over,

    /// <summary>Nothing more is to be expected, and no time was asked for up to which to wait.</summary>
    AtRest,

    /// <summary>So many events have come about, or so many states been imagined.</summary>
    Budget,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}
