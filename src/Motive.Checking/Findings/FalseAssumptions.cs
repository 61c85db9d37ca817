using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>Passages that were told though something that they take for granted was not so.</summary>
internal static class FalseAssumptions
{
    /// <param name="runs">What was found in each run, with what it is called: <c>seed 3</c>; in their order.</param>
    public static IEnumerable<Finding> Find(Story story, ImmutableArray<(string Run, ImmutableArray<BrokenAssumption> Broken)> runs) =>
        from rule in story.Tells
        where !rule.Assumes.IsEmpty
        from assumed in rule.Assumes.Select(assumed => assumed.Text).Distinct()
        let broken = runs.SelectMany(run => run.Broken.Where(broken => broken.Rule == rule.Id && broken.Condition == assumed).Select(broken => (run.Run, broken.Event))).ToArray()
        where broken.Length > 0
        select new Finding(
            FindingKinds.FalseAssumption, story[rule.Action].Name, rule.Clause, broken.Select(one => one.Run).Distinct().Count(), runs.Length,
            $"This was told {Counted.Times(broken.Length)} while `{assumed}` was not so, in {broken.Select(one => one.Run).Distinct().Count()} of {Counted.Runs(runs.Length)} (first with {broken[0].Run}, event {broken[0].Event}).",
            "The reader is told what cannot be: make it a condition with `when`, and write another passage for where it is not so, or word this one without it.")
        {
            Within = [rule.Origin],
        };
}
