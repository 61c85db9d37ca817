using Motive.World;

namespace Motive.Language;

/// <summary>
/// Text to tokens. This part turns lines into logical lines and indentation into <see cref="TokenKind.Indent"/> and
/// <see cref="TokenKind.Dedent"/>; the others read one token each. It accepts any text and always ends with <see cref="TokenKind.EndOfFile"/>.
/// </summary>
internal sealed partial class Lexer
{
    public const int TabWidth = 4;

    private readonly string _text;
    private readonly int _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly int _end;
    private readonly List<Token> _tokens = [];
    private readonly List<int> _indentation = [0];
    private int _position;

    /// <summary>Column of the first line of the current logical line.</summary>
    private int _lineColumn;
    private int _openBrackets;

    /// <summary>Column of the innermost <c>scene</c> whose block is being read, or -1.</summary>
    private int _sceneColumn = -1;

    private Lexer(string text, int file, DiagnosticBag diagnostics, int start, int end) =>
        (_text, _file, _diagnostics, _position, _end) = (text, file, diagnostics, start, end);

    /// <summary>A whole file.</summary>
    public static List<Token> Read(string text, int file, DiagnosticBag diagnostics)
    {
        Lexer lexer = new(text, file, diagnostics, text.StartsWith('\uFEFF') ? 1 : 0, text.Length);
        lexer.ReadLines();
        return lexer._tokens;
    }

    /// <summary>A piece of a line, such as a hole in prose; line ends do not count in it.</summary>
    public static List<Token> ReadInline(string text, int file, DiagnosticBag diagnostics, int start, int end)
    {
        Lexer lexer = new(text, file, diagnostics, start, end);
        while (lexer._position < end)
        {
            if (char.IsWhiteSpace(text[lexer._position]))
                lexer._position++;
            else
                lexer.ReadToken();
        }

        lexer.Add(TokenKind.EndOfLine, end, 0);
        lexer.Add(TokenKind.EndOfFile, end, 0);
        return lexer._tokens;
    }

    private void ReadLines()
    {
        bool first = true;
        while (SkipToContent() is int column)
        {
            if (first || !Continues(column))
                StartLogicalLine(column, first);
            first = false;
            ReadLine();
        }

        if (_tokens.Count > 0)
            Add(TokenKind.EndOfLine, _position, 0);
        for (int i = 1; i < _indentation.Count; i++)
            Add(TokenKind.Dedent, _position, 0);
        Add(TokenKind.EndOfFile, _position, 0);
    }

    /// <summary>Moves to the first character of the next line that is neither blank nor a comment, and gives its column.</summary>
    private int? SkipToContent()
    {
        int column = 0;
        while (_position < _end)
        {
            char c = _text[_position];
            if (c is '\n' or '\r')
                column = 0;
            else if (c == '\t')
                column = (column / TabWidth + 1) * TabWidth;
            else if (c == '#')
            {
                SkipLine();
                continue;
            }
            else if (char.IsWhiteSpace(c))
                column++;
            else
                return column;
            _position++;
        }

        return null;
    }

    /// <summary>
    /// An open bracket holds lines together only while they are deeper than the line it stands in, so that a forgotten one costs
    /// no more than its own line.
    /// </summary>
    private bool Continues(int column)
    {
        if (_openBrackets > 0 && (column > _lineColumn || _text[_position] == ')'))
            return true;
        if (_sceneColumn >= 0 && column > _sceneColumn)
            return false;
        bool deepEnough = column > _lineColumn || (column == _lineColumn && column > 0);
        return deepEnough && (LastTokenContinues() || StartsWithJoiningWord(column));
    }

    private bool LastTokenContinues()
    {
        Token last = _tokens[^1];
        return last.Kind switch
        {
            TokenKind.Comma or TokenKind.Assign or TokenKind.AddAssign or TokenKind.SubtractAssign or TokenKind.Equal or TokenKind.NotEqual
                or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Plus
                or TokenKind.Minus or TokenKind.Star => true,
            TokenKind.Name => _text.AsSpan(last.Start, last.Length) is "and" or "or" or "not" or "then",
            _ => false,
        };
    }

    private bool StartsWithJoiningWord(int column) =>
        AtWord("and") || AtWord("or") || AtWord("then") || (column > _lineColumn && AtWord("else"));

    private bool AtWord(string word)
    {
        int after = _position + word.Length;
        return after <= _end && _text.AsSpan(_position, word.Length).SequenceEqual(word) && (after == _end || !IsNamePart(_text[after]));
    }

    private void StartLogicalLine(int column, bool first)
    {
        if (!first)
            Add(TokenKind.EndOfLine, _tokens[^1].End, 0);
        _openBrackets = 0;
        _lineColumn = column;
        if (column <= _sceneColumn)
            _sceneColumn = -1;
        if (column > _indentation[^1])
        {
            _indentation.Add(column);
            Add(TokenKind.Indent, _position, 0);
            return;
        }

        while (column < _indentation[^1])
        {
            int closed = _indentation[^1];
            _indentation.RemoveAt(_indentation.Count - 1);
            if (column > _indentation[^1])
            {
                // Neither block: take it for the inner one, which is where most slips of a space or two belong.
                _diagnostics.Report(Mistakes.IndentationMatchesNoBlock, Here(1), $"{column}", $"{_indentation[^1]}", $"{closed}");
                _indentation.Add(column);
                return;
            }

            Add(TokenKind.Dedent, _position, 0);
        }
    }

    private void ReadLine()
    {
        if (_openBrackets == 0)
        {
            if (_sceneColumn >= 0)
                TryReadSceneLine();
            else if (AtWord("scene"))
                _sceneColumn = _lineColumn;
        }

        while (_position < _end && _text[_position] is not ('\n' or '\r'))
        {
            if (_text[_position] == '#')
                SkipLine();
            else if (char.IsWhiteSpace(_text[_position]))
                _position++;
            else
                ReadToken();
        }
    }

    private void SkipLine()
    {
        while (_position < _end && _text[_position] is not ('\n' or '\r'))
            _position++;
    }

    private void Add(TokenKind kind, int start, int length, int number = 0) => _tokens.Add(new Token(kind, start, length, number));

    private Origin Here(int length) => new(_file, _position, length);
}
