namespace Motive.Cli.Tests;

/// <summary>Several people at one prompt, who take turns, and what one of them chooses and another must agree to.</summary>
public sealed class SeveralPlayersTests : IDisposable
{
    private const string Garden = """
        story "The Bench"

        fact moved
        fact hummed(character)
        character Ann "Ann" she
            wants
                4 if moved as "to have the bench in the sun"
        character Bob "Bob" he
            wants
                2 if moved as "to sit there"
        action shift(who: character, other: character)
            as "shift the bench with {other}"
            requires who = Ann and other = Bob and not moved
            effects moved
            consenting who, other
            observing everyone
        action hum(who: character)
            as "hum"
            requires not hummed(who)
            effects hummed(who)
            consenting who
            observing everyone

        tell shift(_, _) "They shifted it."
        tell hum(who) "{who} hummed."

        chapter 1 "Noon"
            starts day 1 12:00
            beat sun "In the sun" when moved
            until sun
        """;

    private readonly TemporaryFolder folder = new();

    public SeveralPlayersTests() => File.WriteAllText(folder["bench.story"], Garden);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_is_named_when_it_is_their_turn_and_asked_what_another_chose()
    {
        Ran ran = Typed("shift\n0\nhum\nhum\nshift\n1\nquit\n");

        Assert.Equal("", ran.Errors);
        Assert.Equal(
            [
                "Ann, it is your turn.", "  1  Shift the bench with Bob (because you want to have the bench in the",
                "Bob, it is your turn.", "Ann wants to shift the bench with you.", "  1  Let Ann shift the bench with you (because you want to sit there)", "  0  Refuse",
                "Ann, it is your turn.", "You wanted to shift the bench with Bob, and Bob would not.",
            ],
            ran.Lines.Where(line => line.Contains("your turn", StringComparison.Ordinal) || line.Contains("the bench with", StringComparison.Ordinal) || line.Contains("Refuse", StringComparison.Ordinal)).Take(8));
        Assert.Contains("They shifted it.", ran.Lines);
        Assert.DoesNotContain(ran.Lines, line => line.StartsWith("Nothing happens until noon", StringComparison.Ordinal));
        Assert.Contains("The End", ran.Lines);
    }

    [Fact]
    public void What_was_decided_is_kept_and_gone_on_with_by_the_same_people()
    {
        Typed("shift\nquit\n", "--save", folder["two.json"]);
        Ran on = Typed("1\nquit\n", "--save", folder["two.json"]);
        Ran other = TheProgram.Typed("quit\n", "play", folder["bench.story"], "--as", "Bob", "--save", folder["two.json"]);

        Assert.Equal("", on.Errors);
        Assert.Contains("Ann wants to shift the bench with you.", on.Lines);
        Assert.Contains("They shifted it.", on.Lines);
        Assert.Contains("is played as Ann and Bob", other.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_are_answered_to_whose_turn_it_is()
    {
        Ran ran = Typed("who\nshift\nwho\nundo\nquit\n");

        Assert.Contains(ran.Lines, line => line.StartsWith("Bob.", StringComparison.Ordinal));
        Assert.Contains(ran.Lines, line => line.StartsWith("Ann.", StringComparison.Ordinal));
        Assert.Equal(3, ran.Lines.Count(line => line is "Ann, it is your turn." or "Bob, it is your turn."));
    }

    private Ran Typed(string input, params string[] more) =>
        TheProgram.Typed(input, ["play", folder["bench.story"], "--as", "Ann", "--as", "Bob", "--seed", "1", .. more]);
}
