using System.Globalization;

namespace Motive.Cli.Playing;

/// <summary>What a typed line says of a choice: its number in figures or letters, its words, or some of them.</summary>
internal static class ChoiceWords
{
    private const int ShortestWord = 3;

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary><c>3</c>, <c>3.</c>, <c>3)</c>, <c>#3</c>, <c>three</c>; null for what is no number.</summary>
    public static int? Number(string line)
    {
        string word = line.TrimStart('#').TrimEnd('.', ')').Trim();
        int named = Array.FindIndex(Numbers, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (named >= 0)
            return named;
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    /// <summary>Quotes, a full stop at the end and capitals make no difference.</summary>
    public static bool AreSame(string label, string words) => Bare(label).Equals(Bare(words), StringComparison.OrdinalIgnoreCase);

    /// <summary>Every one of the words begins a word of the label, and at least one is long enough to mean it.</summary>
    public static bool AreIn(string label, string words)
    {
        string[] typed = Words(words);
        string[] there = Words(label);
        return Array.Exists(typed, word => word.Length >= ShortestWord) && Array.TrueForAll(typed, word => Array.Exists(there, other => other.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Bare(string words) => words.Trim().TrimEnd('.').Trim('"', '\u201C', '\u201D').TrimEnd('.');

    private static string[] Words(string text) => string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? letter : letter is '\'' or '\u2019' ? '\0' : ' ')).Replace("\0", "", StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
