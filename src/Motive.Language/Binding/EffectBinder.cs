using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Binds effects, and initial statements, which may not change feelings. One that is broken has been reported and is left out.</summary>
/// <param name="initial">Set for initial statements and for all effects of problem files: they are written with <c>=</c>, change no feelings, and are counted elsewhere.</param>
internal sealed partial class EffectBinder(Program program, ExpressionBinder expressions, bool initial = false)
{
    public ImmutableArray<Effect> Bind(ImmutableArray<EffectSyntax> effects) =>
        [.. effects.SelectMany(effect => Bind(effect, inMind: false))];

    /// <summary>Several where it is the use of a change.</summary>
    public ImmutableArray<Effect> Bind(EffectSyntax effect, bool inMind) => effect switch
    {
        AssignSyntax assign => BindChange(assign.Target, assign, inMind),
        AssertSyntax assertion => BindChange(assertion.Target, assertion, inMind),
        PrivateSyntax hidden => BindPrivate(hidden),
        BelieveEffectSyntax believe => BindBelieve(believe),
        IfEffectSyntax conditional =>
            [new Effect.When(expressions.BindCondition(conditional.Condition), Bind(conditional.Then), Bind(conditional.Otherwise))],
        ForEveryEffectSyntax every => BindForEvery(every),
        _ => throw new InvalidOperationException($"No meaning is known of {effect.GetType().Name}."),
    };

    private ImmutableArray<Effect> BindForEvery(ForEveryEffectSyntax every)
    {
        Variable variable = expressions.Open(every.Variable, every.Origin);
        (Expression where, ImmutableArray<Effect> body) = expressions.Within(() =>
            (every.Where is null ? Expression.Literal.True : expressions.BindCondition(every.Where), Bind(every.Body)));
        expressions.Scope.Pop();
        if (variable.Type is not { } type)
            return [];
        ImmutableArray<Effect> effects = [new Effect.ForEvery(variable.Slot, type.Id, where, body)];
        return initial || expressions.IsWithinSteps(effects, every.Variable.Origin) ? effects : [];
    }

    private ImmutableArray<Effect> BindBelieve(BelieveEffectSyntax believe)
    {
        Guards guards = new();
        Typed who = expressions.BindCharacter(believe.Who, guards);
        ImmutableArray<Effect> inner = [.. believe.Inner.SelectMany(effect => Bind(effect, inMind: true))];
        return who.IsError || inner.IsEmpty ? [] : guards.Around(new EffectsInMind(who.Expression).Nest(inner));
    }

    /// <summary>
    /// One change. <c>believes(a, believes(b, fact)) := value</c> has its minds around the target, and its value is read where the
    /// act happens.
    /// </summary>
    private ImmutableArray<Effect> BindChange(ExpressionSyntax target, EffectSyntax change, bool inMind)
    {
        Guards guards = new();
        (ExpressionSyntax inner, List<Expression> minds, SourceSyntax? source, bool failed) = BindMinds(target, guards);
        ImmutableArray<Effect> effects = source is not null
            ? BindSourced(inner, source, change, minds, guards)
            : UseIn(inner) is ({ } use, { } named)
            ? BindUse(use, named, change, minds)
            : BindSingle(inner, change, inMind || minds.Count > 0, minds, guards);
        return failed || effects.IsEmpty ? [] : guards.Around(effects);
    }

    private (ExpressionSyntax Inner, List<Expression> Minds, SourceSyntax? Source, bool Failed) BindMinds(ExpressionSyntax target, Guards guards)
    {
        List<Expression> minds = [];
        bool failed = false;
        ExpressionSyntax inner = target;
        SourceSyntax? source = null;
        while (inner is BelievesSyntax { Knows: false } believes)
        {
            if (source is not null)
            {
                program.Diagnostics.Report(Mistakes.SourceNotSaid, source.Origin, program.TextAt(source.Origin));
                failed = true;
            }

            Typed who = expressions.BindCharacter(believes.Who, guards);
            failed |= who.IsError;
            minds.Add(who.Expression);
            inner = believes.Body;
            source = believes.Source;
        }

        return (inner, minds, source, failed);
    }

