using System.Text;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Two or three hyphens to a language's dash, in a paragraph whose quotes are already set. Between words it has a space on both sides, where the language wants it;
/// speech that breaks off keeps the one before, speech that comes in late the one after; between digits it has none.
/// </summary>
internal static class DashSetter
{
    private const char Apostrophe = '\u2019';
    private const char EnDash = '\u2013';

    public static string Set(string paragraph, PrintRules rules)
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
            bool spaced = rules.DashIsSpaced ? Append(set, paragraph, i + 1, rules) : AppendClose(set, rules.Dash);
            while (spaced && i + 1 < paragraph.Length && paragraph[i + 1] == ' ')
                i++;
        }

        return set.ToString();
    }

    /// <summary>Whether spaces after the dash have been dealt with.</summary>
    private static bool Append(StringBuilder set, string paragraph, int next, PrintRules rules)
    {
        if (set.Length > 0 && char.IsAsciiDigit(set[^1]) && next < paragraph.Length && char.IsAsciiDigit(paragraph[next]))
        {
            set.Append(EnDash);
            return false;
        }

        while (set.Length > 0 && set[^1] == ' ')
            set.Length--;
        if (set.Length > 0 && !IsOpening(set[^1], rules))
            set.Append(' ');
        set.Append(rules.Dash);
        if (!Closes(paragraph, next, rules))
            set.Append(' ');
        return true;
    }

    /// <summary>With no space on either side.</summary>
    private static bool AppendClose(StringBuilder set, string dash)
    {
        while (set.Length > 0 && set[^1] == ' ')
            set.Length--;
        set.Append(dash);
        return true;
    }

    private static bool Closes(string paragraph, int at, PrintRules rules)
    {
        while (at < paragraph.Length && paragraph[at] == ' ')
            at++;
        if (at == paragraph.Length || IsClosing(paragraph[at], rules))
            return true;
        bool beforeWord = at + 1 < paragraph.Length && char.IsLetterOrDigit(paragraph[at + 1]);
        return paragraph[at] == Apostrophe && !beforeWord;
    }

    /// <summary>A mark that both opens and closes is taken to close.</summary>
    private static bool IsOpening(char mark, PrintRules rules) =>
        mark is '(' or '[' || (rules.Open != rules.Close && (rules.Open.Contains(mark, StringComparison.Ordinal) || rules.OpenInner.Contains(mark, StringComparison.Ordinal)));

    /// <summary>Without the apostrophe, which may also begin a word.</summary>
    private static bool IsClosing(char mark, PrintRules rules) =>
        mark is ')' or ']' or '.' or ',' or ';' or ':' or '!' or '?' || rules.Close.Contains(mark, StringComparison.Ordinal)
        || (mark != Apostrophe && rules.CloseInner.Contains(mark, StringComparison.Ordinal));

    private static int HyphensAt(string paragraph, int at)
    {
        int end = at;
        while (end < paragraph.Length && paragraph[end] == '-')
            end++;
        return end - at;
    }
}
