using Motive.Saves;

namespace Motive.Tests.Hosting;

/// <summary>What one played person chooses and another played person must agree to is asked of that other, who may refuse (D30d).</summary>
public sealed class JointActTests
{
    private const string Attic = """
        story "The Attic"

        type place
        place Attic "the attic"
        place Stairs "the stairs"
        fact at(who: character): place = Attic
        fact chest_down
        fact sung(character)
        character Ann "Ann" she
            wants
                4 if chest_down as "to have the chest downstairs"
        character Ben "Ben" he
            wants
                2 if chest_down as "to have room"
        character Cid "Cid" he
        action carry(who: character, other: character)
            as "carry the chest down with {other}"
            requires who != other and at(who) = at(other) and not chest_down
            effects chest_down
            consenting who, other
            observing x: at(x) = at(who)
            takes 15 minutes
        action sing(who: character)
            as "sing"
            requires not sung(who)
            effects sung(who)
            consenting who
            observing x: at(x) = at(who)
            takes 30 minutes

        chapter 1 "Moving"
            starts day 1 08:00
        """;

    private static readonly LoadedStory Loaded = Fixtures.Load(Attic);

    [Fact]
    public void The_other_is_asked_before_it_begins_and_agrees_with_a_reason_of_their_own()
    {
        StoryRun run = Proposed("Ann", "carry(Ann, Ben)");
        Assert.Equal("Ben", run.Turn);
        Assert.Equal(new Proposal("Ann", "carry(Ann, Ben)", "Ann wants to carry the chest down with you."), run.Asked);
        Assert.Equal(
            ["Let Ann carry the chest down with you (because you want to have room)", "Refuse ()"],
            run.Options.Select(option => $"{option.Label} ({option.Reason})"));
        Assert.All(run.Options, option => Assert.True(option is { Foremost: true, OutOfCharacter: false }));
        Assert.True(run.Options[0].IsAnswer);
        Assert.Empty(run.Underway);
        run.Decide("carry(Ann, Ben)");
        Assert.Equal(["Ann", "Ben"], Assert.Single(run.Underway).By);
        Assert.Null(run.Asked);
        while (run.Events.Count == 0)
            Go(run);
        Assert.Equal(["Ann", "Ben"], run.Events[0].By);
        Assert.Equal(["to have the chest downstairs", "to have room"], run.Events[0].Because.Values.Select(reason => reason.Want));
    }

    [Fact]
    public void Who_refuses_leaves_time_where_it_is_and_who_asked_is_told_and_decides_anew()
    {
        StoryRun run = Proposed("Ann", "carry(Ann, Ben)");
        StoryMoment asked = run.Now;
        run.Decide("wait");
        run.ToPrompt();
        Assert.Equal(("Ann", asked), (run.Turn, run.Now));
        Assert.Equal("You wanted to carry the chest down with Ben, and Ben would not.", run.Setback);
        Assert.DoesNotContain(run.Options, option => option.Phrase == "carry(Ann, Ben)");
        Assert.Empty(run.Underway);
        Assert.Empty(run.Events);
    }

    [Fact]
    public void Who_has_refused_can_be_asked_again_once_something_has_come_about_before_them()
    {
        StoryRun run = Proposed("Ann", "carry(Ann, Ben)");
        run.Decide("wait");
        run.ToPrompt().Decide("wait");
        run.ToPrompt();
        Assert.Equal("Ben", run.Turn);
        run.Decide("sing(Ben)");
        while (run.ToPrompt().Turn != "Ann" || run.Events.Count == 0)
            run.Decide("wait");
        Assert.Contains(run.Options, option => option.Phrase == "carry(Ann, Ben)");
    }

