using System.Globalization;
using System.Text;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Lexer
{
    private void ReadToken()
    {
        char c = _text[_position];
        if (char.IsAsciiDigit(c))
            ReadNumber();
        else if (c == '"')
            ReadString();
        else if (NameStartLength(_position) is int length and > 0)
            ReadName(length);
        else
            ReadSymbol(c);
    }

    private void ReadName(int firstLength)
    {
        int start = _position;
        _position += firstLength;
        while (_position < _end && NamePartLength(_position) is int length and > 0)
            _position += length;
        bool wildcard = _position - start == 1 && _text[start] == '_';
        Add(wildcard ? TokenKind.Wildcard : TokenKind.Name, start, _position - start);
    }

    private int NameStartLength(int at)
    {
        if (_text[at] == '_')
            return 1;
        return TryRune(at, out Rune rune) && Rune.IsLetter(rune) ? rune.Utf16SequenceLength : 0;
    }

    private int NamePartLength(int at)
    {
        if (_text[at] == '_')
            return 1;
        if (!TryRune(at, out Rune rune))
            return 0;
        bool part = Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        return part ? rune.Utf16SequenceLength : 0;
    }

    private static bool IsNamePart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private bool TryRune(int at, out Rune rune) =>
        Rune.DecodeFromUtf16(_text.AsSpan(at, _end - at), out rune, out _) == System.Buffers.OperationStatus.Done;

    private void ReadNumber()
    {
        int start = _position;
        int value = ReadDigits();
        if (IsTimeTail(start))
        {
            _position++;
            int minutes = ReadDigits();
            if (value > 23 || minutes > 59)
                _diagnostics.Report(Mistakes.NoSuchTime, new Origin(_file, start, _position - start), Slice(start));
            Add(TokenKind.Time, start, _position - start, (Math.Min(value, 23) * 60) + Math.Min(minutes, 59));
            return;
        }

        if (value > Value.Ceiling)
            _diagnostics.Report(Mistakes.NumberTooLarge, new Origin(_file, start, _position - start), Slice(start));
        Add(TokenKind.Integer, start, _position - start, Math.Min(value, Value.Ceiling));
    }

    /// <summary>One or two digits, a colon, two digits, and no further digit.</summary>
    private bool IsTimeTail(int start) =>
        _position - start <= 2 && _position + 2 < _end && _text[_position] == ':' && char.IsAsciiDigit(_text[_position + 1])
        && char.IsAsciiDigit(_text[_position + 2]) && !(_position + 3 < _end && char.IsAsciiDigit(_text[_position + 3]));

    private int ReadDigits()
    {
        long value = 0;
        while (_position < _end && char.IsAsciiDigit(_text[_position]))
            value = Math.Min((value * 10) + (_text[_position++] - '0'), int.MaxValue);
        return (int)value;
    }

    private void ReadSymbol(char c)
    {
        char next = _position + 1 < _end ? _text[_position + 1] : '\0';
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

        _openBrackets = Math.Max(0, _openBrackets + (kind == TokenKind.LeftParenthesis ? 1 : kind == TokenKind.RightParenthesis ? -1 : 0));
        Add(kind, _position, length);
        _position += length;
    }

    /// <summary>One message for a run of characters that mean nothing here.</summary>
    private void ReadInvalid()
    {
        int start = _position;
        do
            _position += TryRune(_position, out Rune rune) ? rune.Utf16SequenceLength : 1;
        while (_position < _end && IsMeaningless(_position));
        _diagnostics.ReportWithHint(
            Mistakes.UnexpectedCharacter, new Origin(_file, start, _position - start), InvalidHint(_text[start]), Slice(start));
        Add(TokenKind.Invalid, start, _position - start);
    }

    private bool IsMeaningless(int at) =>
        _text[at] > ' ' && !char.IsWhiteSpace(_text[at]) && NamePartLength(at) == 0 && !"\"#(),:+-=!<>≠≤≥−*×.".Contains(_text[at]);

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

    private string Slice(int start) => _text[start.._position];
}
