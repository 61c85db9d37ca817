using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Starting;

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
        try
        {
            Directory.CreateDirectory(folder);
            using FileStream stream = new(file, FileMode.CreateNew);
            using StreamWriter writer = new(stream);
            writer.Write(StarterStory.Text);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new CommandFailure($"{file} is there already, and stays as it is. Give another folder.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"cannot write {file}: {problem.Message} Give another folder.", problem);
        }
    }
}
