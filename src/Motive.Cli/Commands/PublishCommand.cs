using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Publishing;

namespace Motive.Cli.Commands;

/// <summary><c>motive publish</c>: a story as a folder that any file server can serve, or as one file that opens from the disk; it thinks in the reader's browser.</summary>
internal static class PublishCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string?> story = StoryArgument.Create();
        Option<string> folder = new("--out") { Description = "The folder to write, or the file with --single; what was published before is written over.", HelpName = "DIR|FILE", Required = true };
        Option<bool> single = new("--single") { Description = "Everything in one HTML file, which opens from the disk." };
        Option<ulong> seed = new("--seed") { Description = "The seed that whoever opens it for the first time is offered, 1 without the option.", HelpName = "N", DefaultValueFactory = _ => 1UL };
        Command command = new("publish", "Write a story as a page that runs in the browser, without a server of its own.") { story, folder, single, seed };
        command.SetAction(parsed =>
        {
            string into = parsed.GetValue(folder)!;
            PageAssets assets = PageAssets.Find();
            PublishedStory published = PublishedStory.Load(terminal, parsed.GetValue(story), parsed.GetValue(seed));
            if (parsed.GetValue(single))
            {
                (string file, long size) = new SinglePage(into).Write(assets, published);
                terminal.Output.WriteLine($"Wrote {published.Title} to {file}, {size / 1_000_000.0:0.0} MB. It opens in a browser as it is.");
                return ExitCodes.Yes;
            }

            long bytes = new PublishedFolder(into).Write(assets, published);
            terminal.Output.WriteLine($"Wrote {published.Title} to {into}, {bytes / 1_000_000.0:0.0} MB to send. Any file server can serve it, for example `npx serve {into}`; opened from the disk it does not run; with --single it would.");
            return ExitCodes.Yes;
        });
        return command;
    }
}
