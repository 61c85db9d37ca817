namespace Motive.Cli.Tests;

/// <summary>How much may happen, and what is too much: every command that runs a story has an answer, and a plain one.</summary>
public sealed class LimitTests
{
    /// <summary>Once she is asleep she has nothing to decide for a year, and he bales day after day.</summary>
    private const string Asleep = """
        story "The Tide"
        fact asleep
        fact dry
        character Ann she
            wants
                100 if asleep
        character Bob he
            wants
                1 if dry
        action doze(who: character)
            requires who = Ann and not asleep
            effects asleep
            consenting who
            takes 525600 minutes
        action bale(who: character)
            requires who = Bob and not dry
            effects dry
            consenting who
        happening flood at 03:00
            effects not dry
        happening rain at 15:00
            effects not dry
        chapter 1 "Low Water"
        """;

    [Fact]
    public void Who_plays_says_for_how_long_nothing_may_be_theirs_to_decide()
    {
        using TemporaryFolder folder = new();
        string story = Write(folder, Asleep);
        string save = folder["ann.json"];

        Ran played = TheProgram.Typed("1\n", "play", story, "--as", "Ann", "--events", "30", "--save", save);
        Assert.Equal(3, played.ExitCode);
        Assert.StartsWith("motive: stopped after 30 events in which Ann had nothing to decide. ", played.FirstError, StringComparison.Ordinal);
        Assert.EndsWith(" `--events N` waits for longer.", played.FirstError, StringComparison.Ordinal);

        Ran resumed = TheProgram.Run("play", "--save", save, "--events", "20");
        Assert.Equal(3, resumed.ExitCode);
        Assert.Contains("stopped after 20 events", resumed.FirstError, StringComparison.Ordinal);
        Assert.Equal(3, TheProgram.Run("why", save, "40", "--events", "30").ExitCode);
        Assert.Equal(0, TheProgram.Run("why", save, "10", "--events", "20").ExitCode);
    }

    [Theory]
    [InlineData("watch STORY")]
    [InlineData("play STORY --as Ann")]
    [InlineData("play STORY --as")]
    [InlineData("why STORY 1")]
    [InlineData("test STORY")]
    public void Whatever_runs_a_story_takes_the_same_option(string line)
    {
        using TemporaryFolder folder = new();
        string[] words = line.Replace("STORY", Write(folder, Asleep), StringComparison.Ordinal).Split(' ');

        Ran none = TheProgram.Run([.. words, "--events", "0"]);

        Assert.Equal((2, "motive: --events 0: give a number from 1."), (none.ExitCode, none.FirstError));
        Assert.NotEqual(2, TheProgram.Run([.. words, "--events", "7"]).ExitCode);
    }

    [Theory]
    [InlineData("watch STORY")]
    [InlineData("play STORY --as Ann")]
    [InlineData("why STORY 1")]
    [InlineData("test STORY")]
    [InlineData("plan STORY")]
    public void A_story_too_large_to_set_up_is_told_what_there_is_too_much_of(string line)
    {
        using TemporaryFolder folder = new();
        string story = Write(folder, Large());

        Ran ran = TheProgram.Run(line.Replace("STORY", story, StringComparison.Ordinal).Split(' '));

        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith("motive: the story is too large: with the action `stack2` the story has more than 400000 acts. ", ran.FirstError, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Errors, StringComparison.Ordinal);
    }

    /// <summary>Each action has fewer combinations than one may have; the third of them passes what all may have as acts.</summary>
    private static string Large()
    {
        string coins = string.Join(", ", Enumerable.Range(0, 440).Select(number => $"C{number}"));
        string actions = string.Concat(Enumerable.Range(0, 3).Select(number => $"""
            action stack{number}(who: character, one: coin, other: coin)
                requires one != other
                effects stacked(one)
                consenting who

            """));
        return $"""
            story "Coins"
            type coin
            coin {coins}
            fact stacked(coin)
            character Ann she
                wants
                    1 if stacked(C0)
            wants of author
                1 if stacked(C0)
            {actions}
            chapter 1 "One"
            test "stacked"
                expect never stacked(C0)

            """;
    }

    private static string Write(TemporaryFolder folder, string text)
    {
        File.WriteAllText(folder["story.story"], text);
        return folder["story.story"];
    }
}
