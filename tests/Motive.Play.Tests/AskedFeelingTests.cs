using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Wherever a story asks what somebody feels, it is told the truth: not only where a rule asks.</summary>
public sealed class AskedFeelingTests
{
    private const string Garden = """
        type place
        fact at(who: character): place as "{who} was at {value}"
        fact plums(who: character): 0..9 as "{who} had {value} plums"
        place Orchard
        character Una she
            at Orchard
            plums 3
            wants
                1 * plums(Una) as "to have plums"
        character Vic he
            at Orchard
            wants
                1 * plums(Vic) as "to have plums"
        action help_oneself(who: character, whose: character)
            requires who = Vic and whose = Una and plums(whose) = 3
            effects
                plums(whose) -= 3
                plums(who) += 3
            consenting who
            observing everyone
        action grumble(who: character)
            effects at(who) := Orchard
            consenting who
        chapter 1 "One"
            starts day 1 08:00
        """;

    [Theory]
    [InlineData("tell help_oneself(who, whose)\n    \"{if feels(whose, distress) > 0: It hurt {whose}.}\"")]
    [InlineData("tell help_oneself(who, whose)\n    \"{Who} took {whose's} plums, which cost {whose.her} {feels(whose, distress)}.\"")]
    [InlineData("tell help_oneself(who, whose)\n    \"{A word|{if feels(whose, distress) > 2: Another}}.\"")]
    [InlineData("tell help_oneself(who, whose)\n    when feels(whose, distress) > 0\n        \"It hurt.\"")]
    [InlineData("opening at Orchard when feels(Una, distress) > 0\n    \"It was a sad place.\"")]
    [InlineData("opening at Orchard\n    \"It was {if feels(Una, distress) > 0: a sad | an old} place.\"")]
    [InlineData("scene theft for help_oneself(who, whose) when feels(whose, distress) = 0\n    whose: You!")]
    [InlineData("scene theft for help_oneself(who, whose)\n    if feels(whose, distress) > 0\n        whose: You!")]
    [InlineData("scene theft for help_oneself(who, whose)\n    whose: You!\n    * \"Sorry.\" if feels(whose, distress) > 0\n        who: Here.\n    * \"Good plums.\"")]
    [InlineData("scene theft for help_oneself(who, whose)\n    whose: You{if feels(whose, distress) > 0:, of all}!")]
    [InlineData("chapter 2 \"Two\"\n    opening \"Another day{if feels(Una, distress) > 0: of grief}.\"")]
    [InlineData("chapter 2 \"Two\"\n    goal feels(Una, distress) > 0")]
    [InlineData("chapter 2 \"Two\"\n    beat B1 \"Hurt\" when feels(Una, distress) > 0")]
    [InlineData("chapter 2 \"Two\"\n    ending E1 \"Hurt\" when feels(Una, distress) > 0")]
    [InlineData("chapter 2 \"Two\"\n    closing from Vic\n        \"He had seen her {if feels(Una, distress) > 0: cry | smile}.\"")]
    [InlineData("fact ripe(who: character) as \"{who} was ripe for {if feels(who, distress) > 0: tears | a laugh}\"")]
    [InlineData("happening noon at 12:00 daily\n    text \"It was noon{if feels(Una, distress) > 0: , a sad one}.\"")]
    [InlineData("happening noon at 12:00 daily\n    text \"It was noon.\"\n    observing x: feels(x, distress) = 0")]
    [InlineData("action sob(who: character)\n    as \"sob{if feels(who, distress) > 2: loudly}\"\n    requires at(who) != Orchard\n    effects at(who) := Orchard\n    consenting who")]
    [InlineData("test \"it hurts\"\n    expect sometime feels(Una, distress) > 0")]
    public void Whatever_asks_for_a_feeling_is_answered(string asking)
    {
        Session session = Staged.Of(Garden + "\n" + asking + "\n").Session;
        while (session.Chronicle.Count == 0)
            session.Step();

        int una = Staged.Named(session.Story, "Una").Value;
        int vic = Staged.Named(session.Story, "Vic").Value;
        Assert.Equal(3, session.StateAfter(1).ReadFeeling(una, Emotion.Distress, null));
        Assert.Equal(3, session.StateAfter(1).MindOf(vic).ReadFeeling(una, Emotion.Distress, null));
        Assert.Equal(0, session.StateBefore(1).ReadFeeling(una, Emotion.Distress, null));
    }

    [Fact]
    public void What_only_prose_asks_for_fades_like_any_feeling()
    {
        Staged staged = Staged.Of(Garden + "\ntell help_oneself(who, whose)\n    \"{if feels(whose, distress) > 0: It hurt.}\"\n").Run();

        Assert.Equal(0, staged.Session.Present.ReadFeeling(Staged.Named(staged.Session.Story, "Una").Value, Emotion.Distress, null));
    }

    [Fact]
    public void A_beat_a_goal_and_an_ending_are_reached_by_a_feeling()
    {
        Session session = Staged.Of(Garden + "\n    beat hurt \"Hurt\" when feels(Una, anger, Vic) > 0\n    ending sad \"Sad\" when feels(Una, distress) > 2\n").Run().Session;

        Assert.Contains("hurt", session.Reached);
        Assert.Equal("sad", session.Chronicle[0].Ending);
    }

    /// <summary>More than any frame of a fixed size would hold.</summary>
    [Fact]
    public void A_condition_may_nest_as_many_variables_as_its_author_likes()
    {
        string chain = string.Concat(Enumerable.Range(1, 70).Select(number => $"rule deep{number}(x: place) = some (y: place where y = x) deep{number - 1}(y)\n"));
        string rules = chain + $$"""
            rule deep0(x: place) = at(Vic) = x
            rule deep = some (x: place) deep70(x)
            action nod(who: character)
                requires deep and who = Una and plums(who) > 5
                effects plums(who) := 0
                consenting who
                observing x: deep or x = who
                takes if deep then 2 else 1 minutes
            tell help_oneself(who, whose)
                when deep
                    "{if deep: It is as deep as it looks.}"
            """;
        Staged staged = Staged.Of(Garden + "\n    opening \"{if deep: A deep day.}\"\n    goal deep and plums(Una) > 5\n    beat far \"Far\" when deep\n    ending end \"End\" when deep and plums(Vic) = 9\n" + rules + "\n").Run();

        Assert.Contains("far", staged.Session.Reached);
        Assert.True(staged.Holds("deep"));
    }
}
