using System.Numerics;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// A set of values that something may have: either small values, 0 to 62, one by one, or everything between two bounds; and whether it may be
/// unknown. Truths and most entities are kept one by one, numbers by their bounds. The set may have values too many, never too few.
/// </summary>
internal readonly record struct PossibleValues(ulong Small, int Low, int High, bool Unknown, bool OneByOne)
{
    /// <summary>The largest value that is kept one by one.</summary>
    public const int Largest = 62;

    /// <summary>Every value, and unknown.</summary>
    public static readonly PossibleValues Anything = new(0, -Value.Ceiling, Value.Ceiling, true, false);

    /// <summary>True and false.</summary>
    public static readonly PossibleValues AnyTruth = Truths(true, true);

    public bool MayBeTrue => OneByOne ? (Small & 2) != 0 : Low <= 1 && High >= 1;

    public bool MayBeFalse => OneByOne ? (Small & 1) != 0 : Low <= 0 && High >= 0;

    public bool MayBeKnown => OneByOne ? Small != 0 : Low <= High;

    public static PossibleValues Truths(bool canBeFalse, bool canBeTrue) => FromBits((canBeFalse ? 1UL : 0) | (canBeTrue ? 2UL : 0), false);

    /// <summary>Small values, one bit for each.</summary>
    public static PossibleValues FromBits(ulong small, bool unknown) => small == 0
        ? new(0, 1, 0, unknown, true)
        : new(small, BitOperations.TrailingZeroCount(small), 63 - BitOperations.LeadingZeroCount(small), unknown, true);

    /// <summary>All known values between two bounds, these included.</summary>
    public static PossibleValues Between(int low, int high, bool unknown) => new(0, low, high, unknown, false);

    public static PossibleValues Single(int value)
    {
        if (value == Value.Unknown)
            return FromBits(0, true);
        return value is >= 0 and <= Largest ? FromBits(1UL << value, false) : Between(value, value, false);
    }

    public static PossibleValues Union(PossibleValues left, PossibleValues right)
    {
        bool unknown = left.Unknown || right.Unknown;
        if (left.OneByOne && right.OneByOne)
            return FromBits(left.Small | right.Small, unknown);
        if (!left.MayBeKnown)
            return right with { Unknown = unknown };
        return !right.MayBeKnown
            ? left with { Unknown = unknown }
            : Between(Math.Min(left.Low, right.Low), Math.Max(left.High, right.High), unknown);
    }

    /// <summary>What truths may come of a comparison of a value of this set with one of the other.</summary>
    public PossibleValues Compare(Comparison comparison, PossibleValues other) => comparison switch
    {
        Comparison.Equal => Truths(MayDiffer(other), MayEqual(other)),
        Comparison.NotEqual => Truths(MayEqual(other), MayDiffer(other)),
        Comparison.Less => Ordered(other, Low < other.High, High >= other.Low, false),
        Comparison.LessOrEqual => Ordered(other, Low <= other.High, High > other.Low, true),
        Comparison.Greater => Ordered(other, High > other.Low, Low <= other.High, false),
        _ => Ordered(other, High >= other.Low, Low < other.High, true),
    };

    private PossibleValues Ordered(PossibleValues other, bool canHold, bool canFail, bool whenBothUnknown)
    {
        bool bothKnown = MayBeKnown && other.MayBeKnown;
        bool bothUnknown = Unknown && other.Unknown;
        bool oneUnknown = (Unknown && other.MayBeKnown) || (other.Unknown && MayBeKnown);
        return Truths((bothKnown && canFail) || oneUnknown || (bothUnknown && !whenBothUnknown),
            (bothKnown && canHold) || (bothUnknown && whenBothUnknown));
    }

    private bool MayEqual(PossibleValues other)
    {
        if (Unknown && other.Unknown)
            return true;
        if (OneByOne && other.OneByOne)
            return (Small & other.Small) != 0;
        return MayBeKnown && other.MayBeKnown && Low <= other.High && High >= other.Low;
    }

    private bool MayDiffer(PossibleValues other) => !(IsSingle && other.IsSingle && MayEqual(other));

    private bool IsSingle => Unknown ? !MayBeKnown : Low == High;
}
