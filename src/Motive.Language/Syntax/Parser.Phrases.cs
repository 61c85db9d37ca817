using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>Pieces of the language that stand alone, such as what is typed on a command line.</summary>
internal sealed partial class Parser
{
    public EffectSyntax ParseLoneStatement()
    {
        EffectSyntax statement = ParseChange(ChangeKind.Initial);
        ExpectNothingMore();
        return statement;
    }

    /// <summary><c>NAME: statement</c>.</summary>
    public (NameSyntax Who, EffectSyntax Statement) ParseLoneBelief()
    {
        NameSyntax who = ExpectName("a character, `:` and what they believe");
        Expect(TokenKind.Colon, "`:` and what is believed");
        return (who, ParseLoneStatement());
    }

    public PatternSyntax ParseLonePattern()
    {
        PatternSyntax pattern = ParsePattern();
        ExpectNothingMore();
        return pattern;
    }

    /// <summary><c>plan 7, states 300</c></summary>
    public ImmutableArray<ThinkingSyntax> ParseLoneThinking()
    {
        ImmutableArray<ThinkingSyntax>.Builder thinking = ImmutableArray.CreateBuilder<ThinkingSyntax>();
        ParseThinking(thinking);
        ExpectNothingMore();
        return thinking.ToImmutable();
    }

    /// <summary>An expression with nothing behind it, such as a hole's. Missing where it has been reported.</summary>
    public ExpressionSyntax ParseLoneExpression()
    {
        ExpressionSyntax expression = ParseExpression();
        ExpectNothingMore();
        return lineIsBroken ? new MissingSyntax(CurrentOrigin()) : expression;
    }

    private void ExpectNothingMore()
    {
        if (!AtLineEnd)
            ReportExpected("nothing more");
    }
}
