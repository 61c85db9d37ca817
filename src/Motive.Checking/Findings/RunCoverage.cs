using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>What of a story came about in one run of it.</summary>
/// <param name="Seed">Of the run.</param>
internal sealed record RunCoverage(ulong Seed)
{
    /// <summary>Whether it was given up because it had not ended after so many events.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Whether a chapter that has endings was over because nobody had anything left to do.</summary>
    public bool EndedAtRest { get; init; }

    public int Events { get; init; }

    /// <summary>The actions that were done, by somebody or by chance.</summary>
    public ImmutableHashSet<ActionId> Done { get; init; } = [];

    /// <summary>The characters who did something.</summary>
    public ImmutableHashSet<EntityId> Doers { get; init; } = [];

    /// <summary>Beats and endings, by id.</summary>
    public ImmutableHashSet<string> Reached { get; init; } = [];

    public ImmutableHashSet<int> Passages { get; init; } = [];

    /// <summary>Of rules that told nothing, by id: how near they came to it.</summary>
    public ImmutableDictionary<int, PassageMiss> Misses { get; init; } = ImmutableDictionary<int, PassageMiss>.Empty;

    public ImmutableArray<BrokenAssumption> BrokenAssumptions { get; init; } = [];

    /// <summary>Whom happenings put where they could not have been yet.</summary>
    public ImmutableArray<HastyMove> HastyMoves { get; init; } = [];

    /// <summary>The names of the scenes that were played.</summary>
    public ImmutableHashSet<string> Scenes { get; init; } = [];

    public ImmutableHashSet<int> Choices { get; init; } = [];

    /// <summary>Who left which action because others undid it each time, and what undid it.</summary>
    public ImmutableArray<(EntityId Who, ActionId Left, ActionId UndoneBy)> Loops { get; init; } = [];

    /// <summary>What the actions that were not done lacked, by action.</summary>
    public ImmutableDictionary<ActionId, ActLack> Lacks { get; init; } = ImmutableDictionary<ActionId, ActLack>.Empty;
}
