using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Motive.Cluster.Tests;

/// <summary>A database of PostgreSQL in a folder that is thrown away. PostgreSQL does not run as root, so that root has it run as somebody else.</summary>
internal sealed class Postgres : IAsyncDisposable
{
    private readonly string folder;
    private readonly bool isRoot;

    private Postgres(string folder, bool isRoot, int port) => (this.folder, this.isRoot, Port) = (folder, isRoot, port);

    public int Port { get; }

    public string Connection => $"Host=127.0.0.1;Port={Port};Username=motive;Database=postgres;Maximum Pool Size=40";

    /// <summary>Null where there is none on this machine.</summary>
    public static async Task<Postgres?> StartAsync()
    {
        if (!Find("initdb") || !Find("pg_ctl"))
            return null;
        Postgres database = new(Directory.CreateTempSubdirectory("motive-postgres-").FullName, Environment.UserName == "root", FreePort());
        if (database.isRoot)
            await database.RunAsync("chown", "nobody", database.folder);
        await database.RunAsNobodyAsync("initdb", "-D", $"{database.folder}/data", "-U", "motive", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale", "C");
        await database.RunAsNobodyAsync("pg_ctl", "-D", $"{database.folder}/data", "-w", "-l", $"{database.folder}/log", "-o", $"-p {database.Port} -k {database.folder} -c listen_addresses=127.0.0.1", "start");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsNobodyAsync("pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    public static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool Find(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(place => File.Exists(Path.Combine(place, program)));

    private Task RunAsNobodyAsync(params string[] command) => isRoot ? RunAsync("runuser", ["-u", "nobody", "--", .. command]) : RunAsync(command[0], command[1..]);

    private async Task RunAsync(string program, params string[] arguments)
    {
        // What it starts keeps its streams open; nothing is read of them.
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}. {(File.Exists($"{folder}/log") ? await File.ReadAllTextAsync($"{folder}/log") : "")}");
    }
}
