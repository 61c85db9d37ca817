using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Tokens to declarations, by recursive descent. This part moves along the tokens and recovers: after the first mistake in a line
/// nothing more is reported until the next line. The other parts each read one area of the grammar.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How deep brackets, blocks and operators may nest, so that neither parser nor binder can exhaust the stack.</summary>
    public const int MostNesting = 64;

    /// <summary>How many operators of one strength may follow each other.</summary>
    public const int LongestChain = 200;

    private readonly string text;
    private readonly int file;
    private readonly List<Token> tokens;
    private readonly DiagnosticBag diagnostics;
    private int index;
    private int depth;
    private bool lineIsBroken;

    public Parser(string text, int file, List<Token> tokens, DiagnosticBag diagnostics) =>
        (this.text, this.file, this.tokens, this.diagnostics) = (text, file, tokens, diagnostics);

    public static ImmutableArray<DeclarationSyntax> ParseFile(string text, int file, DiagnosticBag diagnostics) =>
        ParseFile(text, file, diagnostics, out _);

    /// <summary>A file, with what the author answers in it to findings of a check.</summary>
    public static ImmutableArray<DeclarationSyntax> ParseFile(string text, int file, DiagnosticBag diagnostics, out ImmutableArray<FindingAnswer> answers)
    {
        List<Token> tokens = Lexer.Read(text, file, diagnostics, out IReadOnlyList<MarkedComment> marked);
        answers = [.. new AnswerReader(text, file, tokens, diagnostics).Read(marked)];
        return new Parser(text, file, tokens, diagnostics).ParseDeclarations();
    }

    private Token Current => tokens[index];

    private TokenKind Kind => Current.Kind;

    private Token Ahead(int count) => tokens[Math.Min(index + count, tokens.Count - 1)];

    private ReadOnlySpan<char> TextOf(Token token) => text.AsSpan(token.Start, token.Length);

    private bool AtWord(string word) => Kind == TokenKind.Name && TextOf(Current).SequenceEqual(word);

    private bool At(TokenKind kind) => Kind == kind;

    private bool AtLineEnd => Kind is TokenKind.EndOfLine or TokenKind.EndOfFile;

    private Token Advance()
    {
        Token token = Current;
        if (token.Kind == TokenKind.EndOfLine)
            lineIsBroken = false;
        if (token.Kind != TokenKind.EndOfFile)
            index++;
        return token;
    }

    private bool Accept(TokenKind kind)
    {
        if (Kind != kind)
            return false;
        Advance();
        return true;
    }

    private bool AcceptWord(string word)
    {
        if (!AtWord(word))
            return false;
        Advance();
        return true;
    }

    private bool Expect(TokenKind kind, string what)
    {
        if (Accept(kind))
            return true;
        ReportExpected(what);
        return false;
    }

    private bool ExpectWord(string word)
    {
        if (AcceptWord(word))
            return true;
        ReportExpected($"`{word}`", Kind == TokenKind.Name ? NearNames.DidYouMean(TextOf(Current).ToString(), [word]) : null);
        return false;
    }

    private void ExpectMinutes()
    {
        if (!AcceptWord("minute"))
            ExpectWord("minutes");
    }

    private Origin OriginOf(Token token) => new(file, token.Start, token.Length);

    /// <summary>From the start of a token to the end of the last one read.</summary>
    private Origin Since(int start) => new(file, start, Math.Max(0, (index > 0 ? tokens[index - 1].End : start) - start));

    private void ReportExpected(string what, string? hint = null)
    {
        if (Kind == TokenKind.Invalid && !lineIsBroken)
        {
            // The character itself has been reported.
            lineIsBroken = true;
            diagnostics.MarkBroken(LogicalLine());
        }

        Report(Mistakes.Expected, CurrentOrigin(), hint ?? QuoteHint(), what, Described(Current));
    }

    /// <summary>Where words touch the end of a text, or text follows them in the line, a quote inside the text may have ended it.</summary>
    private string? QuoteHint()
    {
        if (index == 0 || tokens[index - 1].Kind != TokenKind.String || !IsInLine(Current))
            return null;
        bool quote = Current.Start == tokens[index - 1].End;
        for (int i = index; !quote && IsInLine(tokens[i]); i++)
            quote = tokens[i].Kind == TokenKind.String;
        return quote ? Lexer.QuoteInside : null;
    }

    private void Report(DiagnosticDescriptor descriptor, Origin origin, string? hint, params ReadOnlySpan<string> words)
    {
        if (lineIsBroken)
            return;
        lineIsBroken = true;
        diagnostics.ReportBroken(descriptor, origin, LogicalLine(), hint, words);
    }

    /// <summary>From the first to the last token of the line that is being read.</summary>
    private Origin LogicalLine()
    {
        int first = index;
        while (first > 0 && IsInLine(tokens[first - 1]))
            first--;
        int last = index;
        while (IsInLine(tokens[last]))
            last++;
        return new Origin(file, tokens[first].Start, Math.Max(0, tokens[last].Start - tokens[first].Start));
    }

    private static bool IsInLine(Token token) =>
        token.Kind is not (TokenKind.EndOfLine or TokenKind.EndOfFile or TokenKind.Indent or TokenKind.Dedent);

    /// <summary>Whether the line starts with that word, which is then read; where the line was there before, the second would silently take the place of the first, so that is a mistake.</summary>
    private bool AcceptOnly(string word, bool isGiven)
    {
        Token token = Current;
        if (!AcceptWord(word))
            return false;
        ReportSecond(isGiven, token);
        return true;
    }

    private void ReportSecond(bool isGiven, Token word)
    {
        if (isGiven)
            diagnostics.Report(Mistakes.GivenTwice, OriginOf(word), TextOf(word).ToString());
    }

    /// <summary>A line's end is marked right behind its last word, where something is missing.</summary>
    private Origin CurrentOrigin() =>
        Kind is TokenKind.EndOfLine or TokenKind.Indent or TokenKind.Dedent or TokenKind.EndOfFile && index > 0
            ? new Origin(file, tokens[index - 1].End, 0)
            : OriginOf(Current);

    private string Described(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "the file ends",
        TokenKind.EndOfLine or TokenKind.Dedent => "the line ends",
        TokenKind.Indent => "the line is indented",
        TokenKind.SceneText => "there is text",
        _ => $"there is `{TextOf(token)}`",
    };

    /// <summary>Ends a line. A block that nothing asked for is reported and skipped.</summary>
    private void FinishLine()
    {
        // An item that ended with a block has ended its line too.
        if (index > 0 && tokens[index - 1].Kind == TokenKind.Dedent)
            return;
        if (!AtLineEnd && Kind != TokenKind.Dedent)
            ReportExpected("the end of the line");
        bool broken = lineIsBroken;
        SkipLine();
        if (At(TokenKind.Indent))
        {
            if (!broken)
                Report(Mistakes.UnexpectedIndentation, OriginOf(Ahead(1)), null, Described(Ahead(1)));
            SkipBlock();
        }
    }

    private void SkipLine()
    {
        while (!AtLineEnd && Kind is not (TokenKind.Dedent or TokenKind.Indent))
            Advance();
        Accept(TokenKind.EndOfLine);
        lineIsBroken = false;
    }

    /// <summary>Skips a whole indented block, if one starts here.</summary>
    private void SkipBlock()
    {
        if (!Accept(TokenKind.Indent))
            return;
        for (int open = 1; open > 0 && !At(TokenKind.EndOfFile);)
        {
            open += Kind == TokenKind.Indent ? 1 : Kind == TokenKind.Dedent ? -1 : 0;
            Advance();
        }

        lineIsBroken = false;
    }

    /// <summary>Ends a line and reads the items of the block below it, if there is one. Each item ends its own lines.</summary>
    private void ParseBlock(Action parseItem)
    {
        if (!AtLineEnd)
            ReportExpected("the end of the line");
        SkipLine();
        if (!Accept(TokenKind.Indent))
            return;
        if (++depth > MostNesting)
            Report(Mistakes.TooDeep, OriginOf(Current), null);
        while (Kind is not (TokenKind.Dedent or TokenKind.EndOfFile))
        {
            int before = index;
            if (depth > MostNesting)
                FinishBrokenItem();
            else if (At(TokenKind.Indent))
                FinishLine();
            else
                parseItem();
            if (index == before)
                FinishBrokenItem();
        }

        depth--;
        Accept(TokenKind.Dedent);
    }

    /// <summary>Leaves the current line and everything indented below it.</summary>
    private void FinishBrokenItem()
    {
        int before = index;
        SkipLine();
        SkipBlock();
        if (index == before)
            Advance();
    }

    /// <summary><c>keyword item</c> on one line, or <c>keyword</c> with a block of items.</summary>
    private void ParseItemOrBlock(string what, Action parseItem)
    {
        if (!AtLineEnd)
        {
            parseItem();
            return;
        }

        if (Ahead(1).Kind != TokenKind.Indent)
            ReportExpected(what);
        ParseBlock(parseItem);
    }

    /// <summary>A name of something else, which a word of the grammar cannot be.</summary>
    private NameSyntax ExpectName(string what)
    {
        if (!At(TokenKind.Name) || !Words.IsReserved(TextOf(Current).ToString()))
            return ExpectAnyName(what);
        Report(Mistakes.ReservedWord, OriginOf(Current), null, TextOf(Current).ToString(), what);
        return new NameSyntax("", CurrentOrigin());
    }

    private NameSyntax ExpectAnyName(string what)
    {
        if (At(TokenKind.Name))
            return NameOf(Advance());
        ReportExpected(what);
        return new NameSyntax("", CurrentOrigin());
    }

    /// <summary>A name that is being declared, so it must not be a word of the grammar.</summary>
    private NameSyntax ExpectNewName(string what)
    {
        NameSyntax name = ExpectAnyName(what);
        if (!name.IsMissing && Words.IsReserved(name.Text))
            diagnostics.Report(Mistakes.ReservedWord, name.Origin, name.Text, what);
        return name;
    }

    private NameSyntax NameOf(Token token) => new(TextOf(token).ToString(), OriginOf(token));

    private ImmutableArray<NameSyntax> ParseNames(string what)
    {
        ImmutableArray<NameSyntax>.Builder names = ImmutableArray.CreateBuilder<NameSyntax>();
        do
            names.Add(ExpectName(what));
        while (Accept(TokenKind.Comma));
        return names.ToImmutable();
    }

    private int? ParseInteger(string what)
    {
        bool negative = Accept(TokenKind.Minus);
        if (!negative)
            Accept(TokenKind.Plus);
        if (At(TokenKind.Integer))
            return negative ? -Advance().Number : Advance().Number;
        ReportExpected(what);
        return null;
    }
}
