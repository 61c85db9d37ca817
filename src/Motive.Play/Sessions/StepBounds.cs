using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// How far one step of a session may go, and what it is to report. None of it makes a difference to what comes about: a run that is gone through in many short steps has the chronicle of one that
/// is gone through in few.
/// </summary>
internal sealed record StepBounds
{
    /// <summary>To the next event, however far; beginnings are not reported.</summary>
    public static StepBounds None { get; } = new();

    /// <summary>The step ends with <see cref="StepResult.TimeReached"/> when all is done that comes about up to this time, and the clock stands there; null for no such time.</summary>
    public StoryTime? Until { get; init; }

    /// <summary>
    /// The step ends with <see cref="StepResult.Interrupted"/> when people have imagined so many states in it, once whoever thinks has thought to the end; null for no such bound. At least one person thinks.
    /// </summary>
    public long? States { get; init; }

    /// <summary>Whether it is reported that an act begins (<see cref="StepResult.Began"/>) and that one comes to nothing (<see cref="StepResult.Stopped"/>).</summary>
    public bool Beginnings { get; init; }

    /// <summary>The step ends with <see cref="StepResult.Interrupted"/> as soon as it is cancelled, once whoever thinks has thought to the end.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The run is made again: the step ends as soon as the clock stands at <see cref="Until"/>, before anything comes about there, and nobody outside is asked for anything.</summary>
    public bool IsReplay { get; init; }

    /// <summary>To the next thing that comes about in a run that is made again.</summary>
    public static StepBounds Again { get; } = new() { Beginnings = true, IsReplay = true };

    /// <summary>Those by which a run comes to where another one stood that went the same way.</summary>
    public static StepBounds To(Position position) => new() { Until = position.Time, Beginnings = true, IsReplay = true };
}
