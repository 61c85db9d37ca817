using System.Net;

namespace Motive.Cluster;

/// <summary>What the program is told by its settings, under <c>Motive</c>: in environment variables <c>Motive__Database</c>, on the command line <c>--Motive:Database</c>.</summary>
public sealed record HostSettings
{
    /// <summary>Where each story is, by the name under which sessions are begun of it.</summary>
    public Dictionary<string, string> Stories { get; init; } = [];

    /// <summary>How to reach PostgreSQL; null for a file.</summary>
    public string? Database { get; init; }

    /// <summary>The file that sessions are kept in where there is no database.</summary>
    public string File { get; init; } = "sessions.db";

    /// <summary>Whose sessions they are, of whoever comes.</summary>
    public string Tenant { get; init; } = "everybody";

    /// <summary>The silos of one cluster are called the same.</summary>
    public string Cluster { get; init; } = "motive";

    /// <summary>Where other silos reach this one; null for this machine's first address.</summary>
    public string? SiloAddress { get; init; }

    /// <summary>By which port other silos reach this one.</summary>
    public int SiloPort { get; init; } = 11111;

    /// <summary>By which port clients outside the cluster reach it.</summary>
    public int GatewayPort { get; init; } = 30000;

    /// <summary>How long silos wait for each other's sign of life; who gives none three times running is taken for lost, and its sessions come back elsewhere. Less finds it out sooner, and wrongly on a machine that is busy.</summary>
    public TimeSpan SignOfLife { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How much a session and a tenant may ask for.</summary>
    public SessionLimits Limits { get; init; } = new();

    internal SessionDatabase Kept => Database is string connection ? SessionDatabase.PostgreSql(connection) : SessionDatabase.File(File);

    internal IPAddress? Address => SiloAddress is string address ? IPAddress.Parse(address) : null;
}
