using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Motive.Cluster;
using Orleans.Configuration;

namespace Motive.ClusterBench;

/// <summary>
/// Two silos, each a process, over PostgreSQL; one of them is killed again and again while readers go on, and started again at once. At the end each session must have had just the decisions that were answered, and must
/// have told what a run in one process tells with the same.
/// </summary>
internal static class KillBench
{
    private const int Ports = 11921;

    public static async Task<int> RunAsync(string story, string who, string connection, int sessions, int kills)
    {
        await SessionDatabase.PostgreSql(connection).PrepareAsync();
        Process[] silos = [Start(story, connection, 0), Start(story, connection, 1)];
        TimeSpan[] starts = [await ReadyAsync(0), await ReadyAsync(1)];
        using IHost client = Client(connection);
        await client.StartAsync();
        IGrainFactory grains = client.Services.GetRequiredService<IGrainFactory>();
        ConcurrentBag<Reader> readers = [];
        ConcurrentBag<TimeSpan> took = [];
        using CancellationTokenSource done = new();
        Task[] reading = [.. Enumerable.Range(0, sessions).Select(_ => ReadAsync(grains, who, readers, took, done.Token))];
        for (int kill = 0; kill < kills; kill++)
        {
            await Task.Delay(TimeSpan.FromSeconds(4));
            int one = kill % 2;
            silos[one].Kill();
            await silos[one].WaitForExitAsync();
            silos[one] = Start(story, connection, one);
            starts = [.. starts, await ReadyAsync(one)];
            Figures.Say($"killed {kill + 1} times, back after {starts[^1].TotalSeconds:0.0} s, {readers.Sum(reader => reader.Decided.Count)} turns; {Figures.Spread(took)}; {took.Count(time => time > TimeSpan.FromSeconds(5))} of them over 5 s");
        }

        await done.CancelAsync();
        await Task.WhenAll(reading);
        int wrong = 0;
        LoadedStory loaded = Figures.Load(story);
        foreach (Reader reader in readers)
            wrong += await IsSameAsync(loaded, who, reader) ? 0 : 1;
        Figures.Say($"{readers.Sum(reader => reader.Decided.Count)} decisions in {readers.Count} sessions, {wrong} sessions other than in one process");
        foreach (Process silo in silos)
            silo.Kill();
        return wrong == 0 ? 0 : 1;
    }

    /// <summary>Until the silo is part of the cluster. Only then is another killed, so that one is always there.</summary>
    private static async Task<TimeSpan> ReadyAsync(int number)
    {
        using HttpClient asking = new() { Timeout = TimeSpan.FromSeconds(2) };
        long began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                if ((await asking.GetAsync(new Uri($"http://127.0.0.1:{Ports + 20 + number}/readyz"))).IsSuccessStatusCode)
                    return Stopwatch.GetElapsedTime(began);
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
            {
            }

            await Task.Delay(100);
        }
    }

    /// <summary>One story after another. A turn that was begun is finished, so that what was sent is known to have been answered.</summary>
    private static async Task ReadAsync(IGrainFactory grains, string who, ConcurrentBag<Reader> readers, ConcurrentBag<TimeSpan> took, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            Reader reader = new(() => grains, $"bench/{Guid.NewGuid():n}", who, (ulong)readers.Count + 1);
            if (!await reader.BeginAsync())
                continue;
            readers.Add(reader);
            while (!done.IsCancellationRequested && !reader.IsOver)
            {
                if (await reader.TurnAsync(CancellationToken.None) is TimeSpan time)
                    took.Add(time);
                await Task.Delay(200, CancellationToken.None);
            }
        }
    }

    private static async Task<bool> IsSameAsync(LoadedStory story, string who, Reader reader)
    {
        string[] told = await reader.ToldAsync(CancellationToken.None);
        StoryRun run = story.Begin(new RunRequest { Player = who, Seed = reader.Seed });
        foreach (string phrase in reader.Decided)
        {
            while (!run.IsPlayersTurn)
                run.Next();
            run.Decide(phrase);
        }

        while (!run.IsPlayersTurn && !run.IsOver)
            run.Next();
        return told.SequenceEqual(run.Transcript.Select(passage => passage.Text));
    }

    private static IHost Client(string connection)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.UseOrleansClient(client =>
        {
            client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", connection));
            client.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = ("bench", "bench"));
            client.Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(3));
            client.Configure<GatewayOptions>(gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(1));
            client.AddMotive();
        });
        return builder.Build();
    }

    private static Process Start(string story, string connection, int number) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Motive.Cluster.dll"), $"--Motive:Database={connection}", $"--Motive:Stories:story={story}", "--Motive:Cluster=bench", "--Motive:SiloAddress=127.0.0.1",
            $"--Motive:SiloPort={Ports + number}", $"--Motive:GatewayPort={Ports + 10 + number}", $"--urls=http://127.0.0.1:{Ports + 20 + number}", "--Motive:Limits:MostSessionsOfTenant=1000000", "--Logging:LogLevel:Default=Critical",
        ]))!;
}
