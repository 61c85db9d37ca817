using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Every node of an expression, in no particular order, and the same expression of other parts: who only visits or rewrites does so here, so that a new kind is met in one place.
/// A kind of node that is not named here is an error, and never taken for one without parts.
/// </summary>
internal static class ExpressionWalk
{
    /// <summary>What the expression is directly made of.</summary>
    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        Expression.Literal or Expression.Variable => [],
        Expression.Fact fact => fact.Arguments,
        Expression.Feels feels => feels.Toward is null ? [feels.Who] : [feels.Who, feels.Toward],
        Expression.TemperamentOf of => [of.Who],
        Expression.Believes believes => [believes.Who, believes.Body],
        Expression.Not not => [not.Operand],
        Expression.And and => and.Operands,
        Expression.Or or => or.Operands,
        Expression.Compare compare => [compare.Left, compare.Right],
        Expression.Calculate calculate => [calculate.Left, calculate.Right],
        Expression.Quantified quantified => [quantified.Body],
        Expression.Conditional conditional => [conditional.Condition, conditional.Then, conditional.Else],
        Expression.IsOfType test => [test.Operand],
        Expression.Reported reported => [reported.News],
        Expression.SourceOfNews source => [source.News],
        Expression.Claimed claimed => [claimed.Claim],
        Expression.NewsOfClaim about => [about.Claim],
        Expression.NewsAbout news => news.Arguments,
        _ => throw Unknown(expression),
    };

    /// <summary>The same expression with something else in the place of each of its direct parts. Slots and the use of a rule stay as they are.</summary>
    public static Expression WithParts(Expression expression, Func<Expression, Expression> part) => expression switch
    {
        Expression.Literal or Expression.Variable => expression,
        Expression.Fact fact => fact with { Arguments = All(fact.Arguments, part) },
        Expression.Feels feels => feels with { Who = part(feels.Who), Toward = feels.Toward is null ? null : part(feels.Toward) },
        Expression.TemperamentOf of => of with { Who = part(of.Who) },
        Expression.Believes believes => believes with { Who = part(believes.Who), Body = part(believes.Body) },
        Expression.Not not => not with { Operand = part(not.Operand) },
        Expression.And and => and with { Operands = All(and.Operands, part) },
        Expression.Or or => or with { Operands = All(or.Operands, part) },
        Expression.Compare compare => compare with { Left = part(compare.Left), Right = part(compare.Right) },
        Expression.Calculate calculate => calculate with { Left = part(calculate.Left), Right = part(calculate.Right) },
        Expression.Quantified quantified => quantified with { Body = part(quantified.Body) },
        Expression.Conditional choice => choice with { Condition = part(choice.Condition), Then = part(choice.Then), Else = part(choice.Else) },
        Expression.IsOfType test => test with { Operand = part(test.Operand) },
        Expression.Reported reported => reported with { News = part(reported.News) },
        Expression.SourceOfNews source => source with { News = part(source.News) },
        Expression.Claimed claimed => claimed with { Claim = part(claimed.Claim) },
        Expression.NewsOfClaim about => about with { Claim = part(about.Claim) },
        Expression.NewsAbout news => news with { Arguments = All(news.Arguments, part) },
        _ => throw Unknown(expression),
    };

    /// <summary>The slot that goes through the members of a type inside the expression, or null for one that binds none.</summary>
    public static int? BoundSlot(Expression expression) => expression is Expression.Quantified quantified ? quantified.Slot : null;

    /// <summary>The expression and everything in it.</summary>
    public static IEnumerable<Expression> All(Expression root)
    {
        Stack<Expression> open = new();
        open.Push(root);
        while (open.TryPop(out Expression? expression))
        {
            yield return expression;
            foreach (Expression child in Children(expression))
                open.Push(child);
        }
    }

    /// <summary>What all of must hold for it to hold, also where a rule that is a conjunction stands among them.</summary>
    public static IEnumerable<Expression> Conjuncts(Expression expression) =>
        expression is Expression.And and ? and.Operands.SelectMany(Conjuncts) : [expression];

    /// <summary>What one of must hold for it to hold, also where a rule that is a disjunction stands among them.</summary>
    public static IEnumerable<Expression> Disjuncts(Expression expression) =>
        expression is Expression.Or or ? or.Operands.SelectMany(Disjuncts) : [expression];

    /// <summary>How large a frame it needs: one more than the highest slot it names.</summary>
    public static int SlotsUsed(Expression expression)
    {
        int used = 0;
        foreach (Expression node in All(expression))
        {
            int slot = node is Expression.Variable variable ? variable.Slot : BoundSlot(node) ?? -1;
            used = Math.Max(used, slot + 1);
        }

        return used;
    }

    private static ImmutableArray<Expression> All(ImmutableArray<Expression> parts, Func<Expression, Expression> part) => [.. parts.Select(part)];

    private static InvalidOperationException Unknown(Expression expression) => new($"No parts are known of {expression.GetType().Name}.");
}
