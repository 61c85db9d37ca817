using Microsoft.Data.Sqlite;
using Orleans.Configuration;

namespace Motive.Cluster.Tests;

/// <summary>A silo is lost while sessions are in it.</summary>
public sealed class KillTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("motive-kill-").FullName;

    [Fact]
    public async Task No_decision_that_was_answered_is_lost_with_a_silo()
    {
        SessionDatabase database = SessionDatabase.File(Path.Combine(folder, "sessions.db"));
        await database.PrepareAsync(TestContext.Current.CancellationToken);
        await using Town town = await Town.StartAsync(new SessionLimits { TurnsBetweenSnapshots = 3 }, 2, silo =>
        {
            silo.KeepSessionsIn(database);
            silo.Configure<ClusterMembershipOptions>(liveness => (liveness.ProbeTimeout, liveness.NumMissedProbesLimit, liveness.NumVotesForDeathDeclaration) = (TimeSpan.FromMilliseconds(500), 2, 1));
        });
        Table[] tables = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => town.SitAsync($"house/{number}", "V0")));
        await Task.WhenAll(tables.Select((table, number) => table.PlayAsync(2 + number)));
        SeatView[] before = await Task.WhenAll(tables.Select(table => table.SeeAsync()));
        await town.KillOneAsync();
        SeatView[] after = await Task.WhenAll(tables.Select(table => table.SeeAsync()));
        Assert.Equal(before.Select(view => (view.Number, view.Told)), after.Select(view => (view.Number, view.Told)));
        Assert.Equal(before.Select(view => view.Passages[^1].Text), after.Select(view => view.Passages[^1].Text));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
