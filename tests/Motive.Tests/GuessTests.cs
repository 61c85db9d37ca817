using Motive.Answers;
using Motive.Reading;

namespace Motive.Tests;

/// <summary>What somebody makes of what others did, by their own picture of them.</summary>
public class GuessTests
{
    private const string Orchard = """
        story "The Orchard"
        fact hungry(who: character) as "{who} was hungry"
        fact angry(who: character) as "{who} was angry with the tree"
        fact shaken as "the tree was shaken"
        character Pip "Pip" he
            hungry
        character Nan "Nan" she
        initially
            NAN
        wants of who: character
            3 if hungry(who) and shaken as "to have an apple"
            2 if angry(who) and shaken as "to have it out with the tree"
        action shake(who: character)
            as "shake the tree"
            requires who = Pip and not shaken
            effects shaken
            consenting who
            takes 5 minutes
        chapter 1 "Noon"
            starts day 1 12:00
        """;

    [Fact]
    public void A_guess_is_the_reason_that_one_would_have_with_the_mind_one_is_thought_to_have()
    {
        Assert.Contains("Why Pip did it, Nan can only guess. She would say that Pip wanted to have an apple.", Asked("believes(Nan, hungry(Pip)) = true"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_guess_can_be_wrong()
    {
        string answer = Asked("""
            believes(Nan, hungry(Pip)) = false
                believes(Nan, believes(Pip, hungry(Pip))) = false
                believes(Nan, angry(Pip)) = true
                believes(Nan, believes(Pip, angry(Pip))) = true
            """);
        Assert.Contains("She would say that Pip wanted to have it out with the tree.", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("apple", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_sees_nothing_in_it_for_somebody_says_so()
    {
        string answer = Asked("""
            believes(Nan, hungry(Pip)) = false
                believes(Nan, believes(Pip, hungry(Pip))) = false
            """);
        Assert.Contains("She has no idea: as she saw things then, there was nothing in it for Pip.", answer, StringComparison.Ordinal);
    }

    private static string Asked(string beliefs)
    {
        StoryRun run = Fixtures.Watched(Orchard.Replace("NAN", string.Join("\n    ", beliefs.Split('\n').Select(line => line.Trim())), StringComparison.Ordinal));
        while (run.Events.Count == 0)
            run.Next();
        return string.Join(" ", run.Why(1, "Nan").Paragraphs);
    }
}
