using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    /// <summary>Initial statements say <c>=</c> where effects say <c>:=</c>, and change nothing by degrees.</summary>
    private enum ChangeKind
    {
        Effect,
        Initial,
    }

    private ImmutableArray<EffectSyntax> ParseEffects(ChangeKind kind)
    {
        ImmutableArray<EffectSyntax>.Builder effects = ImmutableArray.CreateBuilder<EffectSyntax>();
        ParseItemOrBlock("a change, or a block of them", () => effects.Add(ParseEffect(kind)));
        return effects.ToImmutable();
    }

    private ImmutableArray<EffectSyntax> ParseEffectBlock(ChangeKind kind)
    {
        ImmutableArray<EffectSyntax>.Builder effects = ImmutableArray.CreateBuilder<EffectSyntax>();
        if (AtLineEnd && Ahead(1).Kind != TokenKind.Indent)
            ReportExpected("an indented block of changes below this line");
        ParseBlock(() => effects.Add(ParseEffect(kind)));
        return effects.ToImmutable();
    }

    private EffectSyntax ParseEffect(ChangeKind kind)
    {
        if (AtWord("if"))
            return ParseIfEffect(kind);
        if (AtWord("for"))
            return ParseForEvery(kind);
        EffectSyntax effect = ParseChange(kind);
        FinishLine();
        return effect;
    }

    private IfEffectSyntax ParseIfEffect(ChangeKind kind)
    {
        int start = Advance().Start;
        ExpressionSyntax condition = ParseExpression();
        Origin origin = Since(start);
        ImmutableArray<EffectSyntax> then = ParseEffectBlock(kind);
        ImmutableArray<EffectSyntax> otherwise = [];
        if (AcceptWord("else"))
            otherwise = AtWord("if") ? ParseElseIf(kind) : ParseEffectBlock(kind);
        return new IfEffectSyntax(condition, then, otherwise, origin);
    }

    private ImmutableArray<EffectSyntax> ParseElseIf(ChangeKind kind)
    {
        ImmutableArray<EffectSyntax> otherwise = [];
        if (++depth <= MostNesting)
        {
            otherwise = [ParseIfEffect(kind)];
        }
        else
        {
            Report(Mistakes.TooDeep, OriginOf(Current), null);
            FinishBrokenItem();
        }

        depth--;
        return otherwise;
    }

    private ForEveryEffectSyntax ParseForEvery(ChangeKind kind)
    {
        int start = Advance().Start;
        // A wrong word in its place is skipped, so that the variable behind it exists.
        if (!ExpectWord("every") && At(TokenKind.Name) && Ahead(1).Kind == TokenKind.Name)
            Advance();
        VariableSyntax variable = ParseBoundVariable();
        ExpressionSyntax? where = AcceptWord("where") ? ParseExpression() : null;
        Origin origin = Since(start);
        return new ForEveryEffectSyntax(variable, where, ParseEffectBlock(kind), origin);
    }

    private EffectSyntax ParseChange(ChangeKind kind)
    {
        int start = Current.Start;
        if (kind == ChangeKind.Initial && AtWord("private") && Ahead(1).Kind == TokenKind.Name)
            return ParsePrivate();
        if (AcceptWord("not"))
        {
            ExpressionSyntax denied = ParsePrimary();
            return new AssertSyntax(denied, true, Since(start));
        }

        EffectSyntax? nested = AtWord("believes") && Ahead(1).Kind == TokenKind.LeftParenthesis ? ParseBelieveChange(kind) : null;
        ExpressionSyntax target;
        if (nested is null)
            target = ParsePrimary();
        else if (nested is AssertSyntax { Negated: false } assertion)
            target = assertion.Target;
        else
            return nested;
        if (AssignOperatorHere(kind) is not { } assign)
            return nested ?? new AssertSyntax(target, false, Since(start));
        Advance();
        ExpressionSyntax value = ParseExpression();
        return new AssignSyntax(target, assign, value, Since(start));
    }

    private PrivateSyntax ParsePrivate()
    {
        int start = Advance().Start;
        ExpressionSyntax target = ParsePrimary();
        ImmutableArray<NameSyntax> knowers = AcceptWord("to") ? ParseNames("the name of a character") : [];
        return new PrivateSyntax(target, knowers, Since(start));
    }

    /// <summary><c>believes(who, change)</c>. Where the change is only a fact, it is a target that a value may follow.</summary>
    private EffectSyntax ParseBelieveChange(ChangeKind kind)
    {
        int start = Advance().Start;
        Advance();
        if (++depth > MostNesting)
            Report(Mistakes.TooDeep, OriginOf(Current), null);
        ExpressionSyntax who = ParseExpression();
        Expect(TokenKind.Comma, "`,` and what is believed");
        EffectSyntax inner = depth > MostNesting ? new AssertSyntax(new MissingSyntax(OriginOf(Current)), false, OriginOf(Current)) : ParseChange(kind);
        SourceSyntax? source = inner is AssertSyntax said && ParseSource() is SourceSyntax parsed ? parsed with { IsDenied = said.Negated } : null;
        ExpectClosing();
        depth--;
        Origin origin = Since(start);
        return inner is AssertSyntax assertion
            ? new AssertSyntax(new BelievesSyntax(false, who, assertion.Target, origin) { Source = source }, assertion.Negated, origin)
            : new BelieveEffectSyntax(who, [inner], origin);
    }

    private AssignOperator? AssignOperatorHere(ChangeKind kind)
    {
        if (kind == ChangeKind.Effect && At(TokenKind.Equal))
        {
            diagnostics.Report(Mistakes.EqualInEffect, OriginOf(Current));
            return AssignOperator.Set;
        }

        if (kind == ChangeKind.Initial && Kind is TokenKind.AddAssign or TokenKind.SubtractAssign)
        {
            ReportExpected("`=`", "An initial statement says what is so, not what changes.");
            return AssignOperator.Set;
        }

        return Kind switch
        {
            TokenKind.Equal or TokenKind.Assign => AssignOperator.Set,
            TokenKind.AddAssign => AssignOperator.Add,
            TokenKind.SubtractAssign => AssignOperator.Subtract,
            _ => null,
        };
    }
}
