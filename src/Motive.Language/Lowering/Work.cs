using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// How many steps an expression or an effect takes if everything in it is looked at: one for each part, and all of a quantifier's or a
/// <c>for every</c>'s body once for each entity that its variable may be.
/// </summary>
internal sealed class Work(SymbolTable symbols)
{
    /// <summary>Counting goes no further, so that products of it cannot overflow.</summary>
    private const long Uncounted = 1_000_000_000_000;

    public long Count(Expression expression)
    {
        long inner = 0;
        foreach (Expression child in ExpressionWalk.Children(expression))
            inner += Count(child);
        return 1 + (expression is Expression.Quantified quantified ? Times(Members(quantified.Type), inner) : Math.Min(inner, Uncounted));
    }

    public long Count(ImmutableArray<Effect> effects)
    {
        long steps = 0;
        foreach (Effect effect in effects)
            steps = Math.Min(steps + Count(effect), Uncounted);
        return steps;
    }

    private long Count(Effect effect)
    {
        long read = 0;
        foreach (Expression expression in EffectWalk.Expressions(effect))
            read += Count(expression);
        long steps = read + Count(EffectWalk.Children(effect));
        return 1 + (effect is Effect.ForEvery every ? Times(Members(every.Type), steps) : Math.Min(steps, Uncounted));
    }

    private int Members(TypeId type) => symbols.Types[type.Value].Members.Count;

    private static long Times(int members, long steps) => Math.Min(members * Math.Min(steps, Uncounted), Uncounted);
}
