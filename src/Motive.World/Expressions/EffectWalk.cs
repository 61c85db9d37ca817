using System.Collections.Immutable;

namespace Motive.World;

/// <summary>Every node of an effect, and the same effect of other parts. A kind of node that is not named here is an error, and never taken for one without parts.</summary>
internal static class EffectWalk
{
    /// <summary>The effect and all inner ones.</summary>
    public static IEnumerable<Effect> All(Effect root)
    {
        Stack<Effect> open = new([root]);
        while (open.TryPop(out Effect? effect))
        {
            yield return effect;
            foreach (Effect child in Children(effect))
                open.Push(child);
        }
    }

    /// <summary>The expressions of the effect itself, without those of inner effects.</summary>
    public static ImmutableArray<Expression> Expressions(Effect effect) => effect switch
    {
        Effect.Assign assign => assign.Arguments.Add(assign.Value),
        Effect.Report report => [report.News, report.Value],
        Effect.StateSource source => source.From is null ? [source.Of] : [source.Of, source.From],
        Effect.Feel feel => feel.Toward is null ? [feel.Who, feel.Value] : [feel.Who, feel.Toward, feel.Value],
        Effect.When choice => [choice.Condition],
        Effect.ForEvery every => [every.Where],
        Effect.Believe believe => [believe.Who],
        _ => throw Unknown(effect),
    };

    /// <summary>The effects directly inside it.</summary>
    public static ImmutableArray<Effect> Children(Effect effect) => effect switch
    {
        Effect.Assign or Effect.Feel or Effect.Report or Effect.StateSource => [],
        Effect.When choice => choice.Then.AddRange(choice.Otherwise),
        Effect.ForEvery every => every.Body,
        Effect.Believe believe => [believe.Inner],
        _ => throw Unknown(effect),
    };

    /// <summary>The same effect with something else in the place of each of its own expressions and of each effect directly inside it. Slots stay as they are.</summary>
    public static Effect WithParts(Effect effect, Func<Expression, Expression> expression, Func<Effect, Effect> inner) => effect switch
    {
        Effect.Assign assign => assign with { Arguments = [.. assign.Arguments.Select(expression)], Value = expression(assign.Value) },
        Effect.Feel feel => feel with { Who = expression(feel.Who), Toward = feel.Toward is null ? null : expression(feel.Toward), Value = expression(feel.Value) },
        Effect.Report report => report with { News = expression(report.News), Value = expression(report.Value) },
        Effect.StateSource source => source with { Of = expression(source.Of), From = source.From is null ? null : expression(source.From) },
        Effect.When choice => choice with { Condition = expression(choice.Condition), Then = [.. choice.Then.Select(inner)], Otherwise = [.. choice.Otherwise.Select(inner)] },
        Effect.ForEvery every => every with { Where = expression(every.Where), Body = [.. every.Body.Select(inner)] },
        Effect.Believe believe => believe with { Who = expression(believe.Who), Inner = inner(believe.Inner) },
        _ => throw Unknown(effect),
    };

    /// <summary>The slot that goes through the members of a type inside the effect, or null for one that binds none.</summary>
    public static int? BoundSlot(Effect effect) => effect is Effect.ForEvery every ? every.Slot : null;

    private static InvalidOperationException Unknown(Effect effect) => new($"No parts are known of {effect.GetType().Name}.");
}
