using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Fact families that some effect assigns, that whoever hosts a run may change, or about which some mind starts out mistaken (D3).</summary>
internal static class ChangingFacts
{
    /// <summary>The fact families that can change; all others are constants.</summary>
    public static HashSet<FactId> Collect(Story story) =>
    [
        .. story.Initial.Where(initial => !initial.Minds.IsEmpty).Select(initial => initial.Fact),
        .. story.Traces.Select(trace => trace.Fact),
        .. story.KeptSources.Select(source => source.Fact),
        .. story.Plans.Select(plan => plan.Fact),
        .. story.Hosted,
        .. StoryWalk.Effects(story).SelectMany(effect => NamedFacts.AssignedBy(story, effect)),
    ];
}
