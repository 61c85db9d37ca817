using System.Text.RegularExpressions;

namespace Motive.Cli.Tests;

/// <summary>What a player sees first, and the seed that a morning can be had again by.</summary>
public sealed partial class CoverTests : IDisposable
{
    private const string Ferry = """
        story "The Ferry"
            about "A small thing."
            blurb "Nobody has crossed since the rope broke, and Jory has a letter for the other side."
            rating general
            notes "a drowned hat" mention
        character Jory "Jory" he
            played "In a hurry, and on the wrong bank." 10 minutes
        character Mab "Mab" she
            played "Can swim." 1 minute
        action whistle(who: character)
            as "whistle"
            consenting who
            takes 1 minute
        chapter 1 "Morning"
            starts day 1 08:00
            point of view Jory, Mab
        """;

    private readonly TemporaryFolder folder = new();
    private readonly string story;

    public CoverTests()
    {
        story = folder["ferry.story"];
        File.WriteAllText(story, Ferry);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_says_who_where_and_what_is_at_stake_and_what_it_is_to_be_each()
    {
        Ran ran = TheProgram.Typed("1\nquit\n", "play", story, "--seed", "7");

        Assert.Contains("Nobody has crossed since the rope broke, and Jory has a letter for the other", ran.Lines);
        Assert.Contains("  1  Jory. In a hurry, and on the wrong bank. (10 minutes)", ran.Lines);
        Assert.Contains("  2  Mab. Can swim. (a minute)", ran.Lines);
        Assert.Contains("Seed 7: with --seed 7 it can be had again.", ran.Lines);
    }

    [Fact]
    public void What_some_would_rather_know_is_for_whoever_asks()
    {
        Ran asked = TheProgram.Typed("notes\n1\nquit\n", "play", story, "--seed", "7");
        Ran at = TheProgram.Typed("notes\nquit\n", "play", story, "--seed", "7", "--as", "Mab");
        Ran silent = TheProgram.Typed("1\nquit\n", "play", story, "--seed", "7");
        Ran watched = TheProgram.Run("watch", story);

        Assert.Contains("In this story: a drowned hat (mentioned).", asked.Lines);
        Assert.Contains("In this story: a drowned hat (mentioned).", at.Lines);
        Assert.DoesNotContain("drowned hat", silent.Output, StringComparison.Ordinal);
        Assert.Contains("Rated for: general. Type notes to know what is in it.", silent.Lines);
        Assert.Contains("In this story: a drowned hat (mentioned).", watched.Lines);
    }

    [Theory]
    [InlineData("watch")]
    [InlineData("play")]
    public void A_first_chapter_that_is_called_as_the_story_is_has_no_second_heading(string command)
    {
        string other = folder["named.story"];
        File.WriteAllText(other, Ferry.Replace("chapter 1 \"Morning\"", "chapter 1 \"The Ferry\"", StringComparison.Ordinal));
        string transcript = folder["read"];
        string typed = $"transcript {transcript}\nquit\n";
        Ran once = TheProgram.Typed(typed, command == "play" ? ["play", other, "--as", "Mab"] : ["watch", other]);
        Ran twice = TheProgram.Typed("quit\n", command == "play" ? ["play", story, "--as", "Mab"] : ["watch", story]);

        Assert.Single(once.Lines, line => line.Trim() == "The Ferry");
        Assert.Single(twice.Lines, line => line.Trim() == "The Ferry");
        Assert.Single(twice.Lines, line => line.Trim() == "Morning");
        if (command == "play")
            Assert.Single(File.ReadAllLines(transcript), line => line == "The Ferry");
    }

    [Fact]
    public void Without_a_seed_one_is_drawn_and_named_and_kept_in_the_save()
    {
        string[] seeds = [.. Enumerable.Range(0, 3).Select(number => Drawn($"save{number}"))];

        Assert.True(seeds.Distinct().Count() > 1, string.Join(' ', seeds));
    }

    private string Drawn(string name)
    {
        Ran ran = TheProgram.Typed("1\nquit\n", "play", story, "--as", "Mab", "--save", folder[name]);
        string seed = Seed().Match(ran.Output).Groups["seed"].Value;
        Assert.Contains($"(seed {seed})", string.Join(' ', ran.Lines), StringComparison.Ordinal);
        Assert.Contains($"\"seed\": {seed}", File.ReadAllText(folder[name]), StringComparison.Ordinal);
        return seed;
    }

    [GeneratedRegex(@"Seed (?<seed>\d+): with --seed \k<seed> it can be had again")]
    private static partial Regex Seed();
}