    [Fact]
    public void Whoever_is_about_something_else_is_not_asked()
    {
        StoryRun run = new StoryRun(Loaded, new RunRequest { Players = ["Ann", "Ben"] }).ToPrompt();
        run.Begin("sing(Ben)");
        run.ToPrompt();
        Assert.Equal("Ann", run.Turn);
        Assert.DoesNotContain(run.Options, option => option.Phrase.Contains("Ben", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_has_no_reason_may_agree_all_the_same_and_why_says_that_the_player_chose_it()
    {
        StoryRun run = Proposed("Ann", "carry(Ann, Cid)", "Ann", "Cid");
        Assert.Equal(("Cid", null, false), (run.Turn, run.Options[0].Reason, run.Options[0].OutOfCharacter));
        run.Decide(run.Options[0]);
        while (run.Events.Count == 0)
            Go(run);
        Assert.Contains("Cid had no reason of his own; the player chose it.", string.Join("\n", run.Why(1).Paragraphs), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("carry(Ann, Ben)", "Ann wants to carry the chest down with you.")]
    [InlineData("carry(Ben, Ann)", "Ann wants you to carry the chest down with Ann.")]
    public void It_is_said_who_wants_whom_to_do_it(string act, string said) => Assert.Equal(said, Proposed("Ann", act).Asked?.Text);

    [Fact]
    public void All_who_are_played_are_asked_in_turn_and_who_agreed_is_told_that_another_would_not()
    {
        string lift = Attic.Replace("consenting who, other\n    observing", "consenting who, other, helper\n    observing", StringComparison.Ordinal)
            .Replace("carry(who: character, other: character)", "carry(who: character, other: character, helper: character)", StringComparison.Ordinal)
            .Replace("requires who != other and", "requires who != other and who != helper and other != helper and", StringComparison.Ordinal);
        StoryRun run = new StoryRun(Fixtures.Load(lift), new RunRequest { Players = ["Ann", "Ben", "Cid"] }).ToPrompt();
        run.Decide("carry(Ann, Ben, Cid)");
        run.ToPrompt().Decide("carry(Ann, Ben, Cid)");
        run.ToPrompt();
        Assert.Equal("Cid", run.Turn);
        run.Decide("wait");
        run.ToPrompt();
        Assert.Equal(("Ann", "You wanted to carry the chest down with Ben, and Cid would not."), (run.Turn, run.Setback));
        run.Decide("sing(Ann)");
        run.ToPrompt();
        Assert.Equal(("Ben", "You had agreed to let Ann carry the chest down with you, and Cid would not."), (run.Turn, run.Setback));
    }

    [Fact]
    public void Each_answer_is_a_decision_that_is_taken_back_saved_and_gone_on_from()
    {
        StoryRun run = Proposed("Ann", "carry(Ann, Ben)");
        ResumedRun asked = Loaded.Resume(SavedRun.Read(run.Save()));
        Assert.True(asked.IsSameGame, asked.Lost ?? asked.OtherPast);
        Assert.Equal((run.Turn, run.Asked), (asked.Run.Turn, asked.Run.Asked));
        run.Decide("carry(Ann, Ben)");
        Go(run);
        ResumedRun begun = Loaded.Resume(SavedRun.Read(run.Save()) with { Concluded = null });
        Assert.True(begun.IsSameGame, begun.Lost ?? begun.OtherPast);
        Assert.Equal(["carry(Ann, Ben)", "carry(Ann, Ben)"], begun.Run.DecisionPhrases.Take(2));
        Assert.True(run.Undo());
        while (run.DecisionPhrases.Count > 1)
            Assert.True(run.Undo());
        Assert.Equal(("Ben", "carry(Ann, Ben)"), (run.Turn, run.Asked?.Phrase));
        Assert.True(run.Undo());
        Assert.Equal(("Ann", null), (run.Turn, run.Asked));
    }

    [Fact]
    public void What_comes_from_outside_while_somebody_is_asked_has_the_asking_begin_anew()
    {
        StoryRun run = Proposed("Ann", "carry(Ann, Ben)");
        run.Set("chest_down", "Ann", "Ben", "Cid");
        run.ToPrompt();
        Assert.Equal(("Ann", null), (run.Turn, run.Asked));
        Assert.DoesNotContain(run.Options, option => option.Phrase.StartsWith("carry", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_was_asked_can_be_agreed_to()
    {
        StoryRun run = Proposed("Ann", "carry(Ann, Ben)");
        InvalidOperationException other = Assert.Throws<InvalidOperationException>(() => run.Decide("sing(Ben)"));
        Assert.Contains("There are: carry(Ann, Ben); wait.", other.Message, StringComparison.Ordinal);
    }

    private static StoryRun Proposed(string by, string act, params string[] players)
    {
        StoryRun run = new StoryRun(Loaded, new RunRequest { Players = players.Length == 0 ? ["Ann", "Ben"] : [.. players] }).ToPrompt();
        Assert.Equal(by, run.Turn);
        run.Decide(act);
        Assert.Equal(StepKind.PlayerToDecide, run.Next().Kind);
        return run;
    }

    private static void Go(StoryRun run)
    {
        run.Next();
        if (run.IsPlayersTurn)
            run.Decide("wait");
    }
}
