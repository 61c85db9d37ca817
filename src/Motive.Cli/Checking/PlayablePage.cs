using System.Globalization;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>A table for each person who was played: what was measured, what is aimed at, and what of it is missed.</summary>
internal static class PlayablePage
{
    private const int NameWidth = 56;
    private const int ValueWidth = 14;
    private const int CountWidth = 16;

    public static IEnumerable<string> Write(PlayableCheck check, IReadOnlyCollection<PlayableReport> reports, IEnumerable<StoryFinding> findings)
    {
        foreach (PlayableReport report in reports)
        {
            yield return $"{report.Who}: {report.Turns} turns in {report.Runs} runs: {string.Join(", ", report.Tempers)}, each with {(report.Seeds == 1 ? "seed 1" : $"the seeds 1 to {report.Seeds}")}";
            foreach (PlayableMeasure measure in report.Measures)
                yield return $"  {measure.Name,-NameWidth}{Value(measure),ValueWidth}{Counted(measure),CountWidth}{Aim(measure)}";
        }

        foreach (string line in findings.SelectMany(CheckPage.Single))
            yield return line;
        int missed = reports.Sum(report => report.Measures.Count(measure => measure.IsMissed));
        yield return missed == 0 ? "Nothing that is aimed at is missed." : $"Missed: {missed} of {reports.Sum(report => report.Measures.Count(measure => measure.Target is not null))} aims.";
    }

    private static string Value(PlayableMeasure measure) => measure.Of == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{measure.Value:0.#} {measure.Unit}");

    private static string Counted(PlayableMeasure measure) => measure.Of == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{measure.Count} {(measure.Unit == "%" ? "of" : "in")} {measure.Of}");

    /// <summary>A run turn by turn, as it was counted.</summary>
    public static IEnumerable<string> Turns(PlayableRun run)
    {
        yield return $"{run.Who}, {run.Temper}, seed {run.Seed}{(run.End is string end ? $": {end}{(run.EndedElsewhere ? ", from elsewhere" : "")}" : "")}";
        foreach (PlayableTurn turn in run.Turns)
        {
            yield return $"  {turn.At}  {string.Join(", ", turn.Marks)}";
            foreach (string offer in turn.FirstPage)
                yield return $"      {(offer == turn.Decided ? ">" : " ")} {offer}";
            if (turn.More > 0)
                yield return $"        and {turn.More} more{(turn.Decided is string decided && !turn.FirstPage.Contains(decided) ? $", of which was taken: {decided}" : "")}";
            if (turn.Decided is null)
                yield return "      > wait";
        }
    }

    private static string Aim(PlayableMeasure measure) => measure.Target is null ? "" : $"   {(measure.IsMissed ? "MISSED" : "      ")} {measure.Target}";
}
