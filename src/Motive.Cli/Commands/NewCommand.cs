using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Starting;
using Motive.Cli.Stories;

namespace Motive.Cli.Commands;

/// <summary><c>motive new</c>: a small story that already runs.</summary>
internal static class NewCommand
{
    private const string MainFile = "story.story";

    public static Command Build(Terminal terminal)
    {
        Argument<string> where = new("DIR") { Description = "A folder for the story; it is made if there is none." };
        Command command = new("new", "Write a small story that already runs.") { where };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(where)!;
            string file = Path.Combine(folder, MainFile);
            Write(folder, file);
            terminal.Output.WriteLine($"Wrote {file}. Read it with `motive watch {folder}`, or `motive play {folder}`.");
            return ExitCodes.Yes;
        });
        return command;
    }

    private static void Write(string folder, string file)
    {
        EntryKind before = DiskEntry.At(folder).Kind;
        if (before is EntryKind.File or EntryKind.Other)
            throw new CommandFailure($"cannot write {file}: {folder} is no folder. Give another one.");
        if (new FileInfo(file).LinkTarget is not null || DiskEntry.At(file).Kind != EntryKind.Nothing)
            throw new CommandFailure($"{file} is there already, and stays as it is. Give another folder.");
        try
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(file, StarterStory.Text, replaces: false);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            if (before == EntryKind.Nothing)
                TryRemove(folder);
            throw new CommandFailure($"cannot write {file}: {problem.Message} Give another folder.", problem);
        }
    }

    /// <summary>Only if nothing is in it.</summary>
    private static void TryRemove(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            // An empty folder does no harm.
        }
    }
}
