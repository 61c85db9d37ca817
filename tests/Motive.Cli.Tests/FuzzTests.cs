namespace Motive.Cli.Tests;

/// <summary>Some seconds of what <c>bench/README.md</c> describes; by hand it runs for as long as one likes.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void What_is_changed_at_random_breaks_no_law()
    {
        Ran ran = TheProgram.Bench("fuzz", "--seed", "20", "--count", "120");

        Assert.Equal("", ran.Errors);
        Assert.EndsWith(": 0 broken laws.", ran.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(0, ran.ExitCode);
        foreach (string kind in (string[])["story", "problem", "save", "command"])
            Assert.Contains(kind + " ", ran.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_the_same_whenever_it_is_tried()
    {
        string[] one = ["fuzz", "--seed", "20", "--case", "7"];

        Assert.Equal(TheProgram.Bench(one), TheProgram.Bench(one));
        Assert.Equal(2, TheProgram.Bench("fuzz", "--seed", "many").ExitCode);
    }
}
