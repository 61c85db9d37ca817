using Motive.Reasons;

namespace Motive.Tests;

/// <summary>What can be asked of a run that is over: what its player never learnt, and what it turned on.</summary>
public sealed class AfterwardsTests
{
    /// <summary>Ann is at the sea. In the mill Cal tells Dora that Ann was promised to him, and Dora, who would have waited for Ann otherwise, leaves for good.</summary>
    private const string Mill = """
        story "The Promise"
        type place
        fact at(who: character): place as "{who} was {value.where}"
        fact promised(who: character) as "{who} had given a promise to Cal", not "{who} was free"
        fact gone as "Dora was gone"
        fact whistled
        fact waited
        place Sea "the sea" as "by the sea"
        place Mill "the mill"
        character Ann "Ann" she
            at Sea
        character Cal "Cal" he
            at Mill
        character Dora "Dora" she
            at Mill
        action tell(who: character, whom: character)
            as "tell {whom} about Ann"
            requires who = Cal and whom = Dora and not believes(whom, promised(Ann))
            effects believes(whom, promised(Ann)) := true
            consenting who
            observing x: at(x) = at(who)
            takes 10 minutes
        action depart(who: character)
            as "go away for good"
            requires who = Dora and promised(Ann) and not gone
            effects gone
            consenting who
            observing x: at(x) = at(who)
            takes 10 minutes
        action whistle(who: character)
            as "whistle"
            requires who = Ann and not whistled
            effects whistled
            consenting who
            observing x: at(x) = at(who)
            takes 5 minutes
        action wait_long(who: character)
            as "wait for Ann"
            requires who = Dora and not waited and not believes(who, promised(Ann))
            effects waited
            consenting who
            observing x: at(x) = at(who)
            takes 60 minutes
        wants of who: character
            2 if believes(Dora, promised(Ann)) and who = Cal
            3 if gone and who = Dora
            1 if waited and who = Dora
            1 if whistled and who = Ann
        initially
            promised(Ann)
            believes(Dora, promised(Ann)) = false
            believes(Cal, believes(Dora, promised(Ann))) = false
            believes(Ann, believes(Dora, promised(Ann))) = false
            believes(Ann, believes(Cal, believes(Dora, promised(Ann)))) = false
        chapter 1 "One"
            starts day 1 08:00
            ending away "She's away" when gone
            ending patient "She waits" when waited

        """;

    private static StoryRun Played()
    {
        StoryRun run = Fixtures.Played("Ann", Mill).Choose("Whistle");
        while (!run.IsOver)
            run.Choose("wait");
        return run;
    }

    [Fact]
    public void What_others_did_about_somebody_and_they_never_learnt_is_told_to_them()
    {
        StoryNote note = Assert.Single(Played().NeverKnown());
        Assert.Equal("At the mill, at ten past eight in the morning, Cal told Dora about Ann; from then on Dora knew that you had given a promise to Cal.", note.Text);
    }

    [Fact]
    public void What_they_know_or_have_been_told_of_is_left_out()
    {
        Assert.Empty(Fixtures.Played("Ann", Mill.Replace("observing x: at(x) = at(who)", "observing everyone", StringComparison.Ordinal)).Choose("wait").Choose("wait").NeverKnown());
        StoryRun told = Fixtures.Played("Ann", Mill + "tell tell(_, _) from Dora \"Cal told her.\"\n\n").Choose("Whistle");
        while (!told.IsOver)
            told.Choose("wait");
        Assert.Contains("Cal told her.", told.Text(), StringComparison.Ordinal);
        Assert.Empty(told.NeverKnown());
        Assert.Empty(Fixtures.Watched(Mill).NeverKnown());
    }

    [Fact]
    public void What_the_end_hung_on_is_found_by_leaving_it_out()
    {
        StoryRun run = Played();
        TurningPoint[] tried = [.. run.TurningPoints(cancellation: TestContext.Current.CancellationToken)];
        Assert.Contains(run.Events[tried[0].Event - 1].Action, (string[])["tell", "depart"]);
        TurningPoint telling = Assert.Single(tried, point => run.Events[point.Event - 1].Action == "tell");
        Assert.Equal(("patient", "She waits"), (telling.Instead!.End, telling.Instead.Title));
        Assert.Equal("Cal told Dora about Ann, at ten past eight in the morning. Without that, and had everybody gone on of their own accord, the end would have been “She waits”.", telling.Text);
    }

    /// <summary>Each can be tried in a run of its own that goes on from a save, by whoever has several processors.</summary>
    [Fact]
    public void Choices_tried_one_by_one_come_to_the_same()
    {
        StoryRun run = Played();
        SavedRun saved = SavedRun.Read(run.Save());
        TurningPoint[] alone = [.. run.TurningChoices().Select(choice => run.Loaded.Resume(saved).Run.TurningPointAt(choice, TestContext.Current.CancellationToken))];
        Assert.Equal(run.TurningPoints(cancellation: TestContext.Current.CancellationToken), alone);
        Assert.Throws<ArgumentOutOfRangeException>(() => run.TurningPointAt(0, TestContext.Current.CancellationToken));
    }

    /// <summary>That Ann whistles changes nothing, and a run of which nothing is left out comes to its end.</summary>
    [Fact]
    public void What_makes_no_difference_is_no_turning_point()
    {
        StoryRun run = Played();
        TurningPoint whistling = Assert.Single(run.TurningPoints(cancellation: TestContext.Current.CancellationToken), point => run.Events[point.Event - 1].Action == "whistle");
        Assert.Null(whistling.Instead);
        Assert.Equal("", whistling.Text);
        Assert.All(run.Events, happened => Assert.Equal("away", run.Session.Session.EndFrom(happened.Number, without: false, 100, TestContext.Current.CancellationToken)!.Id));
    }

    [Fact]
    public void The_search_leaves_the_run_as_it_was_and_can_be_stopped()
    {
        StoryRun run = Played();
        string before = AtPrompt.Shown(run) + run.Save();
        Assert.NotEmpty(run.TurningPoints(cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(before, AtPrompt.Shown(run) + run.Save());
        using CancellationTokenSource stop = new();
        stop.Cancel();
        Assert.Empty(run.TurningPoints(cancellation: stop.Token));
        Assert.Single(run.TurningPoints(most: 1, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_story_says_in_which_ways_it_can_end() => Assert.Equal(
        [(1, "away", "She’s away"), (1, "patient", "She waits")], Fixtures.Load(Mill).Outline.Ends.Select(end => (end.Chapter, end.Id, end.Title)));
}
