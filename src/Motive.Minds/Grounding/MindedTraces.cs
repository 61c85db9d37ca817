using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>
/// The hidden facts of what has happened that some rule reads or that somebody begins by believing. People think with these alone: otherwise to ask in a
/// passage what has happened would make states differ that nobody's doing hangs on, and a search that counts states would end elsewhere.
/// </summary>
internal static class MindedTraces
{
    public static HashSet<FactId> Collect(Story story)
    {
        HashSet<FactId> read =
        [
            .. story.Initial.Where(initial => !initial.Minds.IsEmpty).Select(initial => initial.Fact),
            .. StoryWalk.RuleExpressions(story).SelectMany(part => NamedFacts.ReadBy(story, part)),
            .. StoryWalk.Effects(story).SelectMany(effect => NamedFacts.AssignedBy(story, effect)),
        ];
        return [.. story.Traces.Select(trace => trace.Fact).Where(read.Contains)];
    }
}
