namespace Motive.World;

/// <summary>Every node of an expression, in no particular order. A kind of node that is not named here is an error, and never taken for one without parts.</summary>
public static class ExpressionWalk
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
        Expression.NewsAbout news => news.Arguments,
        _ => throw new InvalidOperationException($"No parts are known of {expression.GetType().Name}."),
    };

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
            int slot = node switch
            {
                Expression.Variable variable => variable.Slot,
                Expression.Quantified quantified => quantified.Slot,
                _ => -1,
            };
            used = Math.Max(used, slot + 1);
        }

        return used;
    }
}
