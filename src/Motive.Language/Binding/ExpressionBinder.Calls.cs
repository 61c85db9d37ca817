using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal partial class ExpressionBinder
{
    private Typed BindCall(CallSyntax call)
    {
        switch (symbols.FindCallable(call.Name.Text))
        {
            case FactSymbol fact:
                return BindFactRead(call, fact);
            case RuleSymbol rule:
                return BindRuleUse(call, rule);
            case ChangeSymbol:
                return Fail(Mistakes.ChangeAsValue, call.Name.Origin, null, call.Name.Text);
            case ActionSymbol:
                return Fail(Mistakes.ActionAsValue, call.Name.Origin, $"Write `happened {call.Name.Text}(…)`.", call.Name.Text);
        }

        if (IsValueOfNews(call))
            return BindReported(call);
        if (call.Name.Text == PlanOfAct)
            return BindPlanRead(call);
        if (call.Name.Text == SourceOfBelief)
            return BindSourceOf(call);
        if (IsOfClaim(call))
            return BindOfClaim(call);
        if (call.Name.Text == ConcernOfNews && symbols.News is not null)
            return BindConcern(call);
        foreach (ArgumentSyntax argument in call.Arguments.Where(argument => argument.Value is not WildcardSyntax))
            BindValue(argument.Value);
        IEnumerable<string> callables = symbols.Facts.Select(item => item.Name).Concat(symbols.Rules.Select(item => item.Name));
        return Fail(Mistakes.UnknownFact, call.Name.Origin, program.Diagnostics.DidYouMean(call.Name.Text, callables), call.Name.Text, "fact or rule");
    }

    private Typed BindFactRead(CallSyntax call, FactSymbol fact)
    {
        Guards guards = new();
        if (BindArguments(call, fact, guards) is not { } arguments || fact.Type.IsError)
            return Typed.Error;
        Expression read = new Expression.Fact(fact.Id, [.. arguments.Select(argument => argument.Expression)]);
        bool certain = minds == 0 && !guards.AreNeeded && arguments.All(argument => argument is { IsConstant: true, Type.Kind: ValueKind.Entity });
        Bounds bounds = fact.Domain is Domain.Integer integer ? new Bounds(integer.Minimum, integer.Maximum, !certain) : Bounds.Any;
        int otherwise = fact.Type.Kind == ValueKind.Boolean ? Value.False : Value.Unknown;
        return Guarded(guards, new Typed(read, fact.Type, bounds), otherwise, call.Origin);
    }

    /// <summary>A fact as the target of a change; its arguments' guards become the change's condition.</summary>
    public virtual FactTarget BindTarget(CallSyntax call, Guards guards)
    {
        if (!symbols.TryFind(call.Name.Text, out FactSymbol? fact))
            return new FactTarget(null, null, IsReported: false);
        List<Typed>? arguments = BindArguments(call, fact, guards);
        return new FactTarget(fact, arguments is null || fact.Type.IsError ? null : [.. arguments.Select(argument => argument.Expression)], IsReported: true);
    }

    private Typed BindRuleUse(CallSyntax call, RuleSymbol rule)
    {
        Guards guards = new();
        if (BindArguments(call, rule, guards) is not { } arguments || rule.Body.IsError)
            return Typed.Error;
        Expression body = InlinerOf(arguments, rule.Slots, []).Rewrite(rule.Body.Expression);
        if (!program.Inlining.Spend(InlinedSize.Measure(body)))
            return Fail(Mistakes.RuleTooLarge, call.Origin, null, rule.Name);
        if (!IsWithinSteps(body, call.Origin))
            return Typed.Error;
        int otherwise = rule.Body.Type.Kind == ValueKind.Boolean ? Value.False : Value.Unknown;
        Bounds bounds = rule.Body.Bounds with { MayBeUnknown = rule.Body.Bounds.MayBeUnknown || minds > 0 || guards.AreNeeded };
        Typed value = Guarded(guards, rule.Body with { Expression = body, Bounds = bounds }, otherwise, call.Origin);
        RuleUse use = new(rule.Id, [.. arguments.Select(argument => argument.Expression)], value.Expression.Use);
        return value.IsError ? value : value with { Expression = value.Expression with { Use = use } };
    }

    /// <summary>The effects of a change, or none where it has been reported.</summary>
    /// <param name="around">Whose pictures the change is made in, outermost first.</param>
    public ImmutableArray<Effect> BindUse(CallSyntax call, ChangeSymbol change, List<Expression> around)
    {
        Guards guards = new();
        HasBrokenEffect |= change.Body is null;
        if (BindArguments(call, change, guards) is not { } arguments || change.Body is not { } body)
            return [];
        ImmutableArray<Effect> effects = guards.Around(InlinerOf(arguments, change.Slots, around).Rewrite(body));
        for (int i = around.Count - 1; i >= 0; i--)
            effects = new EffectsInMind(around[i]).Nest(effects);
        if (program.Inlining.Spend(InlinedSize.Measure(effects)))
            return IsWithinSteps(effects, call.Origin) ? effects : [];
        Fail(Mistakes.ChangeTooLarge, call.Origin, null, change.Name);
        return [];
    }

    /// <summary>Reserves slots for a body's own variables that nothing around them uses: neither scope, nor arguments, nor minds.</summary>
    private Inliner InlinerOf(List<Typed> arguments, int slots, IEnumerable<Expression> around)
    {
        ImmutableArray<Expression> values = [.. arguments.Select(argument => argument.Expression)];
        int free = values.Concat(around).Select(ExpressionWalk.SlotsUsed).Append(Scope.Depth).Max();
        Scope.Reserve(free + slots - values.Length);
        return new Inliner(values, free);
    }

    /// <summary>An action with all its arguments, as <c>do</c> has it.</summary>
    public (ActionId Action, ImmutableArray<Expression> Arguments)? BindAct(PatternSyntax act)
    {
        CallSyntax call = new(act.Action, act.Arguments ?? [], act.Origin);
        if (names.Action(act.Action) is not { } action || BindArguments(call, action, new Guards()) is not { } arguments)
            return null;

        return (action.Id, [.. arguments.Select(argument => argument.Expression)]);
    }

    /// <summary>One value for each parameter, or null where one is missing or wrong and has been reported.</summary>
    private List<Typed>? BindArguments(CallSyntax call, CallableSymbol callable, Guards guards)
    {
        ExpressionSyntax?[]? matched = new ArgumentMatcher(program).Match(call.Name, call.Arguments, callable, mayLack: false);
        if (matched is null)
        {
            // The values are still looked at, for mistakes of their own.
            foreach (ArgumentSyntax argument in call.Arguments)
                BindValue(argument.Value);
            return null;
        }

        List<Typed> values = [];
        bool failed = false;
        for (int i = 0; i < matched.Length; i++)
        {
            Typed value = BindArgument(matched[i]!, callable, i);
            failed |= value.IsError || callable.Parameters[i].Type is null;
            if (!failed)
                guards.Require(value, callable.Parameters[i].Type!);
            values.Add(value);
        }

        return failed ? null : values;
    }

    private Typed BindArgument(ExpressionSyntax syntax, CallableSymbol callable, int position)
    {
        ParameterSymbol parameter = callable.Parameters[position];
        Typed value = parameter.Type is not TypeSymbol type ? BindValue(syntax) : type == symbols.News ? BindNews(syntax) : type == symbols.Claim ? BindClaim(syntax) : BindValue(syntax);
        if (value.IsError || parameter.Type is null || Fits(value.Type, ValueType.Entity(parameter.Type)))
            return value;
        return Fail(
            Mistakes.WrongArgument, syntax.Origin, null, callable.Shape, parameter.Name ?? $"{position + 1}",
            ValueType.Entity(parameter.Type).Words, value.Type.Words);
    }
}
