using System.Collections.Immutable;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>Places of acts in a plan, the first of which is 0. Sets are ordered as numbers with a bit for each place, that of the first act the lowest.</summary>
/// <param name="Places">In rising order.</param>
internal readonly record struct PlaceSet(ImmutableArray<int> Places) : IComparable<PlaceSet>
{
    public static PlaceSet Empty { get; } = new([]);

    /// <summary>The place behind the last of them.</summary>
    public int End => Places.IsEmpty ? 0 : Places[^1] + 1;

    public bool Contains(int place) => Places.BinarySearch(place) >= 0;

    public bool Overlaps(PlaceSet other) => Places.Any(other.Contains);

    /// <param name="place">Behind all of them.</param>
    public PlaceSet Append(int place) => new(Places.Add(place));

    public int CompareTo(PlaceSet other)
    {
        for (int last = 1; last <= Math.Min(Places.Length, other.Places.Length); last++)
        {
            int order = Places[^last].CompareTo(other.Places[^last]);
            if (order != 0)
                return order;
        }

        return Places.Length.CompareTo(other.Places.Length);
    }
}
