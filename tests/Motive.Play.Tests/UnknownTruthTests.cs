using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Truths that somebody does not know: what hangs on them is not counted on, and is worth finding out by looking, asking and trying (D4, D13b, D30d).</summary>
public sealed class UnknownTruthTests
{
    /// <summary>Nan wants her coat out of the chest, and does not know whether it is locked. Will, who is there, knows.</summary>
    private const string Attic = """
        type chest
        fact locked(what: chest) as "{what} was locked", not "{what} was open"
        fact rusted(what: chest) as "{what} was rusted shut", not "{what} would give"
        fact has_coat(who: character)
        chest Chest "the chest"
        character Nan she
            wants
                4 if has_coat(Nan) as "to have her coat"
        character Will he
        initially
            believes(Nan, locked(Chest)) = unknown
        action open(who: character, what: chest)
            requires not locked(what) and not rusted(what) and not has_coat(who)
            effects has_coat(who)
            consenting who
            takes 5 minutes

        """;

    private const string Look = """
        action look(who: character, what: chest)
            requires believes(who, locked(what)) = unknown
            effects believes(who, locked(what)) := locked(what)
            consenting who

        """;

    private const string Ask = """
        action ask(who: character, whom: character, what: chest)
            requires who != whom and not believes(who, locked(what))
            effects believes(who, locked(what)) := believes(whom, locked(what))
            consenting who
            by word

        """;

    private const string Unlock = """
        action unlock(who: character, what: chest)
            requires locked(what)
            effects not locked(what)
            consenting who
            takes 3 minutes

        """;

    private static string Story(string more, string initially) => $"{Attic}{more}initially\n    not rusted(Chest)\n{initially}chapter 1 \"The attic\"\n    starts day 1 08:00\n";

    private static Staged Run(string more, string initially = "") => Staged.Of(Story(more, initially)).Run();

    [Fact]
    public void What_hangs_on_it_is_tried_and_comes_about_where_it_can() => Assert.Equal(["open(Nan, Chest)"], Run("").Acts);

    [Fact]
    public void Where_it_cannot_whoever_tries_learns_what_was_in_the_way_and_does_otherwise()
    {
        Staged attic = Run(Unlock, "    locked(Chest)\n");
        Assert.Equal(["open(Nan, Chest)", "unlock(Nan, Chest)", "open(Nan, Chest)"], attic.Acts);
        Assert.Equal(OccurrenceKind.Attempt, attic.Session.Chronicle[0].Kind);
        Assert.Equal("locked", attic.Session.Story[attic.Session.Chronicle[0].Because[0].Sought!.Fact].Name);
    }

    [Fact]
    public void Who_has_tried_in_vain_does_not_try_again() => Assert.Equal(["open(Nan, Chest)"], Run("", "    locked(Chest)\n").Acts);

    [Fact]
    public void Who_can_look_first_and_has_something_to_do_either_way_looks() =>
        Assert.Equal(["look(Nan, Chest)", "unlock(Nan, Chest)", "open(Nan, Chest)"], Run(Look + Unlock, "    locked(Chest)\n").Acts);

    [Fact]
    public void Who_does_not_know_does_not_believe_it_and_may_ask_who_knows() =>
        Assert.Equal(["ask(Nan, Will, Chest)", "unlock(Nan, Chest)", "open(Nan, Chest)"], Run(Ask + Unlock, "    locked(Chest)\n").Acts);

    [Fact]
    public void What_hangs_on_two_such_truths_nobody_tries_of_themselves() => Assert.Empty(Run(Look, "    believes(Nan, rusted(Chest)) = unknown\n").Acts);

    [Fact]
    public void Whoever_is_played_may_try_all_the_same()
    {
        Staged attic = Staged.Played(Story("", "    locked(Chest)\n    believes(Nan, rusted(Chest)) = unknown\n"), "Nan").Run();
        Assert.Contains(attic.Session.Options, option => attic.Session.Story[option.Act.Action].Name == "open");
        attic.Do("open(Nan, Chest)");
        Assert.Equal(OccurrenceKind.Attempt, attic.Session.Chronicle[0].Kind);
        Assert.DoesNotContain(attic.Session.Options, option => attic.Session.Story[option.Act.Action].Name == "open");
    }

    [Fact]
    public void What_one_knows_to_be_in_the_way_is_not_tried() => Assert.Empty(Run("", "    believes(Nan, locked(Chest)) = true\n").Acts);

    [Fact]
    public void What_is_forgotten_is_found_out_anew()
    {
        const string Forget = """
            happening daze at 08:30 daily
                text "She sat down."
                effects
                    not has_coat(Nan)
                    believes(Nan, has_coat(Nan)) := false
                    believes(Nan, locked(Chest)) := unknown

            """;
        Assert.Equal(["open(Nan, Chest)", "daze", "open(Nan, Chest)"], Run(Forget).Acts.Take(3));
    }
}
