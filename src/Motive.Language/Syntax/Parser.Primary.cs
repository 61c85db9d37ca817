using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private ExpressionSyntax ParsePrimary()
    {
        switch (Kind)
        {
            case TokenKind.Integer:
                return new NumberSyntax(Current.Number, OriginOf(Advance()));
            case TokenKind.Wildcard:
                diagnostics.Report(Mistakes.MisplacedWildcard, OriginOf(Current));
                return new WildcardSyntax(OriginOf(Advance()));
            case TokenKind.LeftParenthesis:
                return ParseParenthesized();
            case TokenKind.Name:
                return ParseWord();
            default:
                ReportExpected(ExpressionExpected, AtText ? "Text cannot be compared or stored." : null);
                return new MissingSyntax(CurrentOrigin());
        }
    }

    private ExpressionSyntax ParseParenthesized()
    {
        Advance();
        ExpressionSyntax inner = ParseExpression();
        ExpectClosing();
        return inner;
    }

    private void ExpectClosing() => Expect(TokenKind.RightParenthesis, "`)`");

    private ExpressionSyntax ParseWord()
    {
        Origin origin = OriginOf(Current);
        bool call = Ahead(1).Kind == TokenKind.LeftParenthesis;
        switch (TextOf(Current))
        {
            case "true" or "false":
                return new TruthSyntax(TextOf(Advance()) is "true", origin);
            case "unknown" or "nobody" or "nothing" or "nowhere":
                Advance();
                return new UnknownSyntax(origin);
            case "some" or "every" or "count" or "sum" when call:
                return ParseQuantifier();
            case "min" or "max" when call:
                return ParseExtreme();
            case "believes" or "knows" when call:
                return ParseBelieves();
            case "feels" when call:
                return ParseFeels();
            case "temperament" when call:
                return ParseTemperament();
            case "remembers" when call:
                return ParseRemembers();
            case "happened" or "remembers":
                Advance();
                return new HappenedSyntax(ParsePattern(), Since(origin.Start));
        }

        NameSyntax name = NameOf(Current);
        if (Words.IsReserved(name.Text))
        {
            ReportExpected(ExpressionExpected);
            return new MissingSyntax(origin);
        }

        Advance();
        return call
            ? new CallSyntax(name, ParseArguments(), Since(origin.Start))
            : new ReferenceSyntax(name, origin);
    }

    private ImmutableArray<ArgumentSyntax> ParseArguments()
    {
        ImmutableArray<ArgumentSyntax>.Builder arguments = ImmutableArray.CreateBuilder<ArgumentSyntax>();
        Expect(TokenKind.LeftParenthesis, "`(`");
        if (Accept(TokenKind.RightParenthesis))
            return [];
        do
            arguments.Add(ParseArgument());
        while (Accept(TokenKind.Comma));
        ExpectClosing();
        return arguments.ToImmutable();
    }

    private ArgumentSyntax ParseArgument()
    {
        Token next = Ahead(1);
        bool named = At(TokenKind.Name) && !Words.IsReserved(TextOf(Current).ToString())
            && (next.Kind is TokenKind.Integer or TokenKind.Wildcard
                || (next.Kind == TokenKind.Name && !Words.IsInfix(TextOf(next).ToString())));
        NameSyntax? name = named ? NameOf(Advance()) : null;
        return new ArgumentSyntax(name, At(TokenKind.Wildcard) ? new WildcardSyntax(OriginOf(Advance())) : ParseExpression());
    }

    private PatternSyntax ParsePattern()
    {
        NameSyntax action = ExpectName("the name of an action");
        ImmutableArray<ArgumentSyntax>? arguments = At(TokenKind.LeftParenthesis) ? ParseArguments() : null;
        return new PatternSyntax(action, arguments, Since(action.Origin.Start));
    }

    private QuantifierSyntax ParseQuantifier()
    {
        int start = Current.Start;
        Quantifier quantifier = TextOf(Advance()) switch
        {
            "some" => Quantifier.Some,
            "every" => Quantifier.Every,
            "count" => Quantifier.Count,
            _ => Quantifier.Sum,
        };
        Advance();
        VariableSyntax variable = ParseBoundVariable();
        ExpressionSyntax? where = AcceptWord("where") ? ParseExpression() : null;
        ExpectClosing();
        bool bodyMayLack = where is not null && quantifier is Quantifier.Some or Quantifier.Count;
        ExpressionSyntax? body = bodyMayLack && !AtExpressionStart ? null : ParseExpression();
        return new QuantifierSyntax(quantifier, variable, where, body, Since(start));
    }

    private bool AtExpressionStart => Kind switch
    {
        TokenKind.Integer or TokenKind.LeftParenthesis => true,
        TokenKind.Name => !Words.FollowsExpression(TextOf(Current).ToString()),
        _ => false,
    };

    private VariableSyntax ParseBoundVariable()
    {
        NameSyntax name = ExpectNewName("the name of a variable");
        Expect(TokenKind.Colon, "`:` and a type");
        return new VariableSyntax(name, ExpectName("the name of a type"));
    }

    private ExtremeSyntax ParseExtreme()
    {
        int start = Current.Start;
        bool maximum = TextOf(Advance()) is "max";
        Advance();
        ImmutableArray<ExpressionSyntax>.Builder operands = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        do
            operands.Add(ParseExpression());
        while (Accept(TokenKind.Comma));
        ExpectClosing();
        return new ExtremeSyntax(maximum, operands.ToImmutable(), Since(start));
    }

    private BelievesSyntax ParseBelieves()
    {
        int start = Current.Start;
        bool knows = TextOf(Advance()) is "knows";
        Advance();
        ExpressionSyntax who = ParseExpression();
        Expect(TokenKind.Comma, "`,` and what is believed");
        ExpressionSyntax body = ParseExpression();
        SourceSyntax? source = ParseSource();
        ExpectClosing();
        return new BelievesSyntax(knows, who, body, Since(start)) { Source = source };
    }

    private FeelsSyntax ParseFeels()
    {
        int start = Advance().Start;
        Advance();
        ExpressionSyntax who = ParseExpression();
        Expect(TokenKind.Comma, "`,` and an emotion");
        NameSyntax emotion = ExpectName("an emotion");
        ExpressionSyntax? toward = Accept(TokenKind.Comma) ? ParseExpression() : null;
        ExpectClosing();
        return new FeelsSyntax(who, emotion, toward, Since(start));
    }

    private TemperamentSyntax ParseTemperament()
    {
        int start = Advance().Start;
        Advance();
        ExpressionSyntax who = ParseExpression();
        Expect(TokenKind.Comma, "`,` and a word");
        NameSyntax word = ExpectName("a word");
        ExpectClosing();
        return new TemperamentSyntax(who, word, Since(start));
    }

    private RemembersSyntax ParseRemembers()
    {
        int start = Advance().Start;
        Advance();
        ExpressionSyntax who = ParseExpression();
        Expect(TokenKind.Comma, "`,` and an action");
        PatternSyntax pattern = ParsePattern();
        SourceSyntax? source = ParseSource();
        ExpectClosing();
        return new RemembersSyntax(who, pattern, Since(start)) { Source = source };
    }
}
