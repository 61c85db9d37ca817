using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Continuity;

/// <summary>Finds what in an outline cannot be so, each with the arithmetic. What is known only within bounds is found only where it cannot be so for any time within them.</summary>
internal static class ContinuityCheck
{
    /// <summary>In the order of the lines that they are said at.</summary>
    public static ImmutableArray<ContinuityFinding> Find(Outline outline)
    {
        OutlineRoads roads = new(outline);
        string[] people = [.. outline.Lines.SelectMany(line => line.Who).Distinct(StringComparer.Ordinal)];
        return
        [
            .. people.SelectMany(who => new JourneyCheck(outline, roads, who).Find())
                .Concat(KnowledgeCheck.Find(outline))
                .Concat(Deaths(outline))
                .Concat(Promises(outline))
                .Concat(outline.Claims.Select(Claimed).OfType<ContinuityFinding>())
                .OrderBy(finding => finding.Number).ThenBy(finding => finding.Kind, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ContinuityFinding> Deaths(Outline outline)
    {
        foreach (OutlineLine death in outline.Lines)
        {
            foreach (string dead in death.Marked(MarkKind.Dies))
            {
                foreach (OutlineLine later in outline.Lines.Where(line => line.Who.Contains(dead) && line.IsAfter(death)))
                    yield return new(ContinuityFinding.DeadActs, later.Number, [death.Number], $"{dead} takes part in this on {OutlineWords.Of(later.Begins)}, and died on {OutlineWords.Of(death.Begins)}.");
                string[] saw = [.. death.Who.Where(who => who != dead)];
                OutlineLine[] after = [.. outline.Lines.Where(line => line != death && !death.IsAfter(line))];
                if (saw.Length > 0 && !after.Any(line => line.Marked(MarkKind.About).Contains(dead)))
                    yield return new(ContinuityFinding.NoConsequence, death.Number, [], $"{EnglishList.Write(saw)} saw {dead} die ({Counted.Of(saw.Length, "witness", "witnesses")}), and of the {Counted.Of(after.Length, "line")} after it none is about that: nobody asks, and nothing comes of it.");
            }
        }
    }

    private static IEnumerable<ContinuityFinding> Promises(Outline outline)
    {
        foreach (OutlineLine promise in outline.Lines)
        {
            foreach (string what in promise.Marked(MarkKind.Promises))
            {
                if (!outline.Lines.Any(line => !promise.IsAfter(line) && (line.Marked(MarkKind.Keeps).Contains(what) || line.Marked(MarkKind.Breaks).Contains(what))))
                    yield return new(ContinuityFinding.Forgotten, promise.Number, [], $"It is promised: {what}. No line after it keeps that, and none breaks it.");
            }
        }
    }

    private static ContinuityFinding? Claimed(OutlineClaim claim)
    {
        (long least, long most) = claim.InNights
            ? Moment.NightsBetween(claim.From.Begins, claim.To.Begins)
            : (claim.To.Begins.Earliest - claim.From.Begins.Latest, claim.To.Begins.Latest - claim.From.Begins.Earliest);
        if (least <= claim.Most && most >= claim.Least)
            return null;
        string found = claim.InNights ? OutlineWords.Nights(least, most) : OutlineWords.Between(Math.Max(0, least), most);
        string words = most < 0 && !claim.InNights
            ? $"Line {claim.To.Number}, on {OutlineWords.Of(claim.To.Begins)}, comes before line {claim.From.Number}, on {OutlineWords.Of(claim.From.Begins)}. It is said to come after it: {claim.Words}."
            : $"From {OutlineWords.Of(claim.From.Begins)} (line {claim.From.Number}) to {OutlineWords.Of(claim.To.Begins)} (line {claim.To.Number}): {found}. It is said to be {claim.Words}: {Bounds(claim)}.";
        return new(ContinuityFinding.DoesNotAddUp, claim.Number, [claim.From.Number, claim.To.Number], words);
    }

    private static string Bounds(OutlineClaim claim)
    {
        string most = claim.InNights ? Counted.Of(claim.Most, "night") : OutlineWords.Long(claim.Most);
        string least = claim.InNights ? Counted.Of(claim.Least, "night") : OutlineWords.Long(claim.Least);
        return claim.Most == long.MaxValue ? $"{least} at the least" : claim.Least <= 0 ? $"{most} at the most" : claim.Least == claim.Most ? least : $"{least} to {most}";
    }
}
