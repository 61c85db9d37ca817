using System.CommandLine;
using System.CommandLine.Parsing;

namespace Motive.Cli.Commands;

/// <summary>Refuses what nobody can have meant on a command line, before anything is taken for a story, a file or a folder.</summary>
internal static class GivenArguments
{
    /// <summary>What stands for bytes that are no UTF-8.</summary>
    private const char Undecoded = '\uFFFD';

    /// <exception cref="CommandFailure">One of them is empty, or not readable.</exception>
    public static void Check(string[] arguments)
    {
        if (arguments.Contains(""))
            throw new CommandFailure("one of the arguments is empty. Leave it away, or write what it shall be.");
        if (arguments.FirstOrDefault(argument => argument.Contains(Undecoded, StringComparison.Ordinal)) is string unreadable)
            throw new CommandFailure($"the argument {unreadable} is not written in UTF-8, so that it cannot be told what it names. Give the file another name, or set the terminal to UTF-8.");
    }

    /// <exception cref="CommandFailure">There is no such command, no such option, or something is missing.</exception>
    public static void Check(ParseResult parsed, RootCommand root)
    {
        Command command = parsed.CommandResult.Command;
        if (FirstStrangeOption(parsed) is string option)
            throw new CommandFailure($"{AsOption(option, parsed)} See `motive {NameOf(command, root)}--help`.");
        if (command == root && parsed.UnmatchedTokens.Count > 0)
            throw new CommandFailure(AsCommand(parsed.UnmatchedTokens[0], root));
        if (parsed.Errors.Count > 0)
            throw new CommandFailure($"{InWords(parsed.Errors[0])} See `motive {NameOf(command, root)}--help`.");
    }

    /// <summary>What looks like an option and is taken for a value. Behind <c>--</c> it is one.</summary>
    private static string? FirstStrangeOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && LooksLikeOption(token.Value))?.Value;

    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-' && (word[1] == '-' || char.IsLetter(word[1]));

    private static string AsOption(string word, ParseResult parsed)
    {
        string name = word.Split('=', ':')[0];
        IEnumerable<string> known = parsed.CommandResult.Command.Options.Select(option => option.Name).Append("--help");
        string meant = ShellText.DidYouMean(name, known) is string hint ? $" {hint}" : "";
        return $"there is no option `{name}`.{meant}";
    }

    private static string AsCommand(string word, RootCommand root)
    {
        string[] known = [.. root.Subcommands.Select(command => command.Name)];
        string meant = ShellText.DidYouMean(word, known) is string hint ? $"{hint} " : "";
        return $"there is no command `{word}`. {meant}There are {string.Join(", ", known)}; see `motive --help`.";
    }

    /// <summary>With the commands it stands under, as in <c>bench planning</c>.</summary>
    private static string NameOf(Command command, RootCommand root)
    {
        if (command == root)
            return "";
        Command? above = root.Subcommands.FirstOrDefault(parent => parent.Subcommands.Contains(command));
        return above is null ? $"{command.Name} " : $"{above.Name} {command.Name} ";
    }

    /// <summary>What is said of a number in the names of types is said in plain words.</summary>
    private static string InWords(ParseError error) =>
        error.SymbolResult is OptionResult { Tokens.Count: > 0 } option && error.Message.Contains("System.", StringComparison.Ordinal)
            ? $"{option.Option.Name} {string.Join(' ', option.Tokens.Select(token => token.Value))}: that is not a number it can be."
            : error.Message;
}
