using Motive.World;

namespace Motive.Language;

/// <summary>Every node of an expression or effect, and measures of it.</summary>
internal static class ExpressionWalk
{
    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
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
        _ => [],
    };

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

    public static int Size(Expression expression) => All(expression).Count();

    public static int Depth(Expression expression)
    {
        int deepest = 0;
        Stack<(Expression Expression, int Depth)> open = new();
        open.Push((expression, 1));
        while (open.TryPop(out (Expression Expression, int Depth) item))
        {
            deepest = Math.Max(deepest, item.Depth);
            foreach (Expression child in Children(item.Expression))
                open.Push((child, item.Depth + 1));
        }

        return deepest;
    }

    /// <summary>One more than the highest slot it names.</summary>
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
