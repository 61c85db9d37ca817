using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>Actions that nobody did in any run, with what was in the way most often. What is idle nobody has a reason for, and so nobody does it in runs in which nobody is played.</summary>
internal sealed class UndoneActs(Story story, ImmutableArray<RunCoverage> runs)
{
    /// <param name="impossible">Names of actions that are left out.</param>
    public IEnumerable<Finding> Find(IReadOnlySet<string> impossible) => story.Actions
        .Where(action => !action.IsIdle && !impossible.Contains(action.Name) && !runs.Any(run => run.Done.Contains(action.Id)))
        .Select(Found);

    private Finding Found(ActionDefinition action)
    {
        ActLack lack = runs.Select(run => run.Lacks.GetValueOrDefault(action.Id, ActLack.None)).Aggregate(ActLack.None, (sum, more) => sum.Plus(more));
        string did = action.Consenting.IsEmpty ? "came about" : "was done";
        return new Finding(
            FindingKinds.NeverDone, action.Name, action.Origin, 0, runs.Length,
            $"`{action.Name}` {did} in 0 of {Counted.Seeds(runs.Length)}{Lacked(lack)}.",
            lack.Possible > 0 && action.Consenting.IsEmpty
                ? "It could come about and neither chance nor the drama manager brought it: see what the chapters allow and when, or try more seeds."
                : lack.Possible > 0 ? "It could be done and nobody had a reason to, or not one that drew enough: let somebody want what it brings about, or take it out."
                : "What it requires does not come about: let something else lead there, or ask for less.")
        {
            Words = story.Tells.Where(tell => tell.Action == action.Id).Sum(ProseLength.Words),
        };
    }

    private static string Lacked(ActLack lack)
    {
        if (lack.Moments == 0)
            return "";
        string possible = $"; at {lack.Moments} moments looked at it was possible at {lack.Possible}";
        if (lack.Lacked.IsEmpty)
            return possible;
        KeyValuePair<string, int> most = lack.Lacked.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).First();
        return $"{possible}, and lacked most often `{most.Key}` ({most.Value})";
    }
}
