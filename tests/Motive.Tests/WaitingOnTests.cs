namespace Motive.Tests;

/// <summary>Whoever has a motive for nothing and waits is asked again when something comes about before them, or something new is on offer; not because time has passed.</summary>
public sealed class WaitingOnTests
{
    /// <summary>Ann has nothing to do but whistle. At ten the bell is rung, and at noon she may ring it herself.</summary>
    private const string Tower = """
        story "The Tower"
        fact rung
        fact noon
        character Ann "Ann" she
        action whistle(who: character)
            as "whistle"
            requires who = Ann
            consenting who
            takes 5 minutes
        action ring(who: character)
            as "ring the bell"
            requires who = Ann and noon
            effects rung
            consenting who
            takes 5 minutes
        happening ten at 10:00
            text "The bell struck ten."
        happening midday at 12:00
            effects noon
        happening dusk at 20:00
            text "The bell struck eight."
            effects not noon
        chapter 1 "One"
            starts day 1 07:00

        """;

    private static StoryRun Wait(StoryRun run)
    {
        run.Decide("wait");
        return run.ToPrompt();
    }

    [Fact]
    public void They_are_asked_when_something_comes_about_before_them()
    {
        StoryRun run = Wait(Fixtures.Played("Ann", Tower));
        Assert.Equal("day 1 10:00", run.Now.ToString());
        Assert.Null(run.Lull);
    }

    [Fact]
    public void They_are_asked_when_something_new_is_on_offer()
    {
        StoryRun run = Wait(Wait(Fixtures.Played("Ann", Tower)));
        Assert.Contains(run.Options, option => option.Phrase == "ring(Ann)");
        Assert.Equal("day 1 12:00", run.Now.ToString());
    }

    [Fact]
    public void Who_has_a_motive_for_something_is_asked_when_nobody_stirs()
    {
        StoryRun run = Wait(Fixtures.Played("Ann", Tower.Replace("character Ann \"Ann\" she\n", "character Ann \"Ann\" she\n    wants\n        1 if whistled as \"to whistle\"\n", StringComparison.Ordinal)
            .Replace("fact noon\n", "fact noon\nfact whistled\n", StringComparison.Ordinal).Replace("requires who = Ann\n", "requires who = Ann\n    effects whistled\n", StringComparison.Ordinal)));
        Assert.True(run.Now.Minutes < StoryMoment.At(1, 8, 0).Minutes);
        Assert.NotNull(run.Lull);
    }

    [Fact]
    public void What_was_waited_on_is_taken_back_with_the_waiting_and_saved_with_it()
    {
        StoryRun run = Wait(Fixtures.Played("Ann", Tower));
        StoryRun resumed = run.Loaded.Resume(SavedRun.Read(run.Save())).Run.ToPrompt();
        Assert.Equal(run.Now, resumed.Now);
        Assert.Equal(run.Text(), resumed.Text());
        Assert.True(run.Undo());
        Assert.Equal("day 1 07:00", run.Now.ToString());
        Assert.Empty(run.DecisionPhrases);
        Assert.Equal("day 1 10:00", Wait(run).Now.ToString());
    }
}
