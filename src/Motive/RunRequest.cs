using System.Collections.Immutable;

namespace Motive;

/// <summary>A run as somebody asks for it, in the story's words. <see cref="Player"/> is a character's name; null to watch.</summary>
public sealed record RunRequest
{
    public ulong Seed { get; init; } = 1;

    public string? Player { get; init; }

    /// <summary>No drama manager: the characters alone decide.</summary>
    public bool Free { get; init; }

    /// <summary><c>facade(Rarity) = 0</c></summary>
    public ImmutableArray<string> Set { get; init; } = [];

    /// <summary><c>Rarity: fond(Applejack, by Spike) = 3</c></summary>
    public ImmutableArray<string> Believe { get; init; } = [];

    /// <summary><c>order(Rarity, _, _)</c></summary>
    public ImmutableArray<string> Forbid { get; init; } = [];

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

/// <summary><see cref="Act"/> is made to happen as event number <see cref="At"/>.</summary>
public sealed record ForcedAct(int At, string Act);
