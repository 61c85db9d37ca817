using System.Text;
using System.Text.RegularExpressions;

namespace Motive.Reading;

/// <summary>
/// A name in a phrase of the story's own words, told apart from names of which it is a part. It is looked for without making a pattern of it: whatever makes one at run time brings all that reads patterns into the page.
/// </summary>
internal static partial class WholeWord
{
    /// <summary>The phrase with the name, wherever it stands as a word of its own, replaced.</summary>
    public static string Replace(string phrase, string name, string replacement)
    {
        StringBuilder replaced = new();
        int kept = 0;
        for (int at = Find(phrase, name, 0); at >= 0; at = Find(phrase, name, at))
        {
            int after = at + name.Length;
            if (IsOfWord(phrase, at - 1) || IsOfWord(phrase, after))
            {
                at++;
                continue;
            }

            replaced.Append(phrase, kept, at - kept).Append(replacement);
            at = kept = after;
        }

        return replaced.Append(phrase, kept, phrase.Length - kept).ToString();
    }

    private static int Find(string phrase, string name, int from) => name.Length == 0 ? -1 : phrase.IndexOf(name, from, StringComparison.Ordinal);

    private static bool IsOfWord(string phrase, int at) => at >= 0 && at < phrase.Length && WordPart().IsMatch(phrase.AsSpan(at, 1));

    [GeneratedRegex(@"\w", RegexOptions.CultureInvariant)]
    private static partial Regex WordPart();
}
