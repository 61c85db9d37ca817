using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Beats, endings, and how far the author leads.</summary>
public sealed class ShapeTests
{
    private const string Rooms = """
        fact left
        fact right
        fact lamp
        fact warm
        character Ann
        wants of who: character
            4 if left or right
            1 if warm
        action turn_left(who: character)
            requires not left and not right
            effects left
            consenting who
            takes 10 minutes
        action turn_right(who: character)
            requires not left and not right
            effects right
            consenting who
            takes 10 minutes
        action light(who: character)
            requires not lamp
            effects lamp
            consenting who
        action sun
            requires not warm
            effects lamp
        action bask(who: character)
            requires lamp and not warm
            effects warm
            consenting who
        """;

    private static Staged Of(string chapter, bool free = false, ulong seed = 1) =>
        Staged.Of(Rooms + "\n" + chapter, (_, _) => new SessionSetup { Free = free, Seed = seed });

    [Theory]
    [InlineData("left", "turn_left(Ann)")]
    [InlineData("right", "turn_right(Ann)")]
    public void Among_equal_motives_the_author_tips_the_scale(string beat, string act)
    {
        for (ulong seed = 1; seed <= 6; seed++)
            Assert.Contains(act, Of($"chapter 1 \"One\"\n    beat P1 \"Turned\" when {beat}", seed: seed).Run().Acts);
    }

    /// <summary>To go and sell is worth more to her than to go and tell, and to ring as much and quicker: the way to the beat begins like a better plan.</summary>
    [Fact]
    public void The_author_sees_every_plan_and_not_only_the_best_that_begins_alike()
    {
        const string market = """
            fact out
            fact sold
            fact told
            fact rung
            character Ann
            wants of who: character
                4 if sold or rung
                2 if told
            action go(who: character)
                requires not out and not rung
                effects out
                consenting who
            action sell(who: character)
                requires out and not sold and not told
                effects sold
                consenting who
            action tell(who: character)
                requires out and not sold and not told
                effects told
                consenting who
            action ring(who: character)
                requires not out and not rung
                effects rung
                consenting who
            chapter 1 "One"
                beat P1 "Told" when told
                until P1
            """;
        for (ulong seed = 1; seed <= 6; seed++)
            Assert.Equal(["go(Ann)", "tell(Ann)"], Staged.Seeded(market, seed).Run().Acts);
    }

    [Fact]
    public void The_author_has_no_say_in_who_is_quicker()
    {
        const string door = """
            fact gone
            fact heard
            character Ann
                wants
                    2 if gone
            character Ben
                wants
                    6 if heard
            action leave(who: character)
                requires not gone
                effects gone
                consenting who
            action speak(who: character, other: character)
                requires not gone and not heard and who != other
                effects heard
                consenting who
            chapter 1 "One"
                beat P1 "Gone" when gone
            """;
        for (ulong seed = 1; seed <= 6; seed++)
            Assert.Equal(["speak(Ben, Ann)", "leave(Ann)"], Staged.Seeded(door, seed).Run().Acts);
    }

    [Fact]
    public void Left_free_they_choose_alike_whatever_the_author_wants()
    {
        for (ulong seed = 1; seed <= 6; seed++)
        {
            IReadOnlyList<string> towardsLeft = Of("chapter 1 \"One\"\n    goal left", free: true, seed: seed).Run().Events;
            IReadOnlyList<string> towardsRight = Of("chapter 1 \"One\"\n    goal right", free: true, seed: seed).Run().Events;
            Assert.Equal(towardsLeft, towardsRight);
        }
    }

    [Fact]
    public void Nobody_does_for_the_author_what_they_have_no_reason_for()
    {
        Staged staged = Staged.Of(Rooms.Replace("1 if warm", "0 if warm", StringComparison.Ordinal) + "\nchapter 1 \"One\"\n    goal lamp").Run();
        Assert.DoesNotContain("light(Ann)", staged.Acts);
    }

    [Fact]
    public void Chance_needs_leave_and_comes_only_when_all_rest()
    {
        string story = Rooms.Replace("requires not lamp", "requires false", StringComparison.Ordinal);
        Assert.DoesNotContain("sun", Staged.Of(story + "\nchapter 1 \"One\"").Run().Acts);
        Staged allowed = Staged.Of(story + "\nchapter 1 \"One\"\n    allow sun").Run();
        Assert.Equal(3, allowed.Acts.Count);
        Assert.Equal(["sun", "bask(Ann)"], allowed.Acts.Skip(1));
        Assert.Equal(OccurrenceKind.Chance, allowed.Event("sun").Kind);
        Assert.Empty(allowed.Event("sun").By);
    }

    [Fact]
    public void Left_free_there_is_no_chance()
    {
        string story = Rooms.Replace("requires not lamp", "requires false", StringComparison.Ordinal) + "\nchapter 1 \"One\"\n    allow sun";
        Assert.DoesNotContain("sun", Staged.Of(story, (_, _) => new SessionSetup { Free = true }).Run().Acts);
    }

