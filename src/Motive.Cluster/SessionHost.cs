using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using Orleans.Configuration;

namespace Motive.Cluster;

/// <summary>A silo with sessions over HTTP, as a program.</summary>
public static class SessionHost
{
    private const string Section = "Motive";
    private const int MissedSigns = 3;
    private const int SignsPerEntry = 5;
    private const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The settings that a program was started with.</summary>
    public static HostSettings Read(IConfiguration configuration) => configuration.GetSection(Section).Get<HostSettings>() ?? new HostSettings();

    /// <summary>Ready to run. It listens where ASP.NET is told to, and else on this machine alone.</summary>
    /// <param name="arguments">As on the command line.</param>
    /// <exception cref="InvalidOperationException">A story has errors, or none is named.</exception>
    public static WebApplication Create(params string[] arguments)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(arguments);
        HostSettings settings = Read(builder.Configuration);
        StoryShelf shelf = Stories(settings);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMinutes(1));
        builder.Services.AddHealthChecks().AddCheck<Readiness>("silo");
        builder.UseOrleans(silo =>
        {
            silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (settings.Cluster, settings.Cluster));
            silo.Configure<ClusterMembershipOptions>(liveness =>
            {
                (liveness.ProbeTimeout, liveness.NumMissedProbesLimit) = (settings.SignOfLife, MissedSigns);
                liveness.IAmAliveTablePublishTimeout = settings.SignOfLife * SignsPerEntry; // Where all silos were lost at once, the first that is back waits until the entries of the others are old.
            });
            if (!settings.Kept.IsShared)
                silo.UseLocalhostClustering(settings.SiloPort, settings.GatewayPort, serviceId: settings.Cluster, clusterId: settings.Cluster);
            else if (settings.Address is IPAddress address)
                silo.ConfigureEndpoints(address, settings.SiloPort, settings.GatewayPort, listenOnAnyHostAddress: true);
            else
                silo.ConfigureEndpoints(settings.SiloPort, settings.GatewayPort);
            silo.AddMotive(shelf, settings.Limits).KeepSessionsIn(settings.Kept);
        });
        if (!string.IsNullOrEmpty(builder.Configuration[OtlpEndpoint]))
            builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(ClusterTelemetry.Name, "Microsoft.Orleans")).WithTracing(traces => traces.AddSource(ClusterTelemetry.Name)).UseOtlpExporter();
        WebApplication application = builder.Build();
        application.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        application.MapHealthChecks("/readyz");
        application.MapSessions(settings.Limits, _ => settings.Tenant);
        return application;
    }

    private static StoryShelf Stories(HostSettings settings)
    {
        if (settings.Stories.Count == 0)
            throw new InvalidOperationException("No story is named. Say --Motive:Stories:NAME=FILE.");
        StoryShelf shelf = new();
        foreach ((string name, string path) in settings.Stories)
        {
            LoadResult loaded = StoryLoader.Load(path, File.ReadAllText(path), included => File.Exists(included) ? File.ReadAllText(included) : null);
            shelf.Put(name, loaded.Story ?? throw new InvalidOperationException(string.Join("\n", loaded.Messages.Select(message => message.Text))));
        }

        return shelf;
    }
}
