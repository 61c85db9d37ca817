namespace Motive.World;

/// <summary>
/// Every value is an <see cref="int"/>: booleans are 0 and 1, integers are themselves, entities are their
/// <see cref="EntityId"/> number. <see cref="Unknown"/> stands for nobody, nothing, nowhere, and in a mind for what is not known.
/// </summary>
internal static class Value
{
    public const int False = 0;
    public const int True = 1;

    /// <summary>Arithmetic with it gives it; <c>&lt;</c> and <c>&gt;</c> with it are false; it equals only itself.</summary>
    public const int Unknown = int.MinValue;

    /// <summary>Intermediate arithmetic saturates here, long before an <see cref="int"/> would overflow.</summary>
    public const int Ceiling = 1_000_000_000;

    public static int Not(int boolean) => boolean == False ? True : False;

    public static int FromTruth(bool value) => value ? True : False;

    public static int Saturate(long value) => (int)Math.Clamp(value, -Ceiling, Ceiling);

    /// <summary>To the nearest whole number, halves away from 0. The divisor is not 0.</summary>
    public static long Quotient(long dividend, long divisor)
    {
        if (divisor == 1)
            return dividend;
        long half = Math.Abs(divisor) / 2;
        long size = (Math.Abs(dividend) + half) / Math.Abs(divisor);
        return dividend < 0 == divisor < 0 ? size : -size;
    }
}
