using System.Globalization;

namespace Motive.Certifier;

/// <summary>A condition or a value as it is written in a certificate: <c>(and (is 3 1) (&lt; (read 4) 2))</c>. Truths are 0 and 1; what is unknown is <c>?</c>, equals only itself, and does not hold.</summary>
internal sealed class Formula
{
    /// <summary>Stands for what is unknown; no number comes near it.</summary>
    public const long Unknown = long.MinValue;

    /// <summary>Numbers stay within this on both sides.</summary>
    private const long Ceiling = 1_000_000_000;

    private readonly string head;
    private readonly Formula[] parts;
    private readonly long number;

    private Formula(string head, Formula[] parts, long number) => (this.head, this.parts, this.number) = (head, parts, number);

    /// <summary>Reads one formula, and leaves the text behind it.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static Formula Read(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        if (text.IsEmpty)
            throw new FormatException("A formula is missing.");
        if (text[0] != '(')
            return new Formula("", [], NumberOf(Word(ref text)));
        text = text[1..];
        string head = Word(ref text).ToString();
        List<Formula> parts = [];
        for (text = text.TrimStart(' '); !text.IsEmpty && text[0] != ')'; text = text.TrimStart(' '))
            parts.Add(Read(ref text));
        if (text.IsEmpty)
            throw new FormatException($"A bracket of ({head} is not closed.");
        text = text[1..];
        return new Formula(head, [.. parts], 0);
    }

    public static long NumberOf(ReadOnlySpan<char> word) => word is "?" ? Unknown : long.Parse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public bool Holds(long[] facts) => Value(facts) == 1;

    public long Value(long[] facts) => head switch
    {
        "" => number,
        "read" => facts[parts[0].number],
        "is" => Truth(facts[parts[0].number] == parts[1].number),
        "not" => Truth(!parts[0].Holds(facts)),
        "and" => Truth(Array.TrueForAll(parts, part => part.Holds(facts))),
        "or" => Truth(Array.Exists(parts, part => part.Holds(facts))),
        "count" => parts.Count(part => part.Holds(facts)),
        "if" => parts[0].Holds(facts) ? parts[1].Value(facts) : parts[2].Value(facts),
        "in" => Truth(parts[0].Value(facts) is long value and not Unknown && Exists(parts, 1, member => member.number == value)),
        "case" => parts[0].Value(facts) is long chosen and not Unknown ? parts[(int)chosen + 2].Value(facts) : parts[1].number,
        "sum" => parts.Aggregate(0L, (total, part) => Calculate("+", total, part.Value(facts))),
        "=" or "!=" or "<" or "<=" or ">" or ">=" => Truth(Compare(head, parts[0].Value(facts), parts[1].Value(facts))),
        _ => Calculate(head, parts[0].Value(facts), parts[1].Value(facts)),
    };

    private static bool Compare(string sign, long left, long right) => sign switch
    {
        "=" => left == right,
        "!=" => left != right,
        _ when left == Unknown || right == Unknown => left == right && (sign is "<=" or ">="),
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        _ => left >= right,
    };

    private static long Calculate(string sign, long left, long right) => left == Unknown || right == Unknown ? Unknown : sign switch
    {
        "+" => Math.Clamp(left + right, -Ceiling, Ceiling),
        "-" => Math.Clamp(left - right, -Ceiling, Ceiling),
        "*" => Math.Clamp(left * right, -Ceiling, Ceiling),
        "min" => Math.Min(left, right),
        "max" => Math.Max(left, right),
        _ => throw new FormatException($"Nothing is known that ({sign} means."),
    };

    private static long Truth(bool value) => value ? 1 : 0;

    private static bool Exists(Formula[] parts, int from, Predicate<Formula> test) => Array.FindIndex(parts, from, test) >= 0;

    private static ReadOnlySpan<char> Word(ref ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(" ()");
        ReadOnlySpan<char> word = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[end..];
        return word.IsEmpty ? throw new FormatException("A word is missing.") : word;
    }
}
