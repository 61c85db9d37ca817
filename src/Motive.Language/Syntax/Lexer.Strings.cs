using Motive.World;

namespace Motive.Language;

internal sealed partial class Lexer
{
    private const string BlockQuote = "\"\"\"";

    private void ReadString()
    {
        if (text.AsSpan(position, end - position).StartsWith(BlockQuote))
            ReadBlockString();
        else
            ReadLineString();
    }

    private void ReadLineString()
    {
        int start = position++;
        while (position < end && text[position] is not ('"' or '\n' or '\r'))
            position++;
        if (position < end && text[position] == '"')
            position++;
        else
            diagnostics.Report(Mistakes.UnclosedString, new Origin(file, start, 1));
        Add(TokenKind.String, start, position - start);
    }

    /// <summary>
    /// Its lines must be indented at least as deep as the line that opens it; so a forgotten closing mark is noticed where the block
    /// ends and does not turn the rest of the file inside out.
    /// </summary>
    private void ReadBlockString()
    {
        int start = position;
        int close = text.IndexOf(BlockQuote, start + BlockQuote.Length, end - start - BlockQuote.Length, StringComparison.Ordinal);
        int limit = close < 0 ? end : close;
        int escape = FirstShallowLine(start, limit);
        if (close >= 0 && escape < 0)
        {
            position = close + BlockQuote.Length;
            while (position < end && text[position] == '"')
                position++;
        }
        else
        {
            diagnostics.Report(Mistakes.UnclosedBlockString, new Origin(file, start, BlockQuote.Length));
            position = escape >= 0 ? escape : end;
        }

        Add(TokenKind.BlockString, start, position - start);
    }

    /// <summary>End of the line before the first line between the offsets that is less indented than the current logical line, or -1.</summary>
    private int FirstShallowLine(int start, int limit)
    {
        int lineEnd = -1;
        for (int i = start; i < limit; i++)
        {
            if (text[i] is not ('\n' or '\r'))
                continue;
            lineEnd = lineEnd < 0 ? i : lineEnd;
            int column = ColumnOfContent(i + 1, limit, out int content);
            if (content < limit && text[content] is not ('\n' or '\r') && column < lineColumn)
                return lineEnd;
            if (content < limit && text[content] is not ('\n' or '\r'))
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
            char c = text[content];
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
        if (text[position] == '>' && !(position + 1 < end && text[position + 1] == '='))
        {
            Add(TokenKind.Greater, position, 1);
            position++;
            ReadSceneText();
            return;
        }

        int at = position;
        if (NameStartLength(at) == 0)
            return;
        while (at < end && NamePartLength(at) is int length and > 0)
            at += length;
        int nameEnd = at;
        while (at < end && text[at] is ' ' or '\t')
            at++;
        if (at >= end || text[at] != ':')
            return;
        Add(TokenKind.Name, position, nameEnd - position);
        Add(TokenKind.Colon, at, 1);
        position = at + 1;
        ReadSceneText();
    }

    private void ReadSceneText()
    {
        while (position < this.end && text[position] is ' ' or '\t')
            position++;
        int start = position;
        SkipLine();
        int end = position;
        while (position < this.end)
        {
            int column = SkipToContent() ?? -1;
            if (column <= lineColumn)
                break;
            SkipLine();
            end = position;
        }

        position = end;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        Add(TokenKind.SceneText, start, end - start);
    }
}
