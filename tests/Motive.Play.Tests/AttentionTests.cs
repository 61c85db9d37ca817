namespace Motive.Play.Tests;

/// <summary>Who is busy is waited for, and who is spoken to stays till it is said.</summary>
public sealed class AttentionTests
{
    private const string Mill = """
        type place
        place Home, Mill
        fact at(character): place
        fact danced(character)
        fact swept
        fact told
        character Ann
            at Home
        character Ben
            at Mill
        action walk(who: character, from: place, to: place)
            requires at(who) = from and from != to
            effects at(who) := to
            consenting who
            takes 3 minutes
        action sweep(who: character)
            requires who = Ben and at(who) = Mill and not swept
            effects swept
            consenting who
            takes 9 minutes
        action dance(who: character, other: character)
            requires who = Ann and other = Ben and at(who) = at(other) and not danced(who)
            effects
                danced(who)
                danced(other)
            consenting who, other
            takes 5 minutes
        action tell(who: character, other: character)
            requires who = Ann and other = Ben and at(who) = at(other) and not told
            effects told
            consenting who
            observing x: at(x) = at(who)
            takes 8 minutes
        chapter 1 "A day"
            starts day 1 08:00

        """;

    /// <summary>She has somewhere to be; and the broom, as she can see, is on its way.</summary>
    [Fact]
    public void Who_is_seen_to_have_something_in_hand_is_waited_for()
    {
        const string wants = """
            wants of who: character
                1 if who = Ann and at(who) = Home
                3 if who = Ben and swept
                2 if danced(who)
            """;
        Assert.Equal(
            ["08:03 walk(Ann, Home, Mill)", "08:09 sweep(Ben)", "08:14 dance(Ann, Ben)", "08:17 walk(Ann, Mill, Home)"], Staged.Of(Mill + wants).Run().Events);
    }

    [Fact]
    public void Who_is_spoken_to_while_they_finish_something_hears_it_out_before_they_go()
    {
        const string wants = """
            wants of who: character
                4 if who = Ann and told
                3 if who = Ben and swept
                3 if who = Ben and swept and at(who) = Home
            """;
        Assert.Equal(
            ["08:03 walk(Ann, Home, Mill)", "08:09 sweep(Ben)", "08:11 tell(Ann, Ben)", "08:14 walk(Ben, Mill, Home)"], Staged.Of(Mill + wants).Run().Events);
    }
}
