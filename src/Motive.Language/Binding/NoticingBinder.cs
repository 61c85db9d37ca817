using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// What is seen of an act by whoever notices that something is done and does not see what (D8d): effects of the act that are written into their minds as well, by sight. Whoever observes the act learns them with it.
/// </summary>
internal sealed class NoticingBinder(Program program, ExpressionBinder expressions, ActionSymbol action, Observing observing)
{
    private readonly ImmutableArray<FactId>.Builder facts = ImmutableArray.CreateBuilder<FactId>();

    /// <summary>The facts that all lines bound so far let people notice.</summary>
    public ImmutableArray<FactId> Facts => [.. facts.Distinct()];

    public IEnumerable<Effect> Bind(NoticingSyntax line)
    {
        if (observing.Condition is Expression.Literal { Value: Value.True })
            program.Diagnostics.Report(Mistakes.NoticedBySeeing, line.Origin, action.Name);
        // Whoever notices has a slot of their own, which no loop in the effects may take.
        expressions.Scope.Push(null, program.Symbols.Character, line.Observer.Origin);
        ImmutableArray<Effect> effects = new EffectBinder(program, expressions).Bind(line.Effects);
        expressions.Scope.Pop();
        if (effects.SelectMany(EffectWalk.All).Any(effect => effect is Effect.Believe or Effect.Feel or Effect.Report))
        {
            program.Diagnostics.Report(Mistakes.NoticedNoFact, line.Origin, action.Name);
            return [];
        }

        facts.AddRange(effects.SelectMany(EffectWalk.All).OfType<Effect.Assign>().Select(assign => assign.Fact));
        Variable observer = expressions.Scope.Push(line.Observer.Text, program.Symbols.Character, line.Observer.Origin);
        Expression condition = expressions.BindCondition(line.Condition);
        expressions.Scope.Pop();
        Expression unseen = Logic.And(condition, Logic.Not(As(observing.Condition, observer.Slot)));
        return effects.Add(new Effect.ForEvery(observer.Slot, program.Symbols.Character.Id, unseen, [.. effects.Select(effect => Noticed(effect, observer.Slot))]));
    }

    /// <summary>The condition of who observes, about another variable.</summary>
    private Expression As(Expression condition, int slot) =>
        condition is Expression.Variable variable && variable.Slot == observing.Slot ? new Expression.Variable(slot) : ExpressionWalk.WithParts(condition, part => As(part, slot));

    private static Effect Noticed(Effect effect, int slot) => effect is Effect.When or Effect.ForEvery
        ? EffectWalk.WithParts(effect, expression => expression, inner => Noticed(inner, slot))
        : new Effect.Believe(new Expression.Variable(slot), effect, false) { IsNoticed = true };
}
