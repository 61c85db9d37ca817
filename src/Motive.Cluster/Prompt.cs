using System.Collections.Immutable;

namespace Motive.Cluster;

/// <summary>A run as it stands between two turns, in records that never change, so that it can be read while the run itself is being thought on.</summary>
/// <param name="Turn">Who is to decide, as a place among the seats; null for nobody.</param>
/// <param name="Told">What each seat has been told.</param>
/// <param name="Options">Of whoever is to decide.</param>
/// <param name="Remarks">What is said at their prompt.</param>
/// <param name="IsOver">Nothing more will come about.</param>
internal sealed record Prompt(int? Turn, ImmutableArray<ImmutableArray<StoryPassage>> Told, ImmutableArray<PlayerOption> Options, ImmutableArray<string> Remarks, bool IsOver)
{
    /// <summary>The option that is meant, by its phrase or else its label; null where nothing on offer, or more than one thing, is called that.</summary>
    public static PlayerOption? Meant(ImmutableArray<PlayerOption> options, string words)
    {
        PlayerOption[] called = [.. options.Where(option => option.Phrase == words)];
        if (called.Length == 0)
            called = [.. options.Where(option => option.Label.Equals(words, StringComparison.OrdinalIgnoreCase))];
        return called is [PlayerOption only] ? only : null;
    }
}
