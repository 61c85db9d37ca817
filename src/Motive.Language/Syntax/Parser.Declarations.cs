using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private ImmutableArray<DeclarationSyntax> ParseDeclarations()
    {
        ImmutableArray<DeclarationSyntax>.Builder declarations = ImmutableArray.CreateBuilder<DeclarationSyntax>();
        while (!At(TokenKind.EndOfFile))
        {
            int before = index;
            if (At(TokenKind.Indent))
                FinishLine();
            else if (ParseDeclaration() is { } declaration)
                declarations.Add(declaration);
            if (index == before)
                FinishBrokenItem();
        }

        return declarations.ToImmutable();
    }

    private DeclarationSyntax? ParseDeclaration()
    {
        if (!At(TokenKind.Name))
        {
            ReportExpected("a declaration such as `fact`, `action` or an entity");
            FinishBrokenItem();
            return null;
        }

        return ParseDeclarationOf(TextOf(Current).ToString());
    }

    private DeclarationSyntax? ParseDeclarationOf(string keyword) =>
        keyword switch
        {
            "story" => ParseHeader(),
            "include" => ParseInclude(),
            "use" => ParseUse(),
            "type" => ParseType(),
            "pronouns" => ParseOwnPronouns(),
            "fact" => ParseFact(),
            "news" => ParseNews(isClaims: false),
            "claims" => ParseNews(isClaims: true),
            "plans" => ParseNews(isClaims: false) with { IsPlans = true },
            "rule" => ParseRule(),
            "change" => ParseNamedChange(),
            "action" => ParseAction(),
            "answering" => ParseAnswering(),
            "trigger" or "reaction" => ParseTrigger(keyword == "reaction"),
            "happening" => ParseHappening(),
            "tendency" => ParseTendency(),
            "wants" => ParseWants(),
            "initially" => ParseInitially(),
            "warn" => ParseWarn(),
            "tell" => ParseTell(),
            "opening" => ParseOpening(),
            "scene" => ParseScene(),
            "chapter" => ParseChapter(),
            "test" => ParseTest(),
            _ => ParseEntityOrMisspelling(),
        };

    private HeaderSyntax ParseHeader()
    {
        Origin origin = OriginOf(Advance());
        string title = ParsePlainText() ?? "";
        string? author = null;
        string? about = null;
        string? rating = null;
        string? blurb = null;
        LanguageSyntax? language = null;
        ImmutableArray<NoteSyntax>.Builder notes = ImmutableArray.CreateBuilder<NoteSyntax>();
        ImmutableArray<ThinkingSyntax>.Builder thinking = ImmutableArray.CreateBuilder<ThinkingSyntax>();
        ParseBlock(() =>
        {
            if (AcceptOnly("author", author is not null))
                author = ParsePlainText();
            else if (AcceptOnly("about", about is not null))
                about = ParsePlainText();
            else if (AcceptOnly("blurb", blurb is not null))
                blurb = ParsePlainText();
            else if (AcceptOnly("rating", rating is not null))
                rating = AtText ? ParsePlainText() : ExpectName("a rating").Text;
            else if (AcceptOnly("language", language is not null))
                language = ParseLanguage();
            else if (AcceptWord("notes"))
                notes.Add(ParseNote());
            else if (AcceptWord("thinking"))
                ParseThinking(thinking);
            else
                ReportUnknownLine("author", "about", "blurb", "rating", "language", "notes", "thinking");
            FinishLine();
        });
        return new HeaderSyntax(title, author, about, rating, language, notes.ToImmutable(), origin) { Thinking = thinking.ToImmutable(), Blurb = blurb };
    }

    private void ParseThinking(ImmutableArray<ThinkingSyntax>.Builder thinking)
    {
        do
        {
            NameSyntax limit = ExpectName("`plan`, `thorough`, `minds`, `states`, `plans` or `depth`");
            int start = Current.Start;
            if (ParseInteger("a number") is not int value)
                break;
            thinking.Add(new ThinkingSyntax(limit, value, Since(start)));
        }
        while (Accept(TokenKind.Comma));
    }

    /// <summary>A code, in quotes where it has a hyphen: <c>de</c>, <c>"zh-Hant"</c>.</summary>
    private LanguageSyntax ParseLanguage()
    {
        int start = Current.Start;
        string code = AtText ? ParsePlainText() ?? "" : ExpectName("the code of a language, such as `en`, or `none`").Text;
        return new LanguageSyntax(code.Replace('_', '-'), Since(start));
    }

    private NoteSyntax ParseNote()
    {
        string text = ParsePlainText() ?? "";
        if (AcceptWord("depicted"))
            return new NoteSyntax(text, NoteDegree.Depicted);
        AcceptWord("mention");
        return new NoteSyntax(text, NoteDegree.Mention);
    }

    /// <summary>The line starts with a word that this block does not have.</summary>
    private void ReportUnknownLine(params string[] known)
    {
        string word = TextOf(Current).ToString();
        string? hint = Kind == TokenKind.Name ? NearNames.DidYouMean(word, known) : null;
        ReportExpected("one of " + string.Join(", ", known.Select(item => $"`{item}`")), hint);
    }

    private IncludeSyntax ParseInclude()
    {
        Advance();
        Origin origin = OriginOf(Current);
        string path = ParsePlainText() ?? "";
        FromChapterSyntax? from = ParseFromChapter();
        FinishLine();
        return new IncludeSyntax(path, from, origin);
    }

    private UseSyntax ParseUse()
    {
        Origin origin = OriginOf(Advance());
        ImmutableArray<NameSyntax> modules = ParseNames("the name of a module");
        FromChapterSyntax? from = ParseFromChapter();
        FinishLine();
        return new UseSyntax(modules, from, origin);
    }

    private FromChapterSyntax? ParseFromChapter()
    {
        if (!AcceptWord("from"))
            return null;
        ExpectWord("chapter");
        Origin origin = OriginOf(Current);
        return ParseInteger("the number of the chapter") is int number ? new FromChapterSyntax(number, origin) : null;
    }

    private TypeSyntax ParseType()
    {
        Advance();
        NameSyntax name = ExpectNewName("the name of a type");
        ImmutableArray<NameSyntax> parents = Accept(TokenKind.Colon) ? ParseNames("the name of a type") : [];
        FinishLine();
        return new TypeSyntax(name, parents, name.Origin);
    }

    private FactSyntax ParseFact()
    {
        Advance();
        NameSyntax name = ExpectNewName("the name of a fact");
        ImmutableArray<VariableSyntax> parameters = ParseParameters();
        DomainSyntax domain = Accept(TokenKind.Colon) ? ParseDomain() : new DomainSyntax.Boolean(name.Origin);
        ExpressionSyntax? value = Accept(TokenKind.Equal) ? ParseExpression() : null;
        ImmutableArray<FactPhraseSyntax> phrases = ParseFactPhrases();
        FinishLine();
        return new FactSyntax(name, parameters, domain, value, phrases, name.Origin);
    }

    private NewsSyntax ParseNews(bool isClaims)
    {
        Origin origin = OriginOf(Advance());
        ImmutableArray<NameSyntax> facts = AtLineEnd ? [] : ParseNames("the name of a fact");
        FinishLine();
        return new NewsSyntax(isClaims, facts, origin);
    }

    private DomainSyntax ParseDomain()
    {
        int start = Current.Start;
        if (At(TokenKind.Name))
        {
            NameSyntax type = ExpectName("the name of a type");
            return type.Text == "boolean" ? new DomainSyntax.Boolean(type.Origin) : new DomainSyntax.Entities(type);
        }

        int? minimum = ParseInteger("a type, `boolean`, or bounds such as `0..10`");
        Expect(TokenKind.Range, "`..` and the upper bound");
        int? maximum = ParseInteger("the upper bound");
        return minimum is { } low && maximum is { } high
            ? new DomainSyntax.Integer(low, high, Since(start))
            : new DomainSyntax.Missing(Since(start));
    }

    private RuleSyntax ParseRule()
    {
        Advance();
        NameSyntax name = ExpectNewName("the name of a rule");
        ImmutableArray<VariableSyntax> parameters = ParseParameters();
        Expect(TokenKind.Equal, "`=` and what the rule stands for");
        ExpressionSyntax body = lineIsBroken ? new MissingSyntax(CurrentOrigin()) : ParseExpression();
        ImmutableArray<FactPhraseSyntax> phrases = lineIsBroken ? [] : ParseFactPhrases();
        FinishLine();
        return new RuleSyntax(name, parameters, body, phrases, name.Origin);
    }

    private ChangeSyntax ParseNamedChange()
    {
        Advance();
        NameSyntax name = ExpectNewName("the name of a change");
        ImmutableArray<VariableSyntax> parameters = ParseParameters();
        return new ChangeSyntax(name, parameters, ParseEffectBlock(ChangeKind.Effect), name.Origin);
    }

    private WarnSyntax ParseWarn()
    {
        Origin origin = OriginOf(Advance());
        ImmutableArray<VariableSyntax> parameters = ParseParameters();
        ExpectWord("when");
        ExpressionSyntax when = lineIsBroken ? new MissingSyntax(CurrentOrigin()) : ParseExpression();
        bool broken = lineIsBroken;
        TextSyntax? words = null;
        ParseBlock(() =>
        {
            words ??= ParseText();
            FinishLine();
        });
        if (words is null && !broken)
            diagnostics.Report(Mistakes.TellWithoutText, origin, "warn");
        return new WarnSyntax(parameters, when, words, origin);
    }

    private ImmutableArray<VariableSyntax> ParseParameters()
    {
        if (!Accept(TokenKind.LeftParenthesis) || Accept(TokenKind.RightParenthesis))
            return [];
        ImmutableArray<VariableSyntax>.Builder parameters = ImmutableArray.CreateBuilder<VariableSyntax>();
        do
            parameters.Add(ParseParameter());
        while (Accept(TokenKind.Comma));
        ExpectClosing();
        return parameters.ToImmutable();
    }

    private VariableSyntax ParseParameter()
    {
        NameSyntax first = ExpectAnyName("a parameter such as `who: character`");
        if (Words.IsReserved(first.Text))
            diagnostics.Report(Mistakes.ReservedWord, first.Origin, first.Text, Kind is TokenKind.Colon or TokenKind.Name ? "the name of a parameter" : "the name of a type");
        if (At(TokenKind.Name))
            ReportExpected("`:` between a parameter and its type");
        else if (!Accept(TokenKind.Colon))
            return new VariableSyntax(null, first);
        return new VariableSyntax(first, ExpectName("the name of a type"));
    }

    private InitiallySyntax ParseInitially()
    {
        Origin origin = OriginOf(Advance());
        return new InitiallySyntax(ParseEffects(ChangeKind.Initial), origin);
    }

    private TendencySyntax ParseTendency()
    {
        Advance();
        NameSyntax emotion = ExpectName("an emotion");
        Expect(TokenKind.Colon, "`:` and manners");
        ImmutableArray<TiltSyntax>.Builder tilts = ImmutableArray.CreateBuilder<TiltSyntax>();
        do
            tilts.Add(new TiltSyntax(ExpectName("a manner"), ParseInteger("a number such as `+3`") ?? 0));
        while (Accept(TokenKind.Comma));
        FinishLine();
        return new TendencySyntax(emotion, tilts.ToImmutable(), emotion.Origin);
    }
}
