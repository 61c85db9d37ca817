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
        text = NumberRange().Replace(text, $"$1{EnDash}$2");
        text = DashBetween().Replace(text, $" {EnDash} ");
        text = DashAtEnd().Replace(text, $" {EnDash}");
        text = DashAtStart().Replace(text, $"$1{EnDash} ");
        return QuoteCurler.Curl(text);
    }

    [GeneratedRegex(@"\r?\n[ \t]*\r?\n\s*")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\.\.\.")]
    private static partial Regex Dots();

    [GeneratedRegex(@" ([.,;:!?])")]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"(\d)---?(\d)")]
    private static partial Regex NumberRange();

    /// <summary>A dash with words on both sides; a quote that opens after it counts as a word.</summary>
    [GeneratedRegex(@"(?<=[^\s-(\[]) ?---? ?(?=[\p{L}\p{N}\u2026])|(?<=[^\s-]) ---? (?=\S)|(?<=[^\s-])---? (?=\S)|(?<=[^\s-]) ---?(?=[""'][\p{L}])")]
    private static partial Regex DashBetween();

    /// <summary>Speech that breaks off: the dash keeps its space before it and none after.</summary>
    [GeneratedRegex(@"(?<=[^\s-(\[]) ?---?(?!-)")]
    private static partial Regex DashAtEnd();

    [GeneratedRegex(@"(^|[\s""'(\[])---? ?")]
    private static partial Regex DashAtStart();
}
