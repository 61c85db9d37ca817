using Motive.World;
using Xunit;

namespace Motive.Play.Tests;

/// <summary>Claims: what is said of a fact, whatever it is; a lie with another value than the opposite.</summary>
public sealed class ClaimTests
{
    /// <summary>Ann has the ring and would have Ben think that Cal has it.</summary>
    private const string House = """
        type thing
        thing Ring
        fact keeper(what: thing): character
        fact ill(who: character)
        character Ann
            wants
                5 if believes(Ben, keeper(Ring)) = Cal
                1 if believes(Ben, ill(Cal))
        character Ben
        character Cal
        initially
            keeper(Ring) = Ann
        chapter 1 "Morning"
            starts day 1 08:00

        """;

    private const string Pretend = """
        news keeper, ill
        claims keeper, ill
        action pretend(who: character, to: character, what: claim)
            requires who = Ann and to = Ben and believes(who, value(what)) != said(what)
            effects believes(to, value(what)) := said(what)
            consenting who
            by word
        """;

    private const string WrittenOut = """
        action pretend_it_is_with(who: character, to: character, whom: character)
            requires who = Ann and to = Ben and believes(who, keeper(Ring)) != whom
            effects believes(to, keeper(Ring)) := whom
            consenting who
            by word
        action pretend_it_is_lost(who: character, to: character)
            requires who = Ann and to = Ben and believes(who, keeper(Ring)) != nobody
            effects believes(to, keeper(Ring)) := nobody
            consenting who
            by word
        action pretend_illness(who: character, to: character, whom: character)
            requires who = Ann and to = Ben and not believes(who, ill(whom))
            effects believes(to, ill(whom))
            consenting who
            by word
        """;

    [Fact]
    public void Who_gains_by_it_claims_another_value_than_the_true_one()
    {
        Staged told = Staged.Of(House + Pretend).Run();

        Assert.Equal(["pretend(Ann, Ben, keeper(Ring) = Cal)", "pretend(Ann, Ben, ill(Cal) = true)"], told.Acts);
        Assert.True(told.Holds("believes(Ben, keeper(Ring)) = Cal and keeper(Ring) = Ann"));
        Assert.Equal(new BeliefSource(SourceKind.WasLiedTo, 1, told.Who("Ann")), told.Learnt("pretend(Ann, Ben, keeper(Ring) = Cal)", "Ben", "keeper").Source);
    }

    [Fact]
    public void To_claim_is_what_it_would_be_written_out_for_each_value()
    {
        (Staged claims, Staged written) = (Staged.Of(House + Pretend).Run(), Staged.Of(House + WrittenOut).Run());

        Assert.Equal(written.Session.Chronicle.Count, claims.Session.Chronicle.Count);
        foreach ((Occurrence right, Occurrence here) in written.Session.Chronicle.Zip(claims.Session.Chronicle))
        {
            Assert.Equal(right.Feelings, here.Feelings);
            Assert.Equal(right.Because.Select(reason => (reason.Who, reason.Gain)), here.Because.Select(reason => (reason.Who, reason.Gain)));
            Assert.Equal(
                right.Learnt.Select(learnt => (learnt.Who, written.Session.Story[learnt.Fact].Name, learnt.After, learnt.Source)),
                here.Learnt.Select(learnt => (learnt.Who, claims.Session.Story[learnt.Fact].Name, learnt.After, learnt.Source)));
        }
    }

    [Fact]
    public void A_question_about_some_news_is_answered_by_claims_about_it_and_no_other()
    {
        Staged played = Staged.Played(House + Pretend + """

            fact curious
            action ask(who: character, whom: character, what: news)
                requires who = Ben and whom = Ann and not curious
                effects curious
                consenting who
                answered by pretend, wave, shrug else shrug
            action wave(who: character)
                consenting who
            action shrug(who: character)
                consenting who
            """, "Ben").Run().Do("ask(Ben, Ann, ill(Cal))");

        Assert.Equal(["ask(Ben, Ann, ill(Cal))", "pretend(Ann, Ben, ill(Cal) = true)"], played.Acts);
    }

    [Fact]
    public void A_claim_can_be_named_where_acts_are() => Assert.Equal(
        ["pretend(Ann, Ben, ill(Cal) = true)"],
        Staged.Of(House + Pretend, (phrases, _) => new Motive.Play.Clock.SessionSetup { Forbidden = [phrases.ParsePattern("pretend(_, _, keeper(Ring) = Cal)").Value!] }).Run().Acts);
}
