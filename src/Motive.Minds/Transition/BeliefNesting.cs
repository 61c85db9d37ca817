using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>
/// How deep a story looks into minds where it bears on facts, on who sees what, or on wants. Triggers that only mend beliefs do not count:
/// they read what they write.
/// </summary>
internal static class BeliefNesting
{
    /// <summary>0 where it looks into no mind.</summary>
    public static int Measure(Story story)
    {
        int deepest = 0;
        foreach (ActionDefinition action in story.Actions)
        {
            Deepen(action.Requires);
            Deepen(action.Observing.Condition);
            DeepenByEffects(action.Effects);
        }

        foreach (TriggerDefinition trigger in story.Triggers.Where(trigger => trigger.Effects.Any(ChangesFacts)))
        {
            Deepen(trigger.When);
            DeepenByEffects(trigger.Effects);
        }

        foreach (Want want in story.Wants)
        {
            Deepen(want.Weight);
            Deepen(want.Condition ?? want.Weight);
        }

        return deepest;

        void Deepen(Expression expression) => deepest = Math.Max(deepest, DepthOf(expression));

        void DeepenByEffects(ImmutableArray<Effect> effects)
        {
            foreach (Expression expression in effects.SelectMany(EffectWalk.All).SelectMany(effect => EffectWalk.Expressions(effect)))
                Deepen(expression);
        }
    }

    private static int DepthOf(Expression expression) =>
        ExpressionWalk.Children(expression).Select(DepthOf).DefaultIfEmpty(0).Max() + (expression is Expression.Believes ? 1 : 0);

    private static bool ChangesFacts(Effect effect) => effect switch
    {
        Effect.Believe => false,
        Effect.When or Effect.ForEvery => EffectWalk.Children(effect).Any(ChangesFacts),
        _ => true,
    };
}
