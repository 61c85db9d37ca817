namespace Motive.Cli.Tests;

/// <summary>Streams that are closed or full: a plain message where there is still somebody to read it, and the exit code.</summary>
public sealed class OutputTests
{
    private const string Closed = "motive: cannot write the output: it is closed.\n";
    private const string Full = "motive: cannot write the output: No space left on device.\n";

    [Theory]
    [InlineData("motive --version >&-", 2, Closed)]
    [InlineData("motive --version >/dev/full", 2, Full)]
    [InlineData("motive --help >/dev/full", 2, Full)]
    [InlineData("motive watch LAMP >/dev/full", 2, Full)]
    [InlineData("motive watch LAMP --format jsonl >&-", 2, Closed)]
    [InlineData("motive why LAMP 1 >/dev/full", 2, Full)]
    [InlineData("motive play LAMP --as Ada >&-", 2, Closed)]
    [InlineData("motive plan LAMP/story.story >/dev/full", 2, null)]
    [InlineData("motive new mine >/dev/full", 2, Full)]
    [InlineData("motive watch nope 2>&-", 2, "")]
    [InlineData("motive watch nope 2>/dev/full", 2, "")]
    [InlineData("motive watch nope >&- 2>&-", 2, "")]
    [InlineData("motive watch nope >/dev/full", 2, "motive: there is no story at nope.")]
    [InlineData("motive --version <&- >/dev/null", 0, "")]
    [InlineData("motive play LAMP --as Ada <&- >/dev/null", 0, "")]
    [InlineData("motive play LAMP --as Ada </ >/dev/null", 2, "motive: cannot read the input: Is a directory.\n")]
    public void What_cannot_be_written_or_read_is_said_where_it_can_be(string line, int exitCode, string? errors)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Streams are closed by a shell, and /dev/full is of Linux.");
        using TemporaryFolder folder = new();

        Ran ran = TheProgram.Shell(line, folder);

        Assert.Equal(exitCode, ran.ExitCode);
        if (errors is { Length: > 0 })
            Assert.StartsWith(errors, ran.Errors, StringComparison.Ordinal);
        else if (errors is not null)
            Assert.Equal("", ran.Errors);
        Assert.DoesNotContain("   at ", ran.Errors, StringComparison.Ordinal);
    }

    /// <summary>This story has no end; left alone, it stops after 2000 events and says so.</summary>
    [Theory]
    [InlineData("jsonl")]
    [InlineData("text")]
    public void Nothing_more_is_computed_when_the_reader_has_gone(string format)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A shell makes the pipe.");

        Ran ran = TheProgram.Shell($"{{ motive watch WINDOW --format {format}; echo $? >&2; }} | head -n 3");

        Assert.Equal("0\n", ran.Errors);
        Assert.InRange(ran.Lines.Length, 1, 3);
    }

    [Fact]
    public void Two_streams_into_one_file_follow_each_other()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A shell opens the file.");
        using TemporaryFolder folder = new();

        TheProgram.Shell("echo before >log; { motive --version; motive watch nope; echo between; motive --version; } >>log 2>&1; echo after >>log", folder);

        string[] lines = File.ReadAllLines(folder["log"]);
        Assert.Equal(6, lines.Length);
        Assert.Equal(("before", lines[1], "between", "after"), (lines[0], lines[4], lines[3], lines[5]));
    }
}
