using System.Collections.Immutable;
using Motive.Cli.Pages;

namespace Motive.Cli.Watching;

/// <summary>Acts that were asked for as some event and were not possible then: the run goes on without them, and the error stream says so.</summary>
internal static class ForcedActs
{
    /// <param name="goesOn">The run goes further, so that later acts are not missed yet.</param>
    public static bool WereMissed(Terminal terminal, StoryRun run, bool goesOn)
    {
        ImmutableArray<string> missed = run.MissedActs(goesOn);
        foreach (string act in missed)
            terminal.Error.WriteLine($"motive: {act}");
        return !missed.IsEmpty;
    }
}
