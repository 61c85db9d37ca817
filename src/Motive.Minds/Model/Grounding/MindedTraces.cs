using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// The hidden facts of what has happened, and of how people have their beliefs, that some rule reads or that somebody begins by believing. The states that people think with keep these alone. Did they also keep what
/// only a passage asks for, states would differ in what nobody's acts depend on, and a search that counts states would end elsewhere.
/// </summary>
internal static class MindedTraces
{
    /// <summary>Those hidden facts, by family.</summary>
    public static HashSet<FactId> Collect(Story story)
    {
        HashSet<FactId> read =
        [
            .. story.Initial.Where(initial => !initial.Minds.IsEmpty).Select(initial => initial.Fact),
            .. StoryWalk.RuleExpressions(story).SelectMany(part => NamedFacts.ReadBy(story, part)),
            .. StoryWalk.Effects(story).SelectMany(effect => NamedFacts.AssignedBy(story, effect)),
        ];
        // How somebody has it that a deed was done is seen with the deed.
        read.UnionWith(story.KeptSources.Where(source => read.Contains(source.Fact)).Select(source => source.Of).ToArray());
        return [.. story.Traces.Select(trace => trace.Fact).Concat(story.KeptSources.Select(source => source.Fact)).Concat(story.Plans.Select(plan => plan.Fact)).Where(read.Contains)];
    }
}
