using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;

namespace Motive.Tests;

/// <summary>
/// A law: nothing that a character feels, is offered or is told rests on what they do not hold. Each story here is played twice as Vera, and differs only in which of two
/// people, who look the same to her, does what she does not see. She must not be able to tell the runs apart.
/// </summary>
public class UnseenDoerTests
{
    /// <summary>DOER is who does it; the rest is about both alike.</summary>
    private const string Lane = """
        story "The Lane"
        type place
        fact at(who: entity): place as "{who} was {value.where}"
        fact purse(who: character) = true as "{who} had {who.their} purse", not "{who} had no purse"
        fact rich(who: character) as "{who} was rich"
        fact scolded(who: character) as "{who} was scolded"
        fact fond(of: character, by: character): 0..10 = 6
        fact trust(of: character, by: character): 0..10 = 6
        fact told
        rule liking(of: character, by: character) = fond(of, by)
        place Lane "the lane" as "in the lane"
        character Vera "Vera" she
            at Lane
            wants
                5 if purse(Vera) as "her purse"
                -1 * feels(Vera, anger, Tomas) - feels(Vera, reproach, Tomas) as "to have it out with Tomas"
                -1 * feels(Vera, anger, Piet) - feels(Vera, reproach, Piet) as "to have it out with Piet"
                feels(Vera, gratitude, Tomas) if scolded(Tomas) as "to be quits with Tomas"
                feels(Vera, gratitude, Piet) if scolded(Piet) as "to be quits with Piet"
        character Tomas "Tomas" he
            at Lane
        character Piet "Piet" he
            at Lane
        wants of who: character
            3 if rich(who) and who = DOER as "money"
            3 if told and who = DOER as "to have his say"
        action scold(who: character, whom: character)
            as "shout at {whom}, {if rich(whom): the rich one | the poor one}"
            requires who = Vera and who != whom
            effects
                scolded(whom)
                feels(who, anger, whom) := 0
                feels(who, reproach, whom) := 0
                fond(whom, by who) -= 1
            consenting who
        reaction cooling(who: character, other: character)
            when feels(who, anger, other) >= 3
            effects fond(other, by who) -= 3
        tell scold(who, whom) "{Who} shouted at {whom}."
        chapter 1 "Lane"
            starts day 1 21:00

        """;

    private const string Robbery = """
        action rob(who: character, whom: character)
            as "rob {whom} from behind"
            requires whom = Vera and who != whom and purse(whom)
            effects
                not purse(whom)
                rich(who)
                believes(whom, purse(whom)) := false
            consenting who
            observing x: x = who
        tell rob(_, whom) "Somebody robbed {whom} from behind."

        """;

    private const string Kindness = """
        initially
            purse(Vera) = false
        action return_it(who: character, whom: character)
            as "put the purse back"
            requires whom = Vera and who != whom and not purse(whom)
            effects
                purse(whom)
                rich(who)
                believes(whom, purse(whom)) := true
            consenting who
            observing x: x = who

        """;

    private const string Whisper = """
        action whisper(who: character, whom: character)
            as "whisper to {whom} in the dark"
            requires whom = Vera and who != whom and not told
            effects
                told
                believes(whom, purse(whom)) := false
            consenting who
            observing x: x = who
            by word

        """;

    private const string Letter = """
        action write(who: character, whom: character)
            as "slip a letter under the door"
            requires whom = Vera and who != whom and not told
            effects
                told
                believes(whom, fond(whom, by Tomas)) := 1
                believes(whom, fond(whom, by Piet)) := 1
            consenting who
            observing x: x = who
            by letter

        """;

    /// <summary>She does something to both of them first, before their eyes.</summary>
    private const string Quarrel = """
        fact slapped
        wants of who: character
            1 if slapped and who = Vera as "to be rid of them"
            2 if not slapped
        action slap(who: character)
            as "slap them both"
            requires who = Vera and not slapped
            effects slapped
            consenting who

        """;

    private const string HappeningAfter = """
        happening bell at 21:30
            effects told
            observing x: x = DOER

        """;

    [Theory]
    [InlineData(Robbery)]
    [InlineData(Kindness)]
    [InlineData(Whisper)]
    [InlineData(Letter)]
    [InlineData(Robbery + Quarrel)]
    [InlineData(Robbery + Whisper)]
    [InlineData(Robbery + Letter + Quarrel)]
    [InlineData(Robbery + HappeningAfter)]
    public void Nothing_that_one_feels_is_offered_or_is_told_shows_who_did_what_one_did_not_see(string deeds)
    {
        string by = Shown(deeds, "Tomas");
        Assert.Equal(by, Shown(deeds, "Piet"));
    }

    /// <summary>What is seen shows; else the law would hold of a story in which nothing can be told apart.</summary>
    [Fact]
    public void What_one_sees_shows()
    {
        string seen = Robbery.Replace("observing x: x = who", "observing everyone", StringComparison.Ordinal);
        Assert.NotEqual(Shown(seen, "Tomas"), Shown(seen, "Piet"));
        Assert.Contains("Anger Tomas", Shown(seen, "Tomas"), StringComparison.Ordinal);
    }

    private static string Shown(string deeds, string doer)
    {
        StoryRun run = new(Fixtures.Load((Lane + deeds).Replace("DOER", doer, StringComparison.Ordinal)), new RunRequest { Player = "Vera" });
        List<string> shown = [];
        run.ToPrompt();
        for (int turn = 0; turn < 4 && !run.Session.IsOver; turn++)
        {
            shown.Add(AtPrompt.Shown(run));
            run.Decide(turn == 1 ? run.Offered[0].Decision : new Decision.Wait());
            run.ToPrompt();
        }

        shown.Add(AtPrompt.Shown(run));
        return string.Join("\n", shown);
    }
}
