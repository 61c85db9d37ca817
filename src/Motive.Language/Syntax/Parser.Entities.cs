using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    /// <summary>
    /// An entity never has brackets or an equals sign behind its name; what has is a declaration with its first word misspelt, which is
    /// then read as what was probably meant, so that its names exist.
    /// </summary>
    private DeclarationSyntax? ParseEntityOrMisspelling()
    {
        bool entity = Ahead(1).Kind is TokenKind.Name or TokenKind.Wildcard && Ahead(2).Kind is not (TokenKind.LeftParenthesis or TokenKind.Equal);
        if (entity)
            return ParseEntity();
        string word = TextOf(Current).ToString();
        string? meant = NearNames.Nearest(word, Words.Declarations);
        Report(Mistakes.UnknownDeclaration, OriginOf(Current), meant is null ? null : $"Did you mean `{meant}`?", word);
        lineIsBroken = meant is null;
        if (meant is not null)
            return ParseDeclarationOf(meant);
        FinishBrokenItem();
        return null;
    }

    private EntitySyntax ParseEntity()
    {
        NameSyntax type = ExpectName("the name of a type");
        ImmutableArray<NameSyntax>.Builder names = ImmutableArray.CreateBuilder<NameSyntax>();
        do
            names.Add(ExpectNewName("the name of an entity"));
        while (Accept(TokenKind.Comma));
        ImmutableArray<NameSyntax> more = Accept(TokenKind.Colon) ? ParseNames("the name of a type") : [];
        string? display = AtText ? ParsePlainText() : null;
        NameSyntax? pronouns = ParsePronouns();
        bool plural = AcceptWord("plural");
        WhereaboutsSyntax? whereabouts = AcceptWord("as") ? ParseWhereabouts() : null;
        ImmutableArray<EntityItemSyntax>.Builder items = ImmutableArray.CreateBuilder<EntityItemSyntax>();
        ParseBlock(() => items.Add(ParseEntityItem(items)));
        return new EntitySyntax(type, names.ToImmutable(), more, display, pronouns, plural, whereabouts, items.ToImmutable(), names[0].Origin);
    }

    private WhereaboutsSyntax? ParseWhereabouts()
    {
        Origin origin = OriginOf(Current);
        return ParsePlainText() is { } text ? new WhereaboutsSyntax(text, origin) : null;
    }

    /// <summary>A lone word behind the names is meant for pronouns, known ones or not.</summary>
    private NameSyntax? ParsePronouns()
    {
        if (Kind != TokenKind.Name || AtWord("plural") || AtWord("as"))
            return null;
        Token next = Ahead(1);
        bool lone = next.Kind is TokenKind.EndOfLine or TokenKind.EndOfFile or TokenKind.Indent || (next.Kind == TokenKind.Name && TextOf(next) is "plural" or "as");
        return lone ? ExpectName("a pronoun") : null;
    }

    /// <summary><c>pronouns xe xem xyr xyrs xemself</c>, with <c>plural</c> behind them if they take the verbs of <c>they</c>.</summary>
    private PronounsSyntax ParseOwnPronouns()
    {
        Advance();
        NameSyntax subject = ExpectName("five words, as in `xe xem xyr xyrs xemself`");
        NameSyntax whom = ExpectName("the word for *her*, as in \"we saw her\"");
        NameSyntax determiner = ExpectName("the word for *her*, as in \"her hat\"");
        NameSyntax possessive = ExpectName("the word for *hers*");
        NameSyntax reflexive = ExpectName("the word for *herself*");
        bool plural = AcceptWord("plural");
        FinishLine();
        return new PronounsSyntax(subject, new Pronouns(subject.Text, whom.Text, determiner.Text, possessive.Text, reflexive.Text, plural));
    }

    private EntityItemSyntax ParseEntityItem(IReadOnlyCollection<EntityItemSyntax> before)
    {
        int start = Current.Start;
        bool call = Ahead(1).Kind == TokenKind.LeftParenthesis;
        if (AtWord("wants"))
            return ParseOwnWants();
        if (AtWord("temperament") && !call)
            return ParseOwnTemperament();
        EntityItemSyntax item;
        if (AtWord("thinking") && !call && Ahead(1).Kind == TokenKind.Name && Ahead(2).Kind is TokenKind.Integer or TokenKind.Minus or TokenKind.Plus)
            item = ParseOwnThinking();
        else if (AcceptOnly("voice", before.Any(item => item is EntityItemSyntax.Voice)))
            item = new EntityItemSyntax.Voice(AtText ? ParsePlainText() ?? "" : ExpectName("a word for the voice").Text, Since(start));
        else if (AtWord("played") && Ahead(1).Kind is TokenKind.String or TokenKind.BlockString)
            item = ParseRole(isGiven: before.Any(item => item is EntityItemSyntax.Role));
        else if (AtWord("believes") && !call)
            item = ParseOwnBelief();
        else if (call || (AtWord("not") && Ahead(2).Kind == TokenKind.LeftParenthesis))
            item = new EntityItemSyntax.Statement(ParseChange(ChangeKind.Initial));
        else
            item = ParseOwnFact();
        FinishLine();
        return item;
    }

    private EntityItemSyntax.Thinking ParseOwnThinking()
    {
        Origin origin = OriginOf(Advance());
        ImmutableArray<ThinkingSyntax>.Builder limits = ImmutableArray.CreateBuilder<ThinkingSyntax>();
        ParseThinking(limits);
        return new EntityItemSyntax.Thinking(limits.ToImmutable(), origin);
    }

    /// <summary><c>played "In love, and about to say so." 12 minutes</c>.</summary>
    private EntityItemSyntax.Role ParseRole(bool isGiven)
    {
        int start = Current.Start;
        AcceptOnly("played", isGiven);
        string text = ParsePlainText() ?? "";
        int? minutes = Kind == TokenKind.Integer ? ParseInteger("a number of minutes") : null;
        if (minutes is not null)
            ExpectMinutes();
        return new EntityItemSyntax.Role(text, minutes, Since(start));
    }

    private EntityItemSyntax.Belief ParseOwnBelief()
    {
        int start = Advance().Start;
        EffectSyntax effect = ParseChange(ChangeKind.Initial);
        return new EntityItemSyntax.Belief(effect, Since(start));
    }

    private EntityItemSyntax.Own ParseOwnFact()
    {
        int start = Current.Start;
        bool negated = AcceptWord("not");
        NameSyntax fact = ExpectName("a fact, `believes`, `wants`, `temperament`, `thinking` or `voice`");
        if (!negated && !lineIsBroken)
            Accept(TokenKind.Equal);
        ExpressionSyntax? value = AtLineEnd || negated || lineIsBroken ? null : ParseExpression();
        return new EntityItemSyntax.Own(fact, negated, value, Since(start));
    }

    private EntityItemSyntax.Wants ParseOwnWants()
    {
        Origin origin = OriginOf(Advance());
        return new EntityItemSyntax.Wants(ParseWantItems(), origin);
    }

    private EntityItemSyntax.Temperament ParseOwnTemperament()
    {
        Origin origin = OriginOf(Advance());
        ImmutableArray<TraitSyntax>.Builder traits = ImmutableArray.CreateBuilder<TraitSyntax>();
        ParseItemOrBlock("a word and a number", () =>
        {
            int start = Current.Start;
            NameSyntax word = ExpectName("an emotion or a manner");
            int? value = ParseInteger("a number");
            if (value is { } number)
                traits.Add(new TraitSyntax(word, number, Since(start)));
            FinishLine();
        });
        return new EntityItemSyntax.Temperament(traits.ToImmutable(), origin);
    }

    private WantsSyntax ParseWants()
    {
        Origin origin = OriginOf(Advance());
        ExpectWord("of");
        VariableSyntax? whose = null;
        if (AtWord("author") && Ahead(1).Kind != TokenKind.Colon)
            Advance();
        else
            whose = ParseBoundVariable();
        return new WantsSyntax(whose, ParseWantItems(), origin);
    }

    private ImmutableArray<WantSyntax> ParseWantItems()
    {
        ImmutableArray<WantSyntax>.Builder wants = ImmutableArray.CreateBuilder<WantSyntax>();
        ParseItemOrBlock("a want such as `3 if happy(Tom)`, or a block of them", () =>
        {
            int start = Current.Start;
            ExpressionSyntax weight = ParseExpression();
            ExpressionSyntax? condition = AcceptWord("if") ? ParseExpression() : null;
            Origin origin = Since(start);
            bool isCalled = AcceptWord("as");
            bool isDuty = isCalled && AcceptWord("duty");
            wants.Add(new WantSyntax(weight, condition, isCalled ? ParsePlainText() : null, isDuty, origin));
            FinishLine();
        });
        return wants.ToImmutable();
    }
}
