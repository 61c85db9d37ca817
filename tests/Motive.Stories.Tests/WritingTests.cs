using System.Text.RegularExpressions;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>How the story is written: beats look at what people do, and nobody acts for the sake of a beat.</summary>
public sealed partial class WritingTests(WatchedRuns runs)
{
    [Fact]
    public void It_compiles_without_errors_or_warnings()
    {
        Assert.Empty(Flagship.Result.Messages);
        Assert.NotNull(Flagship.Result.Story);
    }

    [Fact]
    public void No_want_and_no_act_asks_whether_something_has_happened()
    {
        Story story = Flagship.Loaded.Story;
        IEnumerable<(string Where, Expression Read)> reads =
        [
            .. story.Wants.SelectMany(want => new[] { want.Weight, want.Condition }.OfType<Expression>().Select(read => (want.Label, read))),
            .. story.Actions.Select(action => (action.Name, action.Requires)),
        ];
        Assert.Empty(reads.Where(read => ExpressionWalk.All(read.Read).OfType<Expression.Fact>().Any(fact => story[fact.Id].Hidden)).Select(read => read.Where));
    }

    /// <summary>The check above would see one: beats do ask it.</summary>
    [Fact]
    public void Beats_do_ask()
    {
        Story story = Flagship.Loaded.Story;
        Assert.Contains(
            story.Chapters.SelectMany(chapter => chapter.Beats),
            beat => ExpressionWalk.All(beat.When).OfType<Expression.Fact>().Any(fact => story[fact.Id].Hidden));
    }

    /// <summary>However a passage is worded, and whatever it asks, the same happens.</summary>
    [Fact]
    public void What_a_passage_asks_changes_nothing_that_happens()
    {
        const string Passage = "tell weep(who)\n";
        FinishedRun otherwise = Flagship.WatchRewritten(
            Passage, "tell weep(Spike)\n    from Spike when happened fly(Spike, Workroom, _) and not happened refuse(_, Rarity)\n        \"Spike wept.\"\n\n" + Passage);
        Assert.Equal(runs.Of(1).Acts, otherwise.Acts);
    }

    /// <summary>Who is seen through at the head of a scene has come there already, and was told to.</summary>
    [Fact]
    public void An_opening_says_where_somebody_is_and_not_that_they_come() =>
        Assert.DoesNotContain(Flagship.Loaded.Story.Openings.SelectMany(opening => opening.Passages).Select(passage => Words(passage.Text)), Coming().IsMatch);

    /// <summary>People walk, fly and go by magic: whoever leaves as they came was told to come so, and there are no stairs for who climbed none.</summary>
    [Fact]
    public void What_says_how_somebody_came_asks_how_they_came()
    {
        Story story = Flagship.Loaded.Story;
        (TellRule Rule, Prose Text)[] saying =
            [.. story.Tells.SelectMany(rule => rule.Passages.Select(passage => (rule, passage.Text))).Where(told => AsTheyCame().IsMatch(Words(told.Text)))];
        Assert.True(saying.Length >= 10, $"{saying.Length} passages");
        Assert.DoesNotContain(saying, told => !Asked(told.Rule, told.Text).SelectMany(ExpressionWalk.All).OfType<Expression.Fact>().Any(fact => story[fact.Id].Hidden));
    }

    private static IEnumerable<Expression> Asked(TellRule rule, Prose text) => ProseWalk.Expressions(text).Concat(rule.When is null ? [] : [rule.When]);

    [Theory]
    [InlineData("So he came up into the workroom unannounced.")]
    [InlineData("Spike had to bow to get in at the door.")]
    public void Words_of_coming_are_known(string opening) => Assert.Matches(Coming(), opening);

    /// <summary>All that a text can say, without its holes.</summary>
    private static string Words(Prose prose) => string.Concat(prose.Segments.Select(segment => segment switch
    {
        ProseSegment.Literal literal => literal.Text,
        ProseSegment.Alternatives alternatives => string.Join(' ', alternatives.Options.Select(Words)),
        ProseSegment.Conditional choice => $"{Words(choice.Then)} {Words(choice.Otherwise)}",
        _ => "",
    }));

    [GeneratedRegex(@"\b(?:[Hh]e|[Ss]he|Spike|Rarity|Twilight|Applejack|Pinkie) (?:had to bow to get|came|come|went|got|stepped|stopped|climbed|walked|flew) (?:in|into|up|down|out|back|over)\b")]
    private static partial Regex Coming();

    [GeneratedRegex(@"\b[Aa]s (?:he|she|they) had (?:come|gone)\b(?! (?:in|over))|going down as well|shorter coming down|had that moment come|(?:way|side) (?:he|she)(?:'d| had) (?:come|gone)|since he had gone by|[Hh]ere was Spike back|[Hh]e had gone down it")]
    private static partial Regex AsTheyCame();
}
