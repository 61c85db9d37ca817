using System.Collections.Immutable;

namespace Motive.Cluster;

/// <summary>A session as somebody asks for it.</summary>
[GenerateSerializer, Immutable, Alias("motive.session.request")]
public sealed record SessionRequest
{
    /// <summary>The name under which the story stands on the <see cref="StoryShelf"/>.</summary>
    [Id(0)]
    public required string Story { get; init; }

    /// <summary>Who is played, by the names that the story has; the first is whose session it is. At least one.</summary>
    [Id(1)]
    public required ImmutableArray<string> Seats { get; init; }

    /// <summary>Which of the many ways it goes.</summary>
    [Id(2)]
    public ulong Seed { get; init; } = 1;

    /// <summary>No drama manager: the characters alone decide.</summary>
    [Id(3)]
    public bool Free { get; init; }

    internal RunRequest Run => new() { Seed = Seed, Free = Free, Player = Seats[0], Players = [.. Seats.Skip(1)] };
}
