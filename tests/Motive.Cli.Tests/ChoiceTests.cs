namespace Motive.Cli.Tests;

/// <summary>The page of choices: what stands on it, how it is opened further, and what can be typed.</summary>
public sealed class ChoiceTests : IDisposable
{
    private const string Ferry = """
        story "The Ferry"
        use travel, relations
        place Landing "the landing" as "at the landing"
        place Inn "the inn" as "in the inn"
        place Hill "the hill" as "on the hill"
        place Chapel "the chapel" as "in the chapel"
        fact sung as "the song was sung"
        fact insulted(who: character) as "{who} was insulted"
        character Jory "Jory" he
            at Landing
            wants
                3 if together(Jory, Mab) as "company"
                1 if sung as "a song"
        character Mab "Mab" she
            at Chapel
        character Wil "Wil" he
            at Landing
            wants
                -3 if insulted(Wil) as "not to be insulted"
        initially
            distance(Landing, Inn) = 3
            distance(Inn, Landing) = 3
            distance(Inn, Hill) = 4
            distance(Hill, Inn) = 4
            distance(Hill, Chapel) = 5
            distance(Chapel, Hill) = 5
            dear(Wil, to Jory)
        action sing(who: character)
            as "sing a song"
            requires who = Jory and not sung
            effects sung
            consenting who
            takes 1 minute
        action hum(who: character, to: character)
            as "hum to {to}"
            requires who = Jory and together(who, to) and who != to
            consenting who
            takes 1 minute
        action mock(who: character, other: character)
            as "mock {other}"
            requires who = Jory and together(who, other) and who != other
            effects insulted(other)
            consenting who
            takes 1 minute
        chapter 1 "Morning"
            starts day 1 08:00
        """;

    private readonly TemporaryFolder folder = new();
    private readonly string story;

