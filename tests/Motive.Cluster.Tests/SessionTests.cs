namespace Motive.Cluster.Tests;

/// <summary>One person reads a story that is kept in a cluster.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private Town town = null!;

    public async ValueTask InitializeAsync() => town = await Town.StartAsync(new SessionLimits { TurnsBetweenSnapshots = 3, MostSessionsOfTenant = 2 });

    public ValueTask DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task It_goes_the_way_of_the_same_run_in_one_process()
    {
        Table table = await town.SitAsync("house/one", "V0");
        int turns = (await table.PlayAsync(100)).Count;
        StoryRun run = Fair.Of(3).Begin(new RunRequest { Player = "V0" });
        int decided = 0;
        for (run.Next(); !run.IsOver; run.Next())
        {
            if (!run.IsPlayersTurn)
                continue;
            run.Decide(Fair.Choose(run.Options));
            decided++;
        }

        SeatView view = await table.SeeAsync();
        Assert.True(view.IsOver);
        Assert.Equal(decided, turns);
        Assert.Equal(run.Transcript.Select(passage => passage.Text), view.Passages.Select(passage => passage.Text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task It_comes_back_where_it_was_when_it_was_put_out_of_memory(int turns)
    {
        Table table = await town.SitAsync($"house/back{turns}", "V0");
        Table other = await town.SitAsync($"house/stays{turns}", "V0");
        await table.PlayAsync(turns);
        SeatView before = await table.SeeAsync();
        await town.PutOutAsync();
        SeatView after = await table.SeeAsync();
        Assert.Equal(StoryJson.Write(before.Passages[^1]), StoryJson.Write(after.Passages[^1]));
        Assert.Equal(before.Options.Select(option => option.Phrase), after.Options.Select(option => option.Phrase));
        Assert.Equal((before.Number, before.Told, before.IsOver), (after.Number, after.Told, after.IsOver));
        await table.PlayAsync(100);
        await other.PlayAsync(100);
        Assert.Equal((await other.SeeAsync()).Passages.Select(passage => passage.Text), (await table.SeeAsync()).Passages.Select(passage => passage.Text));
    }

    [Fact]
    public async Task A_decision_that_is_sent_twice_counts_once()
    {
        Table table = await town.SitAsync("house/twice", "V0");
        string first = Fair.Choose((await table.SeeAsync()).Options);
        SessionAnswer once = await table.DecideAsync(1, first);
        SessionAnswer twice = await table.DecideAsync(1, first);
        Assert.Equal(1, once.View!.Number);
        Assert.Equal((once.View.Number, once.View.Told), (twice.View!.Number, twice.View.Told));
        await table.PlayAsync(5);
        await town.PutOutAsync();
        SeatView view = await table.SeeAsync();
        string last = Fair.Choose(view.Options);
        await table.DecideAsync(view.Number + 1, last);
        await town.PutOutAsync();
        SessionAnswer again = await table.DecideAsync(view.Number + 1, last);
        Assert.Null(again.Refusal);
        Assert.Equal(view.Number + 1, again.View!.Number);
        Assert.Equal(RefusalKind.Conflict, (await table.DecideAsync(view.Number + 1, "fly(V0)")).Refusal!.Kind);
        Assert.Equal(RefusalKind.Conflict, (await table.DecideAsync(view.Number + 3, "wait")).Refusal!.Kind);
    }

    [Fact]
    public async Task What_is_taken_back_stays_taken_back()
    {
        Table table = await town.SitAsync("house/back", "V0");
        SeatView first = await table.SeeAsync();
        await table.DecideAsync(1, Fair.Choose(first.Options));
        SessionAnswer back = await table.Session.Undo(table.Tokens[0], 2, TestContext.Current.CancellationToken);
        Assert.Equal(2, back.View!.Number);
        Assert.Equal(first.Options.Select(option => option.Phrase), back.View.Options.Select(option => option.Phrase));
        await town.PutOutAsync();
        Assert.Equal(first.Options.Select(option => option.Phrase), (await table.SeeAsync()).Options.Select(option => option.Phrase));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_in_words_and_changes_nothing()
    {
        Table table = await town.SitAsync("house/no", "V0");
        await table.SeeAsync();
        Assert.Equal(RefusalKind.NotYours, (await table.Session.Read("0123", 0)).Refusal!.Kind);
        Assert.Equal(RefusalKind.NotYours, (await town.Session("house/none").Read(table.Tokens[0], 0)).Refusal!.Kind);
        SessionAnswer impossible = await table.DecideAsync(1, "fly(V0)");
        Assert.Equal(RefusalKind.NotOnOffer, impossible.Refusal!.Kind);
        Assert.Contains("eat(V0)", impossible.Refusal.Words, StringComparison.Ordinal);
        Assert.Equal(RefusalKind.TooMuch, (await table.DecideAsync(1, new string('x', 2000))).Refusal!.Kind);
        Assert.Equal(RefusalKind.Conflict, (await table.Session.Begin(new SessionRequest { Story = Fair.Name, Seats = ["V0"] }, TestContext.Current.CancellationToken)).Refusal!.Kind);
        Assert.Equal(RefusalKind.NotFound, (await Begin("house/x", "other", "V0")).Kind);
        Assert.Equal(RefusalKind.Meaningless, (await Begin("house/x", Fair.Name, "Nobody")).Kind);
        Assert.Equal(RefusalKind.Meaningless, (await Begin("house/x", Fair.Name)).Kind);
        Assert.Equal(0, (await table.SeeAsync()).Number);
    }

    [Fact]
    public async Task Each_tenant_has_as_many_sessions_as_it_may_and_none_of_anothers()
    {
        await town.SitAsync("first/a", "V0");
        Table second = await town.SitAsync("first/b", "V0");
        Assert.Equal(RefusalKind.TooMuch, (await Begin("first/c", Fair.Name, "V0")).Kind);
        await town.SitAsync("second/c", "V0");
        await second.Session.Forget();
        Assert.Equal(RefusalKind.NotYours, (await second.Session.Read(second.Tokens[0], 0)).Refusal!.Kind);
        await town.SitAsync("first/c", "V0");
        Assert.Equal((2, 1), (await town.Tenant("first").Count(), await town.Tenant("second").Count()));
    }

    [Fact]
    public async Task A_session_finishes_on_the_text_that_it_began_with_while_that_is_there()
    {
        Table table = await town.SitAsync("house/old", "V0");
        await table.PlayAsync(1);
        town.Shelf.Put(Fair.Name, Fair.Of(2, "The Small Fair"));
        await town.PutOutAsync();
        SeatView view = await table.SeeAsync();
        Assert.Empty(view.Notices);
        Assert.Contains(view.Options, option => option.Phrase.Contains("V2", StringComparison.Ordinal));
    }

    private async Task<Refusal> Begin(string name, string story, params string[] seats) =>
        (await town.Session(name).Begin(new SessionRequest { Story = story, Seats = [.. seats] })).Refusal!;
}
