using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Expressions that say what changes, or what holds in the beginning. Belief brackets are moved inward to the single assignment:
/// conditions inside them are asked of the minds around them, and values are read there.
/// </summary>
internal sealed class ProblemEffects(FormulaBinder formulas, string what)
{
    private readonly ProblemContext context = formulas.Context;

    /// <summary>The minds in whose brackets one stands, outermost first.</summary>
    private readonly List<Expression> minds = [];

    public ImmutableArray<Effect> Bind(FormulaSyntax syntax)
    {
        ImmutableArray<Effect>.Builder effects = ImmutableArray.CreateBuilder<Effect>();
        Add(syntax, effects);
        return effects.ToImmutable();
    }

    private void Add(FormulaSyntax syntax, ImmutableArray<Effect>.Builder effects)
    {
        switch (syntax)
        {
            case FormulaSyntax.Truth { Value: true }:
                break;
            case FormulaSyntax.And and:
                foreach (FormulaSyntax part in and.Parts)
                    Add(part, effects);
                break;
            case FormulaSyntax.Not not:
                AddNot(not, effects);
                break;
            case FormulaSyntax.Assign assign:
                AddAssign(assign.Target, assign.Value, effects);
                break;
            case FormulaSyntax.Compare { Operator: Comparison.Equal } equal:
                AddAssign(equal.Left, equal.Right, effects);
                break;
            case FormulaSyntax.Believes believes:
                AddBelief(believes, believes.Body, effects);
                break;
            case FormulaSyntax.If conditional:
                AddConditional(conditional, 0, effects);
                break;
            case FormulaSyntax.Quantified { Quantifier: FormulaQuantifier.Every } every:
                AddForEvery(every, effects);
                break;
            case FormulaSyntax.Call call:
                AddTruth(call, Value.True, effects);
                break;
            default:
                context.Diagnostics.Report(ProblemMistakes.NotAnEffect, context.OriginOf(syntax), what);
                break;
        }
    }

    private void AddNot(FormulaSyntax.Not not, ImmutableArray<Effect>.Builder effects)
    {
        switch (not.Operand)
        {
            case FormulaSyntax.Not inner:
                Add(inner.Operand, effects);
                break;
            case FormulaSyntax.Believes believes:
                AddBelief(believes, new FormulaSyntax.Not(believes.Body, believes.Body.First, believes.Body.Last), effects);
                break;
            case FormulaSyntax.Call call:
                AddTruth(call, Value.False, effects);
                break;
            default:
                context.Diagnostics.Report(ProblemMistakes.NotAnEffect, context.OriginOf(not), what);
                break;
        }
    }

    private void AddTruth(FormulaSyntax.Call call, int value, ImmutableArray<Effect>.Builder effects)
    {
        if (formulas.Property(call, out ImmutableArray<Expression> arguments) is not { } property)
            return;
        if (property.Value.Kind == ValueKind.Boolean)
            effects.Add(InMinds(new Effect.Assign(property.Id, arguments, new Expression.Literal(value))));
        else
            context.Diagnostics.Report(Mistakes.ValueMissing, context.OriginOf(call), property.Name, property.Value.Words, "=");
    }

    private void AddBelief(FormulaSyntax.Believes believes, FormulaSyntax body, ImmutableArray<Effect>.Builder effects)
    {
        Expression? who = formulas.Believer(believes.Who);
        minds.Add(who is null ? Expression.Literal.False : ReadInMinds(who));
        Add(body, effects);
        minds.RemoveAt(minds.Count - 1);
    }

    private void AddConditional(FormulaSyntax.If conditional, int branch, ImmutableArray<Effect>.Builder effects)
    {
        if (branch == conditional.Branches.Length)
        {
            if (conditional.Otherwise is not null)
                Add(conditional.Otherwise, effects);
            return;
        }

        Expression condition = ReadInMinds(formulas.Condition(conditional.Branches[branch].Condition));
        ImmutableArray<Effect>.Builder otherwise = ImmutableArray.CreateBuilder<Effect>();
        ImmutableArray<Effect> then = Bind(conditional.Branches[branch].Value);
        AddConditional(conditional, branch + 1, otherwise);
        effects.Add(new Effect.When(condition, then, otherwise.ToImmutable()));
    }

