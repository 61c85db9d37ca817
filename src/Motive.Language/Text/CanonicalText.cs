using ADRaffy.ENSNormalize;

namespace Motive.Language;

/// <summary>
/// Unicode's normalization form C (UAX #15), by which names are compared: a letter with a combining mark and the one character for both are
/// the same name. The framework's own normalization does nothing where it runs without culture data, as this program does everywhere.
/// </summary>
internal static class CanonicalText
{
    /// <summary>Below it every character is in form C and is changed by nothing that follows it but marks above it.</summary>
    private const char FirstMark = '\u0300';

    /// <summary>The text in form C; the same object if it has no character that the form could change. Unpaired surrogates stay.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange(FirstMark, char.MaxValue) < 0 || HasLoneSurrogate(text) ? text : ENSNormalize.NF.NFC(text);
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }
}
