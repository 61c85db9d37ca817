using System.Diagnostics;

namespace Motive.Cli.Tests;

/// <summary>Two programs with one save, and saves and stories that are moved about.</summary>
public class SharedSaveTests
{
    [Fact]
    public void Who_decided_nothing_leaves_the_save_as_another_program_wrote_it()
    {
        using TemporaryFolder folder = new();
        string file = Begun(folder);
        using Process idle = AtThePrompt(file);
        TheProgram.Typed("1\nquit\n", "play", "--save", file);
        string written = File.ReadAllText(file);

        string said = Typed(idle, "quit\n");

        Assert.Equal(written, File.ReadAllText(file));
        Assert.DoesNotContain("Saved to", said, StringComparison.Ordinal);
        Assert.Equal(["ada.json"], folder.Files);
    }

    [Fact]
    public void Two_programs_that_both_decide_have_a_save_each_in_the_end()
    {
        using TemporaryFolder folder = new();
        string file = Begun(folder);
        using Process second = AtThePrompt(file);
        TheProgram.Typed("1\nquit\n", "play", "--save", file);
        string written = File.ReadAllText(file);

        string said = Typed(second, "0\nquit\n");

        Assert.Equal(written, File.ReadAllText(file));
        Assert.Contains("ada-2.json", Flat(said), StringComparison.Ordinal);
        Assert.Contains("\"wait\"", File.ReadAllText(folder["ada-2.json"]), StringComparison.Ordinal);
        Assert.Equal(["ada-2.json", "ada.json"], folder.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_save_that_appears_while_a_game_is_begun_for_it_is_not_replaced()
    {
        using TemporaryFolder folder = new();
        using Process first = AtThePrompt(folder["ada.json"], TheProgram.Lamp, "--as", "Ada");
        string file = Begun(folder);
        string written = File.ReadAllText(file);

        Typed(first, "0\nquit\n");

        Assert.Equal(written, File.ReadAllText(file));
        Assert.Contains("ada-2.json", folder.Files);
    }

    [Fact]
    public void A_copy_replaces_another_game_only_when_it_is_asked_for_twice()
    {
        using TemporaryFolder folder = new();
        string file = Begun(folder);
        string written = File.ReadAllText(file);

        Ran once = TheProgram.Typed($"save {file}\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ben");
        Assert.Contains("Type the same again to replace it", Flat(once.Output), StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(file));

        TheProgram.Typed($"save {file}\nsave {file}\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ben");
        Assert.Contains("\"Ben\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_back_is_taken_back_in_the_save()
    {
        using TemporaryFolder folder = new();
        string file = folder["ada.json"];

        TheProgram.Typed("1\n1\nundo\nquit\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada", "--save", file);

        Assert.DoesNotContain("ask(Ada, Ben)", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("walk(Ada, Garden, Hall)", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_without_a_decision_can_be_gone_on_from()
    {
        using TemporaryFolder folder = new();
        string file = folder["ada.json"];

        TheProgram.Typed("quit\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada", "--save", file);

        Assert.Contains("  1  Walk to the hall", TheProgram.Typed("", "play", "--save", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_names_nobodys_folders_and_is_moved_together_with_its_story()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["first/saves"]);
        File.Copy(Path.Combine(TheProgram.Lamp, "story.story"), folder["first/lamp.story"]);
        TheProgram.Typed("1\nquit\n", "play", folder["first/lamp.story"], "--as", "Ada", "--save", folder["first/saves/ada.json"]);

        Assert.DoesNotContain(Path.GetTempPath(), File.ReadAllText(folder["first/saves/ada.json"]), StringComparison.Ordinal);
        Assert.Contains("\"../lamp.story\"", File.ReadAllText(folder["first/saves/ada.json"]), StringComparison.Ordinal);

        Directory.Move(folder["first"], folder["second"]);
        Assert.Contains("Ask Ben", TheProgram.Typed("", "play", "--save", folder["second/saves/ada.json"]).Output, StringComparison.Ordinal);

        File.Move(folder["second/lamp.story"], folder["second/saves/lamp.story"]);
        Assert.Contains("Ask Ben", TheProgram.Typed("", "play", "--save", folder["second/saves/ada.json"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_is_gone_is_asked_for_and_the_save_stays()
    {
        using TemporaryFolder folder = new();
        File.Copy(Path.Combine(TheProgram.Lamp, "story.story"), folder["lamp.story"]);
        TheProgram.Typed("1\nquit\n", "play", folder["lamp.story"], "--as", "Ada", "--save", folder["ada.json"]);
        string written = File.ReadAllText(folder["ada.json"]);
        File.Move(folder["lamp.story"], folder["renamed.story"]);

        Ran gone = TheProgram.Run("play", "--save", folder["ada.json"]);
        Assert.Equal(2, gone.ExitCode);
        Assert.Contains("Say where it is", gone.FirstError, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(folder["ada.json"]));

        Ran found = TheProgram.Typed("", "play", folder["renamed.story"], "--save", folder["ada.json"]);
        Assert.Equal(0, found.ExitCode);
        Assert.Equal("", found.Errors);
    }

    /// <summary>A save of one decision.</summary>
    private static string Begun(TemporaryFolder folder)
    {
        TheProgram.Typed("1\nquit\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada", "--save", folder["ada.json"]);
        return folder["ada.json"];
    }

    private static Process AtThePrompt(string file, params string[] more)
    {
        Process process = TheProgram.Start(["play", .. more, "--save", file]);
        while (process.StandardOutput.ReadLine() is string line && !line.Contains("Wait until something happens", StringComparison.Ordinal))
        {
        }

        return process;
    }

    /// <summary>Types to the end, and reads what is still said.</summary>
    private static string Typed(Process process, string input)
    {
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string said = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)));
        return said;
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