    private ImmutableArray<Effect> BindSingle(ExpressionSyntax target, EffectSyntax change, bool inMind, List<Expression> minds, Guards guards)
    {
        Effect? effect = target switch
        {
            CallSyntax call when expressions.IsValueOfNews(call) => BindReport(call, change, inMind, minds),
            CallSyntax call when expressions.IsPlan(call) => BindPlanChange(call, change, inMind, guards),
            CallSyntax call => BindFactChange(call, change, inMind, minds, guards),
            ReferenceSyntax reference => BindFactChange(new CallSyntax(reference.Name, [], reference.Origin), change, inMind, minds, guards),
            FeelsSyntax feels => BindFeelChange(feels, change, minds, guards),
            HappenedSyntax happened => BindMemory(happened, change, inMind, guards),
            MissingSyntax => null,
            _ => NotAssignable(target, change),
        };
        return effect is null ? [] : [InMinds(minds, effect)];
    }

    /// <summary>Written into the mind that the last of these has in the mind of the one before it, and so on; as it is where there are none.</summary>
    private static Effect InMinds(List<Expression> minds, Effect effect)
    {
        for (int i = minds.Count - 1; i >= 0; i--)
            effect = new Effect.Believe(minds[i], effect, false);
        return effect;
    }

    /// <summary>Read there.</summary>
    private static Expression InMinds(List<Expression> minds, Expression read)
    {
        for (int i = minds.Count - 1; i >= 0; i--)
            read = new Expression.Believes(minds[i], read);
        return read;
    }

    private Effect? BindFactChange(CallSyntax call, EffectSyntax change, bool inMind, List<Expression> minds, Guards guards)
    {
        FactTarget target = expressions.BindTarget(call, guards);
        if (target.Fact is not { } fact)
        {
            if (target.IsReported)
                BindValueOf(change);
            else
                ReportNoFact(call, change);
            return null;
        }

        if (change is AssertSyntax assertion)
        {
            if (fact.Type.Kind == ValueKind.Boolean || fact.Type.IsError)
                return target.Arguments is { } asserted ? new Effect.Assign(fact.Id, asserted, assertion.Negated ? Expression.Literal.False : Expression.Literal.True) : null;
            program.Diagnostics.Report(Mistakes.ValueMissing, call.Origin, fact.Name, fact.Type.Words, initial ? "=" : ":=");
            return null;
        }

        AssignSyntax assign = (AssignSyntax)change;
        Expression? value = BindAssigned(assign, fact, inMind, guards);
        if (target.Arguments is not { } arguments || value is null)
            return null;
        if (assign.Operator == AssignOperator.Set)
            return new Effect.Assign(fact.Id, arguments, value);
        Expression old = InMinds(minds, new Expression.Fact(fact.Id, arguments));
        return new Effect.Assign(fact.Id, arguments, Sum(assign.Operator, old, value));
    }

    private static Expression.Calculate Sum(AssignOperator change, Expression old, Expression value) =>
        new Expression.Calculate(change == AssignOperator.Add ? Arithmetic.Add : Arithmetic.Subtract, old, value);

    private Expression? BindAssigned(AssignSyntax assign, FactSymbol fact, bool inMind, Guards guards)
    {
        if (assign.Operator != AssignOperator.Set && fact.Type.Kind is not (ValueKind.Integer or ValueKind.Error))
        {
            program.Diagnostics.Report(Mistakes.NotANumberFact, assign.Target.Origin, fact.Name, fact.Type.Words);
            return null;
        }

        Typed value = expressions.BindValue(assign.Value);
        if (!value.IsError && expressions.IsNews(fact.Type))
            value = expressions.AsNews(assign.Value, value);
        if (value.IsError || fact.Type.IsError)
            return null;
        bool unknownNumber = value.Type.Kind == ValueKind.Unknown && fact.Type.Kind == ValueKind.Integer && (inMind || fact.Domain is Domain.Integer { MayBeUnknown: true });
        bool fits = fact.Type.Kind == ValueKind.Entity
            ? value.Type.Kind == ValueKind.Unknown || (value.Type.Kind == ValueKind.Entity && value.Type.MayBe(fact.Type.Type!))
            : value.Type.Kind == fact.Type.Kind;
        bool unknownTruth = value.Type.Kind == ValueKind.Unknown && fact.Type.Kind == ValueKind.Boolean;
        if (!fits && !unknownNumber && !(unknownTruth && inMind))
        {
            string? hint = unknownTruth ? $"Only a mind may not know it: `believes(who, {fact.Name}(…)) {(initial ? "=" : ":=")} unknown`." : null;
            program.Diagnostics.ReportWithHint(Mistakes.WrongValue, assign.Value.Origin, hint, fact.Name, fact.Type.Words, value.Type.Words);
            return null;
        }

        if (fact.Type.Kind == ValueKind.Entity)
            RequireType(value, fact.Type.Type!, guards);
        if (assign.Operator == AssignOperator.Set)
            ReportOutOfBounds(assign, fact, value);
        return value.Expression;
    }

