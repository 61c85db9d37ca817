using System.Globalization;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>A fact that can change, with its arguments filled in: its number among the facts of a <see cref="FactTable"/>. A relaxed problem numbers facts of its own after these.</summary>
/// <param name="Value">Counts from 0; below 0 it is none.</param>
internal readonly record struct GroundFactId(int Value) : IId<GroundFactId>, IComparable<GroundFactId>
{
    /// <summary>Stands where there is no such fact.</summary>
    public static GroundFactId None => new(-1);

    public bool IsNone => Value < 0;

    public static GroundFactId At(int value) => new(value);

    /// <summary>The first so many.</summary>
    public static IdRange<GroundFactId> Below(int count) => new(0, count);

    public int CompareTo(GroundFactId other) => Value.CompareTo(other.Value);

    /// <summary>The number alone.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
