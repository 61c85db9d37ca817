using Motive.Minds.Reasons.Intentions;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>Sets of places in a plan go by what they are: numbers with a bit for each place.</summary>
public sealed class PlaceSetTests
{
    private const int Places = 7;

    [Fact]
    public void They_are_ordered_and_overlap_as_their_bits_do()
    {
        for (int left = 0; left < 1 << Places; left++)
        {
            for (int right = 0; right < 1 << Places; right++)
            {
                Assert.Equal(left.CompareTo(right), Math.Sign(Of(left).CompareTo(Of(right))));
                Assert.Equal((left & right) != 0, Of(left).Overlaps(Of(right)));
            }
        }
    }

    [Fact]
    public void They_end_behind_their_last_place()
    {
        Assert.Equal(0, PlaceSet.Empty.End);
        Assert.Equal(5, Of(0b10010).End);
        Assert.True(Of(0b10010).Contains(1) && !Of(0b10010).Contains(0));
    }

    private static PlaceSet Of(int bits) => Enumerable.Range(0, Places).Where(place => (bits >> place & 1) != 0).Aggregate(PlaceSet.Empty, (set, place) => set.Append(place));
}
