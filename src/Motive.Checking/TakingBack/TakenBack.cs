using System.Collections.Immutable;
using Motive.Checking.Findings;
using Motive.World;

namespace Motive.Checking.TakingBack;

/// <summary>What a statement of the beginning changes: what is otherwise without it, in runs of several seeds.</summary>
/// <param name="Text">The statement, as it is written.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="IsRestated">Everything begins the same without it, so that nothing was run.</param>
/// <param name="Runs">One for each seed, in their order; none where it is restated.</param>
internal sealed record TakenBack(string Text, Origin Origin, bool IsRestated, ImmutableArray<RunDifference> Runs)
{
    public int Changed => Runs.Count(run => run.First is not null);

    public int ToldOtherwise => Runs.Count(run => run.IsToldOtherwise);

    /// <summary>The first difference that there is, of the lowest seed that has one.</summary>
    public RunDifference? First => Runs.FirstOrDefault(run => run.First is not null);

    /// <summary>In how many runs each beat and ending was reached only without it.</summary>
    public ImmutableSortedDictionary<string, int> Gained => Count(run => run.Gained);

    public ImmutableSortedDictionary<string, int> Lost => Count(run => run.Lost);

    /// <summary>What is to be said of it where it changes nothing; null where it changes what happens, or how it is told.</summary>
    public Finding? Finding
    {
        get
        {
            if (IsRestated)
            {
                return new Finding(
                    FindingKinds.Restated, Text, Origin, 0, 1,
                    $"`{Text}` is so without being said: everything begins the same without it.",
                    "It is what is so anyway, or a statement further down says otherwise: take it out, or say what you mean.");
            }

            return Changed > 0 || ToldOtherwise > 0 ? null : new Finding(
                FindingKinds.Decoration, Text, Origin, 0, Runs.Length,
                $"Without `{Text}` the same comes about and is told in {Counted.OutOfSeeds(Runs.Length)}.",
                "Nobody acts by it and nothing is told by it: let somebody want, do or conclude something by it, or take it out.");
        }
    }

    private ImmutableSortedDictionary<string, int> Count(Func<RunDifference, ImmutableArray<string>> reached) =>
        Runs.SelectMany(run => reached(run)).GroupBy(id => id).ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
