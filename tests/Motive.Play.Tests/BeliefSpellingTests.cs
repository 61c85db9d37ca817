using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>
/// What is said of a belief may be said inside it or outside: whoever sees an act learns the same of what must be so for it, and whoever tries it in vain finds out the same.
/// </summary>
public sealed class BeliefSpellingTests
{
    private const string House = """
        type place
        type thing
        fact at(who: entity): place
        fact coins(character): 0..9
        fact hinted
        fact caught
        rule looks_in(who: character, room: place) = believes(who, at(Box)) = room
        place Attic, Shed
        thing Box
            at Attic
        character Nan she
            at Attic
        character Pia she
            at Shed
        character Otto he
            at Attic
            coins 5
        initially
            believes(Nan, believes(Pia, at(Box))) = Shed
            believes(Nan, believes(Pia, coins(Otto))) = 1
        """;

    private const string Hint = """
        action hint(who: character)
            requires who = Otto and not hinted and {0}
            effects hinted
            consenting who
            observing x: x != Pia
        wants of who: character
            2 if hinted and who = Otto
        chapter 1 "One"
            starts day 1 08:00
        """;

    [Theory]
    [InlineData("believes(Pia, at(Box) = Attic)")]
    [InlineData("believes(Pia, at(Box)) = Attic")]
    [InlineData("Attic = believes(Pia, at(Box))")]
    [InlineData("not believes(Pia, at(Box) != Attic)")]
    [InlineData("not (believes(Pia, at(Box)) != Attic)")]
    [InlineData("believes(Pia, looks_in(Pia, Attic))")]
    [InlineData("looks_in(Pia, Attic)")]
    [InlineData("some (x: character where x = Pia) believes(x, at(Box)) = Attic")]
    [InlineData("some (room: place where room = Attic) believes(Pia, at(Box) = room)")]
    [InlineData("believes(Pia, believes(Pia, at(Box))) = Attic")]
    [InlineData("believes(Otto, believes(Pia, at(Box))) = Attic and believes(Pia, at(Box)) = Attic")]
    [InlineData("(believes(Pia, at(Box)) = Attic or believes(Pia, coins(Otto)) > 8)")]
    [InlineData("believes(Pia, at(Box)) = believes(Otto, at(Box))")]
    [InlineData("believes(Pia, at(Box)) = at(Box)")]
    public void Whoever_sees_an_act_learns_what_another_must_believe_for_it(string condition)
    {
        Staged staged = Staged.Of(House + "\n" + Hint.Replace("{0}", condition, StringComparison.Ordinal) + "\n").Run();

        Assert.Equal(["hint(Otto)"], staged.Acts);
        Assert.True(staged.Holds("believes(Nan, believes(Pia, at(Box))) = Attic"));
        Assert.True(staged.Holds("believes(Nan, believes(Pia, at(Box) = Attic))"));
    }

    [Theory]
    [InlineData("believes(Pia, coins(Otto) >= 3)", 3)]
    [InlineData("believes(Pia, coins(Otto)) >= 3", 3)]
    [InlineData("3 <= believes(Pia, coins(Otto))", 3)]
    [InlineData("not believes(Pia, coins(Otto)) < 3", 3)]
    [InlineData("believes(Pia, coins(Otto)) != 1", 0)]
    [InlineData("believes(Pia, coins(Otto) != 1)", 0)]
    [InlineData("believes(Pia, coins(Otto)) >= coins(Otto)", 5)]
    [InlineData("believes(Pia, coins(Otto)) > believes(Pia, 2)", 3)]
    public void A_number_that_another_must_believe_is_guessed_the_same(string condition, int guessed)
    {
        Staged staged = Staged.Of(House + "\n" + Hint.Replace("{0}", condition, StringComparison.Ordinal) + "\n").Run();

        Assert.Equal(["hint(Otto)"], staged.Acts);
        Assert.True(staged.Holds($"believes(Nan, believes(Pia, coins(Otto))) = {guessed}"));
    }

    /// <summary>Otto lies in wait where he thinks that Pia will look. She has seen the box moved, which he does not know.</summary>
    [Theory]
    [InlineData("believes(Pia, at(Box) = room)")]
    [InlineData("believes(Pia, at(Box)) = room")]
    [InlineData("looks_in(Pia, room)")]
    [InlineData("some (x: character where x = Pia) believes(x, at(Box)) = room")]
    public void Whoever_counts_on_what_another_believes_finds_out_by_trying(string condition)
    {
        Staged staged = Staged.Of(House + $$"""

                believes(Otto, believes(Pia, at(Box))) = Shed
            action lie_in_wait(who: character, room: place)
                requires who = Otto and room = Shed and not caught and {{condition}}
                effects caught
                consenting who
            wants of who: character
                2 if caught and who = Otto
            chapter 1 "One"
                starts day 1 08:00
            """ + "\n").Run();

        Assert.Equal(["lie_in_wait(Otto, Shed)"], staged.Acts);
        Assert.Equal(OccurrenceKind.Attempt, Assert.Single(staged.Session.Chronicle).Kind);
        Assert.False(staged.Holds("believes(Otto, believes(Pia, at(Box))) = Shed"));
    }

    /// <summary>Nobody believes nothing, so where there may be no believer the two are not the same (D4).</summary>
    [Fact]
    public void Without_a_believer_what_is_said_inside_is_false_and_the_value_is_unknown()
    {
        Staged staged = Staged.Of(House + "\nfact boss: character\ninitially\n    believes(Nan, boss) = Otto\nchapter 1 \"One\"\n    starts day 1 08:00\n");

        Assert.True(staged.Holds("believes(boss, at(Box)) != Attic"));
        Assert.False(staged.Holds("believes(boss, at(Box) != Attic)"));
        Assert.True(staged.Holds("believes(boss, at(Box)) = nowhere"));
        Assert.False(staged.Holds("believes(boss, at(Box) = nowhere)"));
    }
}
