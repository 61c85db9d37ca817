namespace Motive.Tests;

/// <summary>How it came that an act was stopped is told: to a player at their prompt, and by why, asked of the event that brought it about.</summary>
public sealed class StoppedActWordTests
{
    /// <summary>Ann and Ben can mend the net together for an hour; after twenty minutes something happens.</summary>
    private const string Quay = """
        type place
        place Quay "the quay"
        place Shed "the shed"
        fact at(who: character): place = Quay
        fact mended as "the net was mended"
        fact torn as "the net was past mending", not "the net could be mended"
        fact cooled as "the tar was cold"
        fact taken(who: character) as "{who} was in the shed"
        character Ann "Ann" she
            wants
                5 if mended as "to have the net mended"
        character Ben "Ben" he
            wants
                5 if mended and not cooled as "to have the net mended"
        action mend(who: character, other: character)
            as "mend the net with {other}"
            requires who = Ann and other = Ben and not mended and not torn
            effects mended
            consenting who, other
            observing x: x = who or x = other
            takes 60 minutes
        rule absent(who: character) = taken(who)
        chapter 1 "A morning"
            starts day 1 08:00
        happening news at 08:20 daily unforeseen
        """;

    [Theory]
    [InlineData("everyone", "torn", "You could no longer mend the net with Ben: the net was past mending.")]
    [InlineData("x: x = Ben", "torn", "You did not get to mend the net with Ben: Ben left off.")]
    [InlineData("x: x = Ben", "mended", "You did not get to mend the net with Ben: Ben left off.")]
    [InlineData("x: x = Ben", "taken(Ben)", "You did not get to mend the net with Ben: Ben could not go on with it.")]
    public void A_player_is_told_what_kept_them_from_it(string seen, string effect, string said)
    {
        StoryRun run = Mending(Text(seen, effect));
        Assert.Equal(("08:20", said), (run.Session.Now.Clock, run.Setback));
        run.Decide("wait");
        Assert.Null(run.ToPrompt().Setback);
    }

    [Fact]
    public void A_player_whose_partner_has_gone_away_or_whose_act_was_made_to_fail_is_told_so()
    {
        StoryRun gone = Begun(Text("x: x = Ben", "torn"));
        gone.Leave("Ben");
        Assert.Equal("You did not get to mend the net with Ben: Ben was gone.", gone.ToPrompt().Setback);
        StoryRun failed = Begun(Text("x: x = Ben", "torn"));
        failed.Fail(failed.Underway[0].Number);
        Assert.Equal("You did not get to mend the net with Ben: something came between.", failed.ToPrompt().Setback);
    }

    [Theory]
    [InlineData("everyone", "torn", null, "Ann, who had begun to mend the net with Ben at 08:00, stopped at 08:20: she saw that the net was past mending.")]
    [InlineData("everyone", "torn", "Ann", "Ann, who had begun to mend the net with Ben at 08:00, stopped at 08:20: she saw that the net was past mending.")]
    [InlineData("x: x = Ben", "torn", null, "Ben, who had begun to let Ann mend the net with him at 08:00, stopped at 08:20: he saw that the net was past mending.")]
    [InlineData("x: x = Ben", "taken(Ben)", null, "stopped at 08:20: he could not go on with it.")]
    public void Why_says_of_the_event_what_was_stopped_by_it_and_how_that_came(string seen, string effect, string? asker, string said)
    {
        StoryRun run = Mending(Text(seen, effect));
        Assert.Contains(said, string.Join("\n", run.Why(1, asker).Paragraphs), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_did_it_with_them_knows_that_they_left_off_and_not_why()
    {
        string told = string.Join("\n", Mending(Text("x: x = Ann or x = Ben", "cooled")).Why(1, "Ann").Paragraphs);
        Assert.Contains("Ben left off, at 08:20, what Ann had begun at 08:00: to mend the net with Ben.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben had wanted", told, StringComparison.Ordinal);
    }

    [Fact]
    public void How_it_came_is_kept_with_the_run()
    {
        StoryRun run = Mending(Text("x: x = Ben", "torn"));
        ResumedRun again = run.Loaded.Resume(SavedRun.Read(run.Save()));
        Assert.True(again.IsSameGame, again.Lost ?? again.OtherPast);
        Assert.Equal((run.Setback, Told(run)), (again.Run.Setback, Told(again.Run)));
        static string Told(StoryRun run) => string.Join("\n", run.Why(1).Paragraphs);
    }

    private static string Text(string seen, string effect) => $"{Quay}\n    observing {seen}\n    effects {effect}\n";

    private static StoryRun Begun(string text)
    {
        StoryRun run = Fixtures.Played("Ann", text);
        run.Decide("mend(Ann, Ben)");
        run.Advance(new AdvanceLimits { Minutes = 5 });
        return run;
    }

    private static StoryRun Mending(string text)
    {
        StoryRun run = Fixtures.Played("Ann", text);
        run.Decide("mend(Ann, Ben)");
        return run.ToPrompt();
    }
}
