using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>Visits every part of an expression or effect, outermost first.</summary>
internal static class Walk
{
    public static void Through(Expression expression, Action<Expression> visit)
    {
        visit(expression);
        foreach (Expression part in ExpressionWalk.Children(expression))
            Through(part, visit);
    }

    public static void Through(ImmutableArray<Effect> effects, Action<Expression> visit, Action<Effect>? visitEffect = null)
    {
        foreach (Effect effect in effects)
            Through(effect, visit, visitEffect);
    }

    private static void Through(Effect effect, Action<Expression> visit, Action<Effect>? visitEffect)
    {
        visitEffect?.Invoke(effect);
        switch (effect)
        {
            case Effect.Assign assign:
                foreach (Expression argument in assign.Arguments)
                    Through(argument, visit);
                Through(assign.Value, visit);
                break;
            case Effect.Feel feel:
                Through(feel.Who, visit);
                if (feel.Toward is not null)
                    Through(feel.Toward, visit);
                Through(feel.Value, visit);
                break;
            case Effect.When conditional:
                Through(conditional.Condition, visit);
                Through(conditional.Then, visit, visitEffect);
                Through(conditional.Otherwise, visit, visitEffect);
                break;
            case Effect.ForEvery every:
                Through(every.Where, visit);
                Through(every.Body, visit, visitEffect);
                break;
            case Effect.Believe believe:
                Through(believe.Who, visit);
                Through(believe.Inner, visit, visitEffect);
                break;
        }
    }
}
