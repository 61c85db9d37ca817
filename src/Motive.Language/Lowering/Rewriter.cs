using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Copies expressions and effects, changing their variables.</summary>
internal abstract class Rewriter
{
    public Expression Rewrite(Expression expression) =>
        expression.Use is RuleUse use ? Copy(expression) with { Use = Rewrite(use) } : Copy(expression);

    public Effect Rewrite(Effect effect) =>
        EffectWalk.WithParts(effect is Effect.ForEvery every ? every with { Slot = MovedSlot(every.Slot) } : effect, Rewrite, Rewrite);

    public ImmutableArray<Effect> Rewrite(ImmutableArray<Effect> effects) => [.. effects.Select(Rewrite)];

    protected abstract Expression Rewrite(Expression.Variable variable);

    /// <summary>Where a variable bound inside the expression or effect goes.</summary>
    protected abstract int MovedSlot(int slot);

    private RuleUse Rewrite(RuleUse use) =>
        use with { Arguments = [.. use.Arguments.Select(Rewrite)], Body = use.Body is null ? null : Rewrite(use.Body) };

    private Expression Copy(Expression expression) => expression switch
    {
        Expression.Variable variable => Rewrite(variable),
        Expression.Quantified quantified => ExpressionWalk.WithParts(quantified with { Slot = MovedSlot(quantified.Slot) }, Rewrite),
        _ => ExpressionWalk.WithParts(expression, Rewrite),
    };
}
