using System.Collections.Immutable;
using Motive.Testing;

namespace Motive.Protocol;

/// <summary>A check made one run at a time, so that whoever waits for it sees how far it has come, and can leave.</summary>
internal static class StoryChecking
{
    /// <summary>How far it is before each run, and at last what was found.</summary>
    /// <exception cref="RequestException">It cannot be made with so many seeds.</exception>
    public static IEnumerator<CheckView> Begin(LoadedStory story, Message asked, CancellationToken cancellation)
    {
        int seeds = asked.Seeds ?? StoryCheck.DefaultSeeds;
        bool isPlayed = asked.Playable == true;
        if (seeds < (isPlayed ? 1 : 0) || seeds > StoryCheck.MostSeeds)
            throw new RequestException($"A check is made with {(isPlayed ? 1 : 0)} to {StoryCheck.MostSeeds} seeds.");
        return (isPlayed ? Play(new PlayableCheck(story, null, seeds), cancellation) : Watch(new StoryCheck(story, seeds), cancellation)).GetEnumerator();
    }

    private static IEnumerable<CheckView> Watch(StoryCheck check, CancellationToken cancellation)
    {
        List<CheckedRun> made = [];
        foreach (ulong seed in check.Seeds)
        {
            yield return new CheckView { Done = made.Count, Of = check.Seeds.Length };
            made.Add(check.Make(seed, cancellation));
        }

        ImmutableArray<StoryFinding> findings = check.Sum([.. made]);
        yield return Found(made.Count, findings) with { Found = check.Group(Open(findings)) };
    }

    private static IEnumerable<CheckView> Play(PlayableCheck check, CancellationToken cancellation)
    {
        List<PlayableRun> made = [];
        foreach (PlayableRun run in check.Runs)
        {
            yield return new CheckView { Done = made.Count, Of = check.Runs.Length };
            made.Add(check.Make(run, cancellation));
        }

        ImmutableArray<StoryFinding> findings = check.Findings([.. made]);
        yield return Found(made.Count, findings) with
        {
            Found = [.. Open(findings).Select(finding => new StoryFindingGroup(finding.Kind, finding.About, finding.Evidence, finding.Words, [finding]))],
            Played = check.Sum([.. made]),
        };
    }

    private static CheckView Found(int runs, ImmutableArray<StoryFinding> findings) => new() { Done = runs, Of = runs, Answered = findings.Count(finding => finding.Answer is not null) };

    private static IEnumerable<StoryFinding> Open(ImmutableArray<StoryFinding> findings) => findings.Where(finding => finding.Answer is null);
}
