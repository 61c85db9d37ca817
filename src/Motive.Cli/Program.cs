using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Motive.Cli.Commands;
using Motive.Cli.Pages;

namespace Motive.Cli;

internal static class Program
{
    public static int Main(string[] arguments)
    {
        Terminal terminal = Terminal.Open();
        using Interruption interruption = new(terminal);
        int answer = ExitCodes.Yes;
        try
        {
            answer = Answer(terminal, interruption, arguments);
            terminal.Leave();
            return answer;
        }
        catch (OutputException lost)
        {
            return lost.ReaderIsGone ? answer : Fail(terminal, $"cannot write the output: {lost.Message}.", ExitCodes.WrongInput);
        }
    }

    private static int Answer(Terminal terminal, Interruption interruption, string[] arguments)
    {
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
            string message = wrong.Part is RequestPart part ? $"{OptionNames.NameOf(part)} {wrong.Message}" : wrong.Message;
            return Fail(terminal, wrong.Details.Length > 0 ? $"{message}\n{wrong.Details}" : message, ExitCodes.WrongInput);
        }
#pragma warning disable CA1031 // Whatever reaches this fence is our fault, and has its own exit code.
        catch (Exception fault) when (fault is not OutputException)
        {
            return Fail(terminal, $"something went wrong inside the program; please report it with the lines below.\n{fault}", ExitCodes.OurFault);
        }
#pragma warning restore CA1031
    }

    private static int Run(Terminal terminal, Interruption interruption, string[] arguments)
    {
        RootCommand root = new("Stories in which everyone has a motive.")
        {
            PlayCommand.Build(terminal, interruption),
            WatchCommand.Build(terminal),
            WhyCommand.Build(terminal),
            WhatIfCommand.Build(terminal, interruption),
            StateCommand.Build(terminal),
            TestCommand.Build(terminal, interruption),
            CheckCommand.Build(terminal, interruption),
            PlanCommand.Build(terminal, interruption),
            BenchCommand.Build(terminal, interruption),
            ServeCommand.Build(terminal, interruption),
            PublishCommand.Build(terminal),
            ExportCommand.Build(terminal),
            McpCommand.Build(interruption),
            NewCommand.Build(terminal),
        };
        foreach (HelpAction help in root.Options.OfType<HelpOption>().Select(option => option.Action).OfType<HelpAction>())
            help.MaxWidth = Streams.IsTerminal(Streams.Output) ? terminal.Width : int.MaxValue;
        GivenArguments.Check(arguments);
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        GivenArguments.Check(parsed, root);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static int Fail(Terminal terminal, string message, int exitCode)
    {
        try
        {
            terminal.Leave();
        }
        catch (OutputException)
        {
            // What is wrong is said all the same, on the other stream.
        }

        terminal.Error.WriteLine($"motive: {message}");
        return exitCode;
    }
}
