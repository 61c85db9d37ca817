namespace Motive.Play.Tests;

/// <summary>Effects under a name, as they come about in the world and in one mind.</summary>
public sealed class ChangeTests
{
    /// <summary>Ann and Bob are at the mill. Cid believes that Bob is at the ford, and that Ann is tired.</summary>
    private const string Mill = """
        type place
        place Mill, Ford
        fact at(who: character): place = Mill
        fact tired(who: character)
        fact purse(who: character): 0..9
        change comes(who: character, to: place)
            for every x: character where x != who and at(x) = to
                tired(x)
            if tired(who)
                not tired(who)
                purse(who) += 1
            at(who) := to
        change exchange(a: character, b: character)
            purse(a) := purse(b)
            purse(b) := purse(a)
        character Ann, Bob
            purse 3
        character Cid
            believes at(Bob) = Ford
            believes tired(Ann)
        chapter 1 "Dawn"
            starts day 1 08:00
        """;

    [Theory]
    [InlineData("at(Ann) = Mill and not tired(Ann) and purse(Ann) = 3 and not tired(Bob)")]
    [InlineData("believes(Bob, at(Ann) = Mill) and not believes(Bob, tired(Bob))")]
    [InlineData("believes(Cid, at(Ann) = Ford)")]
    [InlineData("believes(Cid, tired(Bob))")]
    [InlineData("believes(Cid, not tired(Ann) and purse(Ann) = 4)")]
    public void In_one_mind_it_comes_about_as_that_mind_has_the_world(string outcome) =>
        Assert.True(After("believes(Cid, comes(Ann, Ford))").Holds(outcome));

    [Theory]
    [InlineData("at(Ann) = Ford and not tired(Ann) and not tired(Bob) and purse(Ann) = 3")]
    [InlineData("believes(Cid, not tired(Bob))")]
    public void In_the_world_it_reads_the_world(string outcome) => Assert.True(After("comes(Ann, Ford)").Holds(outcome));

    [Fact]
    public void All_its_effects_read_the_state_before() =>
        Assert.True(After("purse(Ann) := 9\n        exchange(Ann, Cid)").Holds("purse(Ann) = 0 and purse(Cid) = 3"));

    private static Staged After(string effects)
    {
        Staged staged = Staged.Of($"{Mill}\nhappening dawn at 08:05 on day 1\n    effects\n        {effects}\n    observing nobody\n").Run();
        Assert.Equal("08:05 dawn", staged.Events[0]);
        return staged;
    }
}
