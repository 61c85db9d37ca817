using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Motive.Server;

/// <summary>Sends what <see cref="Telemetry"/> observes to where OpenTelemetry's own environment variables say, if they say anything.</summary>
internal sealed class Observing : IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly TracerProvider traces;
    private readonly MeterProvider metrics;

    private Observing()
    {
        ResourceBuilder resource = ResourceBuilder.CreateDefault().AddService("motive").AddEnvironmentVariableDetector();
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Telemetry.Name).AddOtlpExporter().Build();
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Telemetry.Name).AddOtlpExporter().Build();
    }

    /// <summary>Null where nobody asked for it.</summary>
    public static IDisposable? Begin() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Endpoint)) ? null : new Observing();

    /// <summary>What is still to be sent is sent.</summary>
    public void Dispose()
    {
        traces.Dispose();
        metrics.Dispose();
    }
}
