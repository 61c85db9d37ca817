namespace Motive.Language;

/// <summary>Line and column, both from 1. A column counts characters: a tab, a letter with its marks' code points, an emoji's code point each once.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>Line starts of one text. LF, CRLF and lone CR end a line.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        _text = text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    public int LineCount => _starts.Count;

    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, _text.Length);
        int line = LineIndexOf(offset);
        int column = 1;
        for (int i = _starts[line]; i < offset; i++)
        {
            if (!char.IsLowSurrogate(_text[i]))
                column++;
        }

        return new LinePosition(line + 1, column);
    }

    /// <summary>Start and end of a line, from 1, without its line end.</summary>
    public (int Start, int End) ExtentOf(int line)
    {
        int start = _starts[line - 1];
        int end = line < _starts.Count ? _starts[line] : _text.Length;
        while (end > start && _text[end - 1] is '\n' or '\r')
            end--;
        return (start, end);
    }

    private int LineIndexOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
