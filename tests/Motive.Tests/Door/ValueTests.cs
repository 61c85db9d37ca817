using Motive.Characters;
using Motive.Reading;

namespace Motive.Tests.Door;

public sealed class ValueTests
{
    /// <summary>Ann gives Ben a coin whenever she has one to spare; Cal sees nothing of it.</summary>
    private const string Coins =
        """
        story "Coins"
        type place
        place Hall
        place Yard
        fact at(who: character): place
        fact gold(who: character): 0..9
        rule rich(who: character) = gold(who) >= 3
        character Ann she
            at Hall
            wants
                3 if gold(Ben) >= 2 as "to be generous"
        character Ben he
            at Hall
            wants
                gold(Ben) as "to have coins"
        character Cal he
            at Yard
        initially
            gold(Ann) = 5
        action give(who: character, to: character)
            as "give {to} a coin"
            requires gold(who) > 3 and at(who) = at(to) and who != to
            effects
                gold(who) -= 1
                gold(to) += 1
            consenting who
            observing x: at(x) = at(who)
        action stir(who: character)
            as "stir"
            requires who = Cal and gold(who) > 8
            consenting who
        chapter 1 "A day"
            starts day 1 08:00
        """;

    [Theory]
    [InlineData("gold(Ann)", "5")]
    [InlineData("at(Ben)", "Hall")]
    [InlineData("rich(Ann)", "true")]
    [InlineData("rich(Ben)", "false")]
    [InlineData("gold(Ann) - gold(Ben)", "5")]
    [InlineData("believes(Cal, gold(Ann))", "5")]
    [InlineData("believes(Ben, believes(Cal, at(Ann)))", "Hall")]
    [InlineData("believes(Ben, at(Ann) = Hall)", "true")]
    [InlineData("feels(Ben, joy)", "0")]
    [InlineData("feels(Ben, gratitude, Ann)", "0")]
    public void Anything_is_read_in_the_storys_own_words(string phrase, string value) => Assert.Equal(value, Begun().Value(phrase).ToString());

    [Fact]
    public void What_has_changed_is_otherwise_for_whoever_saw_it()
    {
        StoryRun run = ToTheEnd(Begun());

        Assert.Equal(3, run.Value("gold(Ann)").Number);
        Assert.Equal(2, run.Value("believes(Ben, gold(Ben))").Number);
        Assert.Equal(5, run.Value("believes(Cal, gold(Ann))").Number);
        Assert.Equal(0, run.Value("believes(Cal, gold(Ben))").Number);
    }

    [Theory]
    [InlineData("gild(Ann)", "Did you mean `gold`?")]
    [InlineData("gold(Anne)", "Did you mean `Ann`?")]
    [InlineData("gold", "\"gold\": ")]
    [InlineData("gold(Ann, Ben)", "\"gold(Ann, Ben)\": ")]
    [InlineData("feels(Ann, joie)", "`joie` is not an emotion. ")]
    [InlineData("", "\"\": ")]
    [InlineData("((", "\"((\": ")]
    [InlineData("believes(Cal, feels(Ann, joy))", "no part of the story asks who feels joy, so that nobody has a picture of it. Ask for it alone: feels(NAME, joy).")]
    public void What_means_nothing_is_answered_with_what_would_work(string phrase, string said)
    {
        RequestException wrong = Assert.Throws<RequestException>(() => Begun().Value(phrase));
        Assert.Contains(said, wrong.Message, StringComparison.Ordinal);
        Assert.Equal(RequestPart.Value, wrong.Part);
    }

    [Fact]
    public void What_is_followed_is_told_with_the_step_that_changes_it()
    {
        StoryRun run = Begun();
        Assert.Equal(5, run.Follow("gold(Ann)").Number);
        run.Follow("believes(Cal, gold(Ann))");
        run.Follow("rich(Ben)");

        List<(int Event, string Change)> changes = [];
        while (!run.IsOver)
        {
            StoryStep step = run.Next();
            changes.AddRange(step.Followed.Select(change => (step.Event!.Number, $"{change.Fact}: {change.Was} to {change.Value}")));
        }

        Assert.Equal([(1, "gold(Ann): 5 to 4"), (2, "gold(Ann): 4 to 3")], changes);
    }

    [Fact]
    public void What_is_followed_no_more_is_not_told()
    {
        StoryRun run = Begun();
        run.Follow("gold(Ann)");
        run.Unfollow("gold(Ann)");
        while (!run.IsOver)
            Assert.Empty(run.Next().Followed);
    }

    /// <summary>The same feelings, kept in states because a rule asks for them, and made up of the chronicle because none does, at every moment of the run.</summary>
    [Theory]
    [InlineData("Ben", "gratitude", "Ann")]
    [InlineData("Ben", "joy", null)]
    [InlineData("Ann", "joy", null)]
    [InlineData("Ann", "hope", null)]
    [InlineData("Ann", "satisfaction", null)]
    public void A_feeling_that_no_rule_asks_for_is_what_it_would_be_if_one_did(string who, string emotion, string? toward)
    {
        string feels = toward is null ? $"feels({who}, {emotion})" : $"feels({who}, {emotion}, {toward})";
        StoryRun plain = Begun();
        StoryRun kept = Begun(Coins.Replace("gold(who) > 8", $"gold(who) > 8 and {feels} > 9", StringComparison.Ordinal));
        bool isFelt = false;
        while (!plain.IsOver)
        {
            plain.Next();
            kept.Next();
            Assert.Equal(kept.Value(feels), plain.Value(feels));
            isFelt |= plain.Value(feels).Number > 0;
        }

        Assert.Equal(kept.Session.Chronicle.Any(occurrence => occurrence.Feelings.Any(felt => kept.Story[felt.Who].Name == who && World.Emotions.Name(felt.Emotion) == emotion)), isFelt);
    }

    [Fact]
    public void A_mind_is_what_somebody_believes_wants_and_feels()
    {
        StoryRun run = ToTheEnd(Begun());

        MindView cal = run.Mind("Cal");
        HeldBelief wrong = Assert.Single(cal.Believes, belief => belief.Fact == "gold(Ann)");
        Assert.Equal((5, 3, "beginning"), (wrong.Value.Number, wrong.Instead?.Number, wrong.From));
        Assert.Empty(cal.Wants);

        MindView ben = run.Mind("Ben", after: 1);
        Assert.Equal([new MindWant("to have coins", 1)], ben.Wants);
        Assert.Equal(1, Assert.Single(ben.Believes, belief => belief.Fact == "gold(Ben)").Value.Number);
        Assert.Contains(ben.Feels, felt => felt is { What: "joy", Since: 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => run.Mind("Ben", after: 3));
    }

    private static StoryRun Begun(string story = Coins) => Fixtures.Load(story).Begin();

    private static StoryRun ToTheEnd(StoryRun run)
    {
        while (!run.IsOver)
            run.Next();
        return run;
    }
}
