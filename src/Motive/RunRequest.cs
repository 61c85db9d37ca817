using System.Collections.Immutable;

namespace Motive;

/// <summary>A run as somebody asks for it, in the story's words. <see cref="Player"/> is a character's name; null to watch.</summary>
public sealed record RunRequest
{
    /// <summary>Which of the many ways it goes: the same number gives the same run. 1 unless told otherwise.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Who is played, by the name in the story or the display name; null to watch.</summary>
    public string? Player { get; init; }

    /// <summary>No drama manager: the characters alone decide.</summary>
    public bool Free { get; init; }

    /// <summary>Facts of the first moment, after the story's own: <c>facade(Ann) = 0</c>.</summary>
    public ImmutableArray<string> Set { get; init; } = [];

    /// <summary>What somebody believes at the first moment: <c>Ann: fond(Cid, by Ben) = 3</c>.</summary>
    public ImmutableArray<string> Believe { get; init; } = [];

    /// <summary>Acts that shall not happen; nobody plans on them: <c>order(Ann, _, _)</c>.</summary>
    public ImmutableArray<string> Forbid { get; init; } = [];

    /// <summary>Acts that shall happen as events of given numbers, whoever has a reason or not, where they are possible then (<see cref="StoryRun.MissedActs"/>).</summary>
    public ImmutableArray<ForcedAct> Forced { get; init; } = [];

    /// <summary>How far characters think, in place of what the story says: <c>plan 7, states 300</c>. Of one limit that is set twice the last counts.</summary>
    public ImmutableArray<string> Thinking { get; init; } = [];

    /// <summary>Others who are played from the beginning, besides <see cref="Player"/>, whose reading it is.</summary>
    public ImmutableArray<string> Players { get; init; } = [];

    /// <summary>Who is away from the beginning.</summary>
    public ImmutableArray<string> Away { get; init; } = [];

    /// <summary>No chapter ends because nothing more is to be expected in it.</summary>
    public bool Unending { get; init; }

    /// <summary>The names of facts that whoever hosts the run may change, though nothing in the story does, and can be asked for (<see cref="StoryRun.HostFact"/>).</summary>
    public ImmutableArray<string> HostFacts { get; init; } = [];

    /// <summary>Acts that do not end by the clock, whoever begins them: whoever hosts the run completes them or lets them fail. <c>walk(_, _, _)</c></summary>
    public ImmutableArray<string> Held { get; init; } = [];

    /// <summary>Value equality would compare the arrays by identity, so what is asked for is compared by what it says.</summary>
    public bool SaysTheSameAs(RunRequest other) =>
        Seed == other.Seed && Player == other.Player && Free == other.Free && Set.SequenceEqual(other.Set)
        && Believe.SequenceEqual(other.Believe) && Forbid.SequenceEqual(other.Forbid) && Forced.SequenceEqual(other.Forced)
        && Thinking.SequenceEqual(other.Thinking) && Players.SequenceEqual(other.Players) && Away.SequenceEqual(other.Away)
        && Unending == other.Unending && HostFacts.SequenceEqual(other.HostFacts) && Held.SequenceEqual(other.Held);
}

/// <summary>An act that shall happen as some event.</summary>
/// <param name="At">The number of the event, from 1.</param>
/// <param name="Act">As the story writes it: <c>order(Ann, Ben, Tea)</c>.</param>
public sealed record ForcedAct(int At, string Act);
