using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace Motive.Cluster.Tests;

/// <summary>A cluster in this process.</summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly InProcessTestCluster cluster;

    private Town(InProcessTestCluster cluster) => this.cluster = cluster;

    public StoryShelf Shelf { get; private init; } = new();

    public static async Task<Town> StartAsync(SessionLimits? limits = null, short silos = 1, Action<ISiloBuilder>? storage = null, LoadedStory? fair = null)
    {
        StoryShelf shelf = new();
        shelf.Put(Fair.Name, fair ?? Fair.Of(3));
        shelf.Put(Fair.Crowd, Fair.Of(20));
        InProcessTestClusterBuilder builder = new(silos);
        builder.Options.ServiceId = "town"; // Under which sessions are kept: another cluster finds them.
        builder.ConfigureSilo((_, silo) =>
        {
            silo.AddMotive(shelf, limits);
            if (storage is null)
                silo.AddMemoryGrainStorage(ClusterSetup.Storage);
            else
                storage(silo);
        });
        builder.ConfigureClient(client => client.AddMotive());
        InProcessTestCluster cluster = builder.Build();
        await cluster.DeployAsync();
        return new Town(cluster) { Shelf = shelf };
    }

    public IStorySession Session(string name) => cluster.Client.GetGrain<IStorySession>(name);

    public ITenant Tenant(string name) => cluster.Client.GetGrain<ITenant>(name);

    /// <summary>A session with somebody at each of its seats.</summary>
    public async Task<Table> SitAsync(string name, params string[] seats) => await SitAsync(name, Fair.Name, seats);

    public async Task<Table> SitAsync(string name, string story, string[] seats)
    {
        IStorySession session = Session(name);
        BegunSession begun = await session.Begin(new SessionRequest { Story = story, Seats = [.. seats] });
        Assert.Null(begun.Refusal);
        return new Table(session, [.. seats], begun.Tokens);
    }

    /// <summary>Everything goes out of memory, as it does where nobody has asked for it for a while.</summary>
    public Task PutOutAsync() => cluster.Client.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);

    /// <summary>The first silo is gone at once, without a word.</summary>
    public async Task KillOneAsync() => await cluster.KillSiloAsync(cluster.Silos[0]);

    public async ValueTask DisposeAsync()
    {
        await cluster.StopAllSilosAsync();
        await cluster.DisposeAsync();
    }
}
