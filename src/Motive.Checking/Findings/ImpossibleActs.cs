using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>Actions of which no act can ever be possible, whatever happens: something that each of them requires never holds.</summary>
internal static class ImpossibleActs
{
    public static IEnumerable<Finding> Find(GroundStory story, RunReachability reachable)
    {
        ILookup<ActionId, Act> acts = story.Acts.ToLookup(act => act.Definition.Id);
        return story.Story.Actions.Where(action => !acts[action.Id].Any(act => reachable.MayHappen(act.Event))).Select(action => Found(story, reachable, action, [.. acts[action.Id]]));
    }

    private static Finding Found(GroundStory story, RunReachability reachable, ActionDefinition action, Act[] acts)
    {
        string lack = acts.Length == 0
            ? "for no parameters does its precondition ever hold, by facts that nothing in the story changes"
            : $"it could be done in {acts.Length} {(acts.Length == 1 ? "way" : "ways")}, and in none of them does its precondition ever hold{Lacking(story, reachable, acts)}";
        return new Finding(
            FindingKinds.ImpossibleAct, action.Name, action.Origin, 0, acts.Length,
            $"`{action.Name}` is never possible: {lack}.",
            "Nobody can do it, with any seed: let an act, a trigger or the beginning bring about what it requires, or take it out.");
    }

    /// <summary>What most of the acts require that never holds, if it is a fact.</summary>
    private static string Lacking(GroundStory story, RunReachability reachable, Act[] acts)
    {
        var most = acts.SelectMany(act => act.Event.Requires.Conjuncts.Where(conjunct => !reachable.MayHold(conjunct)).Select(conjunct => ConditionNames.Write(story, conjunct)).OfType<string>().Distinct())
            .GroupBy(words => words).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        return most is null ? "" : $"; most often it lacks `{most.Key}` ({most.Count()} of {acts.Length})";
    }
}
