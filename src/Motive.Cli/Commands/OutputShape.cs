using System.CommandLine;

namespace Motive.Cli.Commands;

/// <summary>Text to read, or one JSON object a line.</summary>
internal static class OutputShape
{
    private const string Text = "text";
    private const string Lines = "jsonl";

    /// <param name="description">What there is to choose from.</param>
    public static Option<string> Create(string description = "Lines to read, or one JSON object a line.") => new("--format") { Description = description, HelpName = $"{Text}|{Lines}", DefaultValueFactory = _ => Text };

    public static bool IsJson(ParseResult parsed, Option<string> option) => parsed.GetValue(option) switch
    {
        Text => false,
        Lines => true,
        var other => throw new CommandFailure($"--format {other}: there are {Text} and {Lines}."),
    };
}
