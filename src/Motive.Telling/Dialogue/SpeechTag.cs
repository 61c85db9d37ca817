using System.Globalization;
using System.Text.RegularExpressions;

namespace Motive.Telling;

/// <summary>Ways to say who says a line.</summary>
internal enum SpeechTag
{
    After,
    Inside,
    Before,
    PronounAfter,
    PronounInside,
}

/// <summary>Puts a line of speech and its tag together. All quotes and dashes are still straight here.</summary>
internal static partial class SpeechTags
{
    public static bool NeedsSentences(this SpeechTag tag) => tag is SpeechTag.Inside or SpeechTag.PronounInside;

    public static bool NeedsPronoun(this SpeechTag tag) => tag is SpeechTag.PronounAfter or SpeechTag.PronounInside;

    /// <param name="inEnglish">Whether speech is punctuated as English has it before a tag; otherwise it stands as it was written.</param>
    public static string Write(SpeechTag tag, string line, string name, string pronoun, bool inEnglish)
    {
        switch (tag)
        {
            case SpeechTag.Before:
                return $"{Naming.Capitalised(name)} said, \"{line}\"";
            case SpeechTag.Inside or SpeechTag.PronounInside when Split(line) is var (first, rest):
                return $"\"{Open(first, inEnglish)}\" {Said(tag, name, pronoun)}. \"{rest}\"";
            default:
                return $"\"{Open(line, inEnglish)}\" {Said(tag, name, pronoun)}.";
        }
    }

    /// <summary>The first sentence and the others, when there are others and the first is more than an interjection's length.</summary>
    public static (string Opening, string Remainder)? Split(string line)
    {
        Match end = SentenceEnd().Match(line);
        return end.Success ? (line[..(end.Index + 1)], line[(end.Index + end.Length)..]) : null;
    }

    private static string Said(SpeechTag tag, string name, string pronoun) =>
        tag.NeedsPronoun() ? $"{pronoun} said" : $"said {name}";

    /// <summary>
    /// Ends speech so that a tag can follow: a full stop becomes a comma, a bare word gets one, any other mark stays. Words of a script that has no such
    /// comma stay as they are.
    /// </summary>
    private static string Open(string speech, bool inEnglish)
    {
        if (!inEnglish || speech.Length == 0 || speech.EndsWith("...", StringComparison.Ordinal))
            return speech;
        char last = speech[^1];
        bool quotation = char.GetUnicodeCategory(last) is UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ClosePunctuation;
        if (quotation && speech.Length > 1 && char.IsPunctuation(speech[^2]))
            return Open(speech[..^1], inEnglish) + last;
        if (last == '.')
            return speech[..^1] + ",";
        bool wantsComma = char.IsLetterOrDigit(last) || last is '"' or '\'' or '`' or '%' || quotation;
        return wantsComma && !IsOfOtherScript(last) ? speech + "," : speech;
    }

    /// <summary>Behind the alphabets of Europe come scripts with marks of their own.</summary>
    private static bool IsOfOtherScript(char character) => character is >= '\u0590' and < '\u1e00' or >= '\u2e80';

    [GeneratedRegex(@"(?<=\w\w\w)[.!?] +(?=[\p{Lu}""'\u2018])")]
    private static partial Regex SentenceEnd();
}
