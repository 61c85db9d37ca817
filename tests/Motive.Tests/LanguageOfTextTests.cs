using Motive.Reading;

namespace Motive.Tests;

/// <summary>A story in another language, from its header to what is told.</summary>
public class LanguageOfTextTests
{
    private const string Tor = """"
        story "Das Tor"
            language de
        fact offen
        character Anna "Anna" she
            wants
                2 if offen as "ein offenes Tor"
        character Bert "Bert" he
        action oeffnen(who: character)
            as "das Tor oeffnen"
            requires who = Anna and not offen
            effects offen
            consenting who
        tell oeffnen(_)
            """
            Sie sagte: "Das Tor -- 'mein' Tor."
            """
        scene ruf for oeffnen(Anna)
            Anna: Es ist offen.
        happening morgen at 06:00 on day 2
            text "Ein Hahn."
            observing everyone
        chapter 1 "Tag"
            opening "Es war einmal."

        """";

    [Fact]
    public void It_is_printed_by_the_rules_of_that_language()
    {
        string text = Fixtures.Watched(Tor).Text();
        Assert.Contains("Sie sagte: „Das Tor – ‚mein‘ Tor.“", text, StringComparison.Ordinal);
        Assert.Contains("„Es ist offen.“", text, StringComparison.Ordinal);
    }

    /// <summary>A passed night is named where a player is asked next.</summary>
    [Fact]
    public void What_passes_until_another_day_says_so()
    {
        StoryRun run = Fixtures.Played("Cat", """
            story "The Siege"
            fact days: 0..9
            character Cat "Cat" she
            happening dawn at 06:00 daily
                effects days += 1
                observing everyone
            chapter 1 "Days"
                starts day 1 08:00
                opening "They waited."
                beat B "Enough" when days = 3
                until B

            """);
        for (int turns = 0; turns < 9 && run.IsPlayersTurn && run.Session.Now.Day == 1; turns++)
            run.Choose("wait");
        Assert.Equal("Time passes until six in the morning the next day.", run.Lull);
    }
}
