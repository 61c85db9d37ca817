using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Motive.Protocol;

namespace Motive.Server;

/// <summary>
/// The page, with the engine behind it in this process: it says over a WebSocket what it would say to a worker in the browser. Whoever runs it has the story, and says when it has been edited; it opens no
/// file but those of the page. Beside it lies the page on which stories are written, which brings the text along that it asks about; what is written there goes into no file.
/// </summary>
public sealed class StoryServer : IAsyncDisposable
{
    internal const string HealthPath = "/healthz";

    private const string TalkPath = "/talk";
    private const string FirstPage = "index.html";
    private const string WritersFolder = "/write";
    private const string WritersTalkPath = WritersFolder + "/talk";
    private const string TextPath = "/story.json";

    /// <summary>What the pages are made of. The last two are fetched only by whoever publishes a story from the page.</summary>
    private static readonly string[] Parts = ["/assets", WritersFolder, "/_framework", "/literata-license.txt"];

    private readonly ServerSetup setup;
    private readonly WebApplication application;
    private readonly Sessions sessions;
    private readonly Gate gate;
    private readonly Func<byte[]> text;
    private readonly IDisposable? observing = Observing.Begin();
    private readonly CancellationTokenSource stopping = new();
    private volatile LoadResult story;

    private StoryServer(ServerSetup setup, LoadResult story, Func<byte[]> text)
    {
        (this.setup, this.story, this.text) = (setup, story, text);
        sessions = new Sessions(setup);
        gate = new Gate(setup, () => Port);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = setup.Page, WebRootPath = setup.Page });
        builder.Services.AddSingleton<IHostLifetime, Lifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit);
        application = builder.Build();
        application.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(60) });
        application.Use(AnswerAsync);
        application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(setup.Page) });
        application.Run(context =>
        {
            Plain.Answer(context, StatusCodes.Status404NotFound, "There is nothing here.");
            return Task.CompletedTask;
        });
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; private set; }

    /// <param name="setup">Where, and for whom.</param>
    /// <param name="story">Without errors.</param>
    /// <param name="text">Its files as they are when it is asked for, as the page reads them that is to write at it.</param>
    /// <exception cref="IOException">It cannot listen there.</exception>
    public static async Task<StoryServer> StartAsync(ServerSetup setup, LoadResult story, Func<byte[]> text)
    {
        ArgumentNullException.ThrowIfNull(setup);
        StoryServer server = new(setup, story, text);
        try
        {
            await server.application.StartAsync();
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        string address = server.application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Port = new Uri(address).Port;
        return server;
    }

    /// <summary>The story has been edited. Where it has errors, the pages show them, and the story goes on as it last had none.</summary>
    public Task TellAsync(LoadResult edited)
    {
        ArgumentNullException.ThrowIfNull(edited);
        story = edited with { Story = edited.Story ?? story.Story };
        return sessions.TellAsync(edited);
    }

    /// <summary>Pages are told, and have a moment to hear it.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(3));
        await application.StopAsync(patience.Token);
        await application.DisposeAsync();
        observing?.Dispose();
        sessions.Dispose();
        stopping.Dispose();
    }

    private void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 0; // Nobody sends anything but on the connection of a page.
        kestrel.Limits.MaxRequestLineSize = 2048;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.MaxConcurrentConnections = 8 * (setup.MostSessions + 8);
        kestrel.Limits.MaxConcurrentUpgradedConnections = setup.MostSessions + 8;
        if (setup.Address is IPAddress address)
            kestrel.Listen(address, setup.Port);
        else if (setup.Port == 0)
            kestrel.Listen(IPAddress.Loopback, 0);
        else
            kestrel.ListenLocalhost(setup.Port);
    }

    private Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        Plain.WriteHeaders(context.Response.Headers);
        if (!gate.LetsIn(context))
            return Task.CompletedTask;
        PathString path = context.Request.Path;
        if (path == HealthPath)
            return Say(context, StatusCodes.Status200OK, "well");
        if (path == TalkPath)
            return TalkAsync(context, () => story);
        if (path == WritersTalkPath)
            return TalkAsync(context, null);
        if (path == "/" || path == "/" + FirstPage)
            return ShowAsync(context, setup.FirstPage(File.ReadAllText(Path.Combine(setup.Page, FirstPage)), story.Story!));
        if (path == WritersFolder)
            return Send(context, "write/");
        if (path == WritersFolder + "/" || path == WritersFolder + "/" + FirstPage)
            return ShowAsync(context, CoverPage.WriteServed(File.ReadAllText(Path.Combine(setup.Page, WritersFolder[1..], FirstPage))));
        if (path == TextPath)
            return GiveAsync(context, "application/json", text());
        return Parts.Any(folder => path.StartsWithSegments(folder)) ? next(context) : Say(context, StatusCodes.Status404NotFound, "There is nothing here.");
    }

    /// <param name="told">The story that its engine has; null for one that the page brings along.</param>
    private async Task TalkAsync(HttpContext context, Func<LoadResult>? told)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await Say(context, StatusCodes.Status426UpgradeRequired, "Here pages talk with the engine, over a WebSocket.");
            return;
        }

        await sessions.ReceiveAsync(await context.WebSockets.AcceptWebSocketAsync(), told, stopping.Token);
    }

    private static Task ShowAsync(HttpContext context, string page) => GiveAsync(context, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(page));

    private static Task GiveAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private static Task Send(HttpContext context, string where)
    {
        context.Response.Headers.Location = where;
        return Say(context, StatusCodes.Status308PermanentRedirect, "It is in the folder of that name.");
    }

    private static Task Say(HttpContext context, int status, string words)
    {
        Plain.Answer(context, status, words);
        return Task.CompletedTask;
    }

    /// <summary>Whoever runs the server hears the signals, and ends it.</summary>
    private sealed class Lifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
