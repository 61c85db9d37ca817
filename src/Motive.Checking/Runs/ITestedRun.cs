using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;

namespace Motive.Checking.Runs;

/// <summary>
/// A run as a test drives it. Whoever can make runs, tell them and save them stands behind it, so that what is tested is what a reader gets.
/// </summary>
internal interface ITestedRun
{
    Session Session { get; }

    /// <summary>What the player can do or say now besides waiting, and in which words it is offered; empty when it is not their turn.</summary>
    ImmutableArray<Offer> Offers { get; }

    bool IsPlayersTurn { get; }

    /// <summary>One line for each event that is complete, with all that is recorded of it.</summary>
    IEnumerable<string> Record { get; }

    /// <summary>The text of every passage that was told so far.</summary>
    IEnumerable<string> Told { get; }

    /// <summary>The ids of the story's passages that were told so far; one that was told twice may come twice.</summary>
    IEnumerable<int> PassagesTold { get; }

    /// <summary>Of each rule of <see cref="Motive.World.Story.Tells"/> none of whose passages was told, by id: how near it came to it. Worked out when it is asked for.</summary>
    ImmutableDictionary<int, PassageMiss> Misses { get; }

    /// <summary>What was told of which an assumption was false, in the order of the telling. Worked out when it is asked for.</summary>
    ImmutableArray<BrokenAssumption> BrokenAssumptions { get; }

    /// <summary>Which limits characters' thinking came to so far, where and for whom, in a line; null when none.</summary>
    string? LimitsReached { get; }

    /// <summary>What came next, and what was told of it.</summary>
    TestedStep Next();

    /// <exception cref="InvalidOperationException">It is not the player's turn, or nothing like it is on offer.</exception>
    void Decide(Decision decision);

    /// <summary>The run written into a save and made again from it; or, in one line, why it could not be.</summary>
    (ITestedRun? Run, string? Problem) SavedAndLoaded();
}

/// <summary><see cref="Told"/> is the text of every passage that was told.</summary>
internal sealed record TestedStep(StepResult Result, ImmutableArray<string> Told);

internal sealed record Offer(Decision Decision, string Label)
{
    /// <summary>On the first page, as <see cref="Option.Foremost"/> says of acts.</summary>
    public bool IsForemost { get; init; } = true;
}
