namespace Motive.Language;

internal enum ProblemTokenKind
{
    EndOfFile,
    Word,
    Number,
    OpenRound,
    CloseRound,
    OpenBrace,
    CloseBrace,
    Comma,
    Semicolon,

    // From here on in the order in which an expression is searched for them; the first found binds loosest.
    And,
    Or,
    Not,
    Assign,
    Equal,
    NotEqual,
    GreaterOrEqual,
    LessOrEqual,
    Greater,
    Less,
    Colon,
    Multiply,
    Divide,
    Add,
    Subtract,

    /// <summary>A symbol that no rule of the grammar uses.</summary>
    Stray,
}

/// <summary>A word, number or symbol of a problem file. <see cref="Text"/> is empty at the end of the file alone.</summary>
internal readonly record struct ProblemToken(ProblemTokenKind Kind, int Start, string Text)
{
    public int End => Start + Text.Length;

    public bool Is(string word) => Kind == ProblemTokenKind.Word && Text == word;
}
