using System.Collections.Immutable;
using Motive.Minds.Intentions;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// Everything a run depends on besides the story. Two sessions with equal setups and equal decisions have equal chronicles.
/// </summary>
public sealed record SessionSetup
{
    public ulong Seed { get; init; } = 1;

    /// <summary>The character the player decides for; null to watch.</summary>
    public EntityId? Player { get; init; }

    /// <summary>No drama manager: the characters alone decide.</summary>
    public bool Free { get; init; }

    /// <summary>Facts of the first moment, after the story's own; with minds: beliefs.</summary>
    public ImmutableArray<InitialFact> Changes { get; init; } = [];

    /// <summary>Acts that cannot happen in this run; nobody plans on them. Arguments are literals or null for any.</summary>
    public ImmutableArray<EventPattern> Forbidden { get; init; } = [];

    /// <summary>Acts made to happen as event number N, whoever has a reason or not.</summary>
    public ImmutableSortedDictionary<int, GroundAct> Forced { get; init; } = ImmutableSortedDictionary<int, GroundAct>.Empty;

    public IntentionLimits Thinking { get; init; } = DefaultThinking;

    /// <summary>Five acts ahead; others are given a reason when their act pays at once; 100 states for one question.</summary>
    public static IntentionLimits DefaultThinking { get; } = new(5, 1, 100, 6);
}
