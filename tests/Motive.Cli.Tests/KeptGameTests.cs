namespace Motive.Cli.Tests;

/// <summary>The game that is kept without asking.</summary>
public sealed class KeptGameTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_turn_is_kept_offered_and_gone_on_with()
    {
        Ran first = Shell("printf '1\\nquit\\n' | motive play LAMP --as Ada --seed 1");
        Ran second = Shell("printf 'quit\\n' | motive play LAMP --as Ada --seed 2");
        Ran third = Shell("printf 'map\\nquit\\n' | motive play LAMP --resume");

        Assert.Contains($"motive play {TheProgram.Lamp} --resume` goes on with it", string.Concat(first.Lines.SkipWhile(line => !line.StartsWith("Kept in", StringComparison.Ordinal)).Select(line => line + " ")), StringComparison.Ordinal);
        Assert.Contains("You have a game as Ada that is not over (seed 1).", string.Join(' ', second.Lines), StringComparison.Ordinal);
        Assert.Contains("Seed 1: with --seed 1 it can be had again.", third.Lines);
        Assert.Contains(third.Lines, line => line.StartsWith("The hall. You are here.", StringComparison.Ordinal));
        Assert.Equal("", first.Errors + second.Errors + third.Errors);
    }

    [Fact]
    public void Nothing_is_kept_where_that_is_not_wanted_or_where_a_file_is_given()
    {
        Shell("printf '1\\nquit\\n' | motive play LAMP --as Ada --no-save");
        Shell("printf '1\\nquit\\n' | motive play LAMP --as Ada --save ada.json");

        Assert.Equal(2, Shell("motive play LAMP --resume").ExitCode);
    }

    [Fact]
    public void A_game_that_came_to_its_end_is_not_kept()
    {
        Shell("printf '1\\n1\\n1\\n1\\n' | motive play LAMP --as Ada --seed 1");

        Assert.Contains("is kept", Shell("motive play LAMP --resume").FirstError, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_game_that_was_only_begun_anew_after_the_end_nothing_is_said_to_be_kept()
    {
        Ran ran = Shell("printf '1\n1\n1\n1\nanother 2\nquit\n' | motive play LAMP --as Ada --seed 1");

        Assert.Contains("As Ada, with the seed 2.", ran.Lines);
        Assert.DoesNotContain(ran.Lines, line => line.StartsWith("Kept in", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_can_be_written_that_is_said_once_and_the_game_goes_on()
    {
        File.WriteAllText(folder["data"], "no folder");
        Ran ran = Shell("printf '1\\n1\\n1\\n1\\n' | motive play LAMP --as Ada --seed 1");

        Assert.Equal(0, ran.ExitCode);
        Assert.Single(ran.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("this game is not kept by itself", ran.Errors, StringComparison.Ordinal);
        Assert.Contains("The End", ran.Lines);
    }

    private Ran Shell(string line)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Folders of program data are named by XDG_DATA_HOME.");
        return TheProgram.Shell($"export XDG_DATA_HOME='{folder["data"]}'; {line}", folder);
    }
}
