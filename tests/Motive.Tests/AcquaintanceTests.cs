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

        Assert.Contains("New since the story began: You saw Tomas fall over the sack. You have seen that Tomas was limping. You like Tomas more than you did.", known, StringComparison.Ordinal);
        Assert.Contains("As far as you know, Tomas was limping.", known, StringComparison.Ordinal);
        Assert.DoesNotContain(known, letter => char.IsDigit(letter));
        Assert.Equal("Tomas", run.Cast()[0].Name);
        Assert.StartsWith("Tomas. You saw Tomas fall over the sack.", run.Cast()[0].Text, StringComparison.Ordinal);
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