    private void AddForEvery(FormulaSyntax.Quantified every, ImmutableArray<Effect>.Builder effects)
    {
        ProblemType? type = context.Types.Named(every.Type);
        int slot = formulas.Scope.Push(every.Variable.Text, type);
        ImmutableArray<Effect> body = formulas.IsTooLarge(every) ? [] : Bind(every.Body);
        formulas.Scope.Pop(type);
        if (type is not null)
            effects.Add(new Effect.ForEvery(slot, type.Id, Expression.Literal.True, body));
    }

    /// <summary>A belief on the left of the assignment names whose mind is written, not where the value is read.</summary>
    private void AddAssign(FormulaSyntax target, FormulaSyntax value, ImmutableArray<Effect>.Builder effects)
    {
        List<Expression> written = [];
        while (target is FormulaSyntax.Believes believes)
        {
            written.Add(formulas.Believer(believes.Who) is { } who ? ReadInMinds(who) : Expression.Literal.False);
            target = believes.Body;
        }

        ProblemValue bound = formulas.Bind(value);
        if (target is not FormulaSyntax.Call call)
        {
            context.Diagnostics.Report(ProblemMistakes.NotAnEffect, context.OriginOf(target), what);
            return;
        }

        if (formulas.Property(call, out ImmutableArray<Expression> arguments) is not { } property || bound.IsError || !Fits(property, bound, value))
            return;
        Effect effect = new Effect.Assign(property.Id, arguments, bound.Expression);
        for (int i = written.Count - 1; i >= 0; i--)
            effect = new Effect.Believe(written[i], effect, ReadInMind: false);
        effects.Add(Guarded(property, bound, InMinds(effect)));
    }

    private bool Fits(ProblemProperty property, ProblemValue value, FormulaSyntax syntax)
    {
        bool fits = (property.Value.Kind, value.Type.Kind) switch
        {
            (ValueKind.Boolean, ValueKind.Unknown) => false,
            (_, ValueKind.Unknown) => true,
            (ValueKind.Entity, ValueKind.Entity) => value.Type.Is(property.Value.Type!)
                || (value.Type.Exactly is null && (value.Type.MayBe(property.Value.Type!) || property.Value.Type!.Is(value.Type.Type!))),
            (ValueKind wanted, ValueKind found) => wanted == found,
        };
        if (!fits)
            context.Diagnostics.Report(Mistakes.WrongValue, context.OriginOf(syntax), property.Name, property.Value.Words, value.Type.Words);
        return fits;
    }

    /// <summary>Where the value may be of a type the property cannot have, nothing changes.</summary>
    private Effect Guarded(ProblemProperty property, ProblemValue value, Effect effect)
    {
        if (value.Type.Kind != ValueKind.Entity || value.Type.Is(property.Value.Type!))
            return effect;
        Expression right = Logic.Or(
            new Expression.IsOfType(value.Expression, property.Value.Type!.Id),
            new Expression.Compare(Comparison.Equal, value.Expression, new Expression.Literal(Value.Unknown)));
        return new Effect.When(ReadInMinds(right), [effect], []);
    }

    private Effect InMinds(Effect effect)
    {
        for (int i = minds.Count - 1; i >= 0; i--)
            effect = new Effect.Believe(minds[i], effect, ReadInMind: true);
        return effect;
    }

    private Expression ReadInMinds(Expression expression)
    {
        if (expression is Expression.Literal or Expression.Variable)
            return expression;
        for (int i = minds.Count - 1; i >= 0; i--)
            expression = new Expression.Believes(minds[i], expression);
        return expression;
    }
}
