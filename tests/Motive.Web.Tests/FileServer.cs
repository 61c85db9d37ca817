using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Motive.Web.Tests;

/// <summary>Serves a folder as it is, under a path of its own, as any file server would.</summary>
internal sealed class FileServer : IAsyncDisposable
{
    private readonly WebApplication application;

    public FileServer(string folder)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        FileExtensionContentTypeProvider types = new();
        types.Mappings[".wasm"] = "application/wasm";
        application.UseFileServer(new FileServerOptions
        {
            RequestPath = "/some/where",
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { ContentTypeProvider = types },
        });
        application.StartAsync().GetAwaiter().GetResult();
        string address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = $"{address}/some/where/";
    }

    /// <summary>Of the first page.</summary>
    public string Address { get; }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
