using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Copies an expression, changing its variables.</summary>
internal abstract class ExpressionRewriter
{
    public Expression Rewrite(Expression expression) =>
        expression.Use is RuleUse use ? Copy(expression) with { Use = Rewrite(use) } : Copy(expression);

    private RuleUse Rewrite(RuleUse use) => use with { Arguments = Rewrite(use.Arguments), Body = use.Body is null ? null : Rewrite(use.Body) };

    private Expression Copy(Expression expression) => expression switch
    {
        Expression.Literal => expression,
        Expression.Variable variable => Rewrite(variable),
        Expression.Fact fact => fact with { Arguments = Rewrite(fact.Arguments) },
        Expression.Feels feels => feels with { Who = Rewrite(feels.Who), Toward = feels.Toward is null ? null : Rewrite(feels.Toward) },
        Expression.TemperamentOf of => of with { Who = Rewrite(of.Who) },
        Expression.Believes believes => new Expression.Believes(Rewrite(believes.Who), Rewrite(believes.Body)),
        Expression.Not not => new Expression.Not(Rewrite(not.Operand)),
        Expression.And and => new Expression.And(Rewrite(and.Operands)),
        Expression.Or or => new Expression.Or(Rewrite(or.Operands)),
        Expression.Compare compare => compare with { Left = Rewrite(compare.Left), Right = Rewrite(compare.Right) },
        Expression.Calculate calculate => calculate with { Left = Rewrite(calculate.Left), Right = Rewrite(calculate.Right) },
        Expression.Quantified quantified => quantified with { Slot = MovedSlot(quantified.Slot), Body = Rewrite(quantified.Body) },
        Expression.Conditional conditional => new Expression.Conditional(
            Rewrite(conditional.Condition), Rewrite(conditional.Then), Rewrite(conditional.Else)),
        Expression.Reported reported => new Expression.Reported(Rewrite(reported.News)),
        Expression.NewsAbout news => news with { Arguments = Rewrite(news.Arguments) },
        Expression.IsOfType test => test with { Operand = Rewrite(test.Operand) },
        _ => throw new InvalidOperationException($"No copy of {expression.GetType().Name}."),
    };

    protected abstract Expression Rewrite(Expression.Variable variable);

    /// <summary>Where a variable bound inside the expression goes.</summary>
    protected abstract int MovedSlot(int slot);

    private ImmutableArray<Expression> Rewrite(ImmutableArray<Expression> expressions) => [.. expressions.Select(Rewrite)];
}
