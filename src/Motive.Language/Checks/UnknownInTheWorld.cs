using Motive.World;

namespace Motive.Language;

/// <summary>
/// Actions that require a truth to be unknown, or not to be, outside of any mind. What is required must hold in the world when the act is done, and the world has every truth: such an act can only ever be tried, or asks for nothing.
/// Wants and rules are left out, which people ask of their own picture.
/// </summary>
internal static class UnknownInTheWorld
{
    public static void Report(Story story, DiagnosticBag diagnostics)
    {
        foreach (ActionDefinition action in story.Actions)
        {
            foreach (Expression.Compare asked in ExpressionWalk.Conjuncts(action.Requires).OfType<Expression.Compare>())
            {
                if (asked is { Left: Expression.Fact fact, Right: Expression.Literal { Value: Value.Unknown } } && story[fact.Id].Domain is Domain.Boolean)
                    diagnostics.Report(Mistakes.UnknownInWorld, action.Origin, action.Name, story[fact.Id].Name, asked.Operator == Comparison.Equal ? "never" : "always");
            }
        }
    }
}
