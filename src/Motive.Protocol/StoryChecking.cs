using System.Collections.Immutable;
using Motive.Testing;

namespace Motive.Protocol;

/// <summary>A check made one run at a time, so that whoever waits for it sees how far it has come, and can leave. A run that was cancelled is made when it goes on.</summary>
internal sealed class StoryChecking
{
    private readonly int seeds;
    private readonly bool isPlayed;
    private readonly Func<int, CancellationToken, CheckView> makeNext;
    private bool hasBegun;
    private int done;

    /// <exception cref="RequestException">It cannot be made with so many seeds.</exception>
    public StoryChecking(LoadedStory story, Message asked)
    {
        (seeds, isPlayed) = Meant(asked);
        if (seeds < (isPlayed ? 1 : 0) || seeds > StoryCheck.MostSeeds)
            throw new RequestException($"A check is made with {(isPlayed ? 1 : 0)} to {StoryCheck.MostSeeds} seeds.");
        makeNext = isPlayed ? Played(new PlayableCheck(story, null, seeds)) : Watched(new StoryCheck(story, seeds));
    }

    public bool IsOver { get; private set; }

    public bool IsOf(Message asked) => (seeds, isPlayed) == Meant(asked);

    /// <summary>How far it is before the first run, and after each; after the last, what was found.</summary>
    public CheckView Next(CancellationToken cancellation)
    {
        CheckView view = makeNext(hasBegun ? done + 1 : 0, cancellation);
        (hasBegun, done, IsOver) = (true, view.Done, view.Found is not null);
        return view;
    }

    private static (int Seeds, bool IsPlayed) Meant(Message asked) => (asked.Seeds ?? StoryCheck.DefaultSeeds, asked.Playable == true);

    private static Func<int, CancellationToken, CheckView> Watched(StoryCheck check) => OneByOne<ulong, CheckedRun>(check.Seeds, check.Make, made =>
    {
        ImmutableArray<StoryFinding> findings = check.Sum(made);
        return Found(made.Length, findings) with { Found = check.Group(Open(findings)) };
    });

    private static Func<int, CancellationToken, CheckView> Played(PlayableCheck check) => OneByOne<PlayableRun, PlayableRun>(check.Runs, check.Make, made =>
    {
        ImmutableArray<StoryFinding> findings = check.Findings(made);
        return Found(made.Length, findings) with
        {
            Found = [.. Open(findings).Select(finding => new StoryFindingGroup(finding.Kind, finding.About, finding.Evidence, finding.Words, [finding]))],
            Played = check.Sum(made),
        };
    });

    private static Func<int, CancellationToken, CheckView> OneByOne<TAsked, TRun>(ImmutableArray<TAsked> asked, Func<TAsked, CancellationToken, TRun> make, Func<ImmutableArray<TRun>, CheckView> sum)
    {
        List<TRun> made = [];
        return (until, cancellation) =>
        {
            while (made.Count < Math.Min(until, asked.Length))
                made.Add(make(asked[made.Count], cancellation));
            return made.Count < asked.Length ? new CheckView { Done = made.Count, Of = asked.Length } : sum([.. made]);
        };
    }

    private static CheckView Found(int runs, ImmutableArray<StoryFinding> findings) => new() { Done = runs, Of = runs, Answered = findings.Count(finding => finding.Answer is not null) };

    private static IEnumerable<StoryFinding> Open(ImmutableArray<StoryFinding> findings) => findings.Where(finding => finding.Answer is null);
}
