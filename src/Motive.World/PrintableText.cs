using System.Buffers;
using System.Globalization;
using System.Text;

namespace Motive.World;

/// <summary>
/// Text that cannot steer what shows it. Control characters move a terminal's cursor, set its title or write its clipboard, and the marks that
/// open or override a direction of writing make text look like other text. Each is shown as what it is: <c>␛</c> for escape, <c>\u{202e}</c> for an
/// override; white space other than a line feed is a space. Letters of any script, joiners, and the marks that only say which way one character
/// is written stay.
/// </summary>
internal static class PrintableText
{
    /// <summary>Where the pictures of the control characters 0 to 31 stand, in their order; that of delete stands apart.</summary>
    private const int Pictures = 0x2400;
    private const char PictureOfDelete = '\u2421';
    private const char Substitute = '\u2426';
    private const char Delete = '\u007F';

    private static readonly SearchValues<char> Steering = SearchValues.Create([.. AllSteering()]);

    /// <summary>The text without steering characters. Line feeds stay; a carriage return before one is left out.</summary>
    public static string Sanitize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Steering))
            return text;
        StringBuilder shown = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            bool endsLine = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (!Steering.Contains(text[i]))
                shown.Append(text[i]);
            else if (!endsLine)
                Append(shown, text[i]);
        }

        return shown.ToString();
    }

    /// <summary>As <see cref="Sanitize"/>, and line feeds are spaces as well.</summary>
    public static string OnOneLine(string text) => Sanitize(text).Replace('\n', ' ');

    /// <summary>
    /// One character for each, so that places in the text stay the same: what has no picture becomes <c>␦</c>, the sign for a substitute. Tabs and the ends of lines stay.
    /// </summary>
    public static string InPlace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.AsSpan().ContainsAny(Steering)
            ? text
            : string.Create(text.Length, text, (shown, given) =>
            {
                for (int i = 0; i < shown.Length; i++)
                    shown[i] = StaysInPlace(given[i]) ? given[i] : IsSpace(given[i]) ? ' ' : PictureOf(given[i]) ?? Substitute;
            });
    }

    /// <summary>Where the first character stands that <see cref="InPlace"/> shows as another, white space apart; -1 for none.</summary>
    public static int FirstSteeringInPlace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (int at = 0; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAny(Steering);
            if (next < 0)
                return -1;
            at += next;
            if (!IsSpace(text[at]) && !StaysInPlace(text[at]))
                return at;
        }

        return -1;
    }

    /// <summary>JSON that says the same with steering characters escaped; in JSON that was written by a writer they stand in texts only.</summary>
    public static string InJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (!json.AsSpan().ContainsAny(Steering))
            return json;
        StringBuilder escaped = new(json.Length + 16);
        foreach (char character in json)
        {
            if (Steering.Contains(character))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary><c>U+001B</c></summary>
    public static string CodePoint(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    private static void Append(StringBuilder shown, char character)
    {
        if (IsSpace(character))
            shown.Append(' ');
        else if (PictureOf(character) is char picture)
            shown.Append(picture);
        else
            shown.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)character:x}}}");
    }

    private static char? PictureOf(char character) => character switch
    {
        < ' ' => (char)(Pictures + character),
        Delete => PictureOfDelete,
        _ => null,
    };

    private static bool IsSpace(char character) => character is '\t' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool StaysInPlace(char character) => character is '\t' or '\r' or '\n' || !Steering.Contains(character);

    private static IEnumerable<char> AllSteering()
    {
        for (char control = '\0'; control <= '\u009F'; control++)
        {
            if (char.IsControl(control) && control != '\n')
                yield return control;
        }

        // Line and paragraph separators; embeddings and overrides; isolates.
        foreach (char mark in "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069")
            yield return mark;
    }
}
