using System.Globalization;
using System.Text;
using Wcwidth;

namespace Motive.Language;

/// <summary>How many columns of a terminal a text takes: none for marks that combine, two for East Asian wide characters and for emoji.</summary>
internal static class DisplayWidth
{
    private const int Joiner = 0x200d;
    private const int EmojiStyle = 0xfe0f;

    /// <summary>Letters come before it; a joiner among them makes no picture.</summary>
    private const char FirstPicture = '\u2000';

    /// <summary>The columns of a character by itself, 0 to 2.</summary>
    public static int Measure(Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune));

    /// <summary>The columns of a text. What is drawn as one picture, such as a family or a flag, takes two, of however many characters it is made.</summary>
    public static int Measure(string text)
    {
        int columns = 0;
        for (int at = 0; at < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, at);
            columns += OfElement(text.AsSpan(at, length));
            at += length;
        }

        return columns;
    }

    private static int OfElement(ReadOnlySpan<char> element)
    {
        int columns = 0;
        int characters = 0;
        bool picture = false;
        foreach (Rune rune in element.EnumerateRunes())
        {
            characters++;
            picture |= rune.Value is Joiner or EmojiStyle or (>= 0x1f1e6 and <= 0x1f1ff) or (>= 0x1f3fb and <= 0x1f3ff);
            columns += Measure(rune);
        }

        return picture && characters > 1 && element[0] >= FirstPicture ? 2 : columns;
    }
}
