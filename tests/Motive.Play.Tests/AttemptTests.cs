using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Whoever tries what cannot be done finds out, and so does whoever watches (D9a, D30d).</summary>
public sealed class AttemptTests
{
    private static readonly string House = Staged.Text("house");

    private static readonly string Locked = House + Staged.Text("cellar");

    [Fact]
    public void Who_tries_what_cannot_be_done_finds_out_and_does_something_else()
    {
        Staged staged = Staged.Of(Locked).Run();
        Assert.Equal(["08:01 enter(Ann, Cellar)", "08:02 call(Ann)"], staged.Events);
        Occurrence attempt = staged.Event("enter(Ann, Cellar)");
        Assert.Equal(OccurrenceKind.Attempt, attempt.Kind);
        Assert.Equal(["to be in the cellar"], staged.Reason("enter(Ann, Cellar)", "Ann").Wants);
        Learnt learnt = staged.Learnt("enter(Ann, Cellar)", "Ann", "locked");
        Assert.Equal((Value.False, Value.True), (learnt.Before, learnt.After));
        Assert.Equal(new BeliefSource(SourceKind.Tried, 1, null), learnt.Source);
        Assert.True(staged.Holds("at(Ann) = Hall"));
    }

    [Fact]
    public void Who_watches_an_attempt_learns_what_it_shows_and_who_does_not_learns_nothing()
    {
        Staged staged = Staged.Of(Locked).Run();
        Assert.Equal(SourceKind.Saw, staged.Learnt("enter(Ann, Cellar)", "Ben", "locked").Source.Kind);
        Assert.True(staged.Holds("believes(Ben, believes(Ann, locked(Cellar)))"));
        Assert.DoesNotContain(staged.Event("enter(Ann, Cellar)").Learnt, learnt => learnt.Who == staged.Who("Cal"));
        Assert.Equal([staged.Who("Ann"), staged.Who("Ben")], staged.Event("enter(Ann, Cellar)").Seen);
    }

    /// <summary>She looks for him where he is not. Where she is herself she knew, and where he is she does not learn.</summary>
    [Fact]
    public void What_one_was_right_about_is_not_refuted()
    {
        Staged staged = Staged.Of(House + """
            wants of who: character
                2 if called(Cal) and who = Ann
            action greet(who: character, other: character)
                requires who != other and at(who) = at(other) and not called(other)
                effects called(other)
                consenting who
            initially
                believes(Ann, at(Cal)) = Hall
            """).Run();
        Assert.Equal("greet(Ann, Cal)", staged.Acts[0]);
        Assert.True(staged.Holds("believes(Ann, at(Ann)) = Hall"));
        Assert.True(staged.Holds("believes(Ann, at(Cal)) = nowhere"));
    }

    [Fact]
    public void Of_a_number_that_was_in_the_way_one_guesses_the_nearest()
    {
        Staged staged = Staged.Of(House + """
            wants of who: character
                -1 * sum (x: character where x != who) sorrow(x)
            action comfort(who: character, other: character)
                requires who = Ann and other != who and at(who) = at(other) and sorrow(other) >= 3
                effects sorrow(other) -= 3
                consenting who
                takes 6 minutes
            initially
                sorrow(Ben) = 1
                believes(Ann, sorrow(Ben)) = 6
            """).Run();
        Assert.Equal(["08:01 comfort(Ann, Ben)"], staged.Events);
        Assert.True(staged.Holds("believes(Ann, sorrow(Ben)) = 2"));
    }

    /// <summary>The door is locked behind her back while she goes there.</summary>
    [Theory]
    [InlineData("x = who", "08:05 lock(Ben); 08:10 enter(Ann, Cellar)")]
    [InlineData("at(x) = at(who)", "08:05 lock(Ben)")]
    public void What_becomes_impossible_under_way_is_found_out_at_its_end_unless_it_was_seen(string seenBy, string events)
    {
        Staged staged = Staged.Of(House + $"""
            wants of who: character
                3 if at(who) = Cellar and who = Ann
                3 if locked(Cellar) and who = Ben
            action lock(who: character)
                requires who = Ben and not locked(Cellar)
                effects locked(Cellar)
                consenting who
                observing x: {seenBy}
                takes 5 minutes
            """).Run();
        Assert.Equal(events, string.Join("; ", staged.Events));
    }

