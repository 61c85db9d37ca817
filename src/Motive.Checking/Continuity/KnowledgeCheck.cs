using System.Collections.Immutable;

namespace Motive.Checking.Continuity;

/// <summary>Whether whoever acts on something, or tells it, has been shown it or told it before, or knew it from the beginning.</summary>
internal static class KnowledgeCheck
{
    public static IEnumerable<ContinuityFinding> Find(Outline outline)
    {
        foreach (OutlineLine line in outline.Lines)
        {
            IEnumerable<(string Who, string What)> acting = line.Marked(MarkKind.Knows).SelectMany(what => line.Who.Select(who => (who, what)));
            IEnumerable<(string Who, string What)> telling = line.Marked(MarkKind.Tells).SelectMany(what => line.Who.Take(1).Select(who => (who, what)));
            foreach ((string who, string what) in acting.Concat(telling).Distinct())
            {
                if (Missing(outline, line, who, what) is { } finding)
                    yield return finding;
            }
        }
    }

    private static ContinuityFinding? Missing(Outline outline, OutlineLine line, string who, string what)
    {
        if (outline.Knows.GetValueOrDefault(who, []).Contains(what))
            return null;
        OutlineLine[] sources = [.. outline.Lines.Where(other => other.Who.Contains(who) && Teaches(other, who, what))];
        if (sources.Any(other => other == line || !other.IsAfter(line)))
            return null;
        string learns = sources.OrderBy(other => other.Begins.Earliest).FirstOrDefault() is { } first
            ? $"{who} learns it on {OutlineWords.Of(first.Begins)} (line {first.Number}), {OutlineWords.Long(first.Begins.Earliest - line.Begins.Latest)} later at the least"
            : $"nothing in the outline shows it to {who} or tells them";
        return new(ContinuityFinding.UnknownSource, line.Number, [.. sources.Take(1).Select(other => other.Number)], $"{who} acts on `{what}` on {OutlineWords.Of(line.Begins)}; {learns}.");
    }

    private static bool Teaches(OutlineLine line, string who, string what) =>
        line.Marked(MarkKind.Shows).Contains(what) || (line.Who[0] != who && line.Marked(MarkKind.Tells).Contains(what));
}
