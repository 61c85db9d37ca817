using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Serialization;

namespace Motive.Cluster;

/// <summary>What makes a silo one that hosts sessions, and a client one that can ask for them.</summary>
public static class ClusterSetup
{
    /// <summary>The name of the grain storage that sessions are kept in. Whoever sets up the silo says where that is.</summary>
    public const string Storage = "motive";

    /// <summary>Sessions of the stories of a shelf. The silo needs grain storage named <see cref="Storage"/> besides.</summary>
    public static ISiloBuilder AddMotive(this ISiloBuilder silo, StoryShelf shelf, SessionLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(silo);
        SessionLimits bounds = limits ?? new SessionLimits();
        silo.Services.AddSingleton(shelf).AddSingleton(bounds).AddSingleton(_ => new ClusterTelemetry()).AddSingleton<ThinkingRoom>();
        silo.Services.AddMotiveRecords();
        silo.Configure<GrainCollectionOptions>(options => options.ClassSpecificCollectionAge[typeof(SessionGrain).FullName!] = bounds.Idle);
        return silo;
    }

    /// <summary>A program outside the cluster that asks for its sessions.</summary>
    public static IClientBuilder AddMotive(this IClientBuilder client)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.Services.AddMotiveRecords();
        return client;
    }

    /// <summary>The engine's records go between silos as the JSON that they are documented to be.</summary>
    private static void AddMotiveRecords(this IServiceCollection services) =>
        services.AddSerializer(serializer => serializer.AddJsonSerializer(type => type.Assembly == typeof(StoryRun).Assembly));
}
