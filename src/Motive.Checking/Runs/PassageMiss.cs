using System.Collections.Immutable;

namespace Motive.Checking.Runs;

/// <summary>How near the passages of a rule that told nothing in a run came to it. All are counts of events; in several runs, their sums.</summary>
/// <param name="Events">Those of its action.</param>
/// <param name="Matched">Of these, those with the arguments of its pattern.</param>
/// <param name="Seen">Of these, those that somebody did or saw from whose side it is told.</param>
/// <param name="Held">Of these, those at which its condition held, so that it fitted and another passage was told, or none from that side.</param>
/// <param name="Lacked">At how many of the others each part of the condition was false, by its words.</param>
internal sealed record PassageMiss(int Events, int Matched, int Seen, int Held, ImmutableSortedDictionary<string, int> Lacked)
{
    public static readonly PassageMiss None = new(0, 0, 0, 0, ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    public PassageMiss Plus(PassageMiss other) => new(
        Events + other.Events, Matched + other.Matched, Seen + other.Seen, Held + other.Held,
        other.Lacked.Aggregate(Lacked, (sum, lack) => sum.SetItem(lack.Key, sum.GetValueOrDefault(lack.Key) + lack.Value)));
}
