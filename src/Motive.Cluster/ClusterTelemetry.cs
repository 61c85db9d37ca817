using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Motive.Cluster;

/// <summary>What can be observed of the sessions of a silo: how many, how long, how much. Never what was said: no text of a story, no names, no tokens, no tenants.</summary>
public sealed class ClusterTelemetry : IDisposable
{
    /// <summary>Of the meter and of the source of activities.</summary>
    public const string Name = "Motive.Cluster";

    private readonly ActivitySource activities = new(Name);
    private readonly Meter meter = new(Name);
    private readonly Histogram<double> turns;
    private readonly Histogram<double> returns;
    private readonly Histogram<int> snapshots;
    private readonly UpDownCounter<int> resident;
    private readonly Counter<long> repeated;
    private readonly Counter<long> refused;

    internal ClusterTelemetry()
    {
        turns = meter.CreateHistogram<double>("motive.turn.duration", "s", "From a decision to the next prompt, or to the end of patience.");
        returns = meter.CreateHistogram<double>("motive.return.duration", "s", "How long it took to bring a session back into memory.");
        snapshots = meter.CreateHistogram<int>("motive.snapshot.size", "{character}", "How long the saves are that were written.");
        resident = meter.CreateUpDownCounter<int>("motive.sessions.resident", description: "Sessions in memory.");
        repeated = meter.CreateCounter<long>("motive.turns.repeated", description: "Turns that were sent again, and counted once.");
        refused = meter.CreateCounter<long>("motive.thinking.refused", description: "Turns that were refused because their tenant had enough of them.");
    }

    public void Dispose()
    {
        activities.Dispose();
        meter.Dispose();
    }

    internal Activity? Begin(string what) => activities.StartActivity(what);

    internal void Turned(TimeSpan took) => turns.Record(took.TotalSeconds);

    internal void Returned(TimeSpan took) => returns.Record(took.TotalSeconds);

    internal void Wrote(int length) => snapshots.Record(length);

    internal void Came() => resident.Add(1);

    internal void Went() => resident.Add(-1);

    internal void Repeated() => repeated.Add(1);

    internal void Refused() => refused.Add(1);

    internal void Waiting(Func<long> waiting) => meter.CreateObservableGauge("motive.thinking.waiting", waiting, description: "Thoughts that wait for a processor.");
}
