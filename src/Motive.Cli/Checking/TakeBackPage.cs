using System.Collections.Immutable;
using System.Globalization;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>What statements of a story's beginning change: of each what is otherwise without it, and at the end a list of all, those that change most first.</summary>
internal static class TakeBackPage
{
    private const int ShareWidth = 8;

    public static IEnumerable<string> Write(TakeBackReport report)
    {
        yield return $"{report.Place}: {Named(report)}";
        if (report.IsRestated)
            yield return "  everything begins the same without it";
        else if (report.First is TakeBackEvent first)
            yield return $"  another thing comes about in {report.Acts} of {CheckPage.Seeds(report.Seeds)}; first with seed {first.Seed}, event {first.Event}, {first.At}: {Quoted(first.Instead)} instead of {Quoted(first.Was)}";
        else
            yield return $"  the same comes about in {report.Seeds} of {CheckPage.Seeds(report.Seeds)}{(report.Told > 0 ? $"; it is told otherwise in {report.Told}" : ", and is told in the same words")}";
        if (!report.Gained.IsEmpty)
            yield return $"  only without it: {Reached(report.Gained)}";
        if (!report.Lost.IsEmpty)
            yield return $"  only with it: {Reached(report.Lost)}";
    }

    /// <param name="everything">Also findings that the story answers.</param>
    public static IEnumerable<string> Sum(TakeBackCheck check, IReadOnlyCollection<TakeBackReport> reports, ImmutableArray<StoryFinding> findings, bool everything)
    {
        yield return "";
        yield return $"In how many of {CheckPage.Seeds(check.Seeds)} another thing comes about, or in another order, without each:";
        foreach (TakeBackReport report in reports.OrderByDescending(report => report.Acts).ThenByDescending(report => report.Told))
            yield return $"  {Share(report),ShareWidth}  {report.Place}: {Named(report)}{(report is { Acts: 0, Told: > 0 } ? $" (told otherwise in {report.Told})" : "")}";
        StoryFinding[] open = [.. findings.Where(finding => finding.Answer is null)];
        if (findings.Length > 0)
            yield return "";
        foreach (string line in (everything ? [.. findings] : open).SelectMany(CheckPage.Single))
            yield return line;
        int answered = findings.Length - open.Length;
        yield return $"{reports.Count} statements taken back with {CheckPage.Seeds(check.Seeds)}; {open.Length} {(open.Length == 1 ? "finding" : "findings")}{(answered == 0 ? "" : $", {answered} more answered in the story")}.";
    }

    private static string Named(TakeBackReport report) => report.Owner.Length == 0 ? report.Statement : $"{report.Owner}: {report.Statement}";

    private static string Share(TakeBackReport report) => report.IsRestated ? "restated" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * report.Acts / report.Seeds:0} %");

    private static string Quoted(string? happened) => happened is null ? "nothing more" : $"`{happened}`";

    private static string Reached(ImmutableArray<TakeBackReached> reached) => string.Join(", ", reached.Select(one => $"{one.Id} ({one.Seeds})"));
}
