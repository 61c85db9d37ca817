using System.Globalization;
using System.Text;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Lexer
{
    private void ReadToken()
    {
        char c = text[position];
        if (char.IsAsciiDigit(c))
            ReadNumber();
        else if (c == '"')
            ReadString();
        else if (NameStartLength(position) is int length and > 0)
            ReadName(length);
        else
            ReadSymbol(c);
    }

    private void ReadName(int firstLength)
    {
        int start = position;
        position += firstLength;
        while (position < end && NamePartLength(position) is int length and > 0)
            position += length;
        bool wildcard = position - start == 1 && text[start] == '_';
        Add(wildcard ? TokenKind.Wildcard : TokenKind.Name, start, position - start);
    }

    private int NameStartLength(int at)
    {
        if (text[at] == '_')
            return 1;
        return TryRune(at, out Rune rune) && Rune.IsLetter(rune) ? rune.Utf16SequenceLength : 0;
    }

    private int NamePartLength(int at)
    {
        if (text[at] == '_')
            return 1;
        if (!TryRune(at, out Rune rune))
            return 0;
        bool part = Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        return part ? rune.Utf16SequenceLength : 0;
    }

    private static bool IsNamePart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private bool TryRune(int at, out Rune rune) =>
        Rune.DecodeFromUtf16(text.AsSpan(at, end - at), out rune, out _) == System.Buffers.OperationStatus.Done;

    private void ReadNumber()
    {
        int start = position;
        int value = ReadDigits();
        if (IsTimeTail(start))
        {
            position++;
            int minutes = ReadDigits();
            if (value > 23 || minutes > 59)
                diagnostics.Report(Mistakes.NoSuchTime, new Origin(file, start, position - start), Slice(start));
            Add(TokenKind.Time, start, position - start, (Math.Min(value, 23) * 60) + Math.Min(minutes, 59));
            return;
        }

        if (value > Value.Ceiling)
            diagnostics.Report(Mistakes.NumberTooLarge, new Origin(file, start, position - start), Slice(start));
        Add(TokenKind.Integer, start, position - start, Math.Min(value, Value.Ceiling));
    }

    /// <summary>One or two digits, a colon, two digits, and no further digit.</summary>
    private bool IsTimeTail(int start) =>
        position - start <= 2 && position + 2 < end && text[position] == ':' && char.IsAsciiDigit(text[position + 1])
        && char.IsAsciiDigit(text[position + 2]) && !(position + 3 < end && char.IsAsciiDigit(text[position + 3]));

    private int ReadDigits()
    {
        long value = 0;
        while (position < end && char.IsAsciiDigit(text[position]))
            value = Math.Min((value * 10) + (text[position++] - '0'), int.MaxValue);
        return (int)value;
    }

    private void ReadSymbol(char c)
    {
        char next = position + 1 < end ? text[position + 1] : '\0';
        (TokenKind kind, int length) = (c, next) switch
        {
            ('(', _) => (TokenKind.LeftParenthesis, 1),
            (')', _) => (TokenKind.RightParenthesis, 1),
            (',', _) => (TokenKind.Comma, 1),
            (':', '=') => (TokenKind.Assign, 2),
            (':', _) => (TokenKind.Colon, 1),
            ('+', '=') => (TokenKind.AddAssign, 2),
            ('-', '=') => (TokenKind.SubtractAssign, 2),
            ('-', '>') => (TokenKind.Arrow, 2),
            ('=', '=') => (TokenKind.DoubleEqual, 2),
            ('=', _) => (TokenKind.Equal, 1),
            ('!', '=') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('<', _) => (TokenKind.Less, 1),
            ('>', _) => (TokenKind.Greater, 1),
            ('≠', _) => (TokenKind.NotEqual, 1),
            ('≤', _) => (TokenKind.LessOrEqual, 1),
            ('≥', _) => (TokenKind.GreaterOrEqual, 1),
            ('+', _) => (TokenKind.Plus, 1),
            ('-' or '−', _) => (TokenKind.Minus, 1),
            ('*' or '×', _) => (TokenKind.Star, 1),
            ('.', '.') => (TokenKind.Range, 2),
            _ => (TokenKind.Invalid, 0),
        };
        if (kind == TokenKind.Invalid)
        {
            ReadInvalid();
            return;
        }

        openBrackets = Math.Max(0, openBrackets + (kind == TokenKind.LeftParenthesis ? 1 : kind == TokenKind.RightParenthesis ? -1 : 0));
        Add(kind, position, length);
        position += length;
    }

    /// <summary>One message for a line: quotes of a wrong kind come in pairs.</summary>
    private void ReadInvalid()
    {
        int start = position;
        do
            position += TryRune(position, out Rune rune) ? rune.Utf16SequenceLength : 1;
        while (position < end && IsMeaningless(position));
        if (invalidLine != lineStart)
        {
            diagnostics.ReportWithHint(
                Mistakes.UnexpectedCharacter, new Origin(file, start, position - start), InvalidHint(text[start]), Slice(start));
        }

        invalidLine = lineStart;
        Add(TokenKind.Invalid, start, position - start);
    }

    private bool IsMeaningless(int at) =>
        text[at] > ' ' && !char.IsWhiteSpace(text[at]) && NamePartLength(at) == 0 && !"\"#(),:+-=!<>≠≤≥−*×.".Contains(text[at]);

    private static string? InvalidHint(char c) => c switch
    {
        '“' or '”' or '„' or '\'' or '’' => "Text stands in straight double quotes: \"…\".",
        '/' => "There is no division; multiply the other side instead.",
        '!' => "Write `not` or `!=`.",
        '&' => "Write `and`.",
        '|' => "Write `or`.",
        '[' or ']' or '{' or '}' => "Outside text only round brackets are used.",
        _ => null,
    };

    private string Slice(int start) => text[start..position];
}
