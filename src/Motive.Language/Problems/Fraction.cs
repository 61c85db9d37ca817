using System.Globalization;
using System.Numerics;
using Motive.World;

namespace Motive.Language;

/// <summary>A number exactly as a problem file has it, in lowest terms; its denominator is above 0.</summary>
internal readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    public static readonly Fraction Zero = new(0, 1);

    /// <summary>A token that is a number: digits, with one point among them or not, and a minus sign before them or not.</summary>
    public static Fraction Parse(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        string digits = point < 0 ? text : text.Remove(point, 1);
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return Reduced(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    /// <summary>Null where something is divided by nothing.</summary>
    public static Fraction? Calculate(Arithmetic arithmetic, Fraction left, Fraction right) => arithmetic switch
    {
        Arithmetic.Add => Reduced((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator),
        Arithmetic.Subtract => Reduced((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator),
        Arithmetic.Multiply => Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator),
        _ => right.Numerator.IsZero ? null : Reduced(left.Numerator * right.Denominator, left.Denominator * right.Numerator),
    };

    public static BigInteger CommonMultiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;

    private static Fraction Reduced(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Fraction(numerator / divisor, denominator / divisor);
    }
}
