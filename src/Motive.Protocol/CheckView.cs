using System.Collections.Immutable;
using Motive.Testing;

namespace Motive.Protocol;

/// <summary>How far a check of a story has come; and once all its runs are made, what it found.</summary>
public sealed record CheckView
{
    /// <summary>How many runs are made.</summary>
    public required int Done { get; init; }

    /// <summary>Of how many.</summary>
    public required int Of { get; init; }

    /// <summary>What was found and is not answered in the story; null while runs are still to be made.</summary>
    public ImmutableArray<StoryFindingGroup>? Found { get; init; }

    /// <summary>How many findings more the story answers.</summary>
    public int Answered { get; init; }

    /// <summary>Where programs played: how much there is to do for each.</summary>
    public ImmutableArray<PlayableReport>? Played { get; init; }
}
