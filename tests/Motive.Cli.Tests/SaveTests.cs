namespace Motive.Cli.Tests;

public class SaveTests
{
    [Fact]
    public void A_run_goes_on_where_it_was_left()
    {
        using TemporaryFolder folder = new();
        string file = folder["ada.json"];
        Ran first = TheProgram.Typed("1\n1\nquit\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada", "--save", file);

        Ran second = TheProgram.Typed("1\n1\n", "play", "--save", file);

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("  1  Thank Ben (because you want Ben to like her)", second.Lines);
        Assert.DoesNotContain("  1  Walk to the hall", second.Output, StringComparison.Ordinal);
        Assert.Contains("The End", second.Lines);
        Assert.Equal(["ada.json"], folder.Files);
    }

    [Fact]
    public void Each_decision_is_saved_when_it_is_made()
    {
        using TemporaryFolder folder = new();
        string file = folder["ada.json"];

        TheProgram.Typed("1\nsave " + folder["other.json"] + "\n1\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada", "--save", file);

        Assert.Contains("ask(Ada, Ben)", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain("ask(Ada, Ben)", File.ReadAllText(folder["other.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_answers_for_a_save()
    {
        using TemporaryFolder folder = new();
        string file = folder["ben.json"];
        TheProgram.Typed("0\n0\n2\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ben", "--save", file);

        Ran ran = TheProgram.Run("why", file, "3");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("the player chose it", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"format\":1", "is damaged or cut off")]
    [InlineData("", "is damaged or cut off")]
    [InlineData("{}", "this is not a save")]
    public void A_damaged_save_is_refused_and_left_alone(string text, string expected)
    {
        using TemporaryFolder folder = new();
        string file = folder["bad.json"];
        File.WriteAllText(file, text);

        Ran ran = TheProgram.Typed("1\n", "play", TheProgram.Lamp, "--seed", "1", "--save", file);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(expected, ran.FirstError, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void A_save_is_not_mixed_with_another_way_to_begin()
    {
        using TemporaryFolder folder = new();
        string file = folder["ada.json"];
        TheProgram.Typed("1\n", "play", TheProgram.Lamp, "--as", "Ada", "--save", file, "--seed", "3");

        Assert.Equal(0, TheProgram.Run("play", TheProgram.Lamp, "--as", "ada", "--save", file).ExitCode);
        Assert.Equal(0, TheProgram.Run("play", TheProgram.Lamp, "--save", file, "--seed", "3").ExitCode);
        Assert.Equal(2, TheProgram.Run("play", TheProgram.Lamp, "--save", file, "--seed", "4").ExitCode);
        Assert.Equal(2, TheProgram.Run("play", TheProgram.Lamp, "--as", "Ben", "--save", file).ExitCode);
        Assert.Equal(2, TheProgram.Run("play", TheProgram.Lamp, "--set", "lit", "--save", file).ExitCode);
    }

    [Theory]
    [InlineData("no/such/folder.json", "there is no folder")]
    [InlineData("", "it is a folder")]
    public void What_cannot_be_written_is_said(string name, string expected)
    {
        using TemporaryFolder folder = new();

        Ran ran = TheProgram.Typed($"save {folder[name]}\n1\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains(expected, string.Join(' ', ran.Lines), StringComparison.Ordinal);
        Assert.Contains("Ada came into the hall.", ran.Lines);
    }

    [Fact]
    public void Nobody_plays_for_a_save_that_cannot_be_written()
    {
        using TemporaryFolder folder = new();

        Ran ran = TheProgram.Typed("1\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada", "--save", folder["no/such/folder.json"]);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("there is no folder", ran.FirstError, StringComparison.Ordinal);
        Assert.Equal("", ran.Output);
    }
}
