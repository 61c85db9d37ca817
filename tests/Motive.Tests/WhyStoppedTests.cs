using Motive.Answers;

namespace Motive.Tests;

/// <summary>What was stopped because its reason had gone is told with the event that took the reason away.</summary>
public sealed class WhyStoppedTests
{
    private const string Farm = """
        fact dug
        fact water as "there was water"
        fact barred
        character Ann she
        character Ben he
        wants of who: character
            5 if water and who = Ann as "to have water"
        action dig(who: character)
            requires who = Ann and not dug
            effects dug
            consenting who
            takes 60 minutes
        action draw_water(who: character)
            requires who = Ann and dug and not barred
            effects water
            consenting who
            takes 5 minutes
        chapter 1 "A morning"
            starts day 1 08:00
        happening cart at 08:20 daily unforeseen
            observing everyone

        """;

    [Theory]
    [InlineData("water", "Ann, who had begun to dig at 08:00, stopped at 08:20: she had wanted to have water, and that had come about without it.")]
    [InlineData("barred", "Ann, who had begun to dig at 08:00, stopped at 08:20: she had wanted to have water, and this could not bring that about any more.")]
    public void The_event_says_what_was_stopped_by_it_and_what_became_of_the_want(string effect, string said)
    {
        string text = $"{Farm}    effects {effect}\n";
        Assert.Contains(said, Asked(text, null), StringComparison.Ordinal);
        Assert.Contains(said, Asked(text, "Ann"), StringComparison.Ordinal);
        Assert.DoesNotContain("had begun to dig", Asked(text, "Ben"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_learnt_stands_before_it() =>
        Assert.Contains("Ann came to believe that there was water. Ann, who", Asked($"{Farm}    effects water\n", null), StringComparison.Ordinal);

    private static string Asked(string text, string? asker)
    {
        StoryRun run = Fixtures.Watched(text);
        while (run.Next().Kind != StepKind.Over)
        {
        }

        return string.Join("\n", Why.Explain(run.Session, 1, asker is null ? null : run.Story.Characters.First(who => run.Story[who].Name == asker)).Paragraphs);
    }
}
