using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Motive.Cluster;

/// <summary>
/// Where sessions are kept: a file of one machine, or a database that several share. Orleans reads and writes both by its own component for relational databases, with its own statements, which stand in the database; this
/// puts them there.
/// </summary>
public sealed record SessionDatabase
{
    private const string Folder = "Scripts";

    private readonly DbProviderFactory factory;
    private readonly string[] scripts;
    private readonly string isThere;

    private SessionDatabase(string invariant, string connection, DbProviderFactory factory, string isThere, params string[] scripts) =>
        (Invariant, Connection, this.factory, this.isThere, this.scripts) = (invariant, connection, factory, isThere, scripts);

    /// <summary>The name by which Orleans knows the kind of database.</summary>
    public string Invariant { get; }

    /// <summary>How to reach it.</summary>
    public string Connection { get; }

    /// <summary>Several machines may use it, and find each other by it.</summary>
    public bool IsShared => Invariant == "Npgsql";

    /// <summary>A file of SQLite, for one silo.</summary>
    public static SessionDatabase File(string path) => new(
        "System.Data.SQLite",
        new SqliteConnectionStringBuilder { DataSource = path }.ToString(),
        SqliteFactory.Instance,
        "SELECT count(*) FROM sqlite_master WHERE name = 'OrleansQuery'",
        "Sqlite-Main.sql",
        "Sqlite-Persistence.sql");

    /// <summary>A database of PostgreSQL, for any number of silos.</summary>
    /// <param name="connection">As Npgsql has it: <c>Host=db;Database=motive;Username=motive;Password=…</c></param>
    public static SessionDatabase PostgreSql(string connection) => new(
        "Npgsql",
        connection,
        NpgsqlFactory.Instance,
        "SELECT count(*) FROM pg_tables WHERE lower(tablename) = 'orleansquery'",
        "PostgreSQL-Main.sql",
        "PostgreSQL-Clustering.sql",
        "PostgreSQL-Persistence.sql");

    /// <summary>Makes the tables and statements that are needed. Nothing is done where they are there.</summary>
    /// <returns>Whether they were made.</returns>
    /// <exception cref="DbException">The database cannot be reached, or may not be changed.</exception>
    public async Task<bool> PrepareAsync(CancellationToken cancellation = default)
    {
        await using DbConnection open = factory.CreateConnection()!;
        open.ConnectionString = Connection;
        await open.OpenAsync(cancellation);
        if (Convert.ToInt64(await Command(open, null, isThere).ExecuteScalarAsync(cancellation), null) > 0)
            return false;
        if (!IsShared)
            await Command(open, null, "PRAGMA journal_mode = WAL").ExecuteNonQueryAsync(cancellation);
        await using DbTransaction whole = await open.BeginTransactionAsync(cancellation);
        foreach (string script in scripts)
            await Command(open, whole, await ReadAsync(script, cancellation)).ExecuteNonQueryAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return true;
    }

    private static async Task<string> ReadAsync(string script, CancellationToken cancellation)
    {
        await using Stream stream = typeof(SessionDatabase).Assembly.GetManifestResourceStream($"{Folder}/{script}")!;
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(cancellation);
    }

    private static DbCommand Command(DbConnection open, DbTransaction? whole, string text)
    {
        DbCommand command = open.CreateCommand();
#pragma warning disable CA2100 // The text is one of our own resources.
        (command.CommandText, command.Transaction) = (text, whole);
#pragma warning restore CA2100
        return command;
    }
}
