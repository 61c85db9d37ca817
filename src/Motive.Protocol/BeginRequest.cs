using System.Collections.Immutable;

namespace Motive.Protocol;

/// <summary>What a run is begun with: as <see cref="RunRequest"/>, of which everything can be left out.</summary>
public sealed record BeginRequest
{
    /// <summary>1 where it is left out. A page that wants chance draws it.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Who is played; null for nobody: then it is watched.</summary>
    public string? Player { get; init; }

    /// <summary>Without a drama manager.</summary>
    public bool Free { get; init; }

    /// <summary>Facts that are otherwise at the beginning.</summary>
    public string[]? Set { get; init; }

    /// <summary>Beliefs that are otherwise at the beginning.</summary>
    public string[]? Believe { get; init; }

    /// <summary>Acts that never come about.</summary>
    public string[]? Forbid { get; init; }

    internal RunRequest Read() => new() { Seed = Seed ?? 1, Player = Player, Free = Free, Set = Listed(Set), Believe = Listed(Believe), Forbid = Listed(Forbid) };

    private static ImmutableArray<string> Listed(string[]? words) => words is null ? [] : [.. words];
}
