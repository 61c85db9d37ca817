using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.TakingBack;

/// <summary>What is otherwise in a run of the same seed when something of the story is left out.</summary>
/// <param name="Seed">Of both runs.</param>
/// <param name="First">The number of the first event that is another, from 1; null where the same comes about in the same order.</param>
/// <param name="At">When it comes about, or would have.</param>
/// <param name="Instead">What comes about there; null where nothing more does.</param>
/// <param name="Was">What came about there with nothing left out; null where nothing more did.</param>
/// <param name="Gained">Beats and endings that only the run without it reaches.</param>
/// <param name="Lost">Those that only the run with it reaches.</param>
/// <param name="IsToldOtherwise">Whether a word of what is told is another.</param>
internal sealed record RunDifference(ulong Seed, int? First, StoryTime At, string? Instead, string? Was, ImmutableArray<string> Gained, ImmutableArray<string> Lost, bool IsToldOtherwise)
{
    public static RunDifference Between(RunTrace with, RunTrace without)
    {
        int same = 0;
        while (same < with.Events.Length && same < without.Events.Length && with.Events[same].What == without.Events[same].What)
            same++;
        bool isOther = same < with.Events.Length || same < without.Events.Length;
        (string What, StoryTime At)? was = same < with.Events.Length ? with.Events[same] : null;
        (string What, StoryTime At)? instead = same < without.Events.Length ? without.Events[same] : null;
        return new RunDifference(
            with.Seed, isOther ? same + 1 : null, instead?.At ?? was?.At ?? default, instead?.What, was?.What,
            [.. without.Reached.Except(with.Reached)], [.. with.Reached.Except(without.Reached)], !with.Told.SequenceEqual(without.Told));
    }
}
