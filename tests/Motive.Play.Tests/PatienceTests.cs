namespace Motive.Play.Tests;

/// <summary>What somebody has waited for in vain, of one who could have done it, they do not go for again (D30f).</summary>
public sealed class PatienceTests
{
    /// <summary>Ann would be at home, and have Ben dance; he is played, and at the mill.</summary>
    private const string Mill = """
        type place
        place Home, Mill
        fact at(character): place
        fact danced(character)
        fact greeted(character)
        character Ann
            at Home
        character Ben
            at Mill
        wants of who: character
            1 if at(who) = Home and who = Ann as "to be at home"
            6 if danced(who) as "to dance"
        action walk(who: character, from: place, to: place)
            requires who = Ann and at(who) = from and from != to
            effects at(who) := to
            consenting who
            takes 3 minutes
        action greet(who: character, other: character)
            requires who = Ben and other = Ann and at(who) = at(other) and not greeted(other)
            effects greeted(other)
            consenting who

        """;

    private const string Together = """
        action dance(who: character, other: character)
            requires who = Ben and other = Ann and at(who) = at(other) and not danced(who)
            effects
                danced(who)
                danced(other)
            consenting who, other
            takes 5 minutes

        """;

    private const string Alone = """
        action dance(who: character, other: character)
            requires who = Ben and other = Ann and at(who) = at(other) and not danced(who)
            effects
                danced(who)
                danced(other)
            consenting who
            takes 5 minutes

        """;

    private const string Day = """
        chapter 1 "A day"
            starts day 1 08:00
        """;

    [Theory]
    [InlineData(Together)]
    [InlineData(Alone)]
    public void Who_has_waited_in_vain_goes_and_does_not_come_back(string dance)
    {
        Staged staged = Staged.Played(Mill + dance + Day, "Ben").Run();
        while (!staged.Session.IsOver)
            staged.Wait();
        Assert.Equal(["08:03 walk(Ann, Home, Mill)", "08:26 walk(Ann, Mill, Home)"], staged.Events);
    }

    [Theory]
    [InlineData(Together)]
    [InlineData(Alone)]
    public void A_player_has_that_long_to_agree(string dance)
    {
        Staged staged = Staged.Played(Mill + dance + Day, "Ben").Run().Wait();
        Assert.Contains("dance(Ben, Ann)", staged.Options);
        Assert.Equal("dance(Ben, Ann)", staged.Do("greet(Ben, Ann)").Do("dance(Ben, Ann)").Acts[^1]);
    }

    /// <summary>He speaks to her when she has given him up; so she waits for him again, before she goes.</summary>
    [Fact]
    public void Who_is_spoken_to_by_them_hopes_again()
    {
        Staged staged = Staged.Played(Mill.Replace("who = Ann and at(who) = from", "at(who) = from", StringComparison.Ordinal) + Together + Day, "Ben").Run().Wait().Wait();
        Assert.Equal("08:26 walk(Ann, Mill, Home)", staged.Events[^1]);
        staged.Do("walk(Ben, Mill, Home)").Do("greet(Ben, Ann)").Do("walk(Ben, Home, Mill)");
        staged.Wait();
        Assert.Equal(2, staged.Acts.Count(act => act == "walk(Ann, Home, Mill)"));
    }

    /// <summary>
    /// He does not want to call on her, as she thinks he does, and is behind the hill, where he naps, or mows the whole day. She cannot know which: she waits as long for him, and
    /// has given him up as much.
    /// </summary>
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void What_somebody_has_in_hand_out_of_sight_is_waited_for_no_longer(string overgrown)
    {
        Staged staged = Staged.Of($"""
            type place
            place Home, Hill
            fact at(character): place
            fact called
            fact overgrown
            fact mown
            fact baked
            fact sewn
            character Ann
                at Home
                wants
                    9 if called
                    2 if baked
                    1 if sewn
            character Ben
                at Hill
                believes called
                believes overgrown = {overgrown}
                wants
                    4 if called
                    2 if overgrown and mown
            action call(who: character, on: character)
                requires who = Ben and on = Ann and not called
                effects
                    called
                    at(who) := at(on)
                consenting who
                observing x: x = who or x = on
                takes 5 minutes
            action mow(who: character)
                requires who = Ben and at(who) = Hill and not mown
                effects mown
                consenting who
                observing x: at(x) = at(who)
                takes 600 minutes
            action bake(who: character)
                requires who = Ann and at(who) = Home and not baked
                effects baked
                consenting who
                takes 5 minutes
            action sew(who: character)
                requires who = Ann and at(who) = Home and baked and not sewn
                effects sewn
                consenting who
                takes 5 minutes

            """ + Day).Run();
        Assert.Equal(["08:25 bake(Ann)", "08:30 sew(Ann)"], staged.Events.Where(line => line.EndsWith("(Ann)", StringComparison.Ordinal)));
    }
}
