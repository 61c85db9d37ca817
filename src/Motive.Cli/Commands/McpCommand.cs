using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Tools;

namespace Motive.Cli.Commands;

/// <summary><c>motive mcp</c>: stories are compiled, tested, played and asked about by another program, over the streams of this one.</summary>
internal static class McpCommand
{
    private const int OrdinarySeconds = 60;
    private const int MostSeconds = 3600;

    public static Command Build(Interruption interruption)
    {
        Option<string> root = new("--root") { Description = "The folder below which stories are read; nothing else is.", HelpName = "DIR", DefaultValueFactory = _ => "." };
        Option<int> seconds = new("--seconds") { Description = "How long one question may take.", HelpName = "N", DefaultValueFactory = _ => OrdinarySeconds };
        Command command = new("mcp", "Tools for coding agents, by the Model Context Protocol over standard input and output.") { root, seconds };
        command.SetAction(parsed =>
        {
            int longest = parsed.GetValue(seconds);
            if (longest is < 1 or > MostSeconds)
                throw new CommandFailure($"--seconds {longest}: give a number from 1 to {MostSeconds}.");
            string folder = parsed.GetValue(root)!;
            if (DiskEntry.At(folder).Kind != EntryKind.Folder)
                throw new CommandFailure($"--root {folder}: there is no such folder.");
            ToolServer server = new(RealPath.Resolve(folder), TimeSpan.FromSeconds(longest));
            return interruption.While(stop =>
            {
                server.Run(Streams.OpenInput(), Streams.OpenOutput(), stop);
                return stop.IsCancellationRequested ? ExitCodes.Cancelled : ExitCodes.Yes;
            });
        });
        return command;
    }
}
