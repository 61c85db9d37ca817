namespace Motive.Cli.Tests;

public class CommandTests
{
    [Theory]
    [InlineData("watch /no/such/story", "there is no story at /no/such/story")]
    [InlineData("watch LAMP --until 9", "has the chapters 1, 2")]
    [InlineData("watch LAMP --format xml", "there are text and jsonl")]
    [InlineData("watch LAMP --seed many", "motive: --seed many: that is not a number it can be. See `motive watch --help`.")]
    [InlineData("watch LAMP --seed -1", "motive: --seed -1: that is not a number it can be.")]
    [InlineData("watch LAMP --at x --do light(Ada)", "motive: --at x: that is not a number it can be.")]
    [InlineData("watch LAMP --at 3", "goes with one --do")]
    [InlineData("watch LAMP --at 0 --do light(Ada)", "--at 0: events are numbered from 1")]
    [InlineData("watch LAMP --set facade(Ada)", "--set \"facade(Ada)\": ")]
    [InlineData("watch LAMP --believe at(Ada)", "--believe \"at(Ada)\": ")]
    [InlineData("watch LAMP --forbid dance(_)", "--forbid \"dance(_)\": ")]
    [InlineData("watch LAMP --nonsense", "--nonsense")]
    [InlineData("play LAMP --as Zoe", "There are Ada, Ben")]
    [InlineData("why LAMP 99", "has had 5")]
    [InlineData("why LAMP zero", "not the number of an event")]
    [InlineData("why LAMP 1 --who Zoe", "There are Ada, Ben")]
    [InlineData("dance", "dance")]
    public void Wrong_input_is_answered_on_the_error_stream_with_2(string line, string expected)
    {
        Ran ran = TheProgram.Run([.. line.Split(' ').Select(word => word == "LAMP" ? TheProgram.Lamp : word)]);

        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith("motive: ", ran.FirstError, StringComparison.Ordinal);
        Assert.Contains(expected, ran.FirstError, StringComparison.Ordinal);
        Assert.Equal("", ran.Output);
    }

    [Fact]
    public void A_story_with_mistakes_is_answered_with_its_messages()
    {
        using TemporaryFolder folder = new();
        string file = folder["bad.story"];
        File.WriteAllText(file, "character Ada she\n    facade 9\n");

        Ran ran = TheProgram.Run("watch", file);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("has an error", ran.FirstError, StringComparison.Ordinal);
        Assert.Contains("bad.story:2:5: error MO0029", ran.Errors, StringComparison.Ordinal);
    }

    /// <summary>Nothing reads the second parameter of the action.</summary>
    [Theory]
    [InlineData("watch FILE", 0)]
    [InlineData("play FILE --as Ada", 0)]
    [InlineData("play FILE --as Ada --save SAVE", 0)]
    [InlineData("why FILE 1", 0)]
    [InlineData("why SAVE 1", 0)]
    [InlineData("plan FILE", 2)]
    public void Warnings_stand_on_the_error_stream_once_and_change_nothing(string line, int code)
    {
        using TemporaryFolder folder = new();
        string file = folder["hasty.story"];
        string text = File.ReadAllText(Path.Combine(TheProgram.Lamp, "story.story"));
        File.WriteAllText(file, text + "\naction hum(who: character, tune: character)\n    requires not lit\n    effects lit\n    consenting who\n");
        string save = folder["ada.json"];
        Assert.Equal(0, TheProgram.Typed("1\n", "play", file, "--as", "Ada", "--save", save).ExitCode);

        Ran ran = TheProgram.Typed("1\n", [.. line.Split(' ').Select(word => word.Replace("FILE", file, StringComparison.Ordinal).Replace("SAVE", save, StringComparison.Ordinal))]);

        Assert.Equal(code, ran.ExitCode);
        Assert.Equal(2, ran.Errors.Split("warning MO0075").Length);
        Assert.DoesNotContain("MO0075", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_knows_what_may_be_known()
    {
        Assert.Equal(0, TheProgram.Run("why", TheProgram.Lamp, "3").ExitCode);
        Assert.Contains("Ben wanted to have it off his chest", TheProgram.Run("why", TheProgram.Lamp, "3", "--who", "Ben").Output, StringComparison.Ordinal);
        Assert.Contains("can only guess", TheProgram.Run("why", TheProgram.Lamp, "3", "--who", "Ada", "--seed", "2").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_says_no_to_somebody_who_was_not_there()
    {
        using TemporaryFolder folder = new();
        string file = folder["secret.story"];
        string text = File.ReadAllText(Path.Combine(TheProgram.Lamp, "story.story"));
        File.WriteAllText(file, text.Replace("    takes distance", "    observing nobody\n    takes distance", StringComparison.Ordinal));

        Ran ran = TheProgram.Run("why", file, "1", "--who", "Ben");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("Ben knows nothing of event 1", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_story_runs_and_is_never_written_over()
    {
        using TemporaryFolder folder = new();
        string place = folder["mine"];
        Assert.Equal(0, TheProgram.Run("new", place).ExitCode);
        string file = Path.Combine(place, "story.story");
        File.AppendAllText(file, "# mine\n");

        Ran again = TheProgram.Run("new", place);

        Assert.Equal(2, again.ExitCode);
        Assert.EndsWith("# mine\n", File.ReadAllText(file), StringComparison.Ordinal);
        Ran watched = TheProgram.Run("watch", place, "--format", "jsonl");
        Assert.Equal(0, watched.ExitCode);
        Assert.StartsWith("{\"end\":\"light\"", watched.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_not_a_mistake()
    {
        Ran ran = TheProgram.Run("--help");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("watch", ran.Output, StringComparison.Ordinal);
    }
}
