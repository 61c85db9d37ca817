using System.Globalization;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>A table for each person who was played: what was measured, what is aimed at, and what of it is missed.</summary>
internal static class PlayablePage
{
    private const int NameWidth = 54;
    private const int ValueWidth = 14;

    public static IEnumerable<string> Write(IReadOnlyCollection<PlayableReport> reports)
    {
        foreach (PlayableReport report in reports)
        {
            yield return $"{report.Who}: {report.Turns} turns in {report.Runs} runs";
            foreach (PlayableMeasure measure in report.Measures)
                yield return $"  {measure.Name,-NameWidth}{string.Create(CultureInfo.InvariantCulture, $"{measure.Value:0.#} {measure.Unit}"),ValueWidth}{Aim(measure)}";
        }

        int missed = reports.Sum(report => report.Measures.Count(measure => measure.IsMissed));
        yield return missed == 0 ? "Nothing that is aimed at is missed." : $"Missed: {missed} of {reports.Sum(report => report.Measures.Count(measure => measure.Target is not null))} aims.";
    }

    private static string Aim(PlayableMeasure measure) => measure.Target is null ? "" : $"   {(measure.IsMissed ? "MISSED" : "      ")} {measure.Target}";
}
