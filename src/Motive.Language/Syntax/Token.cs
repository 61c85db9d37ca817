namespace Motive.Language;

internal enum TokenKind
{
    EndOfFile,
    EndOfLine,
    Indent,
    Dedent,
    Name,
    Wildcard,
    Integer,
    Time,
    String,
    BlockString,

    /// <summary>Free text of a scene's line, up to its end.</summary>
    SceneText,
    LeftParenthesis,
    RightParenthesis,
    Comma,
    Colon,
    Assign,
    AddAssign,
    SubtractAssign,
    Equal,
    DoubleEqual,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Star,
    Range,
    Arrow,
    Invalid,
}

/// <summary>
/// <see cref="Start"/> and <see cref="Length"/> cover the token as written, with quotes. <see cref="Number"/> is an integer's value,
/// or minutes of the day for a time.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, int Number = 0)
{
    public int End => Start + Length;
}
