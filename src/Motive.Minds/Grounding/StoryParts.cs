using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>Visits every expression and effect of a story that may be evaluated in a state.</summary>
internal static class StoryParts
{
    /// <summary>Rules and telling alike.</summary>
    public static void Visit(Story story, Action<Expression> visit, Action<Effect> visitEffect)
    {
        VisitRules(story, visit, visitEffect);
        VisitTelling(story, expression =>
        {
            if (expression is not null)
                Walk.Through(expression, visit);
        });
    }

    /// <summary>All that what anybody does may hang on.</summary>
    public static void VisitRules(Story story, Action<Expression> visit, Action<Effect> visitEffect)
    {
        foreach (ActionDefinition action in story.Actions)
        {
            Walk.Through(action.Requires, visit);
            Walk.Through(action.Effects, visit, visitEffect);
            Walk.Through(action.Observing.Condition, visit);
            Walk.Through(action.Duration, visit);
        }

        foreach (TriggerDefinition trigger in story.Triggers)
        {
            Walk.Through(trigger.When, visit);
            Walk.Through(trigger.Effects, visit, visitEffect);
        }

        foreach (ReactionDefinition reaction in story.Reactions)
        {
            Walk.Through(reaction.When, visit);
            Walk.Through(reaction.Effects, visit, visitEffect);
        }

        foreach (HappeningDefinition happening in story.Happenings)
        {
            Walk.Through(happening.Requires, visit);
            Walk.Through(happening.Effects, visit, visitEffect);
        }

        foreach (Want want in story.Wants)
        {
            Walk.Through(want.Weight, visit);
            if (want.Condition is not null)
                Walk.Through(want.Condition, visit);
        }

        if (story.Liking is not null)
            Walk.Through(story.Liking, visit);
    }

    /// <summary>Conditions outside the rules: they are read in states but never change them.</summary>
    public static void VisitTelling(Story story, Action<Expression?> visit)
    {
        foreach (TellRule tell in story.Tells)
            visit(tell.When);
        foreach (OpeningRule opening in story.Openings)
            visit(opening.When);
        foreach (Scene scene in story.Scenes)
            visit(scene.When);
        foreach (Chapter chapter in story.Chapters)
        {
            visit(chapter.Goal);
            foreach (Beat beat in chapter.Beats)
                visit(beat.When);
            VisitClosings(chapter.Closings, visit);
            foreach (Ending ending in chapter.Endings)
            {
                visit(ending.When);
                VisitClosings(ending.Closings, visit);
            }
        }
    }

    private static void VisitClosings(ImmutableArray<ClosingRule> closings, Action<Expression?> visit)
    {
        foreach (ClosingRule closing in closings)
            visit(closing.When);
    }
}
