using System.Collections.Immutable;

namespace Motive.World;

/// <summary>Every node of an effect. A kind of node that is not named here is an error, and never taken for one without parts.</summary>
public static class EffectWalk
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
        Effect.Feel feel => feel.Toward is null ? [feel.Who, feel.Value] : [feel.Who, feel.Toward, feel.Value],
        Effect.When choice => [choice.Condition],
        Effect.ForEvery every => [every.Where],
        Effect.Believe believe => [believe.Who],
        _ => throw Unknown(effect),
    };

    /// <summary>The effects directly inside it.</summary>
    public static ImmutableArray<Effect> Children(Effect effect) => effect switch
    {
        Effect.Assign or Effect.Feel or Effect.Report => [],
        Effect.When choice => choice.Then.AddRange(choice.Otherwise),
        Effect.ForEvery every => every.Body,
        Effect.Believe believe => [believe.Inner],
        _ => throw Unknown(effect),
    };

    private static InvalidOperationException Unknown(Effect effect) => new($"No parts are known of {effect.GetType().Name}.");
}
