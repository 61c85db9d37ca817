using System.Diagnostics;
using System.Diagnostics.Metrics;
using Motive.Protocol;

namespace Motive.Server;

/// <summary>What can be observed of a server: what was asked for and how long it took. Never what was said: no text of a story, no names, no addresses.</summary>
internal sealed class Telemetry : IDisposable
{
    public const string Name = "Motive.Server";

    private const string Kind = "motive.message";

    private readonly ActivitySource activities = new(Name);
    private readonly Meter meter = new(Name);
    private readonly Histogram<double> durations;
    private readonly Counter<long> edits;
    private readonly Counter<long> dropped;

    public Telemetry(Func<int> sessions)
    {
        durations = meter.CreateHistogram<double>("motive.message.duration", "s", "How long an answer took.");
        edits = meter.CreateCounter<long>("motive.edits", description: "How often the story was compiled again.");
        dropped = meter.CreateCounter<long>("motive.sessions.dropped", description: "Pages that had to go for others.");
        meter.CreateObservableUpDownCounter("motive.sessions", sessions, description: "Pages that are open.");
    }

    /// <summary>The answer, with the time that it took beside the word for what was asked.</summary>
    public string Observe(Conversation conversation, string message, CancellationToken cancellation)
    {
        long began = Stopwatch.GetTimestamp();
        using Activity? activity = activities.StartActivity("message", ActivityKind.Server);
        try
        {
            return conversation.Answer(message, cancellation);
        }
        finally
        {
            string kind = conversation.Latest ?? "unknown";
            activity?.DisplayName = $"message {kind}";
            activity?.SetTag(Kind, kind);
            durations.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>(Kind, kind));
        }
    }

    public void Edited(bool compiles) => edits.Add(1, new KeyValuePair<string, object?>("motive.compiles", compiles));

    public void Dropped() => dropped.Add(1);

    public void Dispose()
    {
        activities.Dispose();
        meter.Dispose();
    }
}
