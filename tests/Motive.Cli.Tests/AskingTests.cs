namespace Motive.Cli.Tests;

/// <summary>Why not, why nothing, what is in people's minds: on the command line and at a prompt.</summary>
public sealed class AskingTests
{
    [Fact]
    public void Why_not_another_act_names_what_was_missing()
    {
        Ran ran = TheProgram.Run("why", TheProgram.Lamp, "1", "--not", "ask(Ada, Ben)");

        Assert.Equal(0, ran.ExitCode);
        Assert.StartsWith("#1, day 1 09:04: Ada chose to walk to the hall.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("As Ada saw it, that could not be: `together(Ada, Ben)` did not hold.", Flowing(ran), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_nothing_is_asked_of_somebody_after_an_event()
    {
        Ran ran = TheProgram.Run("why", TheProgram.Lamp, "--who", "Ben", "--at", "1");

        Assert.Equal(0, ran.ExitCode);
        Assert.StartsWith("After #1, day 1 09:04: what Ben was about.", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_beginning_nobody_is_idle_who_sets_out_on_something() => Assert.Equal(
        "After the beginning, day 1 09:00: what Ada was about. Ada had something in hand until 09:04: to walk to the hall.", Flowing(TheProgram.Run("why", TheProgram.Lamp, "--who", "Ada", "--at", "0")));

    [Theory]
    [InlineData("why LAMP --at 1", "say who with --who NAME")]
    [InlineData("why LAMP --who Ada --at -1", "events count from 1")]
    [InlineData("why LAMP 1 --not sing(Ada)", "--not \"sing(Ada)\": ")]
    [InlineData("why LAMP 1 --not sing", "there is no act of that name or in these words")]
    [InlineData("why LAMP 1 --not ask(Ada,Ben) --who Zoe", "There are Ada, Ben")]
    [InlineData("state LAMP 99", "has had 5")]
    [InlineData("state LAMP 1 --format xml", "there are text and jsonl")]
    [InlineData("state LAMP zero", "Use `motive state [STORY|SAVE] EVENT`")]
    [InlineData("state LAMP 1 --who Zoe", "There are Ada, Ben")]
    public void Wrong_questions_are_answered_with_what_would_work(string line, string expected)
    {
        Ran ran = TheProgram.Run([.. line.Split(' ').Select(word => word == "LAMP" ? TheProgram.Lamp : word)]);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(expected, ran.FirstError, StringComparison.Ordinal);
    }

    [Fact]
    public void State_tells_what_everybody_believes_wants_and_feels_and_what_the_event_changed()
    {
        string state = Flowing(TheProgram.Run("state", TheProgram.Lamp, "3"));

        Assert.Contains("Ada. ", state, StringComparison.Ordinal);
        Assert.Contains("As she sees it, these count now: ", state, StringComparison.Ordinal);
        Assert.Contains("With #3 Ada came to believe that", state, StringComparison.Ordinal);
    }

    [Fact]
    public void State_as_lines_of_json_is_a_mind_a_line_with_where_each_belief_comes_from()
    {
        Ran ran = TheProgram.Run("state", TheProgram.Lamp, "3", "--format", "jsonl");

        Assert.Equal(0, ran.ExitCode);
        string[] lines = ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("{\"who\":\"Ada\",\"after\":3,\"believes\":[", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"who\":\"Ben\",\"after\":3,", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"source\":{\"how\":\"did\",\"who\":null,\"event\":1,\"at\":{\"day\":1,\"time\":\"09:04\"", lines[0], StringComparison.Ordinal);
        Assert.Single(TheProgram.Run("state", TheProgram.Lamp, "3", "--who", "Ben", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void State_of_one_has_all_that_they_have_learnt() =>
        Assert.Contains("She knew from her own doing, at 09:04 (#1), that she was at the hall.", Flowing(TheProgram.Run("state", TheProgram.Lamp, "3", "--who", "Ada")), StringComparison.Ordinal);

    [Fact]
    public void At_a_prompt_one_asks_why_not_and_why_nothing()
    {
        string said = Flowing(TheProgram.Typed("why not ask Ben\nwhy not walk\nwhy nothing\nwhy not sing\nwhy joy\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada"));

        Assert.Contains("As Ada saw it, that could not be: `together(Ada, Ben)` did not hold.", said, StringComparison.Ordinal);
        Assert.Contains("Ada could: that is for the player to choose.", said, StringComparison.Ordinal);
        Assert.Contains("The player decides what Ada does. Most of all she would walk to the hall.", said, StringComparison.Ordinal);
        Assert.Contains("there is no act of that name or in these words for Ada", said, StringComparison.Ordinal);
        Assert.Contains("Ada has not felt joy so far.", said, StringComparison.Ordinal);
    }

    /// <summary>A number alone is an event of the story that comes with the program; whoever stands in the folder of another is told.</summary>
    [Fact]
    public void In_the_folder_of_a_story_it_is_said_which_story_a_number_alone_is_of()
    {
        using TemporaryFolder folder = new();
        Ran unnamed = TheProgram.Shell("cp LAMP/story.story .; motive why 1", folder);
        Assert.Contains("this is of Diamond Heart", unnamed.Errors, StringComparison.Ordinal);
        Ran named = TheProgram.Shell("motive why . 1", folder);
        Assert.DoesNotContain("Diamond Heart", named.Errors, StringComparison.Ordinal);
        Assert.Contains("Ada", named.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bench_of_reasons_prints_both_shares()
    {
        Ran ran = TheProgram.Run("bench", "why", TheProgram.Lamp, "--deeds", "8", "--least", "75");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains(ran.Lines, line => line.StartsWith("a cited belief or want undone, and the deed changed: ", StringComparison.Ordinal));
        Assert.Contains(ran.Lines, line => line.StartsWith("an uncited fact undone, and the deed stayed: ", StringComparison.Ordinal));
    }

    /// <summary>Without the ends of lines.</summary>
    private static string Flowing(Ran ran) => string.Join(' ', ran.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
