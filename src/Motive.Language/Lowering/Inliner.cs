using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Puts the body of a rule or a change in place of a use: parameters become the arguments as they were written, so an argument inside
/// <c>believes</c> is read in that mind; bound variables move to slots that neither the use nor its arguments have.
/// </summary>
internal sealed class Inliner(ImmutableArray<Expression> arguments, int firstFreeSlot) : ExpressionRewriter
{
    public ImmutableArray<Effect> Rewrite(ImmutableArray<Effect> effects) => [.. effects.Select(Rewrite)];

    private Effect Rewrite(Effect effect) => effect switch
    {
        Effect.Assign assign => assign with { Arguments = [.. assign.Arguments.Select(Rewrite)], Value = Rewrite(assign.Value) },
        Effect.Feel feel => new Effect.Feel(
            Rewrite(feel.Who), feel.Emotion, feel.Toward is null ? null : Rewrite(feel.Toward), Rewrite(feel.Value)),
        Effect.Report report => new Effect.Report(Rewrite(report.News), Rewrite(report.Value)),
        Effect.When choice => new Effect.When(Rewrite(choice.Condition), Rewrite(choice.Then), Rewrite(choice.Otherwise)),
        Effect.ForEvery every => new Effect.ForEvery(MovedSlot(every.Slot), every.Type, Rewrite(every.Where), Rewrite(every.Body)),
        Effect.Believe believe => believe with { Who = Rewrite(believe.Who), Inner = Rewrite(believe.Inner) },
        _ => throw new InvalidOperationException($"No copy of {effect.GetType().Name}."),
    };

    protected override Expression Rewrite(Expression.Variable variable) =>
        variable.Slot < arguments.Length ? arguments[variable.Slot] : new Expression.Variable(MovedSlot(variable.Slot));

    protected override int MovedSlot(int slot) => slot - arguments.Length + firstFreeSlot;
}
