using System.Text;

namespace Motive.Language;

/// <summary>
/// Text as it is meant, with the way back: <see cref="Positions"/>[i] is where character i stands in the file, and has one more
/// element for the end. Line ends became spaces, blank lines paragraph breaks, comment lines among spoken ones are gone.
/// </summary>
internal sealed record CookedText(string Text, int[] Positions)
{
    public static CookedText From(string source, TextSyntax syntax)
    {
        int start = syntax.Origin.Start;
        int end = start + syntax.Origin.Length;
        StringBuilder text = new();
        List<int> positions = [];
        int blankLines = 0;
        for (int at = start; at <= end;)
        {
            int lineEnd = LineEnd(source, at, end);
            (int first, int last) = syntax.Kind == TextKind.Line ? (at, lineEnd) : Trimmed(source, at, lineEnd);
            bool isComment = syntax.Kind == TextKind.Scene && at > start && first < last && source[first] == '#';
            if (first == last)
            {
                blankLines++;
            }
            else if (!isComment)
            {
                if (text.Length > 0)
                    Join(text, positions, first, paragraph: blankLines > 0);
                blankLines = 0;
                for (int i = first; i < last; i++)
                    positions.Add(i);
                text.Append(source, first, last - first);
            }

            at = lineEnd + 1;
            if (lineEnd + 1 < end && source[lineEnd] == '\r' && source[lineEnd + 1] == '\n')
                at++;
        }

        positions.Add(end);
        return new CookedText(text.ToString(), [.. positions]);
    }

    private static void Join(StringBuilder text, List<int> positions, int position, bool paragraph)
    {
        text.Append(paragraph ? "\n\n" : " ");
        positions.Add(position);
        if (paragraph)
            positions.Add(position);
    }

    private static int LineEnd(string source, int start, int end)
    {
        int i = start;
        while (i < end && source[i] is not ('\n' or '\r'))
            i++;
        return i;
    }

    private static (int First, int Last) Trimmed(string source, int first, int last)
    {
        while (first < last && char.IsWhiteSpace(source[first]))
            first++;
        while (last > first && char.IsWhiteSpace(source[last - 1]))
            last--;
        return (first, last);
    }
}
