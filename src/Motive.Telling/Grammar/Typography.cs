using System.Text;
using System.Text.RegularExpressions;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Makes written-out text fit for print: paragraphs parted by one blank line, spaces tidied where a hole came out empty, and the quotes, dashes
/// and ellipses of the story's language. What stands between backticks is left as it is.
/// </summary>
internal static partial class Typography
{
    /// <summary>Stands for a piece between backticks while the rest is set.</summary>
    private const string Kept = "\ufffc";

    /// <param name="language">See <see cref="PrintRules.Find"/>. Where no rules are known, only spaces and paragraphs are tidied.</param>
    public static string Polish(string text, string language = PrintRules.English)
    {
        PrintRules? rules = PrintRules.Find(language);
        StringBuilder polished = new();
        foreach (string paragraph in BlankLine().Split(text))
        {
            string tidy = Spaces().Replace(paragraph, " ").Trim(' ');
            if (tidy.Length == 0)
                continue;
            if (polished.Length > 0)
                polished.Append("\n\n");
            polished.Append(rules is null ? tidy : Set(tidy, rules));
        }

        return polished.ToString();
    }

    private static string Set(string text, PrintRules rules)
    {
        MatchCollection kept = Code().Matches(text);
        text = Code().Replace(text, Kept);
        text = Dots().Replace(text, rules.Ellipsis);
        text = SpaceBeforeStop().Replace(text, "$1");
        text = SpaceBeforeMark().Replace(text, rules.SpacesMarks ? "\u00a0$1" : "$1");
        text = DashSetter.Set(QuoteCurler.Curl(text, rules), rules);
        int next = 0;
        return kept.Count == 0 ? text : Placeholder().Replace(text, _ => kept[next++].Value);
    }

    [GeneratedRegex(@"\r?\n[ \t]*\r?\n\s*")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"[ \t\r\n\f\v]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"`[^`]*`|\ufffc")]
    private static partial Regex Code();

    [GeneratedRegex(@"\ufffc")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\.\.\.")]
    private static partial Regex Dots();

    [GeneratedRegex(@" ([.,])")]
    private static partial Regex SpaceBeforeStop();

    [GeneratedRegex(@" ([;:!?])")]
    private static partial Regex SpaceBeforeMark();
}
