using System.Text;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Straight quotes and apostrophes to those of a language, one paragraph at a time. The characters around a mark decide; where they leave
/// both readings open (after a dash, between spaces) the quotes still open in the paragraph do. The marks of feet and inches stay straight.
/// </summary>
internal sealed class QuoteCurler
{
    private const char EnDash = '\u2013';
    private const char OpenDouble = '\u201c';
    private const char CloseDouble = '\u201d';
    private const char OpenSingle = '\u2018';
    private const char CloseSingle = '\u2019';

    /// <summary>Words that begin with an apostrophe and are never the start of a quotation by themselves.</summary>
    private static readonly string[] Elided =
        ["tis", "twas", "twere", "twill", "twould", "twixt", "tisn", "twasn", "em", "til", "n", "neath", "cept", "nuff", "kay", "cos", "cuz", "spose", "tween", "gainst"];

    private readonly string text;
    private readonly PrintRules rules;
    private readonly StringBuilder printed;

    /// <summary>What has been read, character for character, with marks as English has them: what stands around a mark is looked up here.</summary>
    private readonly StringBuilder curled;
    private bool doubleOpen;
    private bool singleOpen;

    private QuoteCurler(string text, PrintRules rules)
    {
        (this.text, this.rules) = (text, rules);
        printed = new StringBuilder(text.Length);
        curled = new StringBuilder(text.Length);
    }

    public static string Curl(string paragraph, PrintRules rules) => new QuoteCurler(paragraph, rules).Run();

    private string Run()
    {
        for (int i = 0; i < text.Length; i++)
        {
            (char mark, string print) = text[i] switch
            {
                '"' => Measures.IsInches(text, i, doubleOpen) ? ('"', "\"") : Double(i),
                '\'' => Measures.IsFeet(text, i, singleOpen) ? ('\'', "'") : Single(i),
                char other => (other, other.ToString()),
            };
            curled.Append(mark);
            printed.Append(print);
        }

        return printed.ToString();
    }

    private (char Mark, string Print) Double(int at)
    {
        doubleOpen = OpensAt(at, doubleOpen);
        return doubleOpen ? (OpenDouble, rules.Open) : (CloseDouble, rules.Close);
    }

    private (char Mark, string Print) Single(int at)
    {
        (char, string) apostrophe = (CloseSingle, "\u2019");
        bool insideWord = IsWord(at - 1) && IsWord(at + 1);
        if (insideWord || IsElision(at))
            return apostrophe;
        bool closes = singleOpen;
        bool opens = OpensAt(at, singleOpen) && (HasCloser(at) || !IsWord(at + 1));
        if (opens || !IsWord(at + 1))
            singleOpen = opens;
        if (opens)
            return (OpenSingle, rules.OpenInner);
        return closes && !singleOpen ? (CloseSingle, rules.CloseInner) : apostrophe;
    }

    private bool OpensAt(int at, bool isOpen)
    {
        char before = at == 0 ? ' ' : curled[at - 1];
        char after = at + 1 < text.Length ? text[at + 1] : ' ';
        if (before is EnDash or '\u2014' or '-')
            return !isOpen && !char.IsWhiteSpace(after);
        bool room = char.IsWhiteSpace(before) || before is '(' or '[' or OpenDouble or OpenSingle;
        if (room && char.IsWhiteSpace(after))
            return !isOpen;
        bool afterDash = char.IsWhiteSpace(before) && at >= 2 && curled[at - 2] is (EnDash or '-');
        if (afterDash && !IsWord(at + 1))
            return !isOpen;
        return room;
    }

    private bool IsElision(int at)
    {
        if (IsWord(at - 1))
            return false;
        if (at + 2 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]))
            return at + 3 >= text.Length || text[at + 3] == 's' || !char.IsLetterOrDigit(text[at + 3]) && !HasCloser(at);
        int end = at + 1;
        while (IsWord(end))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(at + 1, end - at - 1);
        foreach (string elided in Elided)
        {
            if (word.Equals(elided, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a mark further on could close a quotation opened here; without one, a leading mark is an apostrophe.</summary>
    private bool HasCloser(int at)
    {
        for (int i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\'' && !char.IsWhiteSpace(text[i - 1]) && !IsWord(i + 1))
                return true;
        }

        return false;
    }

    private bool IsWord(int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
