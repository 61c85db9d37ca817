using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Joins conditions without nesting them, but for what stands in place of a rule: that stays in one piece, which has the rule's name.</summary>
internal static class Logic
{
    public static Expression And(params IEnumerable<Expression> operands)
    {
        ImmutableArray<Expression>.Builder flat = ImmutableArray.CreateBuilder<Expression>();
        foreach (Expression operand in operands)
        {
            if (operand is Expression.And { Use: null } and)
                flat.AddRange(and.Operands);
            else
                flat.Add(operand);
        }

        return flat.Count == 1 ? flat[0] : new Expression.And(flat.ToImmutable());
    }

    public static Expression Or(params IEnumerable<Expression> operands)
    {
        ImmutableArray<Expression>.Builder flat = ImmutableArray.CreateBuilder<Expression>();
        foreach (Expression operand in operands)
        {
            if (operand is Expression.Or { Use: null } or)
                flat.AddRange(or.Operands);
            else
                flat.Add(operand);
        }

        return new Expression.Or(flat.ToImmutable());
    }

    public static Expression Not(Expression operand) => operand switch
    {
        Expression.Not { Use: null } not => not.Operand,
        Expression.Literal literal => literal.Value == Value.True ? Expression.Literal.False : Expression.Literal.True,
        _ => new Expression.Not(operand),
    };
}
