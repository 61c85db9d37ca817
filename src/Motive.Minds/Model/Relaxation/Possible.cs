using System.Numerics;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// A set of values something may have: small values 0..62 one by one, or everything known between two bounds, and whether it may be
/// unknown. Truths and most entities are kept one by one; numbers by their bounds. A set of one kind is never smaller
/// than what it stands for.
/// </summary>
internal readonly record struct Possible(ulong Small, int Low, int High, bool Unknown, bool OneByOne)
{
    public const int Largest = 62;

    public static readonly Possible Anything = new(0, -Value.Ceiling, Value.Ceiling, true, false);

    public static readonly Possible Either = Truths(true, true);

    public bool MayBeTrue => OneByOne ? (Small & 2) != 0 : Low <= 1 && High >= 1;

    public bool MayBeFalse => OneByOne ? (Small & 1) != 0 : Low <= 0 && High >= 0;

    public bool MayBeKnown => OneByOne ? Small != 0 : Low <= High;

    public static Possible Truths(bool canBeFalse, bool canBeTrue) => Set((canBeFalse ? 1UL : 0) | (canBeTrue ? 2UL : 0), false);

    public static Possible Set(ulong small, bool unknown) => small == 0
        ? new(0, 1, 0, unknown, true)
        : new(small, BitOperations.TrailingZeroCount(small), 63 - BitOperations.LeadingZeroCount(small), unknown, true);

    public static Possible Between(int low, int high, bool unknown) => new(0, low, high, unknown, false);

    public static Possible Only(int value)
    {
        if (value == Value.Unknown)
            return Set(0, true);
        return value is >= 0 and <= Largest ? Set(1UL << value, false) : Between(value, value, false);
    }

    public static Possible Union(Possible left, Possible right)
    {
        bool unknown = left.Unknown || right.Unknown;
        if (left.OneByOne && right.OneByOne)
            return Set(left.Small | right.Small, unknown);
        if (!left.MayBeKnown)
            return right with { Unknown = unknown };
        return !right.MayBeKnown
            ? left with { Unknown = unknown }
            : Between(Math.Min(left.Low, right.Low), Math.Max(left.High, right.High), unknown);
    }

    public Possible Compared(Comparison comparison, Possible other) => comparison switch
    {
        Comparison.Equal => Truths(MayDiffer(other), MayEqual(other)),
        Comparison.NotEqual => Truths(MayEqual(other), MayDiffer(other)),
        Comparison.Less => Ordered(other, Low < other.High, High >= other.Low, false),
        Comparison.LessOrEqual => Ordered(other, Low <= other.High, High > other.Low, true),
        Comparison.Greater => Ordered(other, High > other.Low, Low <= other.High, false),
        _ => Ordered(other, High >= other.Low, Low < other.High, true),
    };

    private Possible Ordered(Possible other, bool canHold, bool canFail, bool whenBothUnknown)
    {
        bool bothKnown = MayBeKnown && other.MayBeKnown;
        bool bothUnknown = Unknown && other.Unknown;
        bool oneUnknown = (Unknown && other.MayBeKnown) || (other.Unknown && MayBeKnown);
        return Truths((bothKnown && canFail) || oneUnknown || (bothUnknown && !whenBothUnknown),
            (bothKnown && canHold) || (bothUnknown && whenBothUnknown));
    }

    private bool MayEqual(Possible other)
    {
        if (Unknown && other.Unknown)
            return true;
        if (OneByOne && other.OneByOne)
            return (Small & other.Small) != 0;
        return MayBeKnown && other.MayBeKnown && Low <= other.High && High >= other.Low;
    }

    private bool MayDiffer(Possible other) => !(IsSingle && other.IsSingle && MayEqual(other));

    private bool IsSingle => Unknown ? !MayBeKnown : Low == High;
}
