using Motive.Outlines;

namespace Motive.Tests;

/// <summary>What a player can choose, as a page that any program can show: what stands first, what is opened by a line, and that what would hurt somebody stands apart.</summary>
public class ChoicePageTests
{
    private const string Ferry = """"
        story "The Ferry"
            about "A small thing."
            blurb """
                The rope broke.

                Jory has a letter.
                """
        use travel, relations
        place Landing "the landing" as "at the landing"
        place Inn "the inn" as "in the inn"
        place Chapel "the chapel" as "in the chapel"
        fact insulted(who: character) as "{who} was insulted"
        fact sung as "the song was sung"
        character Jory "Jory" he
            played "In a hurry." 10 minutes
            at Landing
            wants
                3 if together(Jory, Mab) as "company"
                2 if insulted(Wil) as "to have it out"
                1 if sung as "a song"
        character Mab "Mab" she
            at Chapel
        character Wil "Wil" he
            at Landing
            wants
                -3 if insulted(Wil) as "not to be insulted"
        initially
            distance(Landing, Inn) = 3
            distance(Inn, Landing) = 3
            distance(Inn, Chapel) = 4
            distance(Chapel, Inn) = 4
            dear(Wil, to Jory)
        action mock(who: character, other: character)
            as "mock {other}"
            requires who = Jory and together(who, other) and who != other
            effects insulted(other)
            consenting who
            takes 1 minute
        action hum(who: character)
            as "hum"
            requires who = Jory
            consenting who
            takes 1 minute
        action nod(who: character, other: character)
            as "nod to {other}"
            requires who = Jory and together(who, other) and who != other
            consenting who
            takes 1 minute
        SING
        chapter 1 "Morning"
            starts day 1 08:00
            point of view Jory
        """";

    private const string Sing = """
        action sing(who: character)
            as "sing a song"
            requires who = Jory and not sung
            effects sung
            consenting who
            takes 1 minute
        """;

    private static readonly LoadedStory Tender = Fixtures.Load(Ferry.Replace("SING", Sing.Trim(), StringComparison.Ordinal));

    private static readonly LoadedStory Bitter = Fixtures.Load(Ferry.Replace("SING", "", StringComparison.Ordinal));

    [Fact]
    public void What_would_hurt_somebody_dear_stands_under_its_own_heading_even_where_it_is_wanted()
    {
        ChoicePage page = Page(Tender);

        Assert.DoesNotContain(page.Lines, line => line.Option?.Hurts.IsEmpty == false);
        ChoiceSection section = Assert.Single(page.More, section => section.Heading == "It would hurt somebody who is dear to you");
        Assert.Equal("1 that would hurt somebody dear to you", section.Summary);
        ChoiceLine mock = Assert.Single(section.Lines);
        Assert.Equal("Mock Wil", mock.Label);
        Assert.Equal("because you want to have it out; it would hurt", mock.Remark);
        Assert.Equal(section, page.More[^1]);
    }

    /// <summary>Where nothing tender is wanted it may stand on the page, and says so; it is never between two that would hurt nobody.</summary>
    [Fact]
    public void What_would_hurt_is_never_between_tender_lines()
    {
        ChoicePage page = Page(Bitter);
        ChoiceLine[] here = [.. page.Lines.Where(line => line.Group == OptionGroup.Here)];

        Assert.Contains(here, line => line is { Label: "Mock Wil", Remark: "because you want to have it out; it would hurt" });
        Assert.Contains(here, line => line.Option!.Hurts.IsEmpty);
        for (int place = 1; place < here.Length - 1; place++)
            Assert.False(here[place].Option!.Hurts.Length > 0 && here[..place].Any(IsTender) && here[(place + 1)..].Any(IsTender));
    }

    [Fact]
    public void Every_option_stands_on_it_once_and_can_be_decided()
    {
        StoryRun run = Run(Tender);
        ChoicePage page = run.ChoicePage!;
        ChoiceLine[] all = [.. page.Lines.SelectMany(line => line.Option is null ? line.Members : [line]), .. page.More.SelectMany(section => section.Lines), page.Wait!];

        Assert.Equal(run.Options.Select(option => option.Phrase), all.OrderBy(line => line.Option!.Number).Select(line => line.Option!.Phrase));
        run.Decide(all.First(line => line.Label == "Sing a song").Option!);
        Assert.False(run.IsPlayersTurn);
        Assert.Null(run.ChoicePage);
    }

    [Fact]
    public void One_line_opens_the_places_and_names_the_one_that_there_is_reason_for()
    {
        ChoiceLine go = Page(Tender).Lines.Single(line => line.Group == OptionGroup.Go);

        Assert.Null(go.Option);
        Assert.Equal("Go …", go.Label);
        Assert.Equal("walk to the chapel, because you want to see Mab; 1 other place", go.Remark);
        Assert.Equal(["Walk to the chapel", "Walk to the inn"], go.Members.Select(line => line.Label));
        Assert.Equal("7 minutes; because you want to see Mab", go.Members[0].Remark);
        Assert.Equal(go.Members[0].Option!.Number, go.Named);
    }

    /// <summary>Whoever looks at the page sees first what their character is about, then who is there, then how to pass the time.</summary>
    [Fact]
    public void What_there_is_reason_for_comes_first_then_who_is_there_then_pastimes() =>
        Assert.Equal(["Sing a song", "Go …", "Nod to Wil", "Hum"], Page(Tender).Lines.Select(line => line.Label));

    [Fact]
    public void Words_are_found_wherever_they_stand()
    {
        ChoicePage page = Page(Tender);

        Assert.Equal(["Walk to the chapel", "Walk to the inn"], page.Find("WALK").SelectMany(section => section.Lines).Select(line => line.Label));
        Assert.Equal("It would hurt somebody who is dear to you", Assert.Single(page.Find("mock")).Heading);
        Assert.Empty(page.Find("swim"));
    }

    [Fact]
    public void The_page_is_the_same_when_it_has_been_over_a_wire()
    {
        string written = StoryJson.Write(Page(Tender));
        Assert.Equal(written, StoryJson.Write(StoryJson.Read<ChoicePage>(written)!));
    }

    [Fact]
    public void The_title_page_says_who_where_what_is_at_stake_and_how_long_it_takes()
    {
        TitlePage title = Tender.Outline.TitlePage;

        Assert.Equal(["The rope broke.", "Jory has a letter."], title.Opening);
        Assert.Equal("A small thing.", title.Further);
        Assert.Equal([new TitleRole("Jory", "Jory", "In a hurry.", "10 minutes", null)], title.Roles);
    }

    private static bool IsTender(ChoiceLine line) => line.Option!.Hurts.IsEmpty;

    private static ChoicePage Page(LoadedStory story) => Run(story).ChoicePage!;

    private static StoryRun Run(LoadedStory story) => story.Begin(new RunRequest { Player = "Jory" }).ToPrompt();
}
