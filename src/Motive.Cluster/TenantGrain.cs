namespace Motive.Cluster;

/// <summary>What is kept of a tenant.</summary>
[GenerateSerializer, Alias("motive.kept.tenant")]
public sealed class KeptTenant
{
    [Id(0)]
    public HashSet<string> Sessions { get; set; } = [];
}

internal sealed class TenantGrain([PersistentState("tenant", ClusterSetup.Storage)] IPersistentState<KeptTenant> kept, SessionLimits limits) : Grain, ITenant
{
    public async Task<bool> Admit(string session)
    {
        if (kept.State.Sessions.Contains(session))
            return true;
        if (kept.State.Sessions.Count >= limits.MostSessionsOfTenant)
            return false;
        kept.State.Sessions.Add(session);
        await WriteAsync();
        return true;
    }

    public async Task Dismiss(string session)
    {
        if (kept.State.Sessions.Remove(session))
            await WriteAsync();
    }

    public Task<int> Count() => Task.FromResult(kept.State.Sessions.Count);

    /// <summary>Where it is not certain what was written, it is read anew.</summary>
    private async Task WriteAsync()
    {
        try
        {
            await kept.WriteStateAsync();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }
}
