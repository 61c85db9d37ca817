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

    private static IEnumerable<Effect> All(Effect root)
    {
        Stack<Effect> open = new([root]);
        while (open.TryPop(out Effect? effect))
        {
            yield return effect;
            foreach (Effect child in Children(effect))
                open.Push(child);
        }
    }

    private static ImmutableArray<Effect> Children(Effect effect) => effect switch
    {
        Effect.When choice => choice.Then.AddRange(choice.Otherwise),
        Effect.ForEvery every => every.Body,
        Effect.Believe believe => [believe.Inner],
        _ => [],
    };
}
