using Motive.World;

namespace Motive.Language;

/// <summary>What follows for a result from what its parts can be.</summary>
internal static class Intervals
{
    /// <param name="parts">How many parts of one the numbers count.</param>
    public static Bounds Calculate(Arithmetic arithmetic, Bounds left, Bounds right, int parts = 1)
    {
        bool unknown = left.MayBeUnknown || right.MayBeUnknown;
        switch (arithmetic)
        {
            case Arithmetic.Add:
                return Within(left.Minimum + right.Minimum, left.Maximum + right.Maximum, unknown);
            case Arithmetic.Subtract:
                return Within(left.Minimum - right.Maximum, left.Maximum - right.Minimum, unknown);
            case Arithmetic.Minimum:
                return Within(Math.Min(left.Minimum, right.Minimum), Math.Min(left.Maximum, right.Maximum), unknown);
            case Arithmetic.Maximum:
                return Within(Math.Max(left.Minimum, right.Minimum), Math.Max(left.Maximum, right.Maximum), unknown);
            case Arithmetic.Divide:
                return Quotient(left, right, parts, unknown);
            default:
                return Extremes(right.Minimum, right.Maximum, factor => (Value.Quotient(left.Minimum * factor, parts), Value.Quotient(left.Maximum * factor, parts)), unknown);
        }
    }

    /// <summary>The least divisors are the nearest to 0 on either side; with 0 among them the result may be unknown.</summary>
    private static Bounds Quotient(Bounds left, Bounds right, int parts, bool unknown)
    {
        long nearest = right.Minimum > 0 ? right.Minimum : right.Maximum < 0 ? right.Maximum : 1;
        long other = right.Minimum < 0 && right.Maximum > 0 ? -1 : nearest;
        bool nothing = right.Minimum <= 0 && right.Maximum >= 0;
        Bounds near = Extremes(nearest, other, divisor => (Value.Quotient(left.Minimum * parts, divisor), Value.Quotient(left.Maximum * parts, divisor)), unknown || nothing);
        return near with { Minimum = Math.Min(near.Minimum, 0), Maximum = Math.Max(near.Maximum, 0) };
    }

    private static Bounds Extremes(long one, long other, Func<long, (long Left, long Right)> with, bool unknown)
    {
        ((long a, long b), (long c, long d)) = (with(one), with(other));
        return Within(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)), unknown);
    }

    public static Bounds Either(Bounds left, Bounds right) =>
        new(Math.Min(left.Minimum, right.Minimum), Math.Max(left.Maximum, right.Maximum), left.MayBeUnknown || right.MayBeUnknown);

    /// <summary>The answer, where every value gives the same. What may be unknown is never certainly true.</summary>
    public static bool? Compare(Comparison comparison, Bounds left, Bounds right)
    {
        bool? result = comparison switch
        {
            Comparison.Equal => Negated(Differ(left, right)),
            Comparison.NotEqual => Differ(left, right),
            Comparison.Less => Below(left, right),
            Comparison.GreaterOrEqual => Negated(Below(left, right)),
            Comparison.Greater => Below(right, left),
            _ => Negated(Below(right, left)),
        };
        bool unknown = left.MayBeUnknown || right.MayBeUnknown;
        return unknown && (result == true || left.MayBeUnknown == right.MayBeUnknown) ? null : result;
    }

    private static bool? Differ(Bounds left, Bounds right) =>
        left.Maximum < right.Minimum || right.Maximum < left.Minimum ? true
        : left.Minimum == left.Maximum && left.Minimum == right.Minimum && left.Maximum == right.Maximum ? false : null;

    private static bool? Below(Bounds left, Bounds right) =>
        left.Maximum < right.Minimum ? true : left.Minimum >= right.Maximum ? false : null;

    private static bool? Negated(bool? value) => !value;

    private static Bounds Within(long minimum, long maximum, bool unknown) =>
        new(Math.Clamp(minimum, -Value.Ceiling, Value.Ceiling), Math.Clamp(maximum, -Value.Ceiling, Value.Ceiling), unknown);
}
