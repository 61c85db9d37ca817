using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Motive.Cluster;

/// <summary>Whether requests are worth sending here: the silo is part of its cluster, and what is kept can be read.</summary>
internal sealed class Readiness(ISiloStatusOracle silo, IGrainFactory grains) : IHealthCheck
{
    /// <summary>A tenant that has no sessions; to ask for it reads the database once, and then what is in memory.</summary>
    private const string Nobody = "-";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (silo.CurrentStatus != SiloStatus.Active)
            return HealthCheckResult.Unhealthy("The silo is not part of its cluster.");
        await grains.GetGrain<ITenant>(Nobody).Count().WaitAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
