namespace Motive.Play.Tests;

/// <summary>When a chapter is over because nobody has anything to do, and how long a player who waits waits. The rest of a chapter is D30c.</summary>
public sealed class StillnessTests
{
    private const string Mill = """
        fact ground: 0..3
        fact late
        fact eaten
        character Ann
        character Ben
            wants
                1 * ground
        action grind(who: character)
            requires ground < 3 and who = Ben
            effects ground += 1
            consenting who
            observing other: other = who or ground = 2
            takes 20 minutes
        action eat(who: character)
            requires late and who = Ann and not eaten
            effects eaten
            consenting who
        chapter 1 "A mill"
            starts day 1 08:00
        """;

    private const string Noon = """

        happening noon at 12:00
            effects late
        """;

    [Fact]
    public void What_the_clock_brings_again_without_changing_anything_is_not_waited_for()
    {
        Staged staged = Staged.Of(Mill + Noon).Run();
        Assert.True(staged.Session.IsOver);
        Assert.Equal(["08:20 grind(Ben)", "08:40 grind(Ben)", "09:00 grind(Ben)", "12:00 noon"], staged.Events);
        Assert.Equal(14 * 60, staged.Session.Now.MinuteOfDay);
        Assert.Equal(1, staged.Session.Now.Day);
    }

    [Fact]
    public void What_the_clock_changes_to_and_fro_does_not_keep_a_chapter_going_for_ever()
    {
        Staged staged = Staged.Of(Mill + """

            happening lamps at 20:00
                effects late
            happening dawn at 06:00
                effects not late
            """).Run();
        Assert.True(staged.Session.IsOver);
        Assert.InRange(staged.Session.Now.Day, 1, 2);
    }

    /// <summary>She does not see the first two.</summary>
    [Fact]
    public void Who_waits_is_asked_again_when_something_happens_in_their_sight()
    {
        Staged staged = Staged.Played(Mill, "Ann").Run().Wait();
        Assert.Equal(["08:20 grind(Ben)", "08:40 grind(Ben)", "09:00 grind(Ben)"], staged.Events);
        Assert.False(staged.Session.IsOver);
        Assert.False(staged.Session.IsNobodyActive);
    }

    [Fact]
    public void Who_waits_where_nobody_has_anything_in_hand_is_told_so_and_by_waiting_on_lets_the_chapter_end()
    {
        Staged staged = Staged.Played(Mill, "Ann").Run().Wait().Wait();
        Assert.True(staged.Session.IsNobodyActive);
        Assert.InRange(staged.Session.Now.MinuteOfDay, 9 * 60, (9 * 60) + 40);
        staged.Wait();
        Assert.True(staged.Session.IsOver);
        Assert.Equal(3, staged.Session.Decisions.Count);
    }

    [Fact]
    public void Who_waits_on_is_asked_again_when_the_clock_has_brought_something()
    {
        Staged staged = Staged.Played(Mill + Noon, "Ann").Run().Wait().Wait().Wait();
        Assert.Equal(12 * 60, staged.Session.Now.MinuteOfDay);
        Assert.False(staged.Session.IsNobodyActive);
        Assert.Contains("! eat(Ann)", staged.Options);
    }
}
