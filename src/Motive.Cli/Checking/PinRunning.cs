using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>Goes the ways of a file, and says of each whether it still leads there.</summary>
internal static class PinRunning
{
    public static int Run(Terminal terminal, LoadedStory loaded, string file, bool asJson)
    {
        PinCheck check = new(loaded);
        ImmutableArray<PinOutcome> outcomes = [.. PinFile.Read(file).Select(check.Go)];
        foreach (PinOutcome outcome in outcomes)
            terminal.Output.WriteLine(asJson ? StoryJson.Write(outcome) : outcome.Reached ? $"reached  {outcome.Name}" : $"lost     {outcome.Name}: {outcome.Why}");
        return outcomes.All(outcome => outcome.Reached) ? ExitCodes.Yes : ExitCodes.No;
    }
}
