using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Every fact of a family that whoever hosts a run may change is kept in states, whether or not a rule asks for it.</summary>
internal static class HostedFacts
{
    /// <exception cref="StoryTooLargeException">There are more than a story may have.</exception>
    public static void InternAll(Story story, FactTable facts, GroundingBudget budget)
    {
        foreach (FactDefinition family in story.Hosted.Select(hosted => story[hosted]))
        {
            budget.BeginPart("fact", family.Name);
            int[] arguments = new int[family.Parameters.Length];
            InternAll(story, facts, budget, family, arguments, 0);
        }
    }

    private static void InternAll(Story story, FactTable facts, GroundingBudget budget, FactDefinition family, int[] arguments, int place)
    {
        if (place == arguments.Length)
        {
            facts.InternFact(family.Id, arguments);
            return;
        }

        foreach (Entity entity in story.Entities)
        {
            budget.Spend();
            if (!story.IsOfType(entity.Id.Value, family.Parameters[place].Type))
                continue;
            arguments[place] = entity.Id.Value;
            InternAll(story, facts, budget, family, arguments, place + 1);
        }
    }
}
