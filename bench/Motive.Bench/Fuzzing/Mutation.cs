using System.Globalization;

namespace Motive.Bench.Fuzzing;

/// <summary>Changes a text here and there, as slips, accidents and malice do.</summary>
internal sealed class Mutation(Random random, string other)
{
    private static readonly string[] Pieces =
    [
        "(", ")", "\"", "\"\"\"", "{", "}", "{a|", "|", ":", ":=", "+=", "=", "!=", "*", "/", "-", "_", ",", ";", "#", ">", "->", "\t", "\r", "\n\n", "        ",
        "and ", "or ", "not ", "if ", "else", "then ", "some (x: character) ", "every (x: entity) ", "count(x: character) ", "sum(x: character) ", "for every x: character\n",
        "believes(", "knows(", "remembers ", "feels(", "unknown", "nobody", "takes 999999999 minutes", "takes about 1000000 minutes", "observing nobody\n", "include \"main.story\"\n",
        "use travel\n", "99999999999", "-1", "0", "2147483647", "23:59", "é", "e\u0301", "שלום", "🦄", "\uD800", "\0", "\u001b[2J", "\u001b]0;x\u0007", "\u009b1m", "\u202e",
        "\u2066", "\u2028", "\u0008", "\u007f", "\uFEFF", "\uFFFD", "forall(x : character) ", "exists(x : character) ", "decimals 0.5 ", "believes(Ann, ", "true", "\\", "\\u001b",
    ];

    /// <summary>One to six changes.</summary>
    public string Of(string text)
    {
        for (int change = random.Next(1, 7); change > 0; change--)
            text = Once(text);
        return text;
    }

    private string Once(string text)
    {
        int at = random.Next(text.Length + 1);
        return random.Next(12) switch
        {
            0 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            1 => text.Remove(at, Math.Min(text.Length - at, random.Next(1, 20))),
            2 when at < text.Length => text.Remove(at, 1).Insert(at, ((char)(text[at] ^ (1 << random.Next(7)))).ToString()),
            3 => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
            4 => Lines(text, lines => lines.Insert(random.Next(lines.Count + 1), lines[random.Next(lines.Count)])),
            5 => Lines(text, Swap),
            6 => Lines(text, Indent),
            7 => Lines(text, lines => lines.InsertRange(random.Next(lines.Count + 1), Block(other.Split('\n')))),
            8 => Number(text, at),
            9 => Rename(text, at),
            10 => string.Concat(text.AsSpan(0, at), string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 80))), text.AsSpan(at)),
            _ => random.Next(10) == 0 ? text[..at] : text.Insert(at, " "),
        };
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }

    private void Swap(List<string> lines)
    {
        int one = random.Next(lines.Count);
        int two = random.Next(lines.Count);
        (lines[one], lines[two]) = (lines[two], lines[one]);
    }

    private void Indent(List<string> lines)
    {
        int line = random.Next(lines.Count);
        lines[line] = new string(' ', random.Next(12)) + lines[line].TrimStart();
    }

    private string[] Block(string[] lines)
    {
        int start = random.Next(lines.Length);
        return lines[start..Math.Min(lines.Length, start + random.Next(1, 12))];
    }

    /// <summary>Another number in the place of the next one.</summary>
    private string Number(string text, int at)
    {
        int start = text.AsSpan(at).IndexOfAnyInRange('0', '9');
        if (start < 0)
            return text;
        start += at;
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        int[] numbers = [0, 1, 2, 7, 100, 65_535, 1_000_000_000, int.MaxValue];
        return text[..start] + numbers[random.Next(numbers.Length)].ToString(CultureInfo.InvariantCulture) + text[end..];
    }

    /// <summary>Another word of the text in the place of the next one.</summary>
    private string Rename(string text, int at)
    {
        string[] words = text.Split([' ', '\n', '(', ')', ',', ':', '"'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return text;
        int start = at;
        while (start < text.Length && !char.IsLetter(text[start]))
            start++;
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text[..start] + words[random.Next(words.Length)] + text[end..];
    }
}
