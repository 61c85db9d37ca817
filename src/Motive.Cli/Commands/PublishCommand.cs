using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Publishing;

namespace Motive.Cli.Commands;

/// <summary><c>motive publish</c>: a story as a folder that any file server can serve; it thinks in the reader's browser.</summary>
internal static class PublishCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string?> story = StoryArgument.Create();
        Option<string> folder = new("--out") { Description = "The folder to write; one that was published before is written over.", HelpName = "DIR", Required = true };
        Command command = new("publish", "Write a story as a page that runs in the browser, without a server of its own.") { story, folder };
        command.SetAction(parsed =>
        {
            string into = parsed.GetValue(folder)!;
            PageAssets assets = PageAssets.Find();
            PublishedStory published = PublishedStory.Load(terminal, parsed.GetValue(story));
            long bytes = new PublishedFolder(into).Write(assets, published);
            terminal.Output.WriteLine($"Wrote {published.Title} to {into}, {bytes / 1_000_000.0:0.0} MB to send. Any file server can serve it, for example `npx serve {into}`; opened from the disk it does not run.");
            return ExitCodes.Yes;
        });
        return command;
    }
}
