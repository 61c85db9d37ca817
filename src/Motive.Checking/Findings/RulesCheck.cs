using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>What can be found in a story by its rules alone, without a run of it.</summary>
internal static class RulesCheck
{
    /// <summary>The kinds that it looks for.</summary>
    public static readonly ImmutableHashSet<string> Kinds = [FindingKinds.Corridor, FindingKinds.ImpossibleAct, FindingKinds.OneWayRoad, FindingKinds.IdleWant, FindingKinds.QuotedClause];

    /// <exception cref="StoryTooLargeException">The story is more than <see cref="StoryLimits"/> allow.</exception>
    public static ImmutableArray<Finding> Find(GroundStory story)
    {
        MindEngine engine = new(story);
        RunReachability reachable = new(story, engine.States, engine.Initial);
        return
        [
            .. Corridors.Find(engine, reachable),
            .. ImpossibleActs.Find(story, reachable),
            .. OneWayRoads.Find(story, reachable),
            .. IdleWants.Find(engine, reachable),
            .. QuotedClauses.Find(story.Story),
        ];
    }
}
