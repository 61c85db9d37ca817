using Motive.Characters;

namespace Motive.Tests;

/// <summary>Who knew what when, in truth and in somebody's picture.</summary>
public sealed class NewsCardTests
{
    private const string Story = """
        story "Ill"
        type place
        place Hall "the hall" as "in the hall"
        fact at(who: character): place
        fact ill(who: character) as "{who} was ill", not "{who} was well"
        character Ann "Ann" she
            at Hall
        character Ben "Ben" he
            at Hall
        character Cal "Cal" he
            at Hall
        character Dot "Dot" she
            at Hall
        initially
            ill(Ann)
            private ill(Ann) to Ann
        action tell(who: character, to: character)
            as "tell {to} the truth"
            effects believes(to, ill(Ann))
            consenting who
            observing x: x = who or x = to
            by word
        action mislead(who: character, to: character)
            as "tell {to} a story"
            effects believes(to, ill(Ann)) := false
            consenting who
            observing x: x = who or x = to
            by word
        chapter 1 "Morning"
            starts day 1 08:00
            beat never "Never" when ill(Ben)
            until never

        """;

    [Fact]
    public void A_card_passes_from_hand_to_hand_and_may_be_a_wrong_one()
    {
        StoryRun run = Told("tell(Ann, Ben)", "tell(Ben, Cal)", "mislead(Ben, Cal)");
        NewsCard card = Assert.Single(run.NewsCards());
        Assert.Equal("Ann was ill.", card.Text);
        Assert.Equal([0, 1, 2, 3], card.Moments.Select(moment => moment.Event));
        Assert.Equal([NewsHold.Up, NewsHold.Down, NewsHold.Down, NewsHold.Down], Holds(card, 0));
        Assert.Equal([NewsHold.Up, NewsHold.Up, NewsHold.Down, NewsHold.Down], Holds(card, 1));
        Assert.Equal([NewsHold.Up, NewsHold.Up, NewsHold.Up, NewsHold.Down], Holds(card, 2));
        Assert.Equal([NewsHold.Up, NewsHold.Up, NewsHold.Wrong, NewsHold.Down], Holds(card, 3));
        Assert.Equal("Ann was well.", card.Moments[3].Hands[2].Card);
        Assert.Contains("Ann had told him (#1)", card.Moments[1].Hands[1].Text, StringComparison.Ordinal);
        Assert.True(card.Moments[1].Hands[1].HasChanged);
        Assert.False(card.Moments[1].Hands[3].HasChanged);
        // Ann does not see what Ben passes on.
        Assert.Equal("She thought that Ben knew of it, and that Cal and Dot did not.", card.Moments[2].Hands[0].Thinks);
    }

    [Fact]
    public void In_a_picture_there_is_only_what_was_seen()
    {
        StoryRun run = Told("tell(Ann, Ben)", "tell(Ben, Cal)");
        NewsCard card = Assert.Single(run.NewsCards("Ann"));
        Assert.Equal([0, 1], card.Moments.Select(moment => moment.Event));
        Assert.Equal([NewsHold.Up, NewsHold.Up, NewsHold.Down, NewsHold.Down], Holds(card, 1));
        Assert.Equal("You took him to know it.", card.Moments[1].Hands[1].Text);
        Assert.Empty(run.NewsCards("Dot"));
        NewsCard cals = Assert.Single(run.NewsCards("Cal"));
        Assert.Equal("You had it from Ben.", cals.Moments[^1].Hands[2].Text);
    }

    private static StoryRun Told(params string[] acts)
    {
        StoryRun run = StoryLoader.Load(Story).Story!.Begin();
        run.Next();
        foreach (string act in acts)
            run.Make(act);
        return run;
    }

    private static NewsHold[] Holds(NewsCard card, int moment) => [.. card.Moments[moment].Hands.Select(hand => hand.Holds)];
}
