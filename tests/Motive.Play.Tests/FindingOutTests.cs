using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Whoever does not know looks, reads, asks and goes on looking, and leaves it at last (D13b, D30r).</summary>
public sealed class FindingOutTests
{
    /// <summary>Ida wants her ring, and does not know where it is: it lies in the loft. Bo, who is in the kitchen with her, knows nothing of it either; Gus, in the barn, does.</summary>
    private const string Farm = """
        type place
        type thing
        fact at(who: entity): place
        fact has(who: character, what: thing)
        place Kitchen, Barn, Loft
        thing Ring
            at Loft
        thing Slate
            at Barn
        character Ida she
            at Kitchen
            wants
                6 if has(Ida, Ring) as "to have the ring"
        character Bo he
            at Kitchen
        character Gus he
            at Barn
        initially
            believes(Ida, at(Ring)) = nowhere
            believes(Bo, at(Ring)) = nowhere
        action walk(who: character, to: place)
            requires at(who) != to
            effects at(who) := to
            consenting who
            takes 5 minutes
        action take(who: character, what: thing)
            requires at(who) = at(what) and what != Slate
            effects
                has(who, what)
                at(what) := nowhere
            consenting who

        """;

    private const string Look = """
        action look(who: character)
            effects
                for every what: thing where at(what) = at(who)
                    believes(who, at(what)) := at(what)
            consenting who
            takes 3 minutes

        """;

    private const string Read = """
        action read(who: character)
            requires at(who) = at(Slate)
            effects believes(who, at(Ring)) := at(Ring)
            consenting who
            by letter

        """;

    private const string Ask = """
        action ask(who: character, whom: character)
            requires at(who) = at(whom) and who != whom
            effects believes(who, at(Ring)) := believes(whom, at(Ring))
            consenting who
            by word

        """;

    private const string Chapter = """
        chapter 1 "The farm"
            starts day 1 08:00

        """;

    private static Staged Run(params string[] acts) => Staged.Of(Farm + string.Concat(acts) + Chapter).Run();

    [Fact]
    public void What_is_written_is_read_so_as_to_know() =>
        Assert.Equal(["walk(Ida, Barn)", "read(Ida)", "walk(Ida, Loft)", "take(Ida, Ring)"], Run(Read).Acts);

    [Fact]
    public void Who_can_only_look_about_looks_where_they_are_and_then_elsewhere()
    {
        IReadOnlyList<string> acts = Run(Look).Acts;
        Assert.Equal("look(Ida)", acts[0]);
        Assert.Equal("take(Ida, Ring)", acts[^1]);
        Assert.True(acts.Count(act => act == "look(Ida)") is 2 or 3, string.Join(", ", acts));
        Assert.Equal(acts.Distinct().Count(act => act.StartsWith("walk", StringComparison.Ordinal)), acts.Count(act => act.StartsWith("walk", StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_asks_somebody_that_does_not_know_asks_another() =>
        Assert.Equal(["ask(Ida, Bo)", "walk(Ida, Barn)", "ask(Ida, Gus)", "walk(Ida, Loft)", "take(Ida, Ring)"], Run(Ask).Acts);

    [Fact]
    public void What_shows_more_draws_more_than_what_is_nearer()
    {
        Staged farm = Run(Look, Read);
        Assert.Equal(["walk(Ida, Barn)", "read(Ida)", "walk(Ida, Loft)", "take(Ida, Ring)"], farm.Acts);
        Reason reason = farm.Session.Chronicle[0].Because[0];
        Assert.Equal(["to have the ring"], reason.Wants);
        Assert.Equal((3, 3L), (reason.Sought!.Shown, reason.Sought.Values));
    }

    [Fact]
    public void Who_finds_it_nowhere_leaves_it()
    {
        Staged farm = Staged.Of((Farm + Look + Chapter).Replace("    at Loft\n", "    at nowhere\n", StringComparison.Ordinal)).Run();
        Assert.DoesNotContain("take(Ida, Ring)", farm.Acts);
        Assert.InRange(farm.Acts.Count(act => act == "look(Ida)"), 3, 6);
    }

    [Fact]
    public void Nobody_who_wants_nothing_of_it_finds_anything_out() =>
        Assert.Empty(Staged.Of((Farm + Look + Read + Ask + Chapter).Replace("6 if has(Ida, Ring)", "6 if has(Ida, Slate)", StringComparison.Ordinal)).Run().Acts);

    /// <summary>Whoever is not where they were thought to be is looked for.</summary>
    [Fact]
    public void Who_is_not_where_one_thought_is_looked_for_elsewhere()
    {
        IReadOnlyList<string> acts = Staged.Of("""
            type place
            fact at(who: entity): place
            fact greeted(character)
            place Gate, Mill, Well, Wood
            character Nan she
                at Gate
                wants
                    5 if greeted(Kit) as "to see Kit"
            character Kit they
                at Wood
                believes at(Nan) = Gate
            initially
                believes(Nan, at(Kit)) = Mill
            action walk(who: character, to: place)
                requires at(who) != to
                effects
                    at(who) := to
                    for every other: character where other != who
                        if at(other) = to
                            believes(who, at(other)) := to
                        else if believes(who, at(other) = to)
                            believes(who, at(other)) := nowhere
                consenting who
                observing x: x = who or at(x) = to
                takes 4 minutes
            action greet(who: character, whom: character)
                requires at(who) = at(whom) and who != whom
                effects greeted(whom)
                consenting who
            chapter 1 "Nan"
                starts day 1 08:00
            """).Run().Acts;
        Assert.Equal("walk(Nan, Mill)", acts[0]);
        Assert.Equal("greet(Nan, Kit)", acts[^1]);
        Assert.DoesNotContain("walk(Nan, Mill)", acts.Skip(1));
    }
}
