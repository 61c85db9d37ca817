using System.Collections.Immutable;
using System.Globalization;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>What an exploration found, to be read: how much was looked at, then each thing, with the way there.</summary>
internal static class ExplorePage
{
    private const int FoundWidth = 14;

    public static IEnumerable<string> Write(StoryExploration exploration, ExplorationEnd end, ImmutableArray<ExploredGoal> goals)
    {
        yield return exploration.WhyPlayed is null
            ? $"{exploration.Title}, whatever {exploration.Who} does: {Number(exploration.States)} states, {Looked(exploration, end)}."
            : $"{exploration.Title}, whatever {exploration.Who} does with seed 1: {Number(exploration.States)} prompts, {Looked(exploration, end)}. It was played, since {exploration.WhyPlayed}, so that nothing is proven; {Number(exploration.Merged)} decisions came to a prompt that was known.";
        foreach (IGrouping<string, ExploredGoal> found in goals.GroupBy(goal => Words(goal, end)))
            yield return $"{found.Count(),6} {found.Key}";
        yield return "";
        foreach (ExploredGoal goal in goals)
        {
            yield return $"{Words(goal, end),-FoundWidth}{Name(goal)}{(goal.Found == Reachable.Reached ? $", {Acts(goal.Acts!.Value)}" : "")}";
            if (goal.Found == Reachable.Reached)
                yield return $"    {(goal.Replay.IsEmpty ? "at the beginning" : string.Join("; ", goal.Replay))}";
            if (goal.Refused is not null)
                yield return $"    By the rules it can be reached, and a run did not come there: {goal.Refused} Please report that.";
        }
    }

    private static string Name(ExploredGoal goal) => $"{goal.Kind} {goal.Id}{(goal.Title.Length == 0 ? "" : $" \"{goal.Title}\"")}";

    private static string Looked(StoryExploration exploration, ExplorationEnd end) => end switch
    {
        ExplorationEnd.Exhausted => $"which is all that can happen, at most {Acts(exploration.Moves)} from the beginning",
        ExplorationEnd.Moves => $"all that are within {Acts(exploration.Moves)}; --moves N looks further",
        ExplorationEnd.Memory => $"and no more memory may be taken; what follows {Number(exploration.Expanded)} of them was looked at, {Acts(exploration.Moves)} deep; --memory N lets it take more",
        ExplorationEnd.States => $"and no more were to be kept; what follows {Number(exploration.Expanded)} of them was looked at, {Acts(exploration.Moves)} deep; --states N keeps more",
        _ => $"when it was stopped; what follows {Number(exploration.Expanded)} of them was looked at, {Acts(exploration.Moves)} deep",
    };

    private static string Words(ExploredGoal goal, ExplorationEnd end) => goal.Kind != "expect" ? Words(goal.Found, end) : goal.Found switch
    {
        Reachable.Reached => "broken",
        Reachable.OutOfReach => "holds",
        _ => "not broken",
    };

    private static string Words(Reachable found, ExplorationEnd end) => found switch
    {
        Reachable.Reached => "reached",
        Reachable.OutOfReach => "out of reach",
        _ => end == ExplorationEnd.Exhausted ? "not found" : "not reached",
    };

    private static string Acts(int acts) => acts == 1 ? "1 act" : $"{acts} acts";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
