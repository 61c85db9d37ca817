using System.Text;

namespace Motive.Checking.Expectations;

/// <summary>Text as one types it: the telling curls quotes and breaks lines, and whoever writes a test does neither.</summary>
internal static class PlainWords
{
    public static bool Contain(string text, string words) => Normalize(text).Contains(Normalize(words), StringComparison.Ordinal);

    public static bool Same(string text, string words) => Normalize(text) == Normalize(words);

    private static string Normalize(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char letter in text)
        {
            if (letter is '"' or '“' or '”' or '„' or '«' or '»')
                continue;
            if (!char.IsWhiteSpace(letter))
                plain.Append(letter is '‘' or '’' ? '\'' : letter);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().Trim();
    }
}
