using System.Text.RegularExpressions;

namespace Motive.Reading;

/// <summary>A name in a phrase of the story's own words, told apart from names of which it is a part.</summary>
internal static class WholeWord
{
    /// <summary>The phrase with the name, wherever it stands as a word of its own, replaced.</summary>
    public static string Replace(string phrase, string name, string replacement) =>
        Regex.Replace(phrase, $@"(?<!\w){Regex.Escape(name)}(?!\w)", replacement.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.CultureInvariant);
}
