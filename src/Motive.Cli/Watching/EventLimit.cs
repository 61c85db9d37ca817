using System.CommandLine;

namespace Motive.Cli.Watching;

/// <summary>After how many events a run is given up, since a story that has not ended by then may go in circles.</summary>
internal static class EventLimit
{
    /// <summary>Without the option; for a player, from one decision to the next.</summary>
    public const int Ordinary = StoryRun.OrdinaryEvents;

    /// <param name="ordinary">Without the option.</param>
    public static Option<int> Create(int ordinary = Ordinary) => new("--events")
    {
        Description = "After how many events a run that has not ended is given up; while somebody plays, from one decision to the next.",
        HelpName = "N",
        DefaultValueFactory = _ => ordinary,
    };

    public static int In(ParseResult parsed, Option<int> option) =>
        parsed.GetValue(option) is int events and > 0 ? events : throw new CommandFailure($"--events {parsed.GetValue(option)}: give a number from 1.");
}
