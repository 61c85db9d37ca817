using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>Fact families that some effect assigns, or about which some mind starts out mistaken.</summary>
internal static class ChangingFacts
{
    public static HashSet<FactId> Of(Story story)
    {
        HashSet<FactId> changing = [];
        foreach (InitialFact initial in story.Initial)
        {
            if (!initial.Minds.IsEmpty)
                changing.Add(initial.Fact);
        }

        foreach (EventTrace trace in story.Traces)
            changing.Add(trace.Fact);
        StoryParts.Visit(story, _ => { }, effect =>
        {
            if (effect is Effect.Assign assign)
                changing.Add(assign.Fact);
        });
        return changing;
    }
}
