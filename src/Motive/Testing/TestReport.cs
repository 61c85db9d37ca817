using System.Collections.Immutable;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Loading;
using Motive.World;

namespace Motive.Testing;

/// <summary>What there is to say of an outcome.</summary>
internal static class TestReport
{
    /// <summary>Everything by which it did not hold: lines of the script, then saving, then expectations; empty when it holds.</summary>
    public static ImmutableArray<TestFinding> Findings(LoadedStory loaded, TestOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(outcome);
        return
        [
            .. outcome.Test.Script.SelectMany(step => OfStep(loaded, outcome, step)),
            .. OfSaves(loaded, outcome),
            .. outcome.Test.Expectations.SelectMany((_, place) => OfExpectation(loaded, outcome, place)),
        ];
    }

    /// <summary>Reasons to doubt a test that holds, each a sentence; empty when there are none.</summary>
    public static ImmutableArray<string> Doubts(TestOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ImmutableArray<string>.Builder doubts = ImmutableArray.CreateBuilder<string>();
        foreach (StoryExpectation expectation in outcome.Vacuous)
            doubts.Add($"`expect {expectation.Text}` holds because nothing happened: {outcome.Runs[0].Ended}.");
        if (outcome.MakesNoDifference == true)
            doubts.Add("All that it expects comes about as well without what it gives and forbids, so it does not show that these matter.");
        return doubts.ToImmutable();
    }

    /// <summary>File and line of something written in the story.</summary>
    public static string PlaceOf(LoadedStory loaded, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        if (origin.File < 0)
            return "";
        string text = loaded.Files[origin.File].Text;
        return $"{loaded.Files[origin.File].Path}:{text.AsSpan(0, origin.Start).Count('\n') + 1}";
    }

    private static IEnumerable<TestFinding> OfStep(LoadedStory loaded, TestOutcome outcome, TestStep step)
    {
        RunOutcome[] faulty = [.. outcome.Runs.Where(run => ReferenceEquals(run.ScriptFault?.Step, step))];
        if (faulty.Length > 0)
            yield return new TestFinding(PlaceOf(loaded, step.Origin), step.Text, Sentence(faulty[0].ScriptFault!.What), [.. faulty.Select(run => run.Seed)]);
    }

    private static IEnumerable<TestFinding> OfSaves(LoadedStory loaded, TestOutcome outcome)
    {
        RunOutcome[] faulty = [.. outcome.Runs.Where(run => run.SaveFault is not null)];
        if (faulty.Length > 0)
            yield return new TestFinding(PlaceOf(loaded, outcome.Test.Origin), "saved and loaded", Sentence(faulty[0].SaveFault!), [.. faulty.Select(run => run.Seed)]);
    }

    private static IEnumerable<TestFinding> OfExpectation(LoadedStory loaded, TestOutcome outcome, int place)
    {
        Verdict verdict = outcome.Verdicts[place];
        if (verdict == Verdict.Holds)
            yield break;
        StoryExpectation expectation = outcome.Test.Expectations[place];
        RunOutcome[] faulty = [.. outcome.Runs.Where(run => run.ScriptFault is null && run.Expectations[place].Verdict == verdict)];
        if (faulty.Length == 0)
            yield break;
        string beats = faulty[0].Beats.IsEmpty ? "" : $"; reached were {string.Join(", ", faulty[0].Beats)}";
        bool tellsBeats = expectation.Kind == ExpectationKind.Sometime || verdict == Verdict.Undecided;
        string what = verdict == Verdict.Undecided ? $"undecided: {faulty[0].Expectations[place].What}" : faulty[0].Expectations[place].What;
        yield return new TestFinding(
            PlaceOf(loaded, expectation.Origin), $"expect {expectation.Text}", Sentence(what + (tellsBeats ? beats : "")), [.. faulty.Select(run => run.Seed)]);
    }

    private static string Sentence(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..] + ".";
}
