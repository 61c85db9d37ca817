using System.Collections.Immutable;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>
/// Findings to be read: first how many there are of each kind, then what was found, those that belong together as one, each with its place, the numbers, and what would work where that was not just said.
/// </summary>
internal static class CheckPage
{
    private const int KindWidth = 17;
    private const int MostLines = 8;

    /// <param name="everything">Each finding by itself, and also what the story answers.</param>
    public static IEnumerable<string> Write(StoryCheck check, ImmutableArray<StoryFinding> findings, bool everything)
    {
        StoryFinding[] open = [.. findings.Where(finding => finding.Answer is null)];
        foreach (string line in Summary(check, open, findings.Length - open.Length, everything))
            yield return line;
        string advice = "";
        foreach (StoryFindingGroup group in check.Group(everything ? findings : open))
        {
            foreach (string line in everything ? group.Findings.SelectMany(Single) : Together(group))
                yield return line;
            if (everything || group.Findings[0].Advice == advice)
                continue;
            advice = group.Findings[0].Advice;
            yield return $"  {advice}";
        }
    }

    public static string Seeds(int seeds) => seeds == 1 ? "1 seed" : $"{seeds} seeds";

    private static IEnumerable<string> Summary(StoryCheck check, StoryFinding[] open, int answered, bool everything)
    {
        string how = check.Seeds.Length == 0 ? "by the rules alone" : $"with {Seeds(check.Seeds.Length)}";
        string listed = everything ? "" : ", which --all lists";
        string also = answered == 0 ? "" : $" {(answered == 1 ? "1 more is" : $"{answered} more are")} answered in the story{listed}.";
        yield return $"{(open.Length == 0 ? "Nothing found" : open.Length == 1 ? "1 finding" : $"{open.Length} findings")}, {how}.{also}";
        foreach (IGrouping<string, StoryFinding> kind in open.GroupBy(finding => finding.Kind))
        {
            int words = kind.Sum(finding => finding.Words);
            yield return $"{kind.Count(),6} {kind.Key,-KindWidth}{FindingWords.Meaning(kind.Key)}{(words == 0 ? "" : $"; {words} words")}";
        }

        if (open.Length > 0)
            yield return "";
    }

    /// <summary>A finding by itself.</summary>
    public static IEnumerable<string> Single(StoryFinding finding)
    {
        yield return $"{finding.Place}: {finding.Kind}: {finding.About}";
        yield return $"  {finding.Evidence}";
        yield return finding.Answer is string why ? $"  answered: {why}" : $"  {finding.Advice}";
    }

    private static IEnumerable<string> Together(StoryFindingGroup group)
    {
        string[] places = [.. group.Findings.Select(finding => finding.Place)];
        string[] lines = [.. places.Select(place => place[(place.LastIndexOf(':') + 1)..])];
        string place = places.Length == 1 ? places[0] : places[0][..Math.Max(0, places[0].LastIndexOf(':'))];
        yield return $"{place}: {group.Kind}: {group.About}";
        yield return $"  {group.Evidence}";
        if (lines.Length > 1)
            yield return $"  lines {string.Join(", ", lines.OrderBy(line => line.Length).ThenBy(line => line, StringComparer.Ordinal).Take(MostLines))}{(lines.Length > MostLines ? $" and {lines.Length - MostLines} more" : "")}";
    }
}
