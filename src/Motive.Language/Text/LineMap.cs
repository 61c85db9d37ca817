namespace Motive.Language;

/// <summary>Line and column, both from 1. A column counts characters: a tab, a letter with its marks' code points, an emoji's code point each once.</summary>
internal readonly record struct LinePosition(int Line, int Column);

/// <summary>Line starts of one text. LF, CRLF and lone CR end a line.</summary>
internal sealed class LineMap
{
    private readonly string text;
    private readonly List<int> starts = [0];

    public LineMap(string text)
    {
        this.text = text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
    }

    public int LineCount => starts.Count;

    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        int line = LineIndexOf(offset);
        int column = 1;
        for (int i = starts[line]; i < offset; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
                column++;
        }

        return new LinePosition(line + 1, column);
    }

    /// <summary>Start and end of a line, from 1, without its line end.</summary>
    public (int Start, int End) ExtentOf(int line)
    {
        int start = starts[line - 1];
        int end = line < starts.Count ? starts[line] : text.Length;
        while (end > start && text[end - 1] is '\n' or '\r')
            end--;
        return (start, end);
    }

    private int LineIndexOf(int offset)
    {
        int found = starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
