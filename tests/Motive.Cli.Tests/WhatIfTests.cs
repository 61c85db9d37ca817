namespace Motive.Cli.Tests;

/// <summary>What if: what is worth trying of an event, and both lines from where they part.</summary>
public sealed class WhatIfTests
{
    [Fact]
    public void What_is_worth_trying_is_listed_with_the_words_for_it()
    {
        Ran ran = TheProgram.Run("whatif", TheProgram.Lamp, "1");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("  1  What if Ada had not known where Ben was?\n     believe Ada: at(Ben) = unknown\n", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("believe Ada: at(Ben) = unknown")]
    public void Both_lines_are_told_from_where_they_part(string change)
    {
        Ran ran = TheProgram.Run("whatif", TheProgram.Lamp, "1", change);

        Assert.Equal(0, ran.ExitCode);
        Assert.StartsWith("As it was\n\nAda came into the hall.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("The end: “Candles”.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("What would have come\n\nThe sun went down.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("What it led to\n\nFirst, Ada walked to the hall (09:04); instead, Dusk (19:00).\n\nWould not have come about:\n  Ada walked to the hall (09:04)\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Between people:\n  fond(Ada, Ben) = 5, not 8\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("  Ada: culprit = unknown, not Ben\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Chapter 1 would have had no end of its own, not the end “Peace”. ", ran.Output, StringComparison.Ordinal);
        Assert.EndsWith("not the end “Candles”.\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_makes_no_difference_is_said() =>
        Assert.Equal("It would have gone the same way to the end.\n", TheProgram.Run("whatif", TheProgram.Lamp, "1", "believe Ada: at(Ben) = Hall").Output);

    [Fact]
    public void Where_nothing_is_worth_trying_that_is_said_and_the_answer_is_no()
    {
        Ran ran = TheProgram.Run("whatif", TheProgram.Lamp, "3");

        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith("Nothing is found", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whatif", "which event?")]
    [InlineData("whatif LAMP", "which event of")]
    [InlineData("whatif LAMP 99", "has had 5")]
    [InlineData("whatif LAMP 0", "count from 1")]
    [InlineData("whatif LAMP 1 9", "which has 2")]
    [InlineData("whatif LAMP 1 nonsense", "It begins with set")]
    [InlineData("whatif 1 2 3", "one word too many")]
    [InlineData("whatif LAMP 1 --turning-points", "without an event")]
    [InlineData("whatif LAMP --turning-points --most 0", "--most 0: give a number from 1 to 1000.")]
    public void Wrong_questions_are_answered_with_what_would_work(string line, string expected)
    {
        Ran ran = TheProgram.Run([.. line.Split(' ').Select(word => word == "LAMP" ? TheProgram.Lamp : word)]);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(expected, ran.FirstError, StringComparison.Ordinal);
    }
}
