using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary><c>about_to(ACTION(…))</c>: that an act is about to be done, as somebody knows or was told (D30p); in the place of news it is the news of that.</summary>
internal partial class ExpressionBinder
{
    private const string PlanOfAct = "about_to";

    /// <summary>Read as a function where the story has no fact or rule of its own by that name.</summary>
    public bool IsPlan(ExpressionSyntax syntax) => syntax is CallSyntax { Name.Text: PlanOfAct } && symbols.FindCallable(PlanOfAct) is null;

    private Typed BindPlanRead(CallSyntax call)
    {
        Guards guards = new();
        return BindPlan(call, guards) is Expression.Fact plan ? Guarded(guards, Typed.Condition(plan), Value.False, call.Origin) : Typed.Error;
    }

    /// <summary>The hidden fact; null where no plan of the story is meant, which has been reported.</summary>
    public Expression.Fact? BindPlan(CallSyntax call, Guards guards)
    {
        (NameSyntax? name, ImmutableArray<ArgumentSyntax> written) = call.Arguments is [{ Value: var act }] ? act switch
        {
            CallSyntax inner => (inner.Name, inner.Arguments),
            ReferenceSyntax reference => (reference.Name, []),
            _ => (null, []),
        } : (null, []);
        if (name is null || symbols.FindCallable(name.Text) is not ActionSymbol action || !symbols.NewsTypes.ContainsKey(NewsBuilder.PlanOf(action)))
        {
            Fail(Mistakes.NoSuchPlan, call.Origin, null);
            return null;
        }

        return BindArguments(new CallSyntax(name, written, call.Origin), action, guards) is { } arguments
            ? new Expression.Fact(program.Hidden.FindPlan(action, symbols), [.. arguments.Select(argument => argument.Expression)])
            : null;
    }

    private Typed BindPlanNews(CallSyntax call)
    {
        Guards guards = new();
        return BindPlan(call, guards) is Expression.Fact plan
            ? Guarded(guards, new Typed(Known(plan.Id, plan.Arguments), ValueType.Entity(symbols.News), Bounds.Any, IsConstant: plan.Arguments.All(argument => argument is Expression.Literal)), Value.Unknown, call.Origin)
            : Typed.Error;
    }
}
