using Motive.World;

namespace Motive.Telling;

/// <summary>A label in the past tense: "ask Ben for tea" becomes "asked Ben for tea".</summary>
internal static class PastTense
{
    /// <param name="deed">An infinitive without *to*, with what belongs to it; *not* in front of it denies it.</param>
    /// <param name="isPlural">Whether its subject takes *were*: of a name that is plural, and of *you*.</param>
    public static string Write(string deed, bool isPlural = false)
    {
        int end = 0;
        while (end < deed.Length && char.IsAsciiLetterLower(deed[end]))
            end++;
        string past = deed[..end] switch
        {
            { Length: < 2 } none => none,
            "not" => "did not",
            "be" when isPlural => "were",
            string verb => EnglishVerb.Past(verb),
        };
        return past + deed[end..];
    }
}
