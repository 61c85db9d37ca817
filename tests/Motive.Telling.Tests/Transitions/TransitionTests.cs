using Motive.World;

namespace Motive.Telling.Tests;

public sealed class TransitionTests
{
    private static readonly Entity Una = new(new EntityId(0), "Una", "Una", Pronouns.She, [], new CharacterId(0), null, Temperament.Ordinary, Origin.None);

    [Theory]
    [InlineData(0, 0, "midnight")]
    [InlineData(0, 2, "just after midnight")]
    [InlineData(12, 0, "noon")]
    [InlineData(11, 58, "nearly noon")]
    [InlineData(12, 15, "a quarter past twelve")]
    [InlineData(23, 58, "nearly midnight")]
    [InlineData(8, 42, "twenty to nine")]
    [InlineData(9, 46, "just after a quarter to ten")]
    [InlineData(9, 45, "a quarter to ten")]
    [InlineData(21, 30, "half past nine")]
    [InlineData(13, 5, "five past one")]
    public void Clock_times_are_said_as_people_say_them(int hour, int minute, string said) =>
        Assert.Equal(said, ClockWords.Time(StoryTime.At(3, hour, minute)));

    [Theory]
    [InlineData(10, "ten minutes")]
    [InlineData(45, "three quarters of an hour")]
    [InlineData(60, "an hour")]
    [InlineData(95, "an hour and a half")]
    [InlineData(180, "three hours")]
    [InlineData(3000, "two days")]
    public void Spans_are_said_as_people_say_them(int minutes, string said) => Assert.Equal(said, ClockWords.Span(minutes));

    /// <summary>A place brings its own word for being there.</summary>
    [Fact]
    public void No_line_puts_a_word_of_its_own_before_the_place()
    {
        StoryTime now = StoryTime.At(1, 9, 10);
        Moment[] moments = [.. new StoryTime?[] { null, now, now.Plus(-40), now.Plus(-1400), now.Plus(-3000), now.Plus(45) }
            .Select(last => new Moment(now, last, "on the bridge", Una, true))];
        string[] lines = [.. moments.SelectMany(moment => Manners.All.Where(manner => manner.NeedsPlace && manner.Fits(moment)).Select(manner => manner.Write(moment)))];
        Assert.Contains("At ten past nine in the morning Una was on the bridge.", lines);
        Assert.All(lines, line => Assert.Matches("(^On|(was|Una|nine|morning) on) the bridge", line));
    }

    /// <summary>All around the clock, on the day, a day later and back in time: there are lines, and they are whole sentences.</summary>
    [Fact]
    public void There_is_always_a_line_and_every_line_is_a_sentence()
    {
        HashSet<string> shapes = [];
        for (int minute = 0; minute < StoryTime.MinutesPerDay; minute += 7)
        {
            StoryTime now = new(StoryTime.MinutesPerDay + minute);
            StoryTime?[] befores = [null, now, now.Plus(-30), now.Plus(-400), now.Plus(-1400), now.Plus(45)];
            foreach (StoryTime? before in befores)
            {
                foreach (string? place in new[] { null, "at the mill" })
                {
                    Moment moment = new(now, before, place, Una, true) { OtherPerson = true, OtherPlace = true };
                    CheckLines(moment, shapes);
                    if (place is not null)
                        CheckLines(moment with { ClockIsSaid = true }, shapes);
                }
            }
        }

        Assert.Equal(Manners.All.Length, shapes.Count + NeverInOneDay);
    }

    /// <summary>Manners for gaps of several days do not come up in the moments above.</summary>
    private const int NeverInOneDay = 3;