    public ChoiceTests()
    {
        story = folder["ferry.story"];
        File.WriteAllText(story, Ferry);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_places_stand_behind_one_line_and_are_listed_with_their_minutes()
    {
        string page = string.Join('\n', Play("go\n").Lines);

        Assert.Contains("  1  Sing a song (because you want a song)\n  2  Go … (walk to the chapel, because you want to see Mab; 2 other places)\n  3  Hum to Wil\n  0  Wait until something happens", page, StringComparison.Ordinal);
        Assert.Contains("  4  Walk to the chapel (12 minutes; because you want to see Mab)\n  5  Walk to the inn (3 minutes)\n  6  Walk to the hill (7 minutes)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Ways_together_with_somebody_stand_behind_one_line_that_counts_them()
    {
        File.WriteAllText(story, Ferry.Replace("action sing", """
            action fetch(who: character, friend: character, from: place, goal: place)
                as "take {friend} to {goal}"
                requires who = Jory and friend != who and at(who) = from and at(friend) = from and goal != from and distance(from, goal) > 0
                effects
                    at(who) := goal
                    at(friend) := goal
                consenting who
                takes 30 minutes
            action sing
            """, StringComparison.Ordinal).Replace("distance(Inn, Landing)", "distance(Landing, Hill) = 9\n    distance(Inn, Landing)", StringComparison.Ordinal));

        string page = string.Join('\n', Play("leave with …\n").Lines);

        Assert.Contains("  3  Leave with … (take Wil to the hill, because you want company; 1 other\n     choice)\n  4  Hum to Wil\n  0  Wait", page, StringComparison.Ordinal);
        Assert.Contains("  5  Take Wil to the hill (because you want company)\n  6  Take Wil to the inn (because you want company)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("is nothing to do here", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_the_places_chosen_twice_goes_where_it_says()
    {
        Ran ran = Play("2\n2\nmap\n");

        string here = ran.Lines.First(line => line.Contains("You are here", StringComparison.Ordinal));
        Assert.StartsWith("The chapel.", here, StringComparison.Ordinal);
    }

    [Fact]
    public void A_far_place_is_gone_to_at_once_and_taken_back_at_once()
    {
        Ran ran = Play("go chapel\nmap\nundo\nmap\n");

        int[] here = [.. ran.Lines.Index().Where(line => line.Item.Contains("You are here", StringComparison.Ordinal)).Select(line => line.Index)];
        Assert.StartsWith("The chapel.", ran.Lines[here[0]], StringComparison.Ordinal);
        Assert.StartsWith("The landing.", ran.Lines[here[1]], StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_hurt_somebody_dear_stands_behind_the_first_page_and_is_marked()
    {
        Ran ran = Play("more\n");

        Assert.Contains("     more: 1 that would hurt somebody dear to you", ran.Lines);
        Assert.Contains("     it would hurt somebody who is dear to you:", ran.Lines);
        Assert.Contains("  4  Mock Wil (it would hurt)", ran.Lines);
        Assert.DoesNotContain(ran.Lines.TakeWhile(line => line != "> more"), line => line.Contains("Mock Wil", StringComparison.Ordinal));
    }

    /// <summary>Though Jory would like to see it done, it stands behind the page and under its heading, after all that is harmless.</summary>
    [Fact]
    public void A_blow_that_is_wanted_is_not_among_what_is_tender()
    {
        File.WriteAllText(story, Ferry.Replace("1 if sung", "2 if insulted(Wil) as \"to have it out\"\n        1 if sung", StringComparison.Ordinal));
        Ran ran = Play("more\n");
        int heading = Array.IndexOf(ran.Lines, "     it would hurt somebody who is dear to you:");

        Assert.DoesNotContain(ran.Lines.TakeWhile(line => line != "> more"), line => line.Contains("Mock Wil", StringComparison.Ordinal));
        Assert.Equal("  4  Mock Wil (because you want to have it out; it would hurt)", ran.Lines[heading + 1]);
        Assert.StartsWith("> ", ran.Lines[heading + 2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("one")]
    [InlineData("#1")]
    [InlineData("song")]
    [InlineData("sing a SONG")]
    [InlineData("Sing a song.")]
    public void Numbers_and_words_are_understood(string line) =>
        Assert.DoesNotContain(Play($"{line}\nlook\n").Lines, shown => shown.Contains("is nothing to do here", StringComparison.Ordinal) || shown.Contains("can be each", StringComparison.Ordinal));

    [Theory]
    [InlineData("walk", "\"walk\" can be each of 3 things here: Walk to the chapel; Walk to the inn; Walk to the hill. Say more of the one that you mean, or type its number.")]
    [InlineData("mock", "\"mock\" is nothing to do here. Type a number from 0 to 3, more to see what else there is, or help.")]
    [InlineData("go mill", "\"mill\" is nothing to do here.")]
    public void What_is_ambiguous_or_would_hurt_is_not_done_by_a_word(string line, string answer) =>
        Assert.Contains(answer, string.Join(' ', Play($"{line}\n").Lines), StringComparison.Ordinal);

    /// <summary>To look shows the page again; with more behind it, it is the words of a choice.</summary>
    [Fact]
    public void What_begins_like_a_command_can_be_the_words_of_a_choice()
    {
        File.WriteAllText(story, Ferry.Replace("\"sing a song\"", "\"look for Mab\"", StringComparison.Ordinal));
        Ran ran = Play("look\nlook for Mab\nlook\n");

        Assert.Equal(2, ran.Lines.Count(line => line.StartsWith("  1  Look for Mab", StringComparison.Ordinal)));
    }

    [Fact]
    public void More_with_a_word_searches_everything()
    {
        Ran ran = Play("more song\n");

        Assert.Equal(2, ran.Lines.Count(line => line == "  1  Sing a song (because you want a song)"));
    }

    [Fact]
    public void A_plan_is_told_when_it_is_asked_for()
    {
        string said = string.Join(' ', Play("go\nplan 4\nplan 3\nplan 9\n").Lines);

        Assert.Contains("You want company. Your plan is to walk to the chapel (12 minutes, by the inn and the hill).", said, StringComparison.Ordinal);
        Assert.Contains("You have no reason of your own for it; you just could.", said, StringComparison.Ordinal);
        Assert.Contains("Type plan and the number of something that you could do.", said, StringComparison.Ordinal);
    }

    private Ran Play(string typed) => TheProgram.Typed(typed, "play", story, "--as", "Jory", "--seed", "1");
}
