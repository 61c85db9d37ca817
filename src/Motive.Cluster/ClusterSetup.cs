using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Configuration;
using Orleans.Serialization;
using Orleans.Storage;

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
        silo.Services.TryAddSingleton(TimeProvider.System);
        silo.Services.AddMotiveRecords();
        silo.Configure<GrainCollectionOptions>(options => options.ClassSpecificCollectionAge[typeof(SessionGrain).FullName!] = bounds.Idle);
        return silo;
    }

    /// <summary>Keeps the sessions in a database, and finds the other silos by it where it is shared; else the silo is alone.</summary>
    /// <param name="silo">Which is set up.</param>
    /// <param name="database">Prepared by <see cref="SessionDatabase.PrepareAsync"/>.</param>
    public static ISiloBuilder KeepSessionsIn(this ISiloBuilder silo, SessionDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        silo.AddAdoNetGrainStorage(Storage, options => options.Configure<OrleansGrainStorageSerializer>((storage, serializer) =>
            (storage.Invariant, storage.ConnectionString, storage.GrainStorageSerializer) = (database.Invariant, database.Connection, serializer)));
        if (database.IsShared)
            silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (database.Invariant, database.Connection));
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
        services.AddSingleton<OrleansGrainStorageSerializer>().AddSerializer(serializer => serializer.AddJsonSerializer(type => type.Assembly == typeof(StoryRun).Assembly));
}
