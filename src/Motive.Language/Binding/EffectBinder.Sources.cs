using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class EffectBinder
{
    /// <summary>
    /// What is written into a mind together with how its owner has it from then on: <c>believes(who, f, from teller) := v</c>. As with all that is told, that is so only where they did not hold it already. Without a value it says of a truth that it is so, and of anything else only how they have it.
    /// </summary>
    private ImmutableArray<Effect> BindSourced(ExpressionSyntax target, SourceSyntax source, EffectSyntax change, List<Expression> minds, Guards guards)
    {
        Typed? from = source.From is null ? null : expressions.BindCharacter(source.From, guards);
        bool isBare = change is AssertSyntax { Negated: false } && IsNoTruth(target);
        ImmutableArray<Effect> written = isBare ? [] : BindSingle(target, change, true, minds, guards);
        Expression? about = isBare ? BindBare(target, guards) : About(written);
        if (about is null || from is { IsError: true } || change is AssignSyntax { Operator: not AssignOperator.Set } || (change is AssertSyntax { Negated: true } && !source.IsDenied))
        {
            if (about is not null && from is not { IsError: true })
                program.Diagnostics.Report(Mistakes.SourceNotSaid, source.Origin, program.TextAt(source.Origin));
            return [];
        }

        Effect stated = InMinds(minds, new Effect.StateSource(about, source.Way, from?.Expression));
        return initial || isBare ? [.. written, stated] : [.. written, new Effect.When(new Expression.Compare(Comparison.NotEqual, InMinds(minds, about), ValueIn(written)), [stated], [])];
    }

    private bool IsNoTruth(ExpressionSyntax target) => target switch
    {
        CallSyntax call when expressions.IsValueOfNews(call) => true,
        CallSyntax call => program.Symbols.TryFind(call.Name.Text, out FactSymbol? fact) && fact.Type.Kind != ValueKind.Boolean,
        ReferenceSyntax reference => program.Symbols.TryFind(reference.Name.Text, out FactSymbol? fact) && fact.Type.Kind != ValueKind.Boolean,
        _ => false,
    };

    private Expression? BindBare(ExpressionSyntax target, Guards guards)
    {
        CallSyntax call = target as CallSyntax ?? new CallSyntax(((ReferenceSyntax)target).Name, [], target.Origin);
        if (expressions.IsValueOfNews(call))
            return expressions.BindNewsOf(call) is Expression news ? new Expression.Reported(news) : null;
        return expressions.BindTarget(call, guards) is { Fact: { } fact, Arguments: { } arguments } ? new Expression.Fact(fact.Id, arguments) : null;
    }

    private static Effect Innermost(Effect effect) => effect is Effect.Believe believe ? Innermost(believe.Inner) : effect;

    private static Expression? About(ImmutableArray<Effect> written) => written is [var only] ? Innermost(only) switch
    {
        Effect.Assign assign => new Expression.Fact(assign.Fact, assign.Arguments),
        Effect.Report report => new Expression.Reported(report.News),
        _ => null,
    } : null;

    private static Expression ValueIn(ImmutableArray<Effect> written) => Innermost(written[0]) is Effect.Assign assign ? assign.Value : ((Effect.Report)Innermost(written[0])).Value;
}
