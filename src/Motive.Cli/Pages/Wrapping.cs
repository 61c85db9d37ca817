using System.Globalization;
using System.Text;

namespace Motive.Cli.Pages;

/// <summary>Text to lines no wider than a page, counted in columns.</summary>
internal static class Wrapping
{
    /// <param name="hanging">Spaces before every line but the first.</param>
    public static IEnumerable<string> Wrap(string paragraph, int width, int hanging = 0)
    {
        StringBuilder line = new();
        int used = 0;
        foreach (string word in paragraph.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            int length = Columns(word);
            bool empty = line.ToString().Trim().Length == 0;
            if (!empty && used + 1 + length > width)
            {
                yield return line.ToString();
                line.Clear().Append(' ', hanging);
                used = hanging;
                empty = true;
            }

            line.Append(empty ? "" : " ").Append(word);
            used += length + (empty ? 0 : 1);
        }

        if (line.ToString().Trim().Length > 0)
            yield return line.ToString();
    }

    /// <summary>How many columns a terminal gives the text: marks that combine take none, East Asian wide characters two.</summary>
    public static int Columns(string text)
    {
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
                continue;
            columns += IsWide(rune.Value) ? 2 : 1;
        }

        return columns;
    }

    private static bool IsWide(int code) => code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
