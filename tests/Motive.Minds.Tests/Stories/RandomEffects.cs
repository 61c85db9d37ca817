using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>Effects of acts, which may do anything, and of triggers, which only ever move a fact one way.</summary>
internal sealed class RandomEffects(SplitMix64 draws, Vocabulary words, RandomExpressions expressions)
{
    public ImmutableArray<Effect> OfAct(Scope scope) => Several(draws.Between(1, 3), () => One(scope, 2, (within, _) => Assigned(within)));

    public ImmutableArray<Effect> OfTrigger(Scope scope) => Several(draws.Between(1, 2), () => One(scope, 1, Latched));

    private static ImmutableArray<Effect> Several(int number, Func<Effect> effect) => [.. Enumerable.Range(0, number).Select(_ => effect())];

    /// <summary><paramref name="assign"/> is told whether what it assigns is a belief.</summary>
    private Effect One(Scope scope, int depth, Func<Scope, bool, Effect> assign) => draws.Below(depth > 0 ? 10 : 5) switch
    {
        5 => new Effect.When(
            expressions.Boolean(scope, 1),
            Several(draws.Between(1, 2), () => One(scope, depth - 1, assign)),
            Several(draws.Below(2), () => One(scope, depth - 1, assign))),
        6 => Every(scope, depth, assign),
        7 or 8 or 9 => Belief(scope, depth, assign),
        _ => assign(scope, false),
    };

    private Effect.ForEvery Every(Scope scope, int depth, Func<Scope, bool, Effect> assign)
    {
        TypeId type = words.SomeType();
        Scope inner = scope.With(type);
        return new Effect.ForEvery(
            scope.Free, type, draws.Chance(40) ? Yes : expressions.Boolean(inner, 1),
            Several(draws.Between(1, 2), () => One(inner, depth - 1, assign)));
    }

    private Effect.Believe Belief(Scope scope, int depth, Func<Scope, bool, Effect> assign)
    {
        Effect inner = draws.Below(depth > 0 ? 6 : 3) switch
        {
            3 => Belief(scope, depth - 1, assign),
            4 when depth > 1 => Every(scope, 0, (within, _) => assign(within, true)),
            5 => new Effect.When(expressions.Boolean(scope, 1), [assign(scope, true)], []),
            _ => assign(scope, true),
        };
        return new Effect.Believe(expressions.Believer(scope), inner, draws.Chance(50));
    }

    private Effect Assigned(Scope scope)
    {
        if (words.FeelingsMatter && draws.Chance(20))
            return Feel(expressions.SomeFeeling(scope), Plus(expressions.SomeFeeling(scope), Number(draws.Between(-2, 5))));
        FactWord word = draws.Pick(words.Facts);
        Expression.Fact fact = expressions.Applied(word, scope);
        return Set(fact, word.Domain switch
        {
            Domain.Boolean => draws.Chance(70) ? Number(draws.Below(2)) : expressions.Boolean(scope, 1),
            Domain.Integer when draws.Chance(50) => Plus(fact, Number(draws.Pick([-1, 1, 1, 2]))),
            Domain.Integer => expressions.Integer(scope, 1),
            Domain.Entities entities => expressions.Entity(scope, entities.Type, 1),
            _ => throw new InvalidOperationException($"No domain {word.Domain}."),
        });
    }

    /// <summary>A believed amount is not raised by a trigger: read outside that mind, it could fall.</summary>
    private Effect Latched(Scope scope, bool believed)
    {
        FactWord[] movable = [.. words.Facts.Where(word => word.Latch is not null || !believed)];
        if (movable.Length == 0)
            return new Effect.When(No, [], []);
        FactWord word = draws.Pick(movable);
        Expression.Fact fact = expressions.Applied(word, scope);
        return Set(fact, word.Latch is int latch ? new Expression.Literal(latch) : Plus(fact, Number(1)));
    }
}