    [Fact]
    public void A_player_may_try_and_is_not_told_before_that_it_cannot_be_done()
    {
        Staged staged = Staged.Played(Locked, "Ann").Run();
        Assert.Contains("enter(Ann, Cellar)", staged.Options);
        Assert.DoesNotContain("enter(Ann, Cellar)", staged.Do("enter(Ann, Cellar)").Options);
        Assert.Equal(["call(Ann)"], staged.Options.Where(option => !option.StartsWith('!')));
    }

    /// <summary>Glad that he is well; and nothing to be proud of.</summary>
    [Fact]
    public void An_attempt_is_nobodys_deed()
    {
        Staged staged = Staged.Of(House + """
            rule liking(of: character, by: character) = 10
            wants of who: character
                -1 * sorrow(who) as "to be well"
                -1 * sum (x: character where x != who) sorrow(x) as "to see them well"
            action comfort(who: character, other: character)
                requires who = Ann and other != who and at(who) = at(other) and sorrow(other) >= 3
                effects sorrow(other) -= 3
                consenting who
                observing x: at(x) = at(who)
            initially
                believes(Ann, sorrow(Ben)) = 6
            """).Run();
        Felt[] felt = [.. staged.Event("comfort(Ann, Ben)").Feelings.Where(felt => felt.Who == staged.Who("Ann"))];
        Assert.Contains(felt, feeling => feeling.Emotion == Emotion.Joy);
        Assert.DoesNotContain(felt, feeling => feeling.Emotion is Emotion.Pride or Emotion.Gratification or Emotion.Shame or Emotion.Remorse);
    }

    /// <summary>What is in the way is nothing that anybody could believe otherwise, and so would be tried for ever.</summary>
    [Fact]
    public void Nobody_tries_what_would_teach_them_nothing()
    {
        Staged staged = Staged.Of(House + """
            wants of who: character
                2 if called(Ann) and who = Ann
            trigger hope
                when at(Ann) = Hall and not believes(Ann, not locked(Hall))
                effects believes(Ann, locked(Hall)) := false
            action whistle(who: character)
                requires who = Ann and not locked(Hall)
                effects called(who)
                consenting who
            initially
                locked(Hall)
                believes(Ann, locked(Hall)) = false
            """).Run();
        Assert.Empty(staged.Events);
    }

    /// <summary>Each of two says in one conversation that they will take the last bun; the second has seen the first do it.</summary>
    [Fact]
    public void What_a_conversation_was_to_lead_to_and_cannot_is_a_setback_of_the_player_s()
    {
        const string bun = """
            fact bun = true
            character Ann, Ben
            action meet(who: character, other: character)
                requires who = Ann and other = Ben
                consenting who
            action take(who: character)
                requires bun
                effects not bun
                consenting who
            scene table for meet(Ann, Ben)
                * Ann "Have it." as "offer it"
                    Ben: No, you.
                    do take(Ben)
                    do take(Ann)
            chapter 1 "Tea"
            """;
        Staged staged = Staged.Played(bun, "Ann").Run().Do("meet(Ann, Ben)");
        staged.Session.Decide(new Decision.SceneChoice(staged.Session.Scene!.ToPlayer[0].Choice.Id));
        staged.Run();
        Assert.Equal(["meet(Ann, Ben)", "take(Ben)"], staged.Acts);
        Setback setback = Assert.IsType<Setback>(staged.Session.Setback);
        Assert.Equal("take(Ann)", staged.Wording(setback.Act));
        Assert.Equal("bun", staged.Session.Story[Assert.Single(setback.InTheWay).Fact].Name);
    }
}
