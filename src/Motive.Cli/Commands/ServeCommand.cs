using System.CommandLine;
using System.Net;
using Motive.Cli.Pages;
using Motive.Cli.Publishing;
using Motive.Cli.Serving;
using Motive.Cli.Stories;
using Motive.Server;

namespace Motive.Cli.Commands;

/// <summary><c>motive serve</c>: a story as a page on this machine, which follows what is saved in its files.</summary>
internal static class ServeCommand
{
    private const int OrdinaryPort = 5577;

    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Argument<string?> story = StoryArgument.Create();
        Option<int> port = new("--port") { Description = "Where on this machine; 0 for a port that is free.", HelpName = "N", DefaultValueFactory = _ => OrdinaryPort };
        Option<string?> host = new("--host") { Description = "Let other machines in as well, by this address of this one: 0.0.0.0 for all that it has. Whoever comes needs the token that is written.", HelpName = "ADDRESS" };
        Option<string[]> names = new("--name") { Description = "Another name by which browsers reach it.", HelpName = "NAME" };
        Option<bool> token = new("--token") { Description = "Ask for a token on this machine too, where others use it as well." };
        Option<int> sessions = new("--sessions") { Description = "How many pages may be open at a time.", HelpName = "N", DefaultValueFactory = _ => 32 };
        Command command = new("serve", "Show a story as a page in the browser; what is saved in its files shows up there.") { story, port, host, names, token, sessions };
        command.SetAction(parsed =>
        {
            IPAddress? address = AddressIn(parsed.GetValue(host));
            ServerSetup setup = new()
            {
                Page = PageAssets.Find().Folder,
                Address = address,
                Port = Within(parsed, port, 0, ushort.MaxValue),
                Token = parsed.GetValue(token) || (address is not null && !IPAddress.IsLoopback(address)) ? new AccessToken() : null,
                Names = parsed.GetValue(names) ?? [],
                MostSessions = Within(parsed, sessions, 1, 1000),
            };
            string main = StoryFiles.Locate(parsed.GetValue(story));
            return interruption.UntilStopped(stop => new ServedStory(terminal, main, setup).Run(stop));
        });
        return command;
    }

    private static IPAddress? AddressIn(string? host)
    {
        if (host is null or "localhost")
            return null;
        return IPAddress.TryParse(host, out IPAddress? address) ? address : throw new CommandFailure($"--host {host}: that is no address in numbers. Give one of this machine's, or 0.0.0.0 for all of them.");
    }

    private static int Within(ParseResult parsed, Option<int> option, int least, int most) =>
        parsed.GetValue(option) is int number && number >= least && number <= most ? number : throw new CommandFailure($"{option.Name} {parsed.GetValue(option)}: give a number from {least} to {most}.");
}