    [Fact]
    public void A_beat_waits_for_those_it_comes_after()
    {
        Staged staged = Of("""
            chapter 1 "One"
                beat LATE "Lit, and warm" when lamp after WARM
                beat WARM "Warm" when warm
            """).Run();
        Assert.Equal(["WARM", "LATE"], staged.Session.Chronicle.SelectMany(record => record.Beats));
        Assert.Equal(["WARM", "LATE"], staged.Event("bask(Ann)").Beats);
    }

    [Fact]
    public void An_ending_closes_the_chapter_and_the_next_begins()
    {
        Staged staged = Of("""
            chapter 1 "One"
                ending DONE "Warm" when warm
            chapter 2 "Two"
                starts day 2 08:00
                goal left
            """);
        List<StepResult> steps = StepsOf(staged);
        StepResult.ChapterEnded ended = Assert.Single(steps.OfType<StepResult.ChapterEnded>(), step => step.How == ChapterEnd.Ending);
        Assert.Equal("DONE", ended.Ending?.Id);
        Assert.Equal("DONE", staged.Event("bask(Ann)").Ending);
        Assert.Equal([1, 2], steps.OfType<StepResult.ChapterBegan>().Select(step => step.Chapter.Number));
        Assert.IsType<StepResult.Over>(steps[^1]);
    }

    /// <summary>A chapter that goes on from another end than the one that came about is passed over, and the story is over where none is left.</summary>
    [Theory]
    [InlineData("DONE", "LOST", new[] { 1, 2 })]
    [InlineData("LOST", "DONE", new[] { 1, 3 })]
    [InlineData("LOST, DONE", "LOST", new[] { 1, 2 })]
    [InlineData("LOST", "LOST", new[] { 1 })]
    public void A_chapter_begins_only_where_the_one_before_ended_as_it_says(string second, string third, int[] begun)
    {
        Staged staged = Of($"""
            chapter 1 "One"
                ending DONE "Warm" when warm
                ending LOST "Dark" when warm and not warm
            chapter 2 "Two"
                starts day 2 08:00
                follows {second}
            chapter 3 "Three"
                follows {third}
            """);
        List<StepResult> steps = StepsOf(staged);
        Assert.Equal(begun, steps.OfType<StepResult.ChapterBegan>().Select(step => step.Chapter.Number));
        Assert.IsType<StepResult.Over>(steps[^1]);
    }

    /// <summary>What was under way when a chapter ended, and would be over before the next begins, does not come about in that.</summary>
    [Fact]
    public void What_is_under_way_at_the_end_is_left_where_the_next_chapter_begins_later()
    {
        Staged staged = Staged.Of("""
            fact dug
            fact rung
            character Ann
                wants
                    2 if dug
            character Ben
                wants
                    1 if rung
            action dig
                requires not dug
                effects dug
                consenting Ann
                takes 50 minutes
            action ring
                requires not rung
                effects rung
                consenting Ben
            chapter 1 "One"
                beat P1 "Rung" when rung
                until P1
            chapter 2 "Two"
                starts day 2 08:00
                beat P2 "Dug" when dug
                until P2
            """, (_, _) => new SessionSetup());
        StepsOf(staged);
        Assert.Equal("dig", staged.Acts[^1]);
        Assert.Equal(StoryTime.At(2, 8, 50), staged.Session.Chronicle[^1].Ends);
    }

    /// <summary>What somebody had set out on when a chapter ended draws them no more than anything else when a later one begins.</summary>
    [Fact]
    public void What_was_meant_when_a_chapter_ended_is_thought_of_anew_where_the_next_begins_later()
    {
        Staged staged = Staged.Of("""
            fact cooked
            fact eaten
            character Ann
                wants
                    2 if eaten
            action cook
                requires not cooked
                effects cooked
                consenting Ann
            action eat
                requires cooked and not eaten
                effects eaten
                consenting Ann
            chapter 1 "One"
                beat P1 "Cooked" when cooked
                until P1
            chapter 2 "Two"
                starts day 2 08:00
                beat P2 "Eaten" when eaten
                until P2
            """, (_, _) => new SessionSetup());
        StepsOf(staged);
        Assert.Equal(["cook", "eat"], staged.Acts);
        Assert.Equal(0, staged.Reason("eat", "Ann").Choice!.Draw.Keeping);
    }

    [Fact]
    public void Until_closes_the_chapter_with_its_beat()
    {
        Staged staged = Of("""
            chapter 1 "One"
                beat P1 "Turned" when left or right
                until P1
            """);
        Assert.Equal(ChapterEnd.Beat, Assert.Single(StepsOf(staged).OfType<StepResult.ChapterEnded>()).How);
        Assert.Equal("P1", Assert.Single(staged.Session.Chronicle[^1].Beats));
    }

    [Fact]
    public void When_nobody_has_anything_left_to_do_the_chapter_rests() =>
        Assert.Equal(ChapterEnd.Rest, Assert.Single(StepsOf(Of("chapter 1 \"One\"")).OfType<StepResult.ChapterEnded>()).How);

    private static List<StepResult> StepsOf(Staged staged)
    {
        List<StepResult> steps = [];
        while (steps.Count < 100 && (steps.Count == 0 || steps[^1] is not StepResult.Over))
            steps.Add(staged.Session.Step());
        return steps;
    }
}
