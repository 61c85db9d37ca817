namespace Motive.Cli.Tests;

/// <summary>The prompt stays behind the end of a story: which end it was, and what can be read, asked and begun from there.</summary>
public sealed class AfterTheEndTests
{
    private const string Bell = """
        story "The Bell"
        fact rung
        fact hushed
        character Ann "Ann" she
            wants
                2 if rung as "to hear it"
                1 if hushed as "to have it quiet"
        character Ben "Ben" he
        action ring(who: character)
            as "ring the bell"
            requires who = Ann and not rung
            effects rung
            consenting who
            takes 5 minutes
        action hush(who: character)
            as "hush the bell"
            requires who = Ann and not hushed
            effects hushed
            consenting who
            takes 5 minutes
        tell ring(_) "It rang."
        tell hush(_) "It was still."
        chapter 1 "One"
            starts day 1 08:00
            ending loud "Loud" when rung
            ending quiet "Quiet" when hushed

        """;

    private static Ran Played(TemporaryFolder folder, string input, params string[] more)
    {
        string story = folder["bell.story"];
        File.WriteAllText(story, Bell);
        return TheProgram.TypedAt(folder["home"], input, ["play", story, "--as", "Ann", "--seed", "1", .. more]);
    }

    [Fact]
    public void It_says_which_end_it_was_and_how_many_have_been_found()
    {
        using TemporaryFolder folder = new();
        Ran first = Played(folder, "ring the bell\n");
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("The End", first.Lines);
        Assert.Contains("The end that it came to is “Loud”. You have found 1 of 2 so far.", first.Lines);
        Assert.Contains("The end that it came to is “Loud”. You have found 1 of 2 so far.", Played(folder, "ring the bell\n").Lines);
        Assert.Contains("The end that it came to is “Quiet”. With it you have found all 2.", Played(folder, "hush the bell\n").Lines);
    }

    /// <summary>The file of the ends is small, and what is damaged in it costs no more than its own line.</summary>
    [Theory]
    [InlineData("The Bell\t1\tloud\nThe Be\u0000ll\t1\tqu", "With it you have found all 2.")]
    [InlineData("\u0001\u0002\u0003", "You have found 1 of 2 so far.")]
    [InlineData("The Bell\t1\tno_such_end\n", "You have found 1 of 2 so far.")]
    public void What_is_remembered_survives_damage(string remembered, string said)
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["home"]);
        File.WriteAllText(Path.Combine(folder["home"], "ends.txt"), remembered);
        Assert.Contains(Played(folder, "hush the bell\n").Lines, line => line.EndsWith(said, StringComparison.Ordinal));
        Assert.Contains(Played(folder, "hush the bell\n").Lines, line => line.EndsWith(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_can_be_kept_the_story_ends_all_the_same()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["home"], "in the way");
        Ran ran = Played(folder, "ring the bell\n");
        Assert.Equal(0, ran.ExitCode);
        Assert.StartsWith("motive: this game is not kept by itself: ", Assert.Single(ran.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("The end that it came to is “Loud”, one of 2.", ran.Lines);
    }

    [Fact]
    public void Undo_goes_back_into_the_story()
    {
        using TemporaryFolder folder = new();
        Ran ran = Played(folder, "ring the bell\nundo\nhush the bell\n");
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(2, ran.Lines.Count(line => line == "The End"));
        Assert.Contains(ran.Lines, line => line.Contains("“Quiet”", StringComparison.Ordinal));
    }

    [Fact]
    public void It_can_be_begun_again_as_somebody_else_and_with_another_seed()
    {
        using TemporaryFolder folder = new();
        Ran ran = Played(folder, "ring the bell\nsame\nwait\n0\n0\nanother 7\nquit\n");
        Assert.Contains("As Ben, with the seed 1.", ran.Lines);
        Assert.Contains("As Ben, with the seed 7.", ran.Lines);
    }

    [Fact]
    public void Another_seed_is_a_number()
    {
        using TemporaryFolder folder = new();
        Assert.Contains("Type another alone, or with the number of a seed.", Played(folder, "ring the bell\nanother morning\n").Lines);
    }

    [Fact]
    public void What_it_turned_on_is_tried_out()
    {
        using TemporaryFolder folder = new();
        Ran ran = Played(folder, "ring the bell\nturning\n");
        Assert.Contains("the end would have been “Quiet”.", string.Join(' ', ran.Lines), StringComparison.Ordinal);
        Assert.Contains("That is what was found, of one choice that was taken out of it.", ran.Lines);
    }

    [Fact]
    public void The_whole_text_can_be_written_to_a_file_which_replaces_none()
    {
        using TemporaryFolder folder = new();
        string file = folder["read.txt"];
        Ran ran = Played(folder, $"transcript {file}\nring the bell\ntranscript {file}\ntranscript {file}2\ntranscript\n");
        Assert.Contains(ran.Lines, line => line.StartsWith("Written to", StringComparison.Ordinal));
        Assert.Contains(ran.Lines, line => line.Contains("already", StringComparison.Ordinal));
        Assert.DoesNotContain("It rang.", File.ReadAllText(file), StringComparison.Ordinal);
        string whole = File.ReadAllText(file + "2");
        Assert.StartsWith("The Bell\n\nOne\n\n", whole, StringComparison.Ordinal);
        Assert.EndsWith("\n\nIt rang.\n", whole, StringComparison.Ordinal);
        Assert.Equal(2, ran.Lines.Count(line => line == "It rang."));
    }

    [Fact]
    public void What_means_nothing_there_is_answered_with_what_does()
    {
        using TemporaryFolder folder = new();
        Ran ran = Played(folder, "ring the bell\ndance\nwhy\nhelp\nquit\n");
        Assert.Contains(ran.Lines, line => line.StartsWith("\"dance\" is nothing to do here. The story is over.", StringComparison.Ordinal));
        Assert.Contains(ran.Lines, line => line.Contains("Ann chose to ring the bell", StringComparison.Ordinal) || line.Contains("You chose", StringComparison.Ordinal));
        Assert.Contains(ran.Lines, line => line.StartsWith("turning ", StringComparison.Ordinal));
    }
}
