namespace Motive.Cluster.Tests;

/// <summary>Several people sit in one story.</summary>
public sealed class SeatTests : IAsyncLifetime
{
    private static readonly string[] Three = ["V0", "V1", "V2"];

    private Town town = null!;

    public async ValueTask InitializeAsync() => town = await Town.StartAsync(new SessionLimits { TurnsBetweenSnapshots = 7 });

    public ValueTask DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_turn_waits_for_whose_it_is_and_nobody_sees_anothers_mind()
    {
        Table table = await town.SitAsync("house/three", Three);
        SeatView first = await table.SeeAsync();
        int asked = table.Seats.IndexOf(first.WaitsFor!);
        SeatView[] views = [await table.SeeAsync(0), await table.SeeAsync(1), await table.SeeAsync(2)];
        Assert.All(views, (view, seat) => Assert.Equal(seat == asked, view.Options.Length > 0));
        Assert.Equal(RefusalKind.NotOnOffer, (await table.DecideAsync(1, "wait", (asked + 1) % 3)).Refusal!.Kind);
        List<(string Who, string Phrase)> played = await table.PlayAsync(200);
        Assert.True((await table.SeeAsync()).IsOver);
        Assert.Contains(played, turn => turn.Phrase.StartsWith("befriend", StringComparison.Ordinal));
        for (int seat = 0; seat < 3; seat++)
        {
            string[] secrets = [.. (await table.SeeAsync(seat)).Passages.Select(passage => passage.Text).Where(text => text.Contains("in secret", StringComparison.Ordinal))];
            Assert.All(secrets, text => Assert.Contains($"Vi {(char)('A' + seat)}", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_goes_away_is_decided_for_by_their_character_until_they_come_back()
    {
        Table table = await town.SitAsync("house/away", Three);
        SeatView gone = (await table.Session.Leave(table.Tokens[2], TestContext.Current.CancellationToken)).View!;
        Assert.Equal(["V2"], gone.Away);
        List<(string Who, string Phrase)> played = await table.PlayAsync(6);
        Assert.DoesNotContain(played, turn => turn.Who == "V2");
        await town.PutOutAsync();
        Assert.Equal(["V2"], (await table.SeeAsync()).Away);
        Assert.Empty((await table.Session.Return(table.Tokens[2], TestContext.Current.CancellationToken)).View!.Away);
        played = await table.PlayAsync(200);
        Assert.Contains(played, turn => turn.Who == "V2");
        Assert.Contains((await table.SeeAsync()).Passages, passage => passage.Text.StartsWith("Vi C", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_asks_for_nothing_is_away_after_a_while_and_the_last_one_never()
    {
        await using Town impatient = await Town.StartAsync(new SessionLimits { AwayAfter = TimeSpan.FromSeconds(1) });
        Table table = await impatient.SitAsync("house/silent", Three);
        SeatView view = await table.SeeAsync();
        while (view.Away.Length < 2)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            view = await table.SeeAsync();
        }

        Assert.Equal(["V1", "V2"], view.Away);
        Assert.Equal("V0", view.WaitsFor);
        Assert.NotEmpty(view.Options);
    }

    [Fact]
    public async Task Twenty_people_go_through_two_hours_and_the_same_decisions_make_the_same_story()
    {
        string[] seats = [.. Enumerable.Range(0, 20).Select(person => $"V{person}")];
        Table table = await town.SitAsync("house/twenty", Fair.Crowd, seats);
        List<(string Who, string Phrase)> played = await table.PlayAsync(60);
        await town.PutOutAsync();
        played.AddRange(await table.PlayAsync(2000));
        Assert.True((await table.SeeAsync()).IsOver);
        StoryRun run = Fair.Of(20).Begin(new RunRequest { Player = "V0", Players = [.. seats[1..]] });
        foreach (string seat in seats)
            run.TranscriptOf(seat);
        int turn = 0;
        for (run.Next(); !run.IsOver; run.Next())
        {
            if (!run.IsPlayersTurn)
                continue;
            Assert.Equal(played[turn].Who, run.Turn);
            run.Decide(played[turn++].Phrase);
        }

        Assert.Equal(played.Count, turn);
        for (int seat = 0; seat < seats.Length; seat++)
            Assert.Equal(run.TranscriptOf(seats[seat]).Select(passage => passage.Text), (await table.SeeAsync(seat)).Passages.Select(passage => passage.Text));
        TestContext.Current.TestOutputHelper?.WriteLine($"{turn} turns, {run.Events.Count} events.");
    }
}
