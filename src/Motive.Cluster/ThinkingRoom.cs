using System.Diagnostics;
using System.Threading.RateLimiting;

namespace Motive.Cluster;

/// <summary>
/// Where the runs of a silo are thought on: never on the silo's own threads' turns, no more at a moment than there are processors, in slices, so that a long thought holds nobody up, and no more of one tenant than it may
/// have.
/// </summary>
internal sealed class ThinkingRoom : IDisposable
{
    /// <summary>How long a run keeps its place while others wait. One person's thinking is always finished.</summary>
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrencyLimiter places;
    private readonly PartitionedRateLimiter<string> tenants;
    private readonly ClusterTelemetry telemetry;

    public ThinkingRoom(SessionLimits limits, ClusterTelemetry telemetry)
    {
        this.telemetry = telemetry;
        places = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = limits.MostThinking, QueueLimit = int.MaxValue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
        tenants = PartitionedRateLimiter.Create<string, string>(tenant => RateLimitPartition.GetConcurrencyLimiter(tenant, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.MostThinkingOfTenant, QueueLimit = 0 }));
        telemetry.Waiting(() => places.GetStatistics()?.CurrentQueuedCount ?? 0);
    }

    /// <summary>Lets a session of a tenant in; to be given back when it has thought. Null where the tenant has as many in there as it may.</summary>
    public IDisposable? Enter(string tenant)
    {
        RateLimitLease lease = tenants.AttemptAcquire(tenant);
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        telemetry.Refused();
        return null;
    }

    /// <summary>Thinks until there is no more to think.</summary>
    /// <param name="think">One thought; says whether there is more.</param>
    /// <param name="cancellation">Between two thoughts.</param>
    public async Task ThinkAsync(Func<bool> think, CancellationToken cancellation)
    {
        bool more = true;
        while (more)
        {
            using RateLimitLease place = await places.AcquireAsync(1, cancellation);
            more = await Task.Run(() => ThinkAWhile(think, cancellation), cancellation);
        }
    }

    /// <summary>Does one thing that takes a processor.</summary>
    public async Task<T> DoAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        using RateLimitLease place = await places.AcquireAsync(1, cancellation);
        return await Task.Run(work, cancellation);
    }

    public void Dispose()
    {
        places.Dispose();
        tenants.Dispose();
    }

    private static bool ThinkAWhile(Func<bool> think, CancellationToken cancellation)
    {
        long began = Stopwatch.GetTimestamp();
        while (think())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Stopwatch.GetElapsedTime(began) >= Slice)
                return true;
        }

        return false;
    }
}
