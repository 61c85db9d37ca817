using System.Collections.Immutable;
using Motive.Minds.Reasons.Intentions;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// Everything a run depends on besides the story. Two sessions with equal setups and equal decisions have equal chronicles.
/// </summary>
internal sealed record SessionSetup
{
    /// <summary>What all chance in the run comes of.</summary>
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

    /// <summary>No chapter ends because nothing more is to be expected in it; it goes on until a beat or an ending closes it, or whoever hosts the run does.</summary>
    public bool Unending { get; init; }

    /// <summary>Others who are played from the beginning, besides <see cref="Player"/>.</summary>
    public ImmutableArray<EntityId> Players { get; init; } = [];

    /// <summary>Who is away from the beginning. In a story that says where people are, they are nowhere, and everybody holds that.</summary>
    public ImmutableArray<EntityId> Away { get; init; } = [];

    /// <summary>Families of facts that whoever hosts the run may change, though nothing in the story does.</summary>
    public ImmutableArray<FactId> Hosted { get; init; } = [];

    /// <summary>Acts that do not end by the clock, whoever begins them: whoever hosts the run completes them or lets them fail. Arguments are literals or null for any.</summary>
    public ImmutableArray<EventPattern> Held { get; init; } = [];

    /// <summary>
    /// How far characters think, each within the bounds of <see cref="ThinkingLimits"/>; null for what the story says, and what it does not say as is ordinary.
    /// The setup of a session always has it. Outside the bounds a session throws <see cref="ArgumentOutOfRangeException"/>.
    /// </summary>
    public IntentionLimits? Thinking { get; init; }

    /// <summary>What is ordinary, unless the story or whoever runs it says otherwise.</summary>
    public static IntentionLimits DefaultThinking { get; } = IntentionLimits.Ordinary;
}
