using Motive.World;

namespace Motive.Language;

internal sealed partial class Lexer
{
    private const string BlockQuote = "\"\"\"";

    private void ReadString()
    {
        if (_text.AsSpan(_position, _end - _position).StartsWith(BlockQuote))
            ReadBlockString();
        else
            ReadLineString();
    }

    private void ReadLineString()
    {
        int start = _position++;
        while (_position < _end && _text[_position] is not ('"' or '\n' or '\r'))
            _position++;
        if (_position < _end && _text[_position] == '"')
            _position++;
        else
            _diagnostics.Report(Mistakes.UnclosedString, new Origin(_file, start, 1));
        Add(TokenKind.String, start, _position - start);
    }

    /// <summary>
    /// Its lines must be indented at least as deep as the line that opens it; so a forgotten closing mark is noticed where the block
    /// ends and does not turn the rest of the file inside out.
    /// </summary>
    private void ReadBlockString()
    {
        int start = _position;
        int close = _text.IndexOf(BlockQuote, start + BlockQuote.Length, _end - start - BlockQuote.Length, StringComparison.Ordinal);
        int limit = close < 0 ? _end : close;
        int escape = FirstShallowLine(start, limit);
        if (close >= 0 && escape < 0)
        {
            _position = close + BlockQuote.Length;
            while (_position < _end && _text[_position] == '"')
                _position++;
        }
        else
        {
            _diagnostics.Report(Mistakes.UnclosedBlockString, new Origin(_file, start, BlockQuote.Length));
            _position = escape >= 0 ? escape : _end;
        }

        Add(TokenKind.BlockString, start, _position - start);
    }

    /// <summary>End of the line before the first line between the offsets that is less indented than the current logical line, or -1.</summary>
    private int FirstShallowLine(int start, int limit)
    {
        int lineEnd = -1;
        for (int i = start; i < limit; i++)
        {
            if (_text[i] is not ('\n' or '\r'))
                continue;
            lineEnd = lineEnd < 0 ? i : lineEnd;
            int column = ColumnOfContent(i + 1, limit, out int content);
            if (content < limit && _text[content] is not ('\n' or '\r') && column < _lineColumn)
                return lineEnd;
            if (content < limit && _text[content] is not ('\n' or '\r'))
                lineEnd = -1;
            i = content - 1;
        }

        return -1;
    }

    private int ColumnOfContent(int start, int limit, out int content)
    {
        int column = 0;
        for (content = start; content < limit; content++)
        {
            char c = _text[content];
            if (c == '\t')
                column = (column / TabWidth + 1) * TabWidth;
            else if (c == ' ')
                column++;
            else
                break;
        }

        return column;
    }

    /// <summary><c>&gt; text</c> and <c>NAME: text</c>. Deeper lines below continue the text.</summary>
    private void TryReadSceneLine()
    {
        if (_text[_position] == '>' && !(_position + 1 < _end && _text[_position + 1] == '='))
        {
            Add(TokenKind.Greater, _position, 1);
            _position++;
            ReadSceneText();
            return;
        }

        int at = _position;
        if (NameStartLength(at) == 0)
            return;
        while (at < _end && NamePartLength(at) is int length and > 0)
            at += length;
        int nameEnd = at;
        while (at < _end && _text[at] is ' ' or '\t')
            at++;
        if (at >= _end || _text[at] != ':')
            return;
        Add(TokenKind.Name, _position, nameEnd - _position);
        Add(TokenKind.Colon, at, 1);
        _position = at + 1;
        ReadSceneText();
    }

    private void ReadSceneText()
    {
        while (_position < _end && _text[_position] is ' ' or '\t')
            _position++;
        int start = _position;
        SkipLine();
        int end = _position;
        while (_position < _end)
        {
            int column = SkipToContent() ?? -1;
            if (column <= _lineColumn)
                break;
            SkipLine();
            end = _position;
        }

        _position = end;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        Add(TokenKind.SceneText, start, end - start);
    }
}
