using System.Collections.Immutable;
using Motive.Checking.Expectations;
using Motive.World;

namespace Motive.Checking.Outcomes;

/// <summary>What a test came to with all its seeds.</summary>
/// <param name="Runs">One for each seed, in the order of the test's.</param>
/// <param name="MakesNoDifference">
/// Whether everything it expects came about as well without what it gives and forbids, with every seed; null where that was not tried.
/// </param>
internal sealed record TestOutcome(StoryTest Test, ImmutableArray<RunOutcome> Runs, bool? MakesNoDifference)
{
    /// <summary>Of each expectation over all seeds, in the order they are written.</summary>
    public ImmutableArray<Verdict> Verdicts { get; } = [.. Test.Expectations.Select((expectation, place) => VerdictOf(expectation, place, Runs))];

    public Verdict Verdict => Expectations.Verdicts.All(Verdicts.Concat(Runs.Select(run => run.Verdict)));

    /// <summary>
    /// Expectations that held in every run only because nothing happened, or because their chapter never began. That is no doubt where what the test gives
    /// and forbids is seen to matter: then it is by this that nothing happened.
    /// </summary>
    public IEnumerable<StoryExpectation> Vacuous => Verdict != Verdict.Holds || MakesNoDifference == false
        ? []
        : Test.Expectations.Where((_, place) => Runs.All(run => run.Expectations[place].IsVacuous));

    private static Verdict VerdictOf(StoryExpectation expectation, int place, ImmutableArray<RunOutcome> runs)
    {
        IEnumerable<Verdict> verdicts = runs.Select(run => run.Expectations[place].Verdict);
        return expectation.InSomeSeed ? Expectations.Verdicts.Any(verdicts) : Expectations.Verdicts.All(verdicts);
    }
}
