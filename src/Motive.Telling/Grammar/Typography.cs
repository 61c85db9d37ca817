using System.Text;
using System.Text.RegularExpressions;

namespace Motive.Telling;

/// <summary>
/// Makes written-out text fit for print: paragraphs parted by one blank line, spaces tidied where a hole came out empty, curly
/// quotes, en dashes between words, ellipses.
/// </summary>
public static partial class Typography
{
    public const char EnDash = '\u2013';
    public const char Ellipsis = '\u2026';

    public static string Polish(string text)
    {
        StringBuilder polished = new();
        foreach (string paragraph in BlankLine().Split(text))
        {
            string tidy = PolishParagraph(paragraph);
            if (tidy.Length == 0)
                continue;
            if (polished.Length > 0)
                polished.Append("\n\n");
            polished.Append(tidy);
        }

        return polished.ToString();
    }

    private static string PolishParagraph(string text)
    {
        text = Spaces().Replace(text, " ").Trim();
        text = Dots().Replace(text, Ellipsis.ToString());
        text = SpaceBeforeMark().Replace(text, "$1");
        return DashSetter.Set(QuoteCurler.Curl(text));
    }

    [GeneratedRegex(@"\r?\n[ \t]*\r?\n\s*")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\.\.\.")]
    private static partial Regex Dots();

    [GeneratedRegex(@" ([.,;:!?])")]
    private static partial Regex SpaceBeforeMark();
}
