using System.CommandLine;
using Motive.Cli.Exporting;
using Motive.Cli.Pages;
using Motive.Cli.Stories;

namespace Motive.Cli.Commands;

/// <summary><c>motive export</c>: all that is recorded of a run, as tables that other programs read.</summary>
internal static class ExportCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string?> where = new("STORY|SAVE")
        {
            Description = "A story, which is run to its end, or a save, which is taken as it stands. Without it: the story that comes with the program.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> file = new("--sqlite") { Description = "The file to write: an SQLite database.", HelpName = "FILE", Required = true };
        Option<bool> replace = new("--replace") { Description = "Write over an earlier export." };
        RunOptions options = new();
        Command command = new("export", "Write everything about a run as tables: events, beliefs, feelings, relations, reasons.") { where, file, replace };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            int most = options.MostEvents(parsed);
            string path = parsed.GetValue(file)!;
            bool replaces = parsed.GetValue(replace);
            string target = TargetFile.Check(path, there => Objection(there, replaces));
            StoryRun run = AskedRun.Open(terminal, parsed.GetValue(where), options, parsed);
            Thinking.While(terminal, () => AskedRun.Finish(run, most));
            Write(path, target, run, replaces);
            return Tell(terminal, path, run);
        });
        return command;
    }

    private static string? Objection(string there, bool replaces)
    {
        if (!replaces)
            return "it is there already, and stays as it is. Write over it with --replace, or choose another name.";
        try
        {
            return ExportFile.IsOne(there) ? null : "it is there already and is no export, so it stays as it is. Choose another name.";
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            return $"it is there already and cannot be read, so it stays as it is: {problem.Message}";
        }
    }

    private static void Write(string path, string target, StoryRun run, bool replaces)
    {
        try
        {
            WholeFile.Write(target, beside => ExportFile.Write(beside, new RunTables(run).Rows), replaces);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot write {path}: {problem.Message} Choose another place.", problem);
        }
    }

    private static int Tell(Terminal terminal, string path, StoryRun run)
    {
        string how = run.IsOver ? "to the end" : run.IsPlayersTurn ? $"up to where {run.Turn ?? run.Player} has to decide" : "and it has not ended; `--events N` lets it go on";
        terminal.Output.WriteLine($"Wrote {path}: \"{run.Loaded.Title}\", {run.Events.Count} events, {how}.");
        terminal.Output.Flush();
        return run.IsOver || run.IsPlayersTurn ? ExitCodes.Yes : ExitCodes.Limit;
    }
}
