using Motive.World;

namespace Motive.Language;

internal sealed partial class Lexer
{
    /// <summary>The cure where a quote inside text has ended it.</summary>
    internal const string QuoteInside = "Text in one line ends at its next `\"`. For quotes inside it write “…”, or put the text between `\"\"\"` and `\"\"\"`.";

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
            diagnostics.ReportWithHint(Mistakes.UnclosedString, new Origin(file, start, 1), FollowsText() ? QuoteInside : null);
        Add(TokenKind.String, start, position - start);
    }

    /// <summary>Whether an earlier text ended in this logical line.</summary>
    private bool FollowsText()
    {
        for (int i = tokens.Count - 1; i >= 0 && tokens[i].Start >= lineStart; i--)
        {
            if (tokens[i].Kind == TokenKind.String)
                return true;
        }

        return false;
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

    /// <summary><c>&gt; text</c>, <c>NAME: text</c> and <c>NAME (tags): text</c>. Deeper lines below continue the text.</summary>
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
        List<(TokenKind Kind, int Start, int Length)> tags = [];
        if (at < end && text[at] == '(' && TryReadTags(at, tags) is int behind)
            at = behind;
        if (at >= end || text[at] != ':')
            return;
        Add(TokenKind.Name, position, nameEnd - position);
        foreach ((TokenKind kind, int start, int length) in tags)
            Add(kind, start, length);
        Add(TokenKind.Colon, at, 1);
        position = at + 1;
        ReadSceneText();
    }

    /// <summary>Names between brackets, with commas and colons, and spaces behind them.</summary>
    /// <returns>Where it goes on; null where it is something else.</returns>
    private int? TryReadTags(int start, List<(TokenKind Kind, int Start, int Length)> tags)
    {
        int at = start;
        while (at < end && text[at] is not ('\n' or '\r'))
        {
            int length = NameStartLength(at);
            TokenKind? kind = text[at] switch
            {
                '(' => TokenKind.LeftParenthesis,
                ')' => TokenKind.RightParenthesis,
                ',' => TokenKind.Comma,
                ':' => TokenKind.Colon,
                _ when length > 0 => TokenKind.Name,
                ' ' or '\t' => TokenKind.EndOfLine,
                _ => null,
            };
            if (kind is null)
                return null;
            int part = at;
            at += Math.Max(1, length);
            while (kind == TokenKind.Name && at < end && NamePartLength(at) is int more and > 0)
                at += more;
            if (kind != TokenKind.EndOfLine)
                tags.Add((kind.Value, part, at - part));
            if (kind != TokenKind.RightParenthesis)
                continue;
            while (at < end && text[at] is ' ' or '\t')
                at++;
            return at;
        }

        return null;
    }

    /// <summary>All of the line is said, and of deeper lines below it those that are no comments.</summary>
    private void ReadSceneText()
    {
        while (position < this.end && text[position] is ' ' or '\t')
            position++;
        int start = position;
        ReadSpokenLine();
        int end = position;
        while (position < this.end)
        {
            int skipped = position;
            int column = SkipToContent() ?? -1;
            if (column <= lineColumn)
                break;
            WarnOfUnsaidLines(skipped, position);
            ReadSpokenLine();
            end = position;
        }

        position = end;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        Add(TokenKind.SceneText, start, end - start);
    }

    /// <summary>Words behind a <c>#</c> that stands alone look like a comment, and are said.</summary>
    private void ReadSpokenLine()
    {
        int start = position;
        SkipLine();
        for (int i = start + 1; i < position; i++)
        {
            bool alone = text[i] == '#' && char.IsWhiteSpace(text[i - 1]) && (i + 1 == position || char.IsWhiteSpace(text[i + 1]));
            if (!alone)
                continue;
            diagnostics.Report(Mistakes.NumberSignInSpeech, new Origin(file, i, position - i), "From this `#` on the line is spoken text like the rest of it.");
            return;
        }
    }

    /// <summary>Among spoken lines, a comment whose <c>#</c> touches a letter or digit may be meant to be said.</summary>
    private void WarnOfUnsaidLines(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] != '#')
                continue;
            int lineEnd = text.AsSpan(i, end - i).IndexOfAny('\n', '\r') is int length and >= 0 ? i + length : end;
            if (i + 1 < lineEnd && IsNamePart(text[i + 1]))
                diagnostics.Report(Mistakes.NumberSignInSpeech, new Origin(file, i, lineEnd - i), "This line begins with `#`, so it is a comment and is not said.");
            i = lineEnd;
        }
    }
}
