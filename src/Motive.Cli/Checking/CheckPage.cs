using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>Findings to be read: each with its place and kind, what was found, and what would work; at the end how many of each kind there are.</summary>
internal static class CheckPage
{
    public static IEnumerable<string> Write(StoryCheck check, IReadOnlyCollection<StoryFinding> findings)
    {
        foreach (StoryFinding finding in findings)
        {
            yield return $"{finding.Place}: {finding.Kind}: {finding.About}";
            yield return $"  {finding.Evidence}";
            yield return $"  {finding.Advice}";
        }

        string how = check.Seeds.Length == 0 ? "by the rules alone" : check.Seeds.Length == 1 ? "with 1 seed" : $"with {check.Seeds.Length} seeds";
        string kinds = string.Join(", ", findings.GroupBy(finding => finding.Kind).Select(group => $"{group.Count()} {group.Key}"));
        yield return findings.Count == 0 ? $"Nothing found, {how}." : $"{(findings.Count == 1 ? "1 finding" : $"{findings.Count} findings")}, {how}: {kinds}.";
    }
}
