namespace Motive.Cli.Tests;

/// <summary>Saves of a story that was edited since: what a player sees, and which files there are afterwards.</summary>
public class EditedSaveTests
{
    [Theory]
    [InlineData("takes distance(from, to) minutes", "takes 9 minutes", "is another past by decision 2 of 2, to ask Ben about the lamp")]
    [InlineData("and who != whom and not asked", "and who != whom and lit", "Decision 2 of 2, to ask Ben about the lamp, cannot be made any more")]
    public void Another_game_goes_on_in_another_file_and_that_is_said(string from, string to, string said)
    {
        using TemporaryFolder folder = new();
        string file = Saved(folder);
        string written = File.ReadAllText(file);
        Edit(folder, from, to);

        Ran ran = TheProgram.Typed("0\nquit\n", "play", "--save", file);

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains(said, ran.Errors, StringComparison.Ordinal);
        Assert.Contains("ada-2.json", ran.Errors, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(file));
        Assert.Equal("", TheProgram.Run("play", "--save", folder["ada-2.json"]).Errors);
    }

    [Fact]
    public void A_comment_changes_nothing_but_that_it_is_said()
    {
        using TemporaryFolder folder = new();
        string file = Saved(folder);
        Edit(folder, "author \"N. Body\"", "author \"N. Body\" # of nowhere");

        Ran ran = TheProgram.Typed("0\nquit\n", "play", "--save", file);

        Assert.Contains("every decision could still be made", ran.FirstError, StringComparison.Ordinal);
        Assert.Equal(["ada.json", "lamp.story"], folder.Files.Order(StringComparer.Ordinal));
        Assert.Contains("\"wait\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_with_a_mistake_leaves_the_save_as_it_is()
    {
        using TemporaryFolder folder = new();
        string file = Saved(folder);
        string written = File.ReadAllText(file);
        Edit(folder, "chapter 1", "chapitre 1");

        Ran ran = TheProgram.Run("play", "--save", file);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains($"the save {file} stays as it is", ran.FirstError, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(file));
    }

    [Fact]
    public void A_changed_line_is_said_and_played()
    {
        using TemporaryFolder folder = new();
        string file = Saved(folder);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"engine\": \"", "\"engine\": \"9.", StringComparison.Ordinal));

        Ran ran = TheProgram.Run("play", "--save", file);

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("has been edited since it was written", ran.FirstError, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_stand_for_two_choices_choose_neither()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["twins.story"], Lamp.Replace("\"It was the wind.\"", "\"It was me.\"", StringComparison.Ordinal));

        Ran ran = TheProgram.Typed("0\n0\nit was me.\n2\n", "play", folder["twins.story"], "--as", "Ben");

        Assert.Contains("  1  “It was me.” (own up to Ada)", ran.Lines);
        Assert.Contains("  2  “It was me.” (blame the wind)", ran.Lines);
        Assert.Contains("can be each of 2 things here", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Ben looked at the window, which was shut.", ran.Output, StringComparison.Ordinal);
    }

    private static string Lamp => File.ReadAllText(Path.Combine(TheProgram.Lamp, "story.story"));

    /// <summary>A walk and a question.</summary>
    private static string Saved(TemporaryFolder folder)
    {
        File.WriteAllText(folder["lamp.story"], Lamp);
        TheProgram.Typed("1\n1\nquit\n", "play", folder["lamp.story"], "--as", "Ada", "--save", folder["ada.json"]);
        return folder["ada.json"];
    }

    private static void Edit(TemporaryFolder folder, string from, string to) =>
        File.WriteAllText(folder["lamp.story"], File.ReadAllText(folder["lamp.story"]).Replace(from, to, StringComparison.Ordinal));
}
