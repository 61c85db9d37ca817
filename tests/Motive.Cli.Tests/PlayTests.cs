using System.Diagnostics;

namespace Motive.Cli.Tests;

public class PlayTests
{
    [Fact]
    public void A_whole_story_can_be_played_through_a_pipe()
    {
        Ran ran = TheProgram.Typed("1\n1\n1\n1\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal("", ran.Errors);
        Assert.DoesNotContain('\u001b', ran.Output);
        Assert.Contains("  1  Walk to the hall (4 minutes; because you want to ask Ben about the", ran.Lines);
        Assert.Contains("The End", ran.Lines);
        Assert.Matches("This was The Lamp with seed [0-9]+: `--seed [0-9]+` begins the same again", string.Join(' ', ran.Lines));
    }

    [Fact]
    public void A_scene_offers_its_words()
    {
        Ran ran = TheProgram.Typed("0\n0\n2\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ben");

        Assert.Contains("  1  “It was me.”", ran.Lines);
        Assert.Contains("  2  “It was the wind.”", ran.Lines);
        Assert.Contains("There was no wind", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Ben looked at the window, which was shut.", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_waits_for_nothing_is_told_until_when()
    {
        Ran ran = TheProgram.Typed("wait\nlook\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");

        Assert.Single(ran.Lines, "Nothing happens until half past nine in the morning.");
    }

    [Fact]
    public void To_wait_is_called_the_same_at_each_prompt_and_says_for_what()
    {
        Ran ran = TheProgram.Typed("0\n0\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");

        string[] waits = [.. ran.Lines.Where(line => line.StartsWith("  0", StringComparison.Ordinal))];
        Assert.Equal("  0  Wait until something happens", waits[0]);
        Assert.Equal("  0  Wait until something happens (nobody else has anything in hand; only", waits[1]);
        Assert.Contains("     the clock may bring something)", ran.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1\n")]
    [InlineData("quit\n")]
    public void The_end_of_input_is_a_polite_end(string input)
    {
        Ran ran = TheProgram.Typed(input, "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal("", ran.Errors);
    }

    [Fact]
    public void Without_a_name_one_is_asked_for()
    {
        Ran ran = TheProgram.Typed("7\nZoe\n2\n", "play", TheProgram.Lamp, "--seed", "1", "--as");

        Assert.Contains("  1  Ada", ran.Lines);
        Assert.Equal(2, ran.Lines.Count(line => line == "Type a number from 0 to 2, or a name."));
        Assert.Contains("Ben has no reason to do anything just now.", ran.Lines);
    }

    [Fact]
    public void One_can_be_nobody_and_watch()
    {
        Ran ran = TheProgram.Typed("0\n", "play", TheProgram.Lamp, "--seed", "1");

        Assert.Equal("Nobody missed the lamp.", ran.Lines[^1]);
    }

    [Theory]
    [InlineData("5", "\"5\" is nothing to do here. Type a number from 0 to 1, or help.")]
    [InlineData("-1", "\"-1\" is nothing to do here. Type a number from 0 to 1, or help.")]
    [InlineData("99999999999999999999", "\"99999999999999999999\" is nothing to do here. Type a number from 0 to 1, or help.")]
    [InlineData("dance", "\"dance\" is nothing to do here. Type a number from 0 to 1, or help.")]
    [InlineData("why", "Nothing has happened yet.")]
    [InlineData("undo", "There is nothing to take back yet.")]
    [InlineData("save", "Save where? Type `save FILE`.")]
    [InlineData("more", "There is nothing more to do here.")]
    [InlineData("quit", null)]
    public void Wrong_input_is_told_what_would_work(string line, string? answer)
    {
        Ran ran = TheProgram.Typed(line + "\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");

        Assert.Equal(0, ran.ExitCode);
        if (answer is not null)
            Assert.Contains(answer, string.Join(' ', ran.Lines), StringComparison.Ordinal);
        Assert.All(ran.Lines, line => Assert.True(line.Length <= 76, line));
    }

    [Fact]
    public void A_number_that_was_not_shown_does_nothing()
    {
        Ran ran = TheProgram.Typed("1\n2\nmore\n2\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");

        string refusal = "\"2\" is nothing to do here. Type a number from 0 to 1, more to see what else there is, or help.";
        Assert.Equal(2, string.Join(' ', ran.Lines).Split(refusal).Length);
    }

    [Fact]
    public void Questions_at_the_prompt_are_answered_from_what_one_knows()
    {
        Ran ran = TheProgram.Typed("1\nwhy\nwhy 99\nwho\nmap\nlook\nhelp\nmore garden\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");

        Assert.Contains("Ada wanted to know what happened", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Type why, or why with the number of an event from 1 to 1.", ran.Lines);
        Assert.Contains("Ben. Here, with you.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("The garden. It is 4 minutes to the hall.", ran.Lines);
        Assert.Equal(2, ran.Lines.Count(line => line.StartsWith("  1  Ask Ben about the lamp", StringComparison.Ordinal)));
        Assert.Contains("undo         take the last decision back", ran.Lines);
        Assert.Contains("  2  Walk to the garden (4 minutes)", ran.Lines);
    }

    [Fact]
    public void Undo_takes_a_decision_back()
    {
        Ran ran = TheProgram.Typed("1\nundo\n1\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");

        Assert.Contains("Taken back.", ran.Lines);
        Assert.Equal(2, ran.Lines.Count(line => line.StartsWith("  1  Walk to the hall", StringComparison.Ordinal)));
    }

    [Fact]
    public void Being_interrupted_has_its_own_exit_code()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Interrupts are sent with kill.");
        using Process process = TheProgram.Start("play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");
        while (process.StandardOutput.ReadLine() is string line && !line.Contains("Wait until something happens", StringComparison.Ordinal))
        {
        }

        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(130, process.ExitCode);
    }
}
