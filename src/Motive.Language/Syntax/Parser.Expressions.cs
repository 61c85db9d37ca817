using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private const string ExpressionExpected = "a value or condition";

    /// <summary>The loosest form: <c>if a then b else c</c>, or anything tighter.</summary>
    private ExpressionSyntax ParseExpression()
    {
        if (++depth > MostNesting)
        {
            Report(Mistakes.TooDeep, OriginOf(Current), null);
            depth--;
            return new MissingSyntax(OriginOf(Current));
        }

        ExpressionSyntax result = AtWord("if") ? ParseConditional() : ParseOr();
        depth--;
        return result;
    }

    private ConditionalSyntax ParseConditional()
    {
        int start = Advance().Start;
        ExpressionSyntax condition = ParseExpression();
        ExpectWord("then");
        ExpressionSyntax then = ParseExpression();
        ExpectWord("else");
        ExpressionSyntax otherwise = ParseExpression();
        return new ConditionalSyntax(condition, then, otherwise, Since(start));
    }

    private ExpressionSyntax ParseOr() => ParseChain(ParseAnd, () => AtWord("or") ? BinaryOperator.Or : null);

    private ExpressionSyntax ParseAnd() => ParseChain(ParseNot, () => AtWord("and") ? BinaryOperator.And : null);

    private ExpressionSyntax ParseSum() => ParseChain(ParseProduct, () => Kind switch
    {
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        _ => null,
    });

    private ExpressionSyntax ParseProduct() =>
        ParseChain(ParseUnary, () => Kind == TokenKind.Star ? BinaryOperator.Multiply : null);

    /// <summary>Operators of one strength, grouped from the left.</summary>
    private ExpressionSyntax ParseChain(Func<ExpressionSyntax> parseOperand, Func<BinaryOperator?> operatorHere)
    {
        int start = Current.Start;
        ExpressionSyntax left = parseOperand();
        for (int length = 1; operatorHere() is { } binary; length++)
        {
            Origin operatorOrigin = OriginOf(Advance());
            if (length > LongestChain)
                Report(Mistakes.TooDeep, operatorOrigin, null);
            ExpressionSyntax right = parseOperand();
            if (length <= LongestChain)
                left = new BinarySyntax(binary, left, right, operatorOrigin, Since(start));
        }

        return left;
    }

    private ExpressionSyntax ParseNot()
    {
        if (!AtWord("not"))
            return ParseComparison();
        int start = Current.Start;
        int negations = 0;
        while (AcceptWord("not"))
            negations++;
        ExpressionSyntax operand = ParseComparison();
        return negations % 2 == 0 ? operand : new UnarySyntax(UnaryOperator.Not, operand, Since(start));
    }

    private ExpressionSyntax ParseComparison()
    {
        int start = Current.Start;
        ExpressionSyntax left = ParseSum();
        if (AcceptWord("is"))
        {
            bool negated = AcceptWord("not");
            left = new TypeTestSyntax(left, ExpectName("the name of a type"), negated, Since(start));
        }
        else if (ComparisonHere() is { } comparison)
        {
            Origin operatorOrigin = OriginOf(Advance());
            left = new BinarySyntax(comparison, left, ParseSum(), operatorOrigin, Since(start));
        }

        if (ComparisonHere() is not null || AtWord("is"))
            Report(Mistakes.ChainedComparison, OriginOf(Current), null, TextOf(Current).ToString());
        return left;
    }

    private BinaryOperator? ComparisonHere()
    {
        if (At(TokenKind.DoubleEqual))
            Report(Mistakes.Expected, OriginOf(Current), "A single `=` compares.", "a comparison", "there is `==`");
        return Kind switch
        {
            TokenKind.Equal or TokenKind.DoubleEqual => BinaryOperator.Equal,
            TokenKind.NotEqual => BinaryOperator.NotEqual,
            TokenKind.Less => BinaryOperator.Less,
            TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
            TokenKind.Greater => BinaryOperator.Greater,
            TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
            _ => null,
        };
    }

    private ExpressionSyntax ParseUnary()
    {
        int start = Current.Start;
        int negations = 0;
        while (Accept(TokenKind.Minus))
            negations++;
        ExpressionSyntax operand = ParsePrimary();
        if (negations % 2 == 0)
            return operand;
        return operand is NumberSyntax number
            ? new NumberSyntax(-number.Value, Since(start))
            : new UnarySyntax(UnaryOperator.Negate, operand, Since(start));
    }
}
