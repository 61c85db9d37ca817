namespace Motive.Cli.Tests;

public sealed class BenchTests
{
    private const string Settings = "setting,file,goal,author_limit,character_limit,belief_limit,shortest,peer_here_ms";

    private const string Story =
        """
        story "Short"
        fact done
        character Ann
            wants
                1 if done
        action do_it(who: character)
            requires not done
            effects done
            consenting who
        wants of author
            1 if done
        """;

    [Fact]
    public void Counts_are_written_and_compared()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["settings.csv"], Settings + "\nshort,short.story,1,2,2,1,1,500\nnever,short.story,2,2,2,1,,\n");
        File.WriteAllText(folder["short.story"], Story);
        string[] bench = ["bench", "planning", "--settings", folder["settings.csv"], "--counts", folder["counts.csv"], "--runs", "1"];

        Ran unknown = TheProgram.Run(bench);
        Ran written = TheProgram.Run([.. bench, "--update"]);
        Ran same = TheProgram.Run(bench);
        File.WriteAllText(folder["counts.csv"], File.ReadAllText(folder["counts.csv"]).Replace("short,found,1,", "short,found,2,", StringComparison.Ordinal));
        Ran moved = TheProgram.Run([.. bench, "--only", "short"]);

        Assert.Equal((1, 0, 0, 1), (unknown.ExitCode, written.ExitCode, same.ExitCode, moved.ExitCode));
        Assert.StartsWith("moved: nothing on record -> short,found,1,", unknown.Lines[^2], StringComparison.Ordinal);
        Assert.Equal($"All counts are those of {folder["counts.csv"]}.", same.Lines[^1]);
        Assert.StartsWith("moved: short,found,2,", moved.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith("ratio", same.Lines[0], StringComparison.Ordinal);
        Assert.Contains("        500 ", same.Lines[1], StringComparison.Ordinal);
        Assert.Contains("none          0", same.Lines[2], StringComparison.Ordinal);
        Assert.EndsWith("          -          -", same.Lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.csv", "", "there is no table of settings")]
    [InlineData("settings.csv", "short,short.story,one,2,2,1,1,", "line 2: there is no number in the column goal")]
    [InlineData("settings.csv", "short,none.story,1,2,2,1,1,", "there is no problem at")]
    public void A_table_that_cannot_be_read_is_answered_with_2(string file, string row, string expected)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["settings.csv"], $"{Settings}\n{row}\n");

        Ran ran = TheProgram.Run("bench", "planning", "--settings", folder[file]);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(expected, ran.FirstError, StringComparison.Ordinal);
    }
}
