using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace Motive.Cli.Exporting;

/// <summary>A run as one SQLite file, written by whole rows at a path where there is nothing yet.</summary>
internal static class ExportFile
{
    /// <summary>Says of a file that it is one of these: the letters <c>Motv</c>, where SQLite keeps what program a file is of.</summary>
    private const int Application = 0x4D6F7476;

    /// <summary>Of the schema; what is changed in it comes with a new one.</summary>
    public const int Format = 1;

    private const int ApplicationOffset = 68;
    private const int HeaderSize = 100;
    private const int DiskIsFull = 13;

    public static string Schema { get; } = ReadSchema();

    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, IEnumerable<TableRow> rows)
    {
        try
        {
            using (SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()))
            {
                connection.Open();
                Run(connection, FormattableString.Invariant($"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = {Application}; PRAGMA user_version = {Format};"));
                Run(connection, "BEGIN;");
                Run(connection, Schema);
                Fill(connection, rows);
                Run(connection, "COMMIT;");
            }

            using FileStream written = new(path, FileMode.Open, FileAccess.ReadWrite);
            written.Flush(flushToDisk: true);
        }
        catch (SqliteException problem)
        {
            throw new IOException(problem.SqliteErrorCode == DiskIsFull ? "the disk is full." : $"{problem.Message.TrimEnd('.')}.", problem);
        }
    }

    /// <summary>Whether a file was written by this, in any format.</summary>
    public static bool IsOne(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read);
        byte[] header = new byte[HeaderSize];
        return file.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) == HeaderSize
            && header.AsSpan().StartsWith("SQLite format 3\0"u8)
            && BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationOffset)) == Application;
    }

    private static void Fill(SqliteConnection connection, IEnumerable<TableRow> rows)
    {
        foreach (IGrouping<string, TableRow> table in rows.GroupBy(row => row.Table))
        {
            using SqliteCommand insert = connection.CreateCommand();
            int columns = table.First().Values.Length;
            insert.CommandText = FormattableString.Invariant($"INSERT INTO {table.Key} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(column => $"$c{column}"))})");
            for (int column = 0; column < columns; column++)
                insert.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"$c{column}") });
            insert.Prepare();
            foreach (TableRow row in table)
            {
                for (int column = 0; column < columns; column++)
                    insert.Parameters[column].Value = row.Values[column] ?? DBNull.Value;
                insert.ExecuteNonQuery();
            }
        }
    }

    private static void Run(SqliteConnection connection, string statements)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    private static string ReadSchema()
    {
        using StreamReader reader = new(typeof(ExportFile).Assembly.GetManifestResourceStream("schema.sql")!);
        return reader.ReadToEnd();
    }
}
