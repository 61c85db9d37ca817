using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>Lays findings beside what the story answers to them, and puts the gravest first.</summary>
internal static class AnsweredFindings
{
    /// <param name="found">In the order of the story, within each kind.</param>
    /// <param name="looked">The kinds that were looked for everywhere; an answer to one of these that answers nothing is a finding itself.</param>
    /// <returns>By kind, the gravest first, then what cost the author most words, then in the order of the story.</returns>
    public static ImmutableArray<Finding> Apply(Story story, IEnumerable<Finding> found, IReadOnlySet<string> looked)
    {
        Finding[] answered = [.. found.Select(finding => finding with { Answer = AnswerTo(story, finding) })];
        HashSet<FindingAnswer> used = [.. answered.Select(finding => finding.Answer).OfType<FindingAnswer>()];
        IEnumerable<Finding> idle = story.Answers.Where(answer => looked.Contains(answer.Kind) && !used.Contains(answer)).Select(Idle);
        return [.. answered.Concat(idle).OrderBy(finding => FindingKinds.All.IndexOf(finding.Kind)).ThenByDescending(finding => finding.Words)];
    }

    private static FindingAnswer? AnswerTo(Story story, Finding finding) =>
        finding.Within.Prepend(finding.Origin).Concat(Uses(story, finding.Origin))
            .Select(origin => story.Answers.FirstOrDefault(answer => answer.Kind == finding.Kind && answer.IsAbout(origin)))
            .FirstOrDefault(answer => answer is not null);

    /// <summary>What is found in a module is answered where the author's own files ask for it.</summary>
    private static IEnumerable<Origin> Uses(Story story, Origin found)
    {
        for (int file = found.File; file >= 0 && file < story.Sources.Length && story.Sources[file].IsModule; file = story.Sources[file].AskedAt.File)
            yield return story.Sources[file].AskedAt;
    }

    private static Finding Idle(FindingAnswer answer) => new(
        FindingKinds.IdleAnswer, answer.Kind, answer.Origin, 0, 1,
        $"This answers `{answer.Kind}`, and nothing of that kind was found here.",
        "What it answered is mended, or does not arise with these seeds: take the answer out, or leave it for a check with others.");
}
