using Motive.World;

namespace Motive.Language;

/// <summary>Text to tokens. What is neither space, comment nor symbol runs on to the next of these and is one word.</summary>
internal sealed class ProblemLexer(string text, DiagnosticBag diagnostics)
{
    private readonly List<ProblemToken> tokens = [];
    private int at;

    public ProblemTokens Read()
    {
        while (at < text.Length)
        {
            char current = text[at];
            if (IsSpace(current))
                at++;
            else if (!SkipComment())
                ReadToken(current);
        }

        tokens.Add(new ProblemToken(ProblemTokenKind.EndOfFile, text.Length, ""));
        return new ProblemTokens(tokens);
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character == '\uFEFF';

    private bool SkipComment()
    {
        if (Follows("//"))
        {
            while (at < text.Length && text[at] is not ('\n' or '\r'))
                at++;
            return true;
        }

        if (!Follows("/*"))
            return false;
        int end = text.IndexOf("*/", at + 1, StringComparison.Ordinal);
        if (end < 0)
            diagnostics.Report(ProblemMistakes.UnclosedComment, new Origin(0, at, 2));
        at = end < 0 ? text.Length : end + 2;
        return true;
    }

    private bool Follows(string symbol) => string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0;

    private void ReadToken(char current)
    {
        bool negative = current == '-' && StartsNumber(at + 1);
        (ProblemTokenKind kind, int length) = negative ? (ProblemTokenKind.Number, 0) : SymbolAt(at);
        if (length > 0)
        {
            Add(kind, length);
            return;
        }

        int end = at + 1;
        while (end < text.Length && !IsSpace(text[end]) && SymbolAt(end).Length == 0)
            end++;
        ReadWord(text.AsSpan(at, end - at));
    }

    private void ReadWord(ReadOnlySpan<char> word)
    {
        if (IsNumber(word))
        {
            Add(ProblemTokenKind.Number, word.Length);
            return;
        }

        if (!char.IsLetter(word[0]) && word is not "?")
            diagnostics.Report(Mistakes.UnexpectedCharacter, new Origin(0, at, word.Length), word.ToString());
        Add(ProblemTokenKind.Word, word.Length);
    }

    private bool StartsNumber(int index) => index < text.Length
        && (char.IsAsciiDigit(text[index]) || (text[index] == '.' && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1])));

    /// <summary>Digits, with one point before, within or behind them.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> digits = word[0] == '-' ? word[1..] : word;
        int point = digits.IndexOf('.');
        return digits.Length > (point < 0 ? 0 : 1)
            && (point < 0 ? AreDigits(digits) : AreDigits(digits[..point]) && AreDigits(digits[(point + 1)..]));
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private void Add(ProblemTokenKind kind, int length)
    {
        tokens.Add(new ProblemToken(kind, at, text.Substring(at, length)));
        at += length;
    }

    private (ProblemTokenKind Kind, int Length) SymbolAt(int index)
    {
        bool equals = index + 1 < text.Length && text[index + 1] == '=';
        return text[index] switch
        {
            '(' => (ProblemTokenKind.OpenRound, 1),
            ')' => (ProblemTokenKind.CloseRound, 1),
            '{' => (ProblemTokenKind.OpenBrace, 1),
            '}' => (ProblemTokenKind.CloseBrace, 1),
            ',' => (ProblemTokenKind.Comma, 1),
            ';' => (ProblemTokenKind.Semicolon, 1),
            ':' => (ProblemTokenKind.Colon, 1),
            '&' => (ProblemTokenKind.And, 1),
            '|' => (ProblemTokenKind.Or, 1),
            '*' => (ProblemTokenKind.Multiply, 1),
            '/' => (ProblemTokenKind.Divide, 1),
            '+' => (ProblemTokenKind.Add, 1),
            '-' => (ProblemTokenKind.Subtract, 1),
            '!' => equals ? (ProblemTokenKind.NotEqual, 2) : (ProblemTokenKind.Not, 1),
            '=' => equals ? (ProblemTokenKind.Equal, 2) : (ProblemTokenKind.Assign, 1),
            '>' => equals ? (ProblemTokenKind.GreaterOrEqual, 2) : (ProblemTokenKind.Greater, 1),
            '<' => equals ? (ProblemTokenKind.LessOrEqual, 2) : (ProblemTokenKind.Less, 1),
            '[' or ']' => (ProblemTokenKind.Stray, 1),
            _ => (ProblemTokenKind.EndOfFile, 0),
        };
    }
}
