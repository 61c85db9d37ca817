using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>A want is called what anybody would call it; said of somebody, it is theirs.</summary>
public class WantWordTests
{
    private const string Story = """
        story "The Coat"
        type place
        fact at(who: entity): place
        fact mended
        fact found
        place Shop "the shop"
        character Ann "Ann" she
            at Shop
            wants
                3 if mended as "to have one's coat whole, and see how one is got up in it oneself"
                2 if found as "one more of those buttons"
        action mend(who: character)
            as "mend the coat"
            requires not mended
            effects mended
            consenting who
        action find(who: character)
            as "find a button"
            requires mended and not found
            effects found
            consenting who
        chapter 1 "Morning"
            starts day 1 08:00

        """;

    [Fact]
    public void Of_somebody_it_is_said_with_their_pronouns()
    {
        StoryRun run = Fixtures.Load(Story).Begin(new RunRequest { Seed = 1 });
        while (!run.IsOver)
            run.Next();
        string why = string.Join(' ', run.Why(1).Paragraphs);
        Assert.Contains("to have her coat whole, and see how she is got up in it herself", why, StringComparison.Ordinal);
        Assert.Contains("one more of those buttons", why, StringComparison.Ordinal);
    }

    [Fact]
    public void To_whoever_has_it_it_is_yours() => Assert.Contains(
        "you want to have your coat whole, and see how you are got up in it yourself",
        string.Join(' ', Fixtures.Load(Story).Begin(new RunRequest { Player = "Ann" }).ToPrompt().Options.Select(option => option.Reason)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("to read what is addressed to one", "to read what is addressed to her", "to read what is addressed to them")]
    [InlineData("to answer whoever asks one to come", "to answer whoever asks her to come", "to answer whoever asks them to come")]
    [InlineData("to tell them what one thinks of it", "to tell them what she thinks of it", "to tell them what they think of it")]
    [InlineData("to know where one goes and why one hurries", "to know where she goes and why she hurries", "to know where they go and why they hurry")]
    [InlineData("not to have to look at whoever one is done with", "not to have to look at whoever she is done with", "not to have to look at whoever they are done with")]
    [InlineData("to put right what one has said", "to put right what she has said", "to put right what they have said")]
    [InlineData("to have said that one was sorry", "to have said that she was sorry", "to have said that they were sorry")]
    [InlineData("to see friends at peace with one another", "to see friends at peace with one another", "to see friends at peace with one another")]
    [InlineData("not to go on hurting a loved one", "not to go on hurting a loved one", "not to go on hurting a loved one")]
    public void One_is_the_doer_or_the_object(string label, string hers, string theirs)
    {
        Assert.Equal(hers, WantWords.Of(Pronouns.She, label));
        Assert.Equal(theirs, WantWords.Of(Pronouns.They, label));
    }
}
