using System.Net;

namespace Motive.Server.Tests;

/// <summary>A server with a page of three files that stands for the built one.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly string folder;
    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private Served(string folder, StoryServer server) => (this.folder, Server) = (folder, server);

    public StoryServer Server { get; }

    public string Authority => $"127.0.0.1:{Server.Port}";

    public static async Task<Served> Start(Func<ServerSetup, ServerSetup>? with = null)
    {
        string folder = Directory.CreateTempSubdirectory("motive-served-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        Directory.CreateDirectory(Path.Combine(folder, "_framework"));
        File.WriteAllText(Path.Combine(folder, "index.html"), "<title>Motive</title>");
        File.WriteAllText(Path.Combine(folder, "assets", "page.js"), "// the page");
        File.WriteAllText(Path.Combine(folder, "_framework", "dotnet.js"), "// the engine");
        Directory.CreateDirectory(Path.Combine(folder, "write"));
        File.WriteAllText(Path.Combine(folder, "write", "index.html"), "<title>Write</title>");
        File.WriteAllText(Path.Combine(folder, "write", "page.js"), "// the writer's page");
        ServerSetup setup = new() { Page = folder, FirstPage = (page, story) => page.Replace("Motive", story.Title, StringComparison.Ordinal) };
        return new Served(folder, await StoryServer.StartAsync(with is null ? setup : with(setup), Tea.Story, () => "{}"u8.ToArray()));
    }

    /// <param name="fields">Names and values of headers, in turn.</param>
    public Task<HttpResponseMessage> Get(string path, params string[] fields) => Ask(HttpMethod.Get, path, fields);

    public Task<HttpResponseMessage> Ask(HttpMethod method, string path, params string[] fields)
    {
        HttpRequestMessage request = new(method, new Uri($"http://{Authority}{path}"));
        for (int i = 0; i < fields.Length; i += 2)
            request.Headers.TryAddWithoutValidation(fields[i], fields[i + 1]);
        return browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpStatusCode> StatusOf(string path, params string[] fields) => (await Get(path, fields)).StatusCode;

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await Server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
