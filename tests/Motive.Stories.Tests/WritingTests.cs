using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>How the story is written: beats look at what people do, and nobody acts for the sake of a beat.</summary>
public sealed class WritingTests(WatchedRuns runs)
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
}
