using System.Globalization;
using System.Text;

namespace Motive.Cli.Pages;

/// <summary>
/// Where a line may end inside a run of text without spaces: beside a character of Chinese or Japanese, or an emoji, and in front of a vowel that begins a syllable in Thai
/// or Lao. Never in front of what closes or goes on, never behind what opens. Korean is parted by its spaces.
/// </summary>
internal static class LineBreaks
{
    /// <summary>Signs that go on from what stands before them: small kana, marks of repetition and length, vowels that end a syllable; and dashes and dots that come in pairs.</summary>
    private const string NoLineHead =
        "\u3005\u303b\u309d\u309e\u30fc\u30fd\u30fe\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6"
        + "\uff67\uff68\uff69\uff6a\uff6b\uff6c\uff6d\uff6e\uff6f\uff70\uff05%\u2030\u2103\u00b0\u301c\uff5e\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3\u0ec6";

    private const string NoLineEnd = "$\uff04\uffe5\uffe1\u00a3\u00a5#\uff03@";

    /// <summary>The pieces of a word between which a line may end.</summary>
    public static IEnumerable<string> Pieces(string word)
    {
        StringBuilder piece = new();
        string before = "";
        for (int at = 0; at < word.Length;)
        {
            string element = word.Substring(at, StringInfo.GetNextTextElementLength(word, at));
            at += element.Length;
            if (before.Length > 0 && MayEndBetween(before, element))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(element);
            before = element;
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }

    private static bool MayEndBetween(string before, string after)
    {
        Rune left = First(before);
        Rune right = First(after);
        if (OpensOrGoesOn(left) || ClosesOrGoesOn(right) || IsLeadingVowel(left))
            return false;
        return StandsAlone(left, before) || StandsAlone(right, after) || IsLeadingVowel(right);
    }

    /// <summary>A wide character that is a word, or a syllable, by itself.</summary>
    private static bool StandsAlone(Rune rune, string element) =>
        !IsHangul(rune.Value) && (ShellText.Columns(element) >= 2 || rune.Value is >= 0xff61 and <= 0xff9f);

    private static bool OpensOrGoesOn(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation || rune.Value is '"' or '\'' || Holds(NoLineEnd, rune);

    private static bool ClosesOrGoesOn(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation
        or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation && !Holds(NoLineEnd, rune) || rune.Value is '"' or '\'' || Holds(NoLineHead, rune);

    /// <summary>Thai and Lao write some vowels in front of the consonant that they follow.</summary>
    private static bool IsLeadingVowel(Rune rune) => rune.Value is (>= 0x0e40 and <= 0x0e44) or (>= 0x0ec0 and <= 0x0ec4);

    private static bool IsHangul(int code) => code is (>= 0x1100 and <= 0x11ff) or (>= 0x3130 and <= 0x318f) or (>= 0xa960 and <= 0xa97f) or (>= 0xac00 and <= 0xd7ff);

    private static bool Holds(string signs, Rune rune) => rune.IsBmp && signs.Contains((char)rune.Value, StringComparison.Ordinal);

    private static Rune First(string element) => Rune.TryGetRuneAt(element, 0, out Rune rune) ? rune : Rune.ReplacementChar;
}
