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
}
