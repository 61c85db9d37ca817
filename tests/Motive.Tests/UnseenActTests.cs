using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>
/// A law: what somebody is about out of a character's sight changes nothing for that character before they see anything come of it. Each story runs twice and differs only in a belief of
/// Tomas's own, who sets about something in the lane, or does not, while Vera is in the mill.
/// </summary>
public class UnseenActTests
{
    /// <summary>CALLED is whether he thinks that he has been called.</summary>
    private const string Mill = """
        story "The Mill"
        type place
        fact at(who: entity): place as "{who} was {value.where}"
        fact called as "Tomas was called"
        fact heard as "Tomas was heard"
        fact swept as "the floor was swept"
        fact baked as "there was bread"
        fact looked: 0..9
        rule alone(who: character) = not some (x: character where x != who) at(x) = at(who)
        place Lane "the lane" as "in the lane"
        place Mill "the mill" as "in the mill"
        character Tomas "Tomas" he
            at Lane
            believes called = CALLED
            wants
                4 if called and heard as "to be heard"
        character Vera "Vera" she
            at Mill
            wants
                4 if baked as "bread"
                1 if swept as "a clean floor"
        action bake(who: character)
            as "bake"
            requires who = Vera and alone(who) and not baked
            effects baked
            consenting who
            takes 5 minutes
        action sweep(who: character)
            as "sweep"
            requires who = Vera and not swept
            effects swept
            consenting who
            takes 12 minutes
        action look(who: character)
            as "look about"
            requires who = Vera and looked < 9
            effects looked += 1
            consenting who
        chapter 1 "Mill"
            starts day 1 08:00

        """;

    /// <summary>He is on his way to where she means to be alone.</summary>
    private const string Walk = """
        action come(who: character)
            as "come in"
            requires who = Tomas and at(who) = Lane
            effects
                at(who) := Mill
                heard
            consenting who
            observing x: at(x) = Lane or at(x) = Mill
            takes 30 minutes
        """;

    /// <summary>He is doing from afar what she would else do herself, and everybody will see it done.</summary>
    private const string Wind = """
        action whistle_up_a_wind(who: character)
            as "whistle up a wind"
            requires who = Tomas and not swept
            effects
                swept
                heard
            consenting who
            takes 6 minutes
        """;

    /// <summary>He is on his way to her, and she will see it when he has come.</summary>
    private const string Visit = """
        action visit(who: character, whom: character)
            as "look in on {whom}"
            requires who = Tomas and whom = Vera and at(who) = Lane
            effects
                at(who) := at(whom)
                heard
            consenting who
            observing x: x = who or x = whom
            takes 15 minutes
        """;

    [Theory]
    [InlineData(Walk)]
    [InlineData(Wind)]
    [InlineData(Visit)]
    public void A_player_is_offered_and_told_the_same_whatever_somebody_is_about_out_of_sight(string deed)
    {
        string shown = Played(deed, "true");
        Assert.Equal(Played(deed, "false"), shown);
        Assert.Contains("Bake because you want bread False", shown, StringComparison.Ordinal);
        Assert.Contains("Sweep because you want a clean floor False", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Walk, "08:05 bake(Vera)", "08:17 sweep(Vera)")]
    [InlineData(Wind, "08:05 bake(Vera)")]
    [InlineData(Visit, "08:05 bake(Vera)")]
    public void Who_is_free_begins_the_same_whatever_somebody_is_about_out_of_sight(string deed, params string[] begun)
    {
        foreach (string called in (string[])["true", "false"])
        {
            StoryRun run = new(Load(deed, called), new RunRequest());
            while (!run.Session.IsOver)
                run.Next();
            Assert.Equal(begun, run.Session.Chronicle.Where(occurrence => occurrence.By.Any(who => run.Story[who].Name == "Vera"))
                .Select(occurrence => $"{occurrence.Ends.Clock} {Wording.Action(run.Story, occurrence.Action!.Value, occurrence.Arguments.AsSpan())}").Take(begun.Length));
        }
    }

    /// <summary>What is under way before her eyes does show; else the law would hold of a story in which nobody reckons with anything.</summary>
    [Fact]
    public void What_somebody_is_about_in_sight_shows()
    {
        string shown = Played(Wind, "true", "Mill");
        Assert.NotEqual(Played(Wind, "false", "Mill"), shown);
        Assert.Contains("Sweep  False", shown, StringComparison.Ordinal);
    }

    private static string Played(string deed, string called, string lodging = "Lane")
    {
        StoryRun run = new StoryRun(Load(deed, called, lodging), new RunRequest { Player = "Vera" }).ToPrompt();
        List<string> shown = [AtPrompt.Shown(run)];
        for (int turn = 0; turn < 3; turn++)
            shown.Add(AtPrompt.Shown(run.Choose("Look about")));
        return string.Join("\n", shown);
    }

    private static LoadedStory Load(string deed, string called, string lodging = "Lane") => Fixtures.Load((Mill + deed)
        .Replace("CALLED", called, StringComparison.Ordinal).Replace("at Lane", $"at {lodging}", StringComparison.Ordinal));
}
