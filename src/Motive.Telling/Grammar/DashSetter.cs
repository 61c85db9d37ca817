using System.Text;

namespace Motive.Telling;

/// <summary>
/// Two or three hyphens to an en dash, in a paragraph whose quotes are already curly. Between words it has a space on both sides;
/// speech that breaks off keeps the one before, speech that comes in late the one after; between digits it has none.
/// </summary>
internal static class DashSetter
{
    private const string OpenMarks = "\u201c\u2018([";
    private const string CloseMarks = "\u201d)].,;:!?";

    public static string Set(string paragraph)
    {
        StringBuilder set = new(paragraph.Length);
        for (int i = 0; i < paragraph.Length; i++)
        {
            int length = HyphensAt(paragraph, i);
            if (length is not (2 or 3))
            {
                set.Append(paragraph[i]);
                continue;
            }

            i += length - 1;
            bool spaced = Append(set, paragraph, i + 1);
            while (spaced && i + 1 < paragraph.Length && paragraph[i + 1] == ' ')
                i++;
        }

        return set.ToString();
    }

    /// <summary>Whether spaces after the dash have been dealt with.</summary>
    private static bool Append(StringBuilder set, string paragraph, int next)
    {
        if (set.Length > 0 && char.IsAsciiDigit(set[^1]) && next < paragraph.Length && char.IsAsciiDigit(paragraph[next]))
        {
            set.Append(Typography.EnDash);
            return false;
        }

        while (set.Length > 0 && set[^1] == ' ')
            set.Length--;
        if (set.Length > 0 && !OpenMarks.Contains(set[^1], StringComparison.Ordinal))
            set.Append(' ');
        set.Append(Typography.EnDash);
        if (!Closes(paragraph, next))
            set.Append(' ');
        return true;
    }

    private static bool Closes(string paragraph, int at)
    {
        while (at < paragraph.Length && paragraph[at] == ' ')
            at++;
        if (at == paragraph.Length || CloseMarks.Contains(paragraph[at], StringComparison.Ordinal))
            return true;
        bool beforeWord = at + 1 < paragraph.Length && char.IsLetterOrDigit(paragraph[at + 1]);
        return paragraph[at] == '\u2019' && !beforeWord;
    }

    private static int HyphensAt(string paragraph, int at)
    {
        int end = at;
        while (end < paragraph.Length && paragraph[end] == '-')
            end++;
        return end - at;
    }
}
