using Motive.Reading;

namespace Motive.Checking.Tests;

/// <summary>What whoever is played can choose of the acts of a module, in the module's own test story.</summary>
public sealed class OfferedTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("privy(Olm, to courting(Ida))", false)]
    [InlineData("sworn(Ida, of courting(Ida)) = Olm", false)]
    public void Nobody_denies_a_thing_to_whoever_was_let_into_it(string given, bool offered) => Assert.Equal(
        offered, Offers("news", "Ida", "deny(Ida, Olm, courting(Ida))", "secret(courting(Ida), of Ida) = 3", "believes(Ida, believes(Olm, courting(Ida)))", given));

    [Theory]
    [InlineData("", true)]
    [InlineData("certain(Una, of doer(Gate))", false)]
    public void Nobody_takes_a_deed_upon_themselves_before_whoever_saw_another_do_it(string given, bool offered)
    {
        string[] known = ["believes(Una, doer(Gate)) = Wim", given];
        Assert.Equal(offered, Offers("deeds", "Olm", "own_up(Olm, Una, Gate)", ["at(Olm) = Green", .. known]));
        Assert.Equal(offered, Offers("deeds", "Wim", "accuse(Wim, Una, Gate, Olm)", known));
    }

    /// <summary>It lays on them to come, or to answer, and that is no harm.</summary>
    [Theory]
    [InlineData("company", "Una", "send_for(Una, Ida)", "in_call(House, of Field)")]
    [InlineData("company", "Una", "arrange(Una, Wim, Jetty)", "meeting_place(Jetty, of Una)")]
    [InlineData("news", "Una", "ask(Una, Wim, taken(Shop))", "curious(Una, of taken(Shop)) = 1")]
    public void To_ask_or_call_somebody_is_in_character(string module, string player, string act, string given) =>
        Assert.False(Option(module, player, act, ["dear(Wim, to Una)", "dear(Ida, to Una)", given])!.OutOfCharacter);

    private static bool Offers(string module, string player, string act, params string[] given) => Option(module, player, act, given) is not null;

    private static PlayerOption? Option(string module, string player, string act, string[] given)
    {
        StoryRun run = new(Repository.Load($"modules/tests/{module}.story"), new RunRequest { Player = player, Set = [.. given.Where(statement => statement.Length > 0)] });
        while (!run.IsPlayersTurn)
            run.Next();
        return run.Options.FirstOrDefault(option => option.Phrase == act);
    }
}
