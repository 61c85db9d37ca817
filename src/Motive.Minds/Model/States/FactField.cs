using System.Numerics;
using Motive.World;

namespace Motive.Minds.Model.States;

/// <summary>
/// Where one ground fact lives in a packed state. Code 0 is unknown for integers and entities and false for booleans; an
/// integer v has code v - minimum + 1, an entity id + 1 (D1).
/// </summary>
internal readonly record struct FactField(int Word, int Shift, ulong Mask, int Offset, bool Boolean, int Minimum, int Maximum)
{
    /// <summary>Whether it may be unknown, so that whoever is refuted about it no longer knows it, and does not guess (D9).</summary>
    public bool MayBeUnknown { get; init; }

    /// <summary>Whether it is a truth; one that may be unknown is not <see cref="Boolean"/>, which packs a truth into one bit.</summary>
    public bool IsTruth { get; init; }

    /// <summary>The field of a fact with these values, and how many bits it takes; its place in a state is not given yet.</summary>
    public static (FactField Field, int Bits) Shape(Domain domain, int entities) => domain switch
    {
        Domain.Boolean { MayBeUnknown: true } => Truth(Wide(Value.False, Value.True, true)),
        Domain.Boolean => Truth((new FactField(0, 0, 1, 0, true, Value.False, Value.True), 1)),
        Domain.Integer range => Wide(range.Minimum, range.Maximum, range.MayBeUnknown),
        _ => Wide(0, Math.Max(entities - 1, 0), true),
    };

    /// <summary>The value of the fact in the word that it is packed in.</summary>
    public int Decode(ulong word)
    {
        int code = (int)((word >> Shift) & Mask);
        return Boolean ? code : code == 0 ? Value.Unknown : code + Offset;
    }

    /// <summary>The code of a value; integers outside the domain saturate.</summary>
    public ulong Encode(int value)
    {
        if (Boolean)
            return value == Value.True ? 1UL : 0UL;
        return value == Value.Unknown ? 0UL : (ulong)(Math.Clamp(value, Minimum, Maximum) - Offset);
    }

    private static (FactField Field, int Bits) Truth((FactField Field, int Bits) shape) => (shape.Field with { IsTruth = true }, shape.Bits);

    private static (FactField Field, int Bits) Wide(int minimum, int maximum, bool mayBeUnknown)
    {
        int bits = BitOperations.Log2((uint)(maximum - (long)minimum + 1)) + 1;
        return (new FactField(0, 0, (1UL << bits) - 1, minimum - 1, false, minimum, maximum) { MayBeUnknown = mayBeUnknown }, bits);
    }
}
