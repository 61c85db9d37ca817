using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// Makes a failing story smaller while it still fails: leaves out triggers, wants, statements and effects, and makes conditions plain.
/// Actions stay, because others refer to them by number; a removed one can never happen.
/// </summary>
internal static class Shrinking
{
    public static Story Smallest(Story story, Func<Story, bool> fails)
    {
        while (Smaller(story).FirstOrDefault(fails) is Story smaller)
            story = smaller;
        return story;
    }

    private static IEnumerable<Story> Smaller(Story story)
    {
        IEnumerable<Story> without =
        [
            .. Without(story.Triggers).Select(triggers => story with { Triggers = triggers }),
            .. Without(story.Reactions).Select(reactions => story with { Reactions = reactions }),
            .. Without(story.Initial).Select(initial => story with { Initial = initial }),
            .. Without(story.Wants).Select(wants => story with { Wants = wants }),
            .. Without(story.Traces).Select(traces => story with { Traces = traces }),
        ];
        IEnumerable<Story> acts = story.Actions.SelectMany(action =>
            SmallerActions(action).Select(smaller => story with { Actions = story.Actions.Replace(action, smaller) }));
        IEnumerable<Story> triggers = story.Triggers.SelectMany(trigger =>
            SmallerTriggers(trigger).Select(smaller => story with { Triggers = story.Triggers.Replace(trigger, smaller) }));
        return without.Concat(acts).Concat(triggers);
    }

    private static IEnumerable<ActionDefinition> SmallerActions(ActionDefinition action)
    {
        if (action.Requires != Expression.Literal.False)
            yield return action with { Requires = Expression.Literal.False, Effects = [], Observing = action.Observing with { Condition = Expression.Literal.True } };
        foreach (Expression smaller in SmallerConditions(action.Requires))
            yield return action with { Requires = smaller };
        foreach (Expression smaller in SmallerConditions(action.Observing.Condition))
            yield return action with { Observing = action.Observing with { Condition = smaller } };
        foreach (ImmutableArray<Effect> smaller in SmallerEffects(action.Effects))
            yield return action with { Effects = smaller };
    }

    private static IEnumerable<TriggerDefinition> SmallerTriggers(TriggerDefinition trigger) =>
        SmallerConditions(trigger.When).Select(smaller => trigger with { When = smaller })
            .Concat(SmallerEffects(trigger.Effects).Select(smaller => trigger with { Effects = smaller }));

    private static IEnumerable<ImmutableArray<Effect>> SmallerEffects(ImmutableArray<Effect> effects) =>
        Without(effects).Concat(effects.SelectMany((effect, index) =>
            Inside(effect).Select(inner => effects.RemoveAt(index).InsertRange(index, inner))));

    private static IEnumerable<ImmutableArray<Effect>> Inside(Effect effect) => effect switch
    {
        Effect.When choice => [choice.Then, choice.Otherwise],
        Effect.ForEvery every => SmallerEffects(every.Body).Select(body => ImmutableArray.Create<Effect>(every with { Body = body })),
        Effect.Believe believe => Inside(believe.Inner).Where(inner => inner.Length == 1)
            .Select(inner => ImmutableArray.Create<Effect>(believe with { Inner = inner[0] })),
        _ => [],
    };

    /// <summary>True, or a part of the condition; each is simpler than the condition itself.</summary>
    private static IEnumerable<Expression> SmallerConditions(Expression condition)
    {
        if (condition is not Expression.Literal)
            yield return Expression.Literal.True;
        IEnumerable<Expression> parts = condition switch
        {
            Expression.Not not => SmallerConditions(not.Operand).Where(part => part is not Expression.Literal).Select(part => new Expression.Not(part)),
            Expression.And and => and.Operands,
            Expression.Or or => or.Operands,
            Expression.Conditional choice => [choice.Condition, choice.Then, choice.Else],
            Expression.Believes believes => SmallerConditions(believes.Body).Where(part => part is not Expression.Literal)
                .Select(part => believes with { Body = part }).Append(believes.Body),
            _ => [],
        };
        foreach (Expression part in parts)
            yield return part;
    }

    private static IEnumerable<ImmutableArray<T>> Without<T>(ImmutableArray<T> items) =>
        Enumerable.Range(0, items.Length).Select(index => items.RemoveAt(index));
}
