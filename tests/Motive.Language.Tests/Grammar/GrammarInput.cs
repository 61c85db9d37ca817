using System.Text;
using Motive.World;

namespace Motive.Language.Tests.Grammar;

/// <summary>What rules are held against. Every answer is where a reading that begins at a position can end.</summary>
internal abstract class GrammarInput
{
    public abstract IEnumerable<int> Literal(string text, int position);

    public virtual IEnumerable<int> Described(string words, int position) => throw new InvalidOperationException($"? {words} ? is nothing here.");

    /// <summary>Null if this is no word of the input but a rule like any other.</summary>
    public virtual IEnumerable<int>? Word(string name, int position) => null;

    public abstract IEnumerable<int> Content(Recogniser recogniser, string word, string rule, int position);
}

/// <summary>Characters: a word, or the prose of a text.</summary>
internal sealed class CharacterInput(string text) : GrammarInput
{
    private static readonly Dictionary<string, Func<Rune, bool>> Classes = new()
    {
        ["letter"] = Rune.IsLetter,
        ["digit of any script"] = Rune.IsDigit,
        ["combining mark"] = rune => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark,
        ["character"] = _ => true,
        ["character that is no space"] = rune => !Rune.IsWhiteSpace(rune),
        ["character but a double quote or a line end"] = rune => rune.Value is not ('"' or '\n' or '\r'),
        ["character but a brace"] = rune => rune.Value is not ('{' or '}'),
        ["character but a brace or a bar"] = rune => rune.Value is not ('{' or '}' or '|'),
        ["character but a brace, a bar or a line end"] = rune => rune.Value is not ('{' or '}' or '|' or '\n'),
    };

    public override IEnumerable<int> Literal(string wanted, int position) =>
        string.CompareOrdinal(text, position, wanted, 0, wanted.Length) == 0 ? [position + wanted.Length] : [];

    public override IEnumerable<int> Described(string words, int position) =>
        position < text.Length && Classes[words](Rune.GetRuneAt(text, position)) ? [position + Rune.GetRuneAt(text, position).Utf16SequenceLength] : [];

    /// <summary>A stretch of characters that divides into the words of the rule.</summary>
    public override IEnumerable<int> Content(Recogniser recogniser, string word, string rule, int position)
    {
        foreach (int end in recogniser.Ends(recogniser.Page.Rules[word], position).ToList())
        {
            DiagnosticBag diagnostics = new();
            List<Token> tokens = Lexer.ReadInline(text, 0, diagnostics, position, end);
            if (!diagnostics.HasErrors && new Recogniser(recogniser.Page, new TokenInput(recogniser.Page, text, tokens)).Ends(rule, 0).Contains(tokens.Count - 2))
                yield return end;
        }
    }
}

/// <summary>The tokens of the project's own lexer. Each is also held against the characters of its rule.</summary>
internal sealed class TokenInput(GrammarPage page, string text, List<Token> tokens) : GrammarInput
{
    private static readonly Dictionary<string, TokenKind> Kinds = new()
    {
        ["NAME"] = TokenKind.Name, ["INTEGER"] = TokenKind.Integer, ["TIME"] = TokenKind.Time, ["STRING"] = TokenKind.String,
        ["BLOCK_STRING"] = TokenKind.BlockString, ["SCENE_TEXT"] = TokenKind.SceneText, ["NEWLINE"] = TokenKind.EndOfLine,
        ["INDENT"] = TokenKind.Indent, ["DEDENT"] = TokenKind.Dedent, ["END"] = TokenKind.EndOfFile,
    };

    private static readonly Dictionary<string, string> OtherSigns = new() { ["×"] = "*", ["−"] = "-", ["≤"] = "<=", ["≥"] = ">=", ["≠"] = "!=" };

    /// <summary>The furthest token that was asked for, behind which nothing has been read.</summary>
    public int Furthest { get; private set; }

    public override IEnumerable<int> Literal(string wanted, int position)
    {
        if (!TryToken(position, out Token token) || token.Kind is TokenKind.String or TokenKind.BlockString or TokenKind.SceneText)
            return [];
        string written = TextOf(token);
        return OtherSigns.GetValueOrDefault(written, written) == wanted ? [position + 1] : [];
    }

    public override IEnumerable<int>? Word(string name, int position)
    {
        if (!Kinds.TryGetValue(name, out TokenKind kind))
            return null;
        return TryToken(position, out Token token) && token.Kind == kind && (kind is TokenKind.EndOfLine or TokenKind.Indent or TokenKind.Dedent or TokenKind.EndOfFile || Recogniser.Reads(page, name, TextOf(token))) ? [position + 1] : [];
    }

    public override IEnumerable<int> Content(Recogniser recogniser, string word, string rule, int position) =>
        Word(word, position) is { } ends && ends.Any() && Recogniser.Reads(page, rule, Said(tokens[position])) ? [position + 1] : [];

    private bool TryToken(int position, out Token token)
    {
        Furthest = Math.Max(Furthest, position);
        token = position < tokens.Count ? tokens[position] : default;
        return position < tokens.Count;
    }

    private string TextOf(Token token) => text.Substring(token.Start, token.Length);

    private string Said(Token token)
    {
        (TextKind kind, int quotes) = token.Kind switch
        {
            TokenKind.BlockString => (TextKind.Block, 3),
            TokenKind.String => (TextKind.Line, 1),
            _ => (TextKind.Scene, 0),
        };
        return CookedText.From(text, new TextSyntax(kind, new Origin(0, token.Start + quotes, token.Length - (2 * quotes)))).Text;
    }
}
