using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal static class EffectWalk
{
    /// <summary>Every effect of the story, inner ones too.</summary>
    public static IEnumerable<Effect> All(Story story)
    {
        IEnumerable<ImmutableArray<Effect>> bodies = story.Actions.Select(action => action.Effects)
            .Concat(story.Triggers.Select(trigger => trigger.Effects))
            .Concat(story.Reactions.Select(reaction => reaction.Effects))
            .Concat(story.Happenings.Select(happening => happening.Effects));
        return bodies.SelectMany(effects => effects.SelectMany(All));
    }

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
        Effect.Feel feel => feel.Toward is null ? [feel.Who, feel.Value] : [feel.Who, feel.Toward, feel.Value],
        Effect.When choice => [choice.Condition],
        Effect.ForEvery every => [every.Where],
        Effect.Believe believe => [believe.Who],
        _ => [],
    };

    public static ImmutableArray<Effect> Children(Effect effect) => effect switch
    {
        Effect.When choice => choice.Then.AddRange(choice.Otherwise),
        Effect.ForEvery every => every.Body,
        Effect.Believe believe => [believe.Inner],
        _ => [],
    };
}
