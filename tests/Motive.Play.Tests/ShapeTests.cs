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
                beat LATE "Turned and warm" when left or right after WARM
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
