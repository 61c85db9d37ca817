namespace Motive.Tests;

/// <summary>What is known of somebody, and what of it is new since one met them last.</summary>
public class AcquaintanceTests
{
    private const string Mill = """
        story "The Mill"
        use travel
        place Mill "the mill" as "in the mill"
        place Lane "the lane" as "in the lane"
        fact fond(of: character, by: character): 0..10 = 5
        fact limping(who: character) as "{who} was limping"
        fact tools: 0..9 as "there were {value} tools"
        fact swept as "the floor was swept"
        character Vera "Vera" she
            at Mill
        character Tomas "Tomas" he
            at Mill
        initially
            distance(Mill, Lane) = 2
            distance(Lane, Mill) = 2
        action stumble(who: character)
            as "fall over the sack"
            requires who = Tomas and not limping(who)
            effects
                limping(who)
                fond(Tomas, by Vera) += 1
            consenting who
            observing x: together(x, who)
        action whistle(who: character)
            as "whistle"
            requires who = Vera
            consenting who
        chapter 1 "Morning"
            starts day 1 08:00
        """;

    [Fact]
    public void What_one_saw_of_somebody_and_what_came_of_it_is_new()
    {
        StoryRun run = Fixtures.Played("Vera", Mill.Replace("\"Tomas\" he\n    at Mill", "\"Tomas\" he\n    at Mill\n    wants\n        2 if limping(Tomas) as \"pity\"", StringComparison.Ordinal));
        run.Choose("wait");
        string known = string.Join(" ", run.About("Tomas").Paragraphs);

        Assert.Contains("New since the story began: You saw Tomas fall over the sack. You have seen that he was limping. You like Tomas more than you did.", known, StringComparison.Ordinal);
        Assert.Contains("As far as you know, Tomas was limping.", known, StringComparison.Ordinal);
        Assert.DoesNotContain(known, letter => char.IsDigit(letter));
        Assert.Equal("Tomas", run.Cast()[0].Name);
        Assert.StartsWith("Tomas. You saw Tomas fall over the sack.", run.Cast()[0].Text, StringComparison.Ordinal);
    }

    /// <summary>Whoever has been named is called by a pronoun, the story's own and *they* too; what says of them what they were comes first.</summary>
    [Theory]
    [InlineData("he", "As far as you know, Tomas was limping, he had a cold and Vera's dog was fond of him.", "You do not mind him.", "You believe that he does not mind you.")]
    [InlineData("they", "As far as you know, Tomas was limping, they had a cold and Vera's dog was fond of them.", "You do not mind them.", "You believe that they do not mind you.")]
    public void Nobody_is_named_again_and_again(string pronoun, string known, string like, string liked)
    {
        string mill = Mill.Replace("\"Tomas\" he\n    at Mill", $"\"Tomas\" {pronoun}\n    at Mill\n    limping\n    sneezing\n    dogged", StringComparison.Ordinal)
            .Replace("    requires who = Vera\n", "    requires who = Vera\n    effects\n        not sneezing(Tomas)\n        not dogged(Tomas)\n", StringComparison.Ordinal)
            .Replace("fact tools", "fact dogged(who: character) as \"Vera's dog was fond of {who}\"\nfact sneezing(who: character) as \"{who} had a cold\"\nfact tools", StringComparison.Ordinal);
        IReadOnlyList<string> paragraphs = Fixtures.Played("Vera", mill).About("Tomas").Paragraphs;

        Assert.Equal(known, paragraphs[^1].Replace('’', '\''));
        Assert.Contains(like, paragraphs[0], StringComparison.Ordinal);
        Assert.Contains(liked, paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_new_that_is_said()
    {
        StoryRun run = Fixtures.Played("Vera", Mill);

        Assert.Contains("You know of nothing new about him since the story began.", run.About("tomas").Paragraphs);
        Assert.Empty(run.Cast()[0].News);
        Assert.False(run.About("Vera").IsKnown);
        Assert.Throws<RequestException>(() => run.About("Zoe"));
    }
}
