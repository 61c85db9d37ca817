using System.Globalization;

namespace Motive.World;

/// <summary>Somebody with a mind: their place in <see cref="Story.Characters"/>.</summary>
/// <param name="Value">Counts from 0; below 0 it is nobody.</param>
internal readonly record struct CharacterId(int Value) : IId<CharacterId>, IComparable<CharacterId>
{
    /// <summary>Stands where there is no character.</summary>
    public static CharacterId None => new(-1);

    public bool IsNone => Value < 0;

    public static CharacterId At(int value) => new(value);

    /// <summary>The first so many.</summary>
    public static IdRange<CharacterId> Below(int count) => new(0, count);

    public int CompareTo(CharacterId other) => Value.CompareTo(other.Value);

    /// <summary>The number alone.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
