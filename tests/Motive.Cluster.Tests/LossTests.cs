using Microsoft.Data.Sqlite;
using Orleans.Configuration;

namespace Motive.Cluster.Tests;

/// <summary>What becomes of sessions when a silo, or a story, is not there any more.</summary>
public sealed class LossTests : IDisposable
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

    [Fact]
    public async Task A_session_moves_to_the_edited_story_where_the_old_one_is_gone_and_its_reader_is_told()
    {
        SessionDatabase database = SessionDatabase.File(Path.Combine(folder, "edited.db"));
        await database.PrepareAsync(TestContext.Current.CancellationToken);
        Table table;
        SeatView before;
        await using (Town town = await Town.StartAsync(storage: silo => silo.KeepSessionsIn(database)))
        {
            table = await town.SitAsync("house/edited", "V0");
            await table.PlayAsync(3);
            before = await table.SeeAsync();
            Assert.Empty(before.Notices);
        }

        await using Town later = await Town.StartAsync(storage: silo => silo.KeepSessionsIn(database), fair: Fair.Of(3, "The Autumn Fair"));
        SeatView after = await (table with { Session = later.Session("house/edited") }).SeeAsync();
        Assert.Equal((before.Number, before.Told), (after.Number, after.Told));
        Assert.Contains(after.Notices, notice => notice.Contains("edited", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
