using Motive.World;

namespace Motive.Language;

/// <summary>
/// Text to tokens. This part turns lines into logical lines and indentation into <see cref="TokenKind.Indent"/> and
/// <see cref="TokenKind.Dedent"/>; the others read one token each. It accepts any text and always ends with <see cref="TokenKind.EndOfFile"/>.
/// </summary>
internal sealed partial class Lexer
{
    public const int TabWidth = 4;

    private readonly string text;
    private readonly int file;
    private readonly DiagnosticBag diagnostics;
    private readonly int end;
    private readonly List<Token> tokens = [];
    private readonly List<int> indentation = [0];
    private readonly List<MarkedComment> marked = [];
    private int position;

    /// <summary>Column of the first line of the current logical line.</summary>
    private int lineColumn;
    private int openBrackets;

    /// <summary>Where the current logical line starts, and the last one that had a meaningless character.</summary>
    private int lineStart;
    private int invalidLine = -1;

    /// <summary>The last column that matched no block, and the column of the nearest block, which it is taken for; once said, it is let pass.</summary>
    private (int Column, int Level) slip = (-1, -1);

    /// <summary>Column of the innermost <c>scene</c> whose block is being read, or -1.</summary>
    private int sceneColumn = -1;

    private Lexer(string text, int file, DiagnosticBag diagnostics, int start, int end) =>
        (this.text, this.file, this.diagnostics, position, this.end) = (text, file, diagnostics, start, end);

    /// <summary>A whole file.</summary>
    public static List<Token> Read(string text, int file, DiagnosticBag diagnostics) => Read(text, file, diagnostics, out _);

    /// <summary>A whole file, with the comments in it that begin with <see cref="MarkedComment.Mark"/>, in their order.</summary>
    public static List<Token> Read(string text, int file, DiagnosticBag diagnostics, out IReadOnlyList<MarkedComment> marked)
    {
        Lexer lexer = new(text, file, diagnostics, text.StartsWith('\uFEFF') ? 1 : 0, text.Length);
        lexer.WarnOfUndecodable();
        lexer.ReadLines();
        marked = lexer.marked;
        return lexer.tokens;
    }

    /// <summary>A piece of a line, such as a hole in prose; line ends do not count in it.</summary>
    public static List<Token> ReadInline(string text, int file, DiagnosticBag diagnostics, int start, int end)
    {
        Lexer lexer = new(text, file, diagnostics, start, end);
        while (lexer.position < end)
        {
            if (char.IsWhiteSpace(text[lexer.position]))
                lexer.position++;
            else
                lexer.ReadToken();
        }

        lexer.Add(TokenKind.EndOfLine, end, 0);
        lexer.Add(TokenKind.EndOfFile, end, 0);
        return lexer.tokens;
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

        if (tokens.Count > 0)
            Add(TokenKind.EndOfLine, position, 0);
        for (int i = 1; i < indentation.Count; i++)
            Add(TokenKind.Dedent, position, 0);
        Add(TokenKind.EndOfFile, position, 0);
    }

    /// <summary>Moves to the first character of the next line that is neither blank nor a comment, and gives its column.</summary>
    private int? SkipToContent()
    {
        int column = 0;
        indentStart = position;
        while (position < end)
        {
            char c = text[position];
            if (c is '\n' or '\r')
                (column, indentStart) = (0, position + 1);
            else if (c == '\t')
                column = (column / TabWidth + 1) * TabWidth;
            else if (c == '#')
            {
                SkipComment(isAlone: true);
                continue;
            }
            else if (char.IsWhiteSpace(c))
                column++;
            else
                return column;
            position++;
        }

        return null;
    }

    /// <summary>
    /// An open bracket holds lines together only while they are deeper than the line it stands in, so that a forgotten one costs
    /// no more than its own line.
    /// </summary>
    private bool Continues(int column)
    {
        if (openBrackets > 0 && (column > lineColumn || text[position] == ')'))
            return true;
        if (sceneColumn >= 0 && column > sceneColumn)
            return false;
        bool deepEnough = column > lineColumn || (column == lineColumn && column > 0);
        return deepEnough && (StartsWithJoiningWord(column) || (LastTokenContinues() && !(column == lineColumn && StartsLineOfRule())));
    }

    /// <summary>A forgotten operand must not swallow the next line of an action.</summary>
    private bool StartsLineOfRule()
    {
        int end = position;
        while (end < this.end && IsNamePart(text[end]))
            end++;
        return text.AsSpan(position, end - position) is "requires" or "effects" or "consenting" or "observing" or "takes" or "manner" or "when";
    }

    private bool LastTokenContinues()
    {
        Token last = tokens[^1];
        return last.Kind switch
        {
            TokenKind.Comma or TokenKind.Assign or TokenKind.AddAssign or TokenKind.SubtractAssign or TokenKind.Equal or TokenKind.NotEqual
                or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Plus
                or TokenKind.Minus or TokenKind.Star => true,
            TokenKind.Name => text.AsSpan(last.Start, last.Length) is "and" or "or" or "not" or "then",
            _ => false,
        };
    }

    private bool StartsWithJoiningWord(int column) =>
        AtWord("and") || AtWord("or") || AtWord("then") || (column > lineColumn && AtWord("else"));

    private bool AtWord(string word)
    {
        int after = position + word.Length;
        return after <= end && text.AsSpan(position, word.Length).SequenceEqual(word) && (after == end || !IsNamePart(text[after]));
    }

    private void StartLogicalLine(int column, bool first)
    {
        if (!first)
            Add(TokenKind.EndOfLine, tokens[^1].End, 0);
        openBrackets = 0;
        lineColumn = column;
        lineStart = position;
        CompareIndentation();
        if (column <= sceneColumn)
            sceneColumn = -1;
        if (column == slip.Column && slip.Level <= indentation[^1])
            column = slip.Level;
        if (column > indentation[^1])
        {
            indentation.Add(column);
            Add(TokenKind.Indent, position, 0);
            return;
        }

        while (column < indentation[^1])
        {
            int closed = indentation[^1];
            indentation.RemoveAt(indentation.Count - 1);
            if (column > indentation[^1])
            {
                int outer = indentation[^1];
                diagnostics.Report(Mistakes.IndentationMatchesNoBlock, Here(1), $"{column + 1}", $"{outer + 1}", $"{closed + 1}");
                bool inner = closed - column < column - outer;
                slip = (column, inner ? closed : outer);
                column = outer;
                if (inner)
                {
                    indentation.Add(closed);
                    return;
                }
            }

            Add(TokenKind.Dedent, position, 0);
        }
    }

    private void ReadLine()
    {
        if (openBrackets == 0)
        {
            if (sceneColumn >= 0)
                TryReadSceneLine();
            else if (AtWord("scene"))
                sceneColumn = lineColumn;
        }

        while (position < end && text[position] is not ('\n' or '\r'))
        {
            if (text[position] == '#')
                SkipComment(isAlone: false);
            else if (char.IsWhiteSpace(text[position]))
                position++;
            else
                ReadToken();
        }
    }

    private void SkipComment(bool isAlone)
    {
        int start = position;
        SkipLine();
        if (text.AsSpan(start, position - start).StartsWith(MarkedComment.Mark))
            marked.Add(new MarkedComment(start, position, isAlone));
    }

    private void SkipLine()
    {
        while (position < end && text[position] is not ('\n' or '\r'))
            position++;
    }

    private void Add(TokenKind kind, int start, int length, int number = 0) => tokens.Add(new Token(kind, start, length, number));

    private Origin Here(int length) => new(file, position, length);
}
