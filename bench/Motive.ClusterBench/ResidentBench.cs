using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Motive.Cluster;

namespace Motive.ClusterBench;

/// <summary>
/// What sessions cost that stay in memory, and how long turns take with them there: one silo in this process, which keeps them in a file. All are begun, read on for some turns and left alone; the managed heap is looked at
/// before and after. Then turns are asked for at a steady rate, of one session after another, whether the ones before have been answered or not.
/// </summary>
internal static class ResidentBench
{
    public static async Task<int> RunAsync(string story, string who, int sessions, int turns, int perSecond, int seconds)
    {
        string folder = Directory.CreateTempSubdirectory("motive-bench-").FullName;
        string path = Path.Combine(folder, "sessions.db");
        await SessionDatabase.File(path).PrepareAsync();
        await using WebApplication host = SessionHost.Create(
            $"--Motive:File={path}", $"--Motive:Stories:story={story}", "--urls=http://127.0.0.1:0", "--Motive:SiloPort=11911", "--Motive:GatewayPort=11912", "--Motive:Limits:MostSessionsOfTenant=1000000",
            "--Motive:Limits:MostThinkingOfTenant=1000000", "--Motive:Limits:Patience=00:02:00", "--Motive:Limits:Idle=1.00:00:00", "--Logging:LogLevel:Default=Error");
        await host.StartAsync();
        IGrainFactory grains = host.Services.GetRequiredService<IGrainFactory>();
        Reader first = new(() => grains, "bench/first", who, 1);
        await first.BeginAsync();
        await first.TurnAsync(CancellationToken.None);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan began = Processor();
        Reader[] readers = [.. Enumerable.Range(0, sessions).Select(number => new Reader(() => grains, $"bench/{number}", who, (ulong)number + 2))];
        await Parallel.ForEachAsync(readers, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (reader, stop) =>
        {
            await reader.BeginAsync();
            for (int turn = 0; turn < turns; turn++)
                await reader.TurnAsync(stop);
        });
        int made = readers.Sum(reader => reader.Decided.Count);
        Figures.Say($"{sessions} sessions, {made} turns: {(Processor() - began).TotalMilliseconds / sessions:0} ms of processor time each");
        Figures.Say($"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6 / sessions:0.00} MB of managed heap each, {Process.GetCurrentProcess().WorkingSet64 / 1e6:0} MB of the process, {new FileInfo(path).Length / 1e3 / sessions:0.0} kB each in the file");
        ConcurrentBag<TimeSpan> took = [];
        List<Task> asked = [];
        began = Processor();
        long start = Stopwatch.GetTimestamp();
        Reader[] going = [.. readers.Where(reader => !reader.IsOver)];
        for (int number = 0; number < perSecond * seconds; number++)
        {
            TimeSpan until = TimeSpan.FromSeconds((double)number / perSecond) - Stopwatch.GetElapsedTime(start);
            if (until > TimeSpan.Zero)
                await Task.Delay(until);
            Reader reader = going[number % going.Length];
            asked.Add(Task.Run(async () =>
            {
                if (await reader.TurnAsync(CancellationToken.None) is TimeSpan time)
                    took.Add(time);
            }));
        }

        await Task.WhenAll(asked);
        TimeSpan wall = Stopwatch.GetElapsedTime(start);
        Figures.Say($"turns at {perSecond} a second for {seconds} s, done in {wall.TotalSeconds:0} s, {(Processor() - began).TotalMilliseconds / Math.Max(1, took.Count):0} ms of processor time each: {Figures.Spread(took)}");
        began = Processor();
        start = Stopwatch.GetTimestamp();
        await host.StopAsync();
        Figures.Say($"stopped, all written: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {new FileInfo(path).Length / 1e3 / sessions:0.0} kB each in the file");
        return 0;
    }

    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;
}
