using System.CommandLine;
using System.CommandLine.Parsing;
using Motive.Cli.Commands;
using Motive.Cli.Pages;
using Motive.Reading;

namespace Motive.Cli;

internal static class Program
{
    public static int Main(string[] arguments)
    {
        Terminal terminal = Terminal.Open();
        Interruption interruption = new();
        Console.CancelKeyPress += (_, pressed) =>
        {
            if (interruption.IsTold())
            {
                pressed.Cancel = true;
                return;
            }

            terminal.Leave();
            Environment.Exit(ExitCodes.Cancelled);
        };
        try
        {
            return Run(terminal, interruption, arguments.Length == 0 ? ["play"] : arguments);
        }
        catch (CommandFailure failure)
        {
            return Fail(terminal, failure.Message, failure.ExitCode);
        }
        catch (RequestException wrong)
        {
            string message = wrong.Part is RequestPart part ? $"{OptionNames.Of(part)} {wrong.Message}" : wrong.Message;
            return Fail(terminal, wrong.Details.Length > 0 ? $"{message}\n{wrong.Details}" : message, ExitCodes.WrongInput);
        }
#pragma warning disable CA1031 // Whatever reaches this fence is our fault, and has its own exit code.
        catch (Exception fault)
        {
            return Fail(terminal, $"something went wrong inside the program; please report it with the lines below.\n{fault}", ExitCodes.OurFault);
        }
#pragma warning restore CA1031
        finally
        {
            terminal.Leave();
        }
    }

    private static int Run(Terminal terminal, Interruption interruption, string[] arguments)
    {
        RootCommand root = new("Stories in which everyone has a motive.")
        {
            PlayCommand.Build(terminal),
            WatchCommand.Build(terminal),
            WhyCommand.Build(terminal),
            TestCommand.Build(terminal, interruption),
            PlanCommand.Build(terminal, interruption),
            BenchCommand.Build(terminal, interruption),
            NewCommand.Build(terminal),
        };
        ParseResult parsed = root.Parse(arguments);
        if (parsed.CommandResult.Command == root && parsed.UnmatchedTokens.Count > 0)
            throw new CommandFailure($"there is no command `{parsed.UnmatchedTokens[0]}`. There are {string.Join(", ", root.Subcommands.Select(command => command.Name))}; see `motive --help`.");
        if (parsed.Errors.Count > 0)
            throw new CommandFailure($"{Said(parsed.Errors[0])} See `motive {NameOf(parsed, root)}--help`.");
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static string NameOf(ParseResult parsed, RootCommand root) =>
        parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";

    /// <summary>What is said of a number in the names of types is said in plain words.</summary>
    private static string Said(ParseError error) =>
        error.SymbolResult is OptionResult { Tokens.Count: > 0 } option && error.Message.Contains("System.", StringComparison.Ordinal)
            ? $"{option.Option.Name} {string.Join(' ', option.Tokens.Select(token => token.Value))}: that is not a number it can be."
            : error.Message;

    private static int Fail(Terminal terminal, string message, int exitCode)
    {
        terminal.Output.Flush();
        terminal.Error.WriteLine($"motive: {message}");
        return exitCode;
    }
}
