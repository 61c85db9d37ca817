using Motive.World;
using Xunit;

namespace Motive.Play.Tests;

/// <summary>Deeds as news: told, asked and denied by the same acts as facts; who hears of one pictures what it did, and has its doer for it (D8c, D20a).</summary>
public sealed class DeedNewsTests
{
    /// <summary>Ben strikes Ann in the yard. Cal sees it, goes in, and tells Dora, who is fond of Ann.</summary>
    private const string Yard = """
        type place
        place Yard, Inn
        fact at(who: character): place
        fact hurt(who: character)
        fact talked(who: character)
        rule together(a: character, b: character) = at(a) = at(b)
        character Ann
            at Yard
            wants
                -5 if hurt(Ann)
        character Ben
            at Yard
            wants
                4 if hurt(Ann)
        character Cal
            at Yard
            wants
                2 if talked(Cal)
        character Dora
            at Inn
            wants
                -6 if hurt(Ann)
        action strike(who: character, whom: character)
            requires who = Ben and whom = Ann and together(who, whom) and not hurt(whom)
            effects hurt(whom)
            consenting who
            observing x: at(x) = at(who)
        action walk(who: character, room: place)
            requires at(who) != room and who = Cal
            effects at(who) := room
            consenting who
        chapter 1 "Morning"
            starts day 1 08:00

        """;

    private const string Tell = """
        news strike
        action tell(who: character, to: character, what: news)
            requires who = Cal and to = Dora and together(who, to) and what is deed and believes(who, value(what)) and not talked(who)
            effects
                believes(to, value(what)) := believes(who, value(what))
                talked(who)
            consenting who
            observing x: at(x) = at(who)
            by word
        """;

    private const string TellOfTheBlow = """
        action tell_of_it(who: character, to: character)
            requires who = Cal and to = Dora and together(who, to) and remembers(who, strike(Ben, Ann)) and not talked(who)
            effects
                if not remembers(to, strike(Ben, Ann))
                    believes(to, hurt(Ann))
                    for every x: character where believes(to, at(x) = at(Ben)) and x != to
                        believes(to, believes(x, hurt(Ann)))
                        believes(to, believes(x, remembers strike(Ben, Ann)))
                believes(to, remembers strike(Ben, Ann))
                talked(who)
            consenting who
            observing x: at(x) = at(who)
            by word
        """;

    [Fact]
    public void Who_hears_of_a_deed_has_its_doer_for_it_and_the_teller_for_the_source()
    {
        Staged told = Staged.Of(Yard + Tell).Run();

        Assert.Equal(["strike(Ben, Ann)", "walk(Cal, Inn)", "tell(Cal, Dora, strike(Ben, Ann))"], told.Acts);
        Occurrence word = told.Event("tell(Cal, Dora, strike(Ben, Ann))");
        Assert.Contains(word.Feelings, felt => felt.Who == told.Who("Dora") && felt is { Emotion: Emotion.Anger, Level: 6 } && felt.Toward == told.Who("Ben"));
        Assert.DoesNotContain(word.Feelings, felt => felt.Who == told.Who("Dora") && felt.Toward == told.Who("Cal") && felt.Emotion is Emotion.Anger or Emotion.Reproach);
        Assert.Equal(new BeliefSource(SourceKind.WasTold, word.Number, told.Who("Cal")), told.Learnt("tell(Cal, Dora, strike(Ben, Ann))", "Dora", "hurt").Source);
        Assert.True(told.Holds("remembers(Dora, strike(Ben, Ann)) and believes(Dora, believes(Ann, hurt(Ann)))"));
    }

    [Fact]
    public void To_tell_of_a_deed_is_what_it_would_be_written_out()
    {
        (Staged news, Staged written) = (Staged.Of(Yard + Tell).Run(), Staged.Of(Yard + TellOfTheBlow).Run());

        Assert.Equal(written.Session.Chronicle.Count, news.Session.Chronicle.Count);
        foreach ((Occurrence right, Occurrence here) in written.Session.Chronicle.Zip(news.Session.Chronicle))
        {
            Assert.Equal(right.Feelings.Select(felt => (felt.Who, felt.Emotion, felt.Toward, felt.Level)), here.Feelings.Select(felt => (felt.Who, felt.Emotion, felt.Toward, felt.Level)));
            Assert.Equal(
                right.Learnt.Where(learnt => !written.Session.Story[learnt.Fact].Hidden).Select(learnt => (learnt.Who, written.Session.Story[learnt.Fact].Name, learnt.After, learnt.Source)),
                here.Learnt.Where(learnt => !news.Session.Story[learnt.Fact].Hidden).Select(learnt => (learnt.Who, news.Session.Story[learnt.Fact].Name, learnt.After, learnt.Source)));
        }
    }

    [Fact]
    public void Where_people_were_is_past_for_who_hears_of_it()
    {
        Staged told = Staged.Of(Yard + Tell.Replace("news strike", "news strike, walk", StringComparison.Ordinal).Replace("what is deed", "what is walk", StringComparison.Ordinal)).Run();

        Assert.Contains("tell(Cal, Dora, walk(Cal, Inn))", told.Acts);
        Assert.DoesNotContain(told.Event("tell(Cal, Dora, walk(Cal, Inn))").Learnt, learnt => told.Session.Story[learnt.Fact].Name == "at");
    }

    [Fact]
    public void A_deed_can_be_denied_and_nobody_pictures_what_it_did()
    {
        Staged told = Staged.Of(Yard + Tell.Replace(":= believes(who, value(what))", ":= not believes(who, value(what))", StringComparison.Ordinal)).Run();

        Assert.Contains("tell(Cal, Dora, strike(Ben, Ann))", told.Acts);
        Assert.False(told.Holds("remembers(Dora, strike(Ben, Ann)) or believes(Dora, hurt(Ann))"));
    }

    [Fact]
    public void Somebody_can_be_told_of_a_deed_that_nobody_did()
    {
        Staged told = Staged.Of(Yard.Replace("4 if hurt(Ann)", "4 if talked(Ann)", StringComparison.Ordinal)
            + "fact rumour(what: news)\ninitially\n    rumour(strike(Ben, Ann))\n"
            + Tell.Replace("believes(who, value(what)) and", "rumour(what) and not believes(who, value(what)) and", StringComparison.Ordinal).Replace(":= believes(who, value(what))", ":= not believes(who, value(what))", StringComparison.Ordinal)).Run();

        Occurrence lie = told.Event("tell(Cal, Dora, strike(Ben, Ann))");
        Assert.True(told.Holds("believes(Dora, hurt(Ann)) and not hurt(Ann) and not happened strike(Ben, Ann)"));
        Assert.Contains(lie.Feelings, felt => felt.Who == told.Who("Dora") && felt.Emotion == Emotion.Anger && felt.Toward == told.Who("Ben"));
        Assert.Equal(SourceKind.WasLiedTo, told.Learnt("tell(Cal, Dora, strike(Ben, Ann))", "Dora", "hurt").Source.Kind);
    }
}
