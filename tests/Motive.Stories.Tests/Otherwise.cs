using Motive.Reading;

namespace Motive.Stories.Tests;

/// <summary>Runs of the first chapter in which one thing is otherwise.</summary>
internal static class Otherwise
{
    public static FinishedRun If(RunRequest request, ulong seed = 1) => Flagship.Watch(seed, request);

    public static RunRequest Set(string fact) => new() { Set = [fact] };

    public static RunRequest Forbid(string pattern) => new() { Forbid = [pattern] };

    public static RunRequest Believe(string belief) => new() { Believe = [belief] };

    /// <summary>In the one way or the other.</summary>
    public static bool SetsHimRight(FinishedRun run) => run.Acts.Any(act => act is "correct_manners(Rarity, Spike)" or "hold_up(Rarity, Spike)");
}
