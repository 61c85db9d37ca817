using Motive.Answers;
using Motive.Reading;
using Motive.Saves;

namespace Motive.Tests;

/// <summary>How far people think, as a caller asks for it and is told of it.</summary>
public class ThinkingTests
{
    private const string Stair = """
        story "A Stair"
            thinking plan 2
        fact height: 0..6
        character Ann she
            wants 3 if height = 6 as "to be at the top"
        character Ben he
        action climb
            requires height < 6
            effects height += 1
            consenting Ann
        action cough
            effects height := 0
            consenting Ben
        chapter 1 "Up"
            starts day 1 08:00
            beat TOP "At the top" when height = 6
        """;

    private static StoryRun Watched(params string[] thinking)
    {
        StoryRun run = new(Fixtures.Load(Stair), new RunRequest { Thinking = [.. thinking] });
        while (!run.Session.IsOver)
            run.Next();
        return run;
    }

    [Fact]
    public void What_is_asked_for_goes_before_what_the_story_says()
    {
        Assert.Empty(Watched().Session.Chronicle);
        Assert.Equal(6, Watched("plan 6").Session.Chronicle.Count);
        Assert.Equal(6, Watched("plan 3, states 50", "plan 6").Session.Chronicle.Count);
    }

    [Theory]
    [InlineData("plan 0", "`plan 0` is no limit of thinking: `plan` goes from 1 to 50.")]
    [InlineData("minds 5", "`minds 5` is no limit of thinking: `minds` goes from 1 to 4.")]
    [InlineData("plane 7", "`plane` is no limit of thinking: there are `plan`, `thorough`, `minds`, `states`, `plans`, `depth`, `threats`. Did you mean `plan`?")]
    [InlineData("plan", "Expected a number, but the line ends.")]
    public void What_cannot_be_is_answered_with_what_can(string written, string expected)
    {
        RequestException wrong = Assert.Throws<RequestException>(() => Watched(written));
        Assert.Equal((RequestPart.Thinking, $"\"{written}\": {expected}"), (wrong.Part, wrong.Message));
    }

    [Fact]
    public void A_save_keeps_it()
    {
        StoryRun run = new StoryRun(Fixtures.Load(Stair), new RunRequest { Player = "Ben", Thinking = ["plan 6"] }).ToPrompt();
        SavedRun saved = SaveFormat.Read(SaveFormat.Write(run, ""));
        Assert.Equal(["plan 6"], saved.Request.Thinking);
        Assert.Equal(run.Session.Setup.Thinking, SaveReplay.Resume(run.Loaded, saved).Run.Session.Setup.Thinking);
    }

    [Fact]
    public void An_author_is_told_which_limit_was_reached_for_whom_and_where_first()
    {
        StoryRun run = Watched("plan 6");
        Assert.Equal(
            "thinking came to its limits: plan 6 once, first for Ann day 1 08:00. A `thinking` line in the story's header sets them, or --think.", ThinkingWords.Write(run.Session));
        Assert.Equal(
            "when event 1 was decided, Ann thought to the limit: plan 6. A `thinking` line in the story's header sets these limits, or --think.", ThinkingWords.Write(run.Session, 1));
        Assert.Null(ThinkingWords.Write(run.Session, 2));
        Assert.Null(ThinkingWords.Write(Watched("plan 7").Session));
    }
}
