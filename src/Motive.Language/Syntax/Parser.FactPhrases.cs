using System.Collections.Immutable;

namespace Motive.Language;

internal sealed partial class Parser
{
    private const string CaseExpected = "text in double quotes, or a case such as `not`, `unknown`, `asked`, `3`, `8..`, `..2` or `3..7` and text";

    /// <summary><c>as "…", not "…"</c>, if it is there.</summary>
    private ImmutableArray<FactPhraseSyntax> ParseFactPhrases()
    {
        if (!AcceptWord("as"))
            return [];
        ImmutableArray<FactPhraseSyntax>.Builder phrases = ImmutableArray.CreateBuilder<FactPhraseSyntax>();
        do
        {
            PhraseCaseSyntax phraseCase = ParsePhraseCase();
            phrases.Add(new FactPhraseSyntax(phraseCase, lineIsBroken ? null : ParseText()));
        }
        while (Accept(TokenKind.Comma));
        return phrases.ToImmutable();
    }

    private PhraseCaseSyntax ParsePhraseCase()
    {
        int start = Current.Start;
        if (AtText)
            return new PhraseCaseSyntax.Plain(CurrentOrigin());
        if (AcceptWord("not"))
            return new PhraseCaseSyntax.Negative(Since(start));
        if (AtWord("unknown") || AtWord("nobody") || AtWord("nothing") || AtWord("nowhere"))
            return new PhraseCaseSyntax.Unknown(OriginOf(Advance()));
        if (AtWord("asked") && Ahead(1).Kind is TokenKind.String or TokenKind.BlockString)
            return new PhraseCaseSyntax.Asked(OriginOf(Advance()));
        if (At(TokenKind.Name))
            return new PhraseCaseSyntax.Named(ExpectName("the name of an entity"));
        if (Kind is TokenKind.Integer or TokenKind.Minus or TokenKind.Range)
            return ParsePhraseRange(start);
        ReportExpected(CaseExpected);
        return new PhraseCaseSyntax.Plain(CurrentOrigin());
    }

    private PhraseCaseSyntax.Range ParsePhraseRange(int start)
    {
        int? minimum = At(TokenKind.Range) ? null : ParseInteger("a number");
        if (!Accept(TokenKind.Range))
            return new PhraseCaseSyntax.Range(minimum, minimum, Since(start));
        int? maximum = Kind is TokenKind.Integer or TokenKind.Minus || minimum is null ? ParseInteger("the upper bound") : null;
        return new PhraseCaseSyntax.Range(minimum, maximum, Since(start));
    }
}
