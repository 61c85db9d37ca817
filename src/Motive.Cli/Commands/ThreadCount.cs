using System.CommandLine;

namespace Motive.Cli.Commands;

/// <summary>How many runs are made at a time.</summary>
internal static class ThreadCount
{
    /// <summary>Unless it is asked for otherwise: each run holds on to every state that anybody imagined.</summary>
    private const int MostOrdinary = 4;

    public static Option<int> Create() => new("--threads") { Description = "How many runs are made at a time.", HelpName = "N", DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, MostOrdinary) };

    public static int In(ParseResult parsed, Option<int> option) =>
        parsed.GetValue(option) is int threads and >= 1 ? threads : throw new CommandFailure($"--threads {parsed.GetValue(option)}: that is not a number it can be. Give 1 or more.");
}
