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

    public static string Write(SpeechTag tag, string line, string name, string pronoun)
    {
        switch (tag)
        {
            case SpeechTag.Before:
                return $"{Naming.Capitalised(name)} said, \"{line}\"";
            case SpeechTag.Inside or SpeechTag.PronounInside when Split(line) is var (first, rest):
                return $"\"{Open(first)}\" {Said(tag, name, pronoun)}. \"{rest}\"";
            default:
                return $"\"{Open(line)}\" {Said(tag, name, pronoun)}.";
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

    /// <summary>Ends speech so that a tag can follow: a full stop becomes a comma, other marks stay.</summary>
    private static string Open(string speech)
    {
        if (speech.EndsWith("...", StringComparison.Ordinal) || speech.Length == 0)
            return speech;
        return speech[^1] switch
        {
            '.' => speech[..^1] + ",",
            '!' or '?' or ',' or '-' or Typography.Ellipsis or Typography.EnDash => speech,
            _ => speech + ",",
        };
    }

    [GeneratedRegex(@"(?<=\w\w\w)[.!?] +(?=[\p{Lu}""'])")]
    private static partial Regex SentenceEnd();
}
