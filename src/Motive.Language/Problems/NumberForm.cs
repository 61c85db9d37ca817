using System.Collections.Immutable;
using System.Numerics;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// What is known of a number before anything happens: each value it can have, or, where these are many, a denominator that all of them can be written
/// with; null where there is none.
/// </summary>
internal sealed record NumberForm(ImmutableHashSet<Fraction>? Values, BigInteger? Denominator)
{
    /// <summary>More values than these are not told apart.</summary>
    private const int MostValues = 64;

    public static readonly NumberForm Nothing = new([], BigInteger.One);

    public static NumberForm Only(Fraction value) => new([value], value.Denominator);

    /// <summary>Of numbers with denominators above <paramref name="most"/> none is kept.</summary>
    public static NumberForm Either(NumberForm left, NumberForm right, BigInteger most) =>
        Made(left.Values is null || right.Values is null ? null : left.Values.Union(right.Values), Common(left.Denominator, right.Denominator), most);

    public static NumberForm Calculate(Arithmetic arithmetic, NumberForm left, NumberForm right, BigInteger most)
    {
        if (left.Values is not null && right.Values is not null && left.Values.Count * right.Values.Count <= MostValues)
        {
            ImmutableHashSet<Fraction> values = [.. left.Values.SelectMany(one => right.Values.Select(other => Fraction.Calculate(arithmetic, one, other))).OfType<Fraction>()];
            return Made(values, values.Aggregate(BigInteger.One, (common, value) => Fraction.CommonMultiple(common, value.Denominator)), most);
        }

        return Made(null, arithmetic switch
        {
            Arithmetic.Multiply => left.Denominator * right.Denominator,
            Arithmetic.Divide => Divided(left.Denominator, right),
            _ => Common(left.Denominator, right.Denominator),
        }, most);
    }

    public bool IsSame(NumberForm other) => Denominator == other.Denominator
        && (Values is null ? other.Values is null : other.Values is not null && Values.SetEquals(other.Values));

    private static NumberForm Made(ImmutableHashSet<Fraction>? values, BigInteger? denominator, BigInteger most) =>
        denominator > most ? new NumberForm(null, null) : new NumberForm(values?.Count > MostValues ? null : values, denominator);

    private static BigInteger? Common(BigInteger? left, BigInteger? right) =>
        left is BigInteger one && right is BigInteger other ? Fraction.CommonMultiple(one, other) : null;

    /// <summary>Known where the values of the divisor are: n/d divided by p/q is n·q with the denominator d·p.</summary>
    private static BigInteger? Divided(BigInteger? dividend, NumberForm divisor)
    {
        if (dividend is not BigInteger denominator || divisor.Values is null)
            return null;
        BigInteger common = BigInteger.One;
        foreach (Fraction value in divisor.Values.Where(value => !value.Numerator.IsZero))
            common = Fraction.CommonMultiple(common, denominator * BigInteger.Abs(value.Numerator));
        return common;
    }
}