    private static void CheckLines(Moment moment, HashSet<string> shapes)
    {
        Manner[] fitting = [.. Manners.All.Where(manner => manner.Fits(moment))];
        Assert.NotEmpty(fitting);
        foreach (Manner manner in fitting)
        {
            shapes.Add(manner.Template);
            string text = manner.Write(moment);
            Assert.Matches(@"^[A-Z][^{}]*\.$", text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1, "ten past nine in the morning")]
    [InlineData(2, "ten past nine in the morning the next day")]
    [InlineData(4, "ten past nine in the morning, three days later")]
    public void Time_that_passes_into_another_day_says_so(int day, string said) =>
        Assert.Equal(said, PassingTime.Write(StoryTime.At(day, 9, 10), StoryTime.At(1, 8, 0)));

    [Fact]
    public void Who_is_many_were_somewhere()
    {
        Entity twins = Una with { Display = "the twins", IsPlural = true };
        Moment moment = new(StoryTime.At(1, 9, 10), StoryTime.At(1, 9, 10), "on the bridge", twins, true) { OtherPerson = true, OtherPlace = true };
        string[] lines = [.. Manners.All.Where(manner => manner.Fits(moment)).Select(manner => manner.Write(moment))];
        Assert.Contains("The twins, meanwhile, were on the bridge.", lines);
        Assert.DoesNotContain(lines, line => line.Contains("twins was", StringComparison.Ordinal) || line.Contains(", was on", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_meanwhile_where_the_reader_comes_from_with_them()
    {
        Moment moment = new(StoryTime.At(1, 9, 10), StoryTime.At(1, 9, 10), "on the bridge", Una, true) { OtherPlace = true };
        Assert.DoesNotContain(Manners.All.Where(manner => manner.Fits(moment)), manner => manner.Write(moment).Contains("meanwhile", StringComparison.Ordinal));
    }

    /// <summary>The bell says what time it is, and so need nobody else.</summary>
    [Fact]
    public void The_time_of_day_is_not_named_twice()
    {
        Story story = new Town().TellAny(Town.Talk, "They talked.").Happening("Ten past four: the bell.").Build();
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Happening(16, 10, Town.Spike);
        List<ToldPassage> told = Reading.Watch(story, day);
        ToldPassage line = told.Last(passage => passage.Kind == PassageKind.Transition);
        Assert.Equal(2, line.Event);
        Assert.DoesNotContain("ten past four", line.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Each_part_of_the_day_has_manners_of_its_own()
    {
        foreach (int hour in new[] { 2, 6, 10, 12, 15, 19, 22 })
        {
            Moment moment = new(StoryTime.At(1, hour, 30), null, null, Una, true);
            Assert.True(Manners.All.Count(manner => manner.Fits(moment)) >= 2, $"hour {hour}");
        }
    }

    [Fact]
    public void A_bare_hour_is_only_said_where_it_cannot_be_mistaken()
    {
        Moment first = new(StoryTime.At(1, 21, 10), null, null, Una, true);
        Assert.DoesNotContain(Manners.All.Where(manner => manner.Fits(first)), manner => manner.Write(first) == "It was gone nine.");
        Moment later = first with { Last = StoryTime.At(1, 20, 0) };
        Assert.Contains(Manners.All.Where(manner => manner.Fits(later)), manner => manner.Write(later) == "It was gone nine.");
    }

    [Fact]
    public void The_openings_of_the_story_come_before_the_tellers_own_lines_while_they_are_new()
    {
        Story story = new Town()
            .TellAny(Town.Talk, "They talked.", "Talk was had.", "Words passed.")
            .Opening(null, "Somewhere.")
            .Opening(Town.Boutique, "Bolts of cloth stood along the wall.")
            .Opening(Town.Boutique, "Spike knew the room by its pins.", from: Town.The(Town.Spike))
            .Opening(Town.Farm, "The farm lay still.")
            .Build();
        Day day = new();
        for (int hour = 5; hour < 22; hour += 4)
            day.Talk(hour, 0, Town.Spike, Town.Rarity);
        string[] lines = [.. Reading.Watch(story, day).Where(passage => passage.Kind == PassageKind.Transition).Select(passage => passage.Text)];
        Assert.Equal(["Spike knew the room by its pins.", "Bolts of cloth stood along the wall.", "Somewhere."], lines[..3]);
        Assert.Equal(lines.Length, lines.Distinct().Count());
    }

    /// <summary>Who plays is asked before the first event; and what has been said is not said again with it.</summary>
    [Fact]
    public void Played_a_chapter_begins_where_one_stands_before_anything_happens()
    {
        Town town = new Town().TellAny(Town.Talk, "They talked.").Opening(Town.Farm, "The farm lay still.");
        Day day = new();
        day.Talk(7, 40, Town.Applejack, Town.Sandbar);
        Teller teller = new(town.Build(), 1, Town.Applejack);
        IEnumerable<string> begun = teller.BeginChapter(town.Chapter(), day.State, StoryTime.At(1, 7, 30)).Select(passage => passage.Text);
        Assert.Equal(["A Day", "The farm lay still."], begun);
        Assert.Equal(["They talked."], teller.Tell(day.Events[0]).Select(passage => passage.Text));
    }

    [Theory]
    [InlineData(true, "It's morning.")]
    [InlineData(false, null)]
    public void Nothing_is_set_for_who_watches_or_after_the_chapters_own_words(bool played, string? opening)
    {
        Town town = new Town().TellAny(Town.Talk, "They talked.").Opening(Town.Farm, "The farm lay still.");
        Teller teller = new(town.Build(), 1, played ? Town.Applejack : null);
        Assert.DoesNotContain(teller.BeginChapter(town.Chapter(opening), new Day().State, StoryTime.At(1, 7, 30)), passage => passage.Kind == PassageKind.Transition);
    }

    [Fact]
    public void Lines_do_not_repeat_over_a_long_day_of_short_scenes()
    {
        Story story = new Town().TellAny(Town.Talk, "They talked.").Build();
        Day day = new();
        for (int i = 0; i < 14; i++)
            day.Talk(7 + i, 10, i % 2 == 0 ? Town.Spike : Town.Applejack, i % 2 == 0 ? Town.Rarity : Town.Sandbar);
        string[] lines = [.. Reading.Watch(story, day).Where(passage => passage.Kind == PassageKind.Transition).Select(passage => passage.Text)];
        Assert.Equal(14, lines.Length);
        Assert.Equal(14, lines.Distinct().Count());
    }
}
