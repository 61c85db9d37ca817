using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.World;

namespace Motive.Checking.TakingBack;

/// <summary>One run, as far as it is compared with others.</summary>
/// <param name="Seed">Of the run.</param>
/// <param name="Events">What came about, in order, each with its time: acts and what was only tried, and what came by chance or by the clock.</param>
/// <param name="Reached">Beats and endings, by id.</param>
/// <param name="Told">The words, a passage each.</param>
internal sealed record RunTrace(ulong Seed, ImmutableArray<(string What, StoryTime At)> Events, ImmutableSortedSet<string> Reached, ImmutableArray<string> Told)
{
    /// <summary>Makes a run to its end, or until so many events have come about.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static RunTrace Make(ITestedRun run, int mostEvents, CancellationToken cancellation)
    {
        while (!run.Session.IsOver && run.Session.Chronicle.Count < mostEvents)
        {
            cancellation.ThrowIfCancellationRequested();
            run.Next();
        }

        return new RunTrace(
            run.Session.Setup.Seed,
            [.. run.Session.Chronicle.Select(occurrence => (Written(run.Session.Story, occurrence), occurrence.Ends))],
            [.. run.Session.Reached],
            [.. run.Told]);
    }

    private static string Written(Story story, Occurrence occurrence) =>
        occurrence.Kind == OccurrenceKind.Attempt ? $"try {Wording.Event(story, occurrence)}" : Wording.Event(story, occurrence);
}
