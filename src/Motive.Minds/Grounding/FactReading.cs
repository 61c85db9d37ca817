using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>
/// Numbers the changing facts that only telling, chapters and tests read, with closed arguments; so that <c>--set</c> on them is kept.
/// Changing facts that nothing mentions keep their initial value.
/// </summary>
internal static class FactReading
{
    public static void MentionAll(Story story, ExpressionGrounder expressions)
    {
        StoryParts.VisitTelling(story, expression =>
        {
            if (expression is null)
                return;
            Walk.Through(expression, part =>
            {
                if (part is Expression.Fact fact && fact.Arguments.All(argument => argument is Expression.Literal))
                    expressions.Ground(fact, []);
            });
        });
    }
}
