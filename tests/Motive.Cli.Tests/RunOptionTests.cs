namespace Motive.Cli.Tests;

/// <summary>What shapes a run means the same to each command that makes one.</summary>
public class RunOptionTests
{
    private const string Missed = "motive: event 1 could not be thank(Ada, Ben): it was not possible then, and ";

    [Theory]
    [InlineData("--set|at(Ada) = Hall", "day 1 09:01: Ada chose to ask Ben about the lamp.")]
    [InlineData("--believe|Ada: asked = true", "day 1 19:00: dusk.")]
    [InlineData("--forbid|walk(_, _, _)", "day 1 19:00: dusk.")]
    [InlineData("--at|1|--do|walk(Ada, Garden, Hall)", "day 1 09:00: Ada was made to walk to the hall.")]
    [InlineData("--free|--seed|5", "day 1 09:04: Ada chose to walk to the hall.")]
    public void Why_answers_for_the_run_that_is_watched_with_the_same_options(string options, string expected)
    {
        string first = TheProgram.Run(["watch", TheProgram.Lamp, "--format", "jsonl", .. options.Split('|')]).Lines[1];

        Ran ran = TheProgram.Run(["why", TheProgram.Lamp, "1", .. options.Split('|')]);

        Assert.StartsWith($"#1, {expected}", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"\"time\":\"{expected[6..11]}\"", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("watch STORY --until 1")]
    [InlineData("why STORY 1")]
    [InlineData("play STORY --as Ada")]
    public void An_act_that_could_not_be_forced_is_named_whoever_makes_the_run(string line)
    {
        Ran ran = TheProgram.Typed("1\n1\n1\n", [.. Words(line), "--at", "1", "--do", "thank(Ada, Ben)"]);

        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith(Missed, ran.FirstError, StringComparison.Ordinal);
    }

    /// <summary>What comes later than what is asked about, or than where the player leaves, is not missed.</summary>
    [Theory]
    [InlineData("why STORY 1")]
    [InlineData("play STORY --as Ada")]
    public void What_is_still_to_come_is_not_missed(string line)
    {
        Ran ran = TheProgram.Typed("1\n", [.. Words(line), "--at", "9", "--do", "thank(Ada, Ben)"]);

        Assert.Equal(0, ran.ExitCode);
        Assert.DoesNotContain("event 9", ran.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("watch STORY --think plane=3", "--think")]
    [InlineData("test STORY --think minds=9", "--think")]
    [InlineData("watch STORY --set brightness=3", "--set")]
    [InlineData("why STORY 1 --set brightness=3", "--set")]
    [InlineData("play STORY --as Ada --set brightness=3", "--set")]
    [InlineData("why STORY 1 --forbid dance", "--forbid")]
    [InlineData("why STORY 1 --believe Zoe:lit=true", "--believe")]
    [InlineData("why STORY 1 --at 2", "there are 1 --at and 0 --do")]
    public void What_means_nothing_in_the_story_is_refused_alike(string line, string named)
    {
        Ran ran = TheProgram.Run(Words(line));

        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith($"motive: {named}", ran.FirstError, StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_is_asked_about_with_the_options_it_was_begun_with_or_none()
    {
        using TemporaryFolder folder = new();
        string file = folder["ada.json"];
        TheProgram.Typed("1\n", "play", TheProgram.Lamp, "--as", "Ada", "--save", file, "--set", "at(Ada) = Hall", "--seed", "3");

        Assert.Equal(0, TheProgram.Run("why", file, "1").ExitCode);
        Assert.Equal(0, TheProgram.Run("why", file, "1", "--set", "at(Ada) = Hall", "--seed", "3").ExitCode);
        Ran other = TheProgram.Run("why", file, "1", "--forbid", "ask(_, _)");
        Assert.Equal(2, other.ExitCode);
        Assert.Equal($"motive: the save {file} was begun with other options. Leave --seed, --set, --believe, --forbid, --at, --do, --think and --free away.", other.FirstError);
    }

    private static string[] Words(string line) => [.. line.Split(' ').Select(word => word == "STORY" ? TheProgram.Lamp : word)];
}
