using Motive.World;

namespace Motive.Telling.Tests;

/// <summary>
/// Spike and Rarity are at the Boutique, Applejack and Boss at the farm. Shapes name the events in the order told; a bar is a break.
/// </summary>
public sealed class ThreadTests
{
    private static readonly Story Story = new Town()
        .PointsOfView(Town.Spike, Town.Rarity)
        .TellAny(Town.Talk, "They talked.", "Talk was had.", "Words passed.")
        .TellAny(Town.Walk, "A walk.", "Somebody walked.")
        .Build();

    [Fact]
    public void One_thread_is_told_as_it_comes()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 5, Town.Rarity, Town.Spike);
        Assert.Equal("1 2", Reading.Shape(Reading.Watch(Story, day)));
    }

    [Fact]
    public void Two_threads_in_turns_are_told_one_after_the_other()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 2, Town.Applejack, Town.Sandbar);
        day.Talk(8, 4, Town.Spike, Town.Rarity);
        day.Talk(8, 6, Town.Applejack, Town.Sandbar);
        day.Talk(8, 8, Town.Rarity, Town.Spike);
        Assert.Equal("1 3 5 | 2 4", Reading.Shape(Reading.Watch(Story, day)));
    }

    [Fact]
    public void What_waits_is_told_when_the_thread_rests()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 2, Town.Applejack, Town.Sandbar);
        day.Talk(9, 0, Town.Spike, Town.Rarity);
        Assert.Equal("1 | 2 | 3", Reading.Shape(Reading.Watch(Story, day)));
    }

    [Fact]
    public void The_other_thread_goes_on_while_the_first_rests()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 10, Town.Applejack, Town.Sandbar);
        day.Talk(8, 30, Town.Applejack, Town.Sandbar);
        day.Talk(8, 40, Town.Sandbar, Town.Applejack);
        day.Talk(9, 0, Town.Spike, Town.Rarity);
        Assert.Equal("1 | 2 3 4 | 5", Reading.Shape(Reading.Watch(Story, day)));
    }

    [Fact]
    public void Somebody_who_was_busy_elsewhere_is_told_of_before_they_come_in()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 1, Town.Applejack, Town.Sandbar);
        day.Talk(8, 3, Town.Spike, Town.Rarity);
        day.Walk(8, 9, Town.Applejack, Town.Boutique);
        day.Talk(8, 12, Town.Applejack, Town.Spike);
        Assert.Equal("1 3 | 2 | 4 5", Reading.Shape(Reading.Watch(Story, day)));
    }

    /// <summary>They come to the farm, where Applejack has been at work.</summary>
    [Fact]
    public void Somebody_who_was_busy_elsewhere_is_told_of_before_they_are_come_upon()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 1, Town.Applejack, Town.Sandbar);
        day.Talk(8, 3, Town.Spike, Town.Rarity);
        day.Walk(8, 9, Town.Spike, Town.Farm);
        day.Talk(8, 12, Town.Spike, Town.Sandbar);
        Assert.Equal("1 3 | 2 | 4 5", Reading.Shape(Reading.Watch(Story, day)));
    }

    /// <summary>Something falls over at the farm; Sandbar, who is on his way to the Boutique, has spoken of something else.</summary>
    [Fact]
    public void What_nobody_did_is_told_with_what_comes_of_it()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        ToldEvent fall = day.Happening(8, 2, Town.Applejack);
        day.Talk(8, 3, Town.Sandbar, Town.Applejack);
        day.Walk(8, 5, Town.Sandbar, Town.Boutique);
        day.Talk(8, 10, Town.Applejack, Town.Applejack, causes: [fall.Occurrence.Number]);
        Story falling = new Town()
            .PointsOfView(Town.Spike, Town.Rarity)
            .TellAny(Town.Talk, "They talked.", "Talk was had.", "Words passed.", "Something was said.")
            .TellAny(Town.Walk, "A walk.", "Somebody walked.")
            .Happening("Down it came.")
            .Build();
        Assert.Equal("1 | 3 | 4 | 2 5", Reading.Shape(Reading.Watch(falling, day)));
    }

    /// <summary>Of what waits, Applejack's walk to the Boutique comes after what Spike did there.</summary>
    [Fact]
    public void A_scene_that_waited_is_cut_where_it_comes_upon_somebody_who_waits_too()
    {
        Day day = new();
        day.Talk(8, 0, Town.Applejack, Town.Sandbar);
        day.Talk(8, 2, Town.Spike, Town.Rarity);
        day.Walk(8, 4, Town.Applejack, Town.Boutique);
        List<PendingEvent> waiting = [.. day.Events.Select(told => PendingEvent.Create(Story, told, null))];
        Assert.Equal([1], ThreadCutter.TakeScene(waiting, Town.Applejack, 20).Select(pending => pending.Number));
        Assert.Equal([2, 3], ThreadCutter.TakeScene(waiting, Town.Spike, 20).Select(pending => pending.Number));
    }

    [Theory]
    [InlineData(false, "1 3 | 2")]
    [InlineData(true, "1 | 2 | 3")]
    public void What_ends_the_chapter_is_told_last(bool ends, string expected)
    {
        Day day = new();
        ToldEvent[] events = [day.Talk(8, 0, Town.Spike, Town.Rarity), day.Talk(8, 2, Town.Applejack, Town.Sandbar), day.Talk(8, 4, Town.Spike, Town.Rarity)];
        if (ends)
            events[^1] = events[^1] with { Occurrence = events[^1].Occurrence with { Ending = "peace" } };
        Teller teller = new(Story, 1, null);
        Assert.Equal(expected, Reading.Shape([.. events.SelectMany(teller.Tell), .. teller.Flush()]));
    }

    [Fact]
    public void No_event_is_told_before_its_cause()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 1, Town.Applejack, Town.Sandbar);
        day.Talk(8, 3, Town.Spike, Town.Rarity, causes: [2]);
        Assert.Equal("1 | 2 | 3", Reading.Shape(Reading.Watch(Story, day)));
    }

    [Fact]
    public void A_cause_reaches_through_an_event_that_nobody_tells()
    {
        Story silentWalks = new Town().PointsOfView(Town.Spike).TellAny(Town.Talk, "They talked.", "Talk was had.").Build();
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 1, Town.Applejack, Town.Sandbar);
        day.Walk(8, 2, Town.Sandbar, Town.Castle, causes: [2]);
        day.Talk(8, 3, Town.Spike, Town.Rarity, causes: [3]);
        Assert.Equal("1 | 2 | 4", Reading.Shape(Reading.Watch(silentWalks, day)));
    }

    [Fact]
    public void A_point_of_view_that_walks_takes_the_scene_along()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Walk(8, 5, Town.Spike, Town.Farm);
        day.Talk(8, 10, Town.Spike, Town.Applejack);
        Assert.Equal("1 2 3", Reading.Shape(Reading.Watch(Story, day)));
    }

    [Fact]
    public void A_walk_that_nothing_tells_gets_a_line_of_place_but_no_break()
    {
        Story silentWalks = new Town().TellAny(Town.Talk, "They talked.", "Talk was had.").Build();
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Walk(8, 5, Town.Spike, Town.Farm);
        day.Talk(8, 10, Town.Spike, Town.Applejack);
        List<ToldPassage> passages = Reading.Watch(silentWalks, day, reader: Town.Spike);
        Assert.Equal("1 3", Reading.Shape(passages));
        Assert.Contains("the farm", passages.Single(passage => passage.Kind == PassageKind.Transition && passage.Event == 3).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_walk_that_nothing_tells_does_not_break_a_scene_that_waited()
    {
        Story silentWalks = new Town().PointsOfView(Town.Spike).TellAny(Town.Talk, "They talked.", "Talk was had.").Build();
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 1, Town.Applejack, Town.Applejack);
        day.Walk(8, 4, Town.Applejack, Town.Castle);
        day.Talk(8, 6, Town.Applejack, Town.Applejack);
        List<ToldPassage> passages = Reading.Watch(silentWalks, day);
        Assert.Equal("1 | 2 4", Reading.Shape(passages));
        Assert.Contains("the castle", passages[^2].Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_point_of_view_that_was_carried_off_starts_a_new_scene()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Set(Town.At, Town.Spike, Town.Farm.Value);
        day.Talk(8, 5, Town.Spike, Town.Applejack);
        Assert.Equal("1 | 2", Reading.Shape(Reading.Watch(Story, day)));
    }

    [Fact]
    public void A_night_between_two_events_is_a_break_and_the_line_says_that_a_day_has_passed()
    {
        Day day = new();
        day.Talk(21, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 0, Town.Spike, Town.Rarity, day: 2);
        List<ToldPassage> passages = Reading.Watch(Story, day);
        Assert.Equal("1 | 2", Reading.Shape(passages));
        string line = passages.Last(passage => passage.Kind == PassageKind.Transition).Text;
        Assert.Matches("next|night|another day|Morning came|at eight", line);
    }

    [Fact]
    public void A_crowded_wait_is_cut_short()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        for (int minute = 1; minute <= 4; minute++)
            day.Talk(8, minute, Town.Applejack, Town.Sandbar);
        Teller teller = new(Story, 1, null, pace: new TellingPace { MostHeld = 3 });
        int[] told = [.. day.Events.Select(each => teller.Tell(each).Count(passage => passage.Kind == PassageKind.Prose))];
        Assert.Equal([1, 0, 0, 0, 4], told);
    }

    [Fact]
    public void A_thread_that_never_rests_does_not_keep_the_others_waiting_for_ever()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 1, Town.Applejack, Town.Sandbar);
        for (int i = 1; i <= 13; i++)
            day.Talk(8 + (i / 6), i % 6 * 10, Town.Spike, Town.Rarity);
        Assert.Equal("1 3 4 5 6 7 8 9 10 11 12 13 14 | 2 | 15", Reading.Shape(Reading.Watch(Story, day)));
    }

    [Fact]
    public void The_end_of_a_chapter_tells_what_waits_and_then_closes()
    {
        Town town = new Town().TellAny(Town.Talk, "They talked.", "Talk was had.").Peace("That was all.");
        Day day = new();
        Teller teller = new(town.Build(), 1, null);
        teller.BeginChapter(town.Chapter(), day.State, StoryTime.At(1, 7, 30));
        teller.Tell(day.Talk(8, 0, Town.Spike, Town.Rarity));
        Assert.Empty(teller.Tell(day.Talk(8, 1, Town.Applejack, Town.Sandbar)));
        IReadOnlyList<ToldPassage> end = teller.EndChapter(town.Chapter(), "peace", day.State);
        Assert.Equal(
            [PassageKind.SceneBreak, PassageKind.Transition, PassageKind.Prose, PassageKind.Ending], end.Select(passage => passage.Kind));
        Assert.Equal("That was all.", end[^1].Text);
    }

    [Fact]
    public void A_chapter_begins_with_its_title_and_its_opening_words()
    {
        Town town = new Town().TellAny(Town.Talk, "They talked.");
        Day day = new();
        Teller teller = new(town.Build(), 1, null);
        IReadOnlyList<ToldPassage> begin = teller.BeginChapter(town.Chapter("It's morning."), day.State, StoryTime.At(1, 7, 30));
        Assert.Equal(["A Day", "It’s morning."], begin.Select(passage => passage.Text));
        Assert.Equal([PassageKind.Prose], teller.Tell(day.Talk(7, 35, Town.Spike, Town.Rarity)).Select(passage => passage.Kind));
    }

    /// <summary>Whatever comes in whatever turns: everything told once, nothing before its cause, and the same again from a new teller.</summary>
    [Fact]
    public void Any_day_is_told_whole_in_an_order_that_keeps_causes()
    {
        EntityId[] cast = [Town.Spike, Town.Rarity, Town.Applejack, Town.Sandbar];
        EntityId[] places = [Town.Boutique, Town.Castle, Town.Farm];
        for (ulong seed = 0; seed < 300; seed++)
        {
            Day day = new();
            for (int i = 0; i < 30; i++)
            {
                ulong dice = new Chance(seed).With(i).Order;
                int minute = (i * 4) + (int)(dice % 3);
                int[] causes = i == 0 ? [] : [1 + (int)(dice / 7 % (ulong)i)];
                if (dice % 5 == 0)
                    day.Walk(8 + (minute / 60), minute % 60, cast[(int)(dice / 64 % 4)], places[(int)(dice / 512 % 3)], causes);
                else
                    day.Talk(8 + (minute / 60), minute % 60, cast[(int)(dice / 64 % 4)], cast[(int)(dice / 512 % 4)], causes: causes);
            }

            List<ToldPassage> passages = Reading.Watch(Story, day, seed);
            List<int> order = [.. passages.Where(passage => passage.Kind == PassageKind.Prose).Select(passage => passage.Event)];
            Assert.Equal(Enumerable.Range(1, 30), order.Order());
            foreach (ToldEvent told in day.Events)
                Assert.All(told.Occurrence.Causes, cause => Assert.True(order.IndexOf(cause) < order.IndexOf(told.Occurrence.Number)));
            Assert.Equal(Reading.Text(passages), Reading.Text(Reading.Watch(Story, day, seed)));
        }
    }
}
