using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// A stretch of story with a shape. The author's <see cref="Goal"/> is what the drama manager leads to; the chapter is over when
/// <see cref="Until"/> has been reached, or an <see cref="Ending"/>'s condition holds, or nobody has anything left to do.
/// <see cref="Closings"/> are for a reader whose character did not see how it ended, and are read in that character's mind.
/// </summary>
internal sealed record Chapter(
    int Number,
    string Title,
    StoryTime Starts,
    Expression? Goal,
    ImmutableArray<Beat> Beats,
    ImmutableArray<Ending> Endings,
    string? Until,
    ImmutableArray<Allowance> Allowed,
    ImmutableArray<EntityId> PointsOfView,
    Prose? Opening,
    ImmutableArray<ClosingRule> Closings,
    Origin Origin)
{
    /// <summary>For so many minutes an end that came about out of a player's sight waits for them, unless the chapter says otherwise.</summary>
    public const int OrdinaryEndWait = 60;

    /// <summary>For so many minutes an end that came about out of a player's sight waits until their own thread rests (D30n); 0 for an end that waits for nobody.</summary>
    public int EndWait { get; init; } = OrdinaryEndWait;

    /// <summary>The ends of earlier chapters that it goes on from; where it names none, from any.</summary>
    public ImmutableArray<string> Follows { get; init; } = [];

    /// <summary>Who and what comes into the story with it, and is not in it before (D8e).</summary>
    public ImmutableArray<EntityId> Brings { get; init; } = [];

    /// <summary>Who and what goes out of the story with it, until a later one brings them (D8e).</summary>
    public ImmutableArray<EntityId> Leaves { get; init; } = [];

    /// <summary>What else, besides what they are in the midst of, has the thread of somebody who is played go on.</summary>
    public ImmutableArray<PersonalThread> Threads { get; init; } = [];
}

/// <summary>While <see cref="While"/> holds in the mind of somebody of the type, something of their own is open. Slot 0 is whose thread it is.</summary>
internal sealed record PersonalThread(TypeId Type, int FrameSize, Expression While, Origin Origin);

/// <summary>Reached the first time <see cref="When"/> holds after an event, once every beat named in <see cref="After"/> has been.</summary>
internal sealed record Beat(string Id, string Title, Expression When, ImmutableArray<string> After, Origin Origin);

/// <summary>A way for the chapter to end. <see cref="Closings"/> close the telling for whoever saw it come about.</summary>
internal sealed record Ending(string Id, string Title, Expression When, ImmutableArray<ClosingRule> Closings, Origin Origin);

/// <summary>
/// Acts of nobody's that may come about. Without a <see cref="Time"/> the drama manager uses them where everybody rests; with one, one of them
/// comes by chance.
/// </summary>
internal sealed record Allowance(ImmutableArray<EventPattern> Events, ChanceTime? Time);

/// <summary>A stretch of a day, in minutes of the day, over midnight where it ends before it begins. Chance takes one run in <see cref="OneIn"/>, which is at least 1.</summary>
internal sealed record ChanceTime(int From, int Until, int OneIn);
