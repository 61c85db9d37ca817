using System.Net;
using System.Net.Sockets;
using Motive.Cli.Pages;
using Motive.Cli.Publishing;
using Motive.Cli.Stories;
using Motive.Server;

namespace Motive.Cli.Serving;

/// <summary>A story as a page of this machine, until somebody stops it; what is edited meanwhile is compiled.</summary>
internal sealed class ServedStory(Terminal terminal, string main, ServerSetup setup)
{
    /// <summary>A writer who saves and looks up sees what came of it.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private readonly WatchedStory story = new(main);

    public void Run(CancellationToken stop)
    {
        LoadResult loaded = story.Compile();
        if (loaded.Story is null)
            throw StoryFiles.Wrong(main, loaded.Errors, loaded.Messages);
        StoryFiles.Warn(terminal, loaded.Messages);
        StoryServer server = Start(loaded);
        try
        {
            terminal.Output.WriteLine($"{loaded.Story.Title} is at {Address(server.Port)} and follows what is saved in its files; write/ there is for writing in the browser. Ctrl-C stops it.");
            terminal.Output.Flush();
            while (!stop.WaitHandle.WaitOne(Glance))
                Look(server, stop);
        }
        finally
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private void Look(StoryServer server, CancellationToken stop)
    {
        if (!story.HasChanged)
            return;
        LoadResult edited;
        do
        {
            // An editor may be in the middle of writing several files.
            stop.WaitHandle.WaitOne(Glance / 2);
            edited = story.Compile();
        }
        while (story.HasChanged && !stop.IsCancellationRequested);
        server.TellAsync(edited).GetAwaiter().GetResult();
        StoryFiles.Warn(terminal, edited.Messages);
        terminal.Output.WriteLine(edited.Errors == 0 ? "Compiled anew." : "The page shows the mistakes, and goes on with the story as it was before them.");
        terminal.Output.Flush();
    }

    private StoryServer Start(LoadResult loaded)
    {
        try
        {
            return StoryServer.StartAsync(setup, loaded, () => story.Text.Write()).GetAwaiter().GetResult();
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            string where = setup.Address is IPAddress address ? $"{new IPEndPoint(address, setup.Port)}" : $"port {setup.Port}";
            throw new CommandFailure($"cannot serve at {where}: {problem.Message.TrimEnd('.')}. Give another port with --port N; with 0 one that is free is taken.", problem);
        }
    }

    private string Address(int port)
    {
        string host = setup.Address is not IPAddress address ? (setup.Port == 0 ? "127.0.0.1" : "localhost")
            : address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any) ? Dns.GetHostName()
            : address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]"
            : address.ToString();
        return $"http://{host}:{port}/{(setup.Token is AccessToken token ? $"?token={token.Text}" : "")}";
    }
}