    /// <summary>Unknown may always be stored, though it is of no type.</summary>
    private static void RequireType(Typed value, TypeSymbol type, Guards guards)
    {
        if (value.Type.Kind == ValueKind.Entity)
            guards.RequireOrUnknown(value, type);
    }

    private void ReportOutOfBounds(AssignSyntax assign, FactSymbol fact, Typed value)
    {
        if (fact.Domain is not Domain.Integer domain || value.Type.Kind != ValueKind.Integer)
            return;
        if (value.Bounds.Minimum > domain.Maximum || value.Bounds.Maximum < domain.Minimum)
        {
            program.Diagnostics.Report(
                Mistakes.AssignedOutOfBounds, assign.Value.Origin, $"{value.Bounds.Minimum}", fact.Name, $"{domain.Minimum}..{domain.Maximum}");
        }
    }

    private Effect? BindFeelChange(FeelsSyntax feels, EffectSyntax change, List<Expression> minds, Guards guards)
    {
        if (initial)
            return NotAssignable(feels, "Feelings come from events; nobody feels anything at the start.");
        if (change is not AssignSyntax assign)
        {
            program.Diagnostics.Report(Mistakes.ValueMissing, feels.Origin, "feels", "a number", ":=");
            return null;
        }

        Expression.Feels? feeling = expressions.BindFeeling(feels, guards);
        Typed value = expressions.BindAs(assign.Value, ValueType.Integer);
        if (feeling is null || value.IsError)
            return null;
        Expression old = InMinds(minds, feeling);
        Expression result = assign.Operator == AssignOperator.Set ? value.Expression : Sum(assign.Operator, old, value.Expression);
        return new Effect.Feel(feeling.Who, feeling.Emotion, feeling.Toward, result);
    }

    private Effect? BindMemory(HappenedSyntax happened, EffectSyntax change, bool inMind, Guards guards)
    {
        if (!inMind)
            return NotAssignable(happened, "What happened cannot be changed, only what somebody believes of it.");
        Expression.Fact? trace = expressions.BindTrace(happened.Pattern, guards);
        Expression? value = change is AssignSyntax assign
            ? expressions.BindCondition(assign.Value)
            : change is AssertSyntax { Negated: true } ? Expression.Literal.False : Expression.Literal.True;
        return trace is null ? null : new Effect.Assign(trace.Id, trace.Arguments, value);
    }

    /// <summary>What somebody is about is so or not; people can be made to expect it.</summary>
    private Effect? BindPlanChange(CallSyntax plan, EffectSyntax change, bool inMind, Guards guards)
    {
        if (!inMind)
            return NotAssignable(plan, "What somebody is about to do cannot be changed, only what others believe of it.");
        Expression.Fact? fact = expressions.BindPlan(plan, guards);
        Expression value = change is AssignSyntax assign ? expressions.BindCondition(assign.Value) : change is AssertSyntax { Negated: true } ? Expression.Literal.False : Expression.Literal.True;
        return fact is null ? null : new Effect.Assign(fact.Id, fact.Arguments, value);
    }

    /// <summary>The value is still looked at, for mistakes of its own.</summary>
    private Effect? NotAssignable(ExpressionSyntax target, EffectSyntax change)
    {
        BindValueOf(change);
        return NotAssignable(target, (string?)null);
    }

    private Effect? BindReport(CallSyntax call, EffectSyntax change, bool inMind, List<Expression> minds)
    {
        if (change is not AssignSyntax { Operator: AssignOperator.Set } assign)
            return NotAssignable(call, "Write `:=` and what it comes to be, as in `believes(to, value(what)) := believes(who, value(what))`.");
        Expression? news = expressions.BindNewsOf(call);
        Typed value = expressions.BindValue(assign.Value);
        if (news is null || value.IsError)
            return null;
        if (value.Type.Kind == ValueKind.Unknown ? inMind : value.Type.Kind == ValueKind.Reported && ExpressionBinder.AreOfOneNews(new Expression.Reported(news), value.Expression))
            return new Effect.Report(news, value.Expression);
        if (value.Type.Kind == ValueKind.Reported)
            program.Diagnostics.Report(Mistakes.OtherNews, assign.Value.Origin);
        else
            program.Diagnostics.Report(Mistakes.WrongValue, assign.Value.Origin, "value", ValueType.Reported.Words, value.Type.Words);
        return null;
    }

    private Effect? NotAssignable(ExpressionSyntax target, string? hint)
    {
        program.Diagnostics.ReportWithHint(Mistakes.NotAssignable, target.Origin, hint);
        return null;
    }
}
