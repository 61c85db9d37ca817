using System.CommandLine;

namespace Motive.Cli.Watching;

/// <summary>After how many events a run is given up, since a story that has not ended by then may go in circles.</summary>
internal static class EventLimit
{
    /// <summary>Without the option; for a player, from one decision to the next.</summary>
    public const int Ordinary = 2000;

    public static Option<int> Create() => new("--events")
    {
        Description = "After how many events a run that has no end is given up.",
        HelpName = "N",
        DefaultValueFactory = _ => Ordinary,
    };

    public static int In(ParseResult parsed, Option<int> option) =>
        parsed.GetValue(option) is int events and > 0 ? events : throw new CommandFailure($"--events {parsed.GetValue(option)}: give a number from 1.");
}
