using System.Globalization;
using System.Text;

namespace Motive.Cli.Pages;

/// <summary>Text to lines no wider than a page, counted in columns. What has no place to break and is wider than a page is broken where the page ends.</summary>
internal static class Wrapping
{
    /// <param name="hanging">Spaces before every line but the first.</param>
    public static IEnumerable<string> Wrap(string paragraph, int width, int hanging = 0)
    {
        StringBuilder line = new();
        int used = 0;
        bool empty = true;
        foreach ((string piece, bool spaced) in Pieces(paragraph, Math.Max(2, width - hanging)))
        {
            int length = ShellText.Columns(piece);
            int gap = spaced && !empty ? 1 : 0;
            if (!empty && used + gap + length > width)
            {
                yield return line.ToString();
                line.Clear().Append(' ', hanging);
                used = hanging;
                gap = 0;
            }

            line.Append(' ', gap).Append(piece);
            used += gap + length;
            empty = false;
        }

        if (!empty)
            yield return line.ToString();
    }

    /// <summary>What must stay in one line, with whether a space stands before it.</summary>
    private static IEnumerable<(string Piece, bool Spaced)> Pieces(string paragraph, int width)
    {
        foreach (string word in paragraph.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool spaced = true;
            foreach (string part in LineBreaks.Pieces(word).SelectMany(piece => Cut(piece, width)))
            {
                yield return (part, spaced);
                spaced = false;
            }
        }
    }

    private static IEnumerable<string> Cut(string piece, int width)
    {
        int start = 0;
        int used = 0;
        for (int at = 0; at < piece.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(piece, at);
            int columns = ShellText.Columns(piece.Substring(at, length));
            if (used + columns > width && at > start)
            {
                yield return piece[start..at];
                (start, used) = (at, 0);
            }

            used += columns;
            at += length;
        }

        yield return piece[start..];
    }
}
