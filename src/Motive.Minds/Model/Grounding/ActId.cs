using System.Globalization;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>A ground act of a story: its place in <see cref="GroundStory.Acts"/>.</summary>
/// <param name="Value">Counts from 0; below 0 it is none.</param>
internal readonly record struct ActId(int Value) : IId<ActId>, IComparable<ActId>
{
    /// <summary>Stands where there is no act.</summary>
    public static ActId None => new(-1);

    public bool IsNone => Value < 0;

    public static ActId At(int value) => new(value);

    /// <summary>The first so many.</summary>
    public static IdRange<ActId> Below(int count) => new(0, count);

    public int CompareTo(ActId other) => Value.CompareTo(other.Value);

    /// <summary>The number alone.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
