using System.Globalization;

namespace Motive.World;

/// <summary>
/// A number as a story's author reads it: <see cref="Count"/> parts, <see cref="Parts"/> of which make one. Whole numbers have parts of 1. Two amounts are equal
/// when they are written alike in count and parts.
/// </summary>
internal readonly record struct Amount(int Count, int Parts) : IComparable<Amount>
{
    /// <summary>More decimals are not written; what they would say is rounded.</summary>
    private const int MostDecimals = 6;

    /// <summary>Of what does not end in decimals, fractions are written down to these parts.</summary>
    private const int FinestFraction = 1000;

    public static implicit operator Amount(int whole) => new(whole, 1);

    public static bool operator <(Amount left, Amount right) => left.CompareTo(right) < 0;

    public static bool operator >(Amount left, Amount right) => left.CompareTo(right) > 0;

    public static bool operator <=(Amount left, Amount right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Amount left, Amount right) => left.CompareTo(right) >= 0;

    public int CompareTo(Amount other) => ((long)Count * other.Parts).CompareTo((long)other.Count * Parts);

    /// <summary>Digits, with one point among them or not, or two whole numbers with <c>/</c> between: <c>2</c>, <c>-0.5</c>, <c>1/3</c>.</summary>
    public static bool TryParse(string text, out Amount amount)
    {
        amount = default;
        string[] sides = text.Split('/');
        if (sides.Length == 2)
        {
            bool whole = int.TryParse(sides[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int count)
                & int.TryParse(sides[1], NumberStyles.None, CultureInfo.InvariantCulture, out int parts);
            amount = new Amount(count, Math.Max(1, parts));
            return whole && parts > 0;
        }

        int point = text.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        string digits = point < 0 ? text : text.Remove(point, 1);
        if (decimals > MostDecimals || !int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            return false;
        amount = new Amount(number, PowerOfTen(decimals));
        return true;
    }

    /// <summary>The least count of the given parts that is not below the amount.</summary>
    public int In(int parts)
    {
        long scaled = (long)Count * parts;
        return Value.Saturate((scaled / Parts) + (scaled % Parts > 0 ? 1 : 0));
    }

    public override string ToString()
    {
        if (Count == Value.Unknown)
            return "?";
        int divisor = Divisor(Math.Abs(Count), Parts);
        (int count, int parts) = (Count / divisor, Parts / divisor);
        int decimals = DecimalsOf(parts);
        if (decimals < 0 && parts <= FinestFraction)
            return string.Create(CultureInfo.InvariantCulture, $"{count}/{parts}");
        decimal value = Math.Round((decimal)count / parts, MostDecimals, MidpointRounding.AwayFromZero);
        return value.ToString("0.######", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether decimals say it exactly.</summary>
    public bool IsDecimal => DecimalsOf(Parts / Divisor(Math.Abs(Count), Parts)) >= 0;

    /// <summary>How many decimals a fraction with these parts needs; -1 if no number of them is enough.</summary>
    private static int DecimalsOf(int parts)
    {
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
        {
            if (PowerOfTen(decimals) % parts == 0)
                return decimals;
        }

        return -1;
    }

    private static int PowerOfTen(int exponent)
    {
        int power = 1;
        for (int i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }

    private static int Divisor(int left, int right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return Math.Max(1, left);
    }
}
