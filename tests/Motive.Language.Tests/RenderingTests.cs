using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>Lines, columns, and carets that stand right under the words in a terminal of fixed width.</summary>
public sealed class RenderingTests
{
    [Fact]
    public void Carets_stand_under_the_words() => AssertMarked(
        "type place\nfact at(who: entity): plaec\n",
        "main.story:2:23: error MO0022: No type is called `plaec`. Did you mean `place`?",
        "    2 | fact at(who: entity): plaec",
        "      |                       ^^^^^");

    [Theory]
    [InlineData("arives(who)", "No fact or change is called `arives`. Did you mean `arrives`?")]
    [InlineData("not arrives(who)", "`arrives` is a change: it makes its effects and cannot be denied. Write `arrives(who)` alone.")]
    [InlineData("arrives(who) := true", "`arrives` is a change: it makes its effects and cannot be given a value. Write `arrives(who)` alone.")]
    [InlineData("tired(who)", "This cannot be changed; only facts, feelings and beliefs can. A rule is derived; change the facts it reads.")]
    [InlineData("go(who)", "This cannot be changed; only facts, feelings and beliefs can. "
        + "`go` is an action, which somebody does. Effects that several actions have can be a `change`.")]
    [InlineData("here(who) := arrives(who)", "`arrives` is a change, so it stands only among effects and has no value. A condition is named by a `rule`.")]
    public void What_is_no_change_is_said_to_be_what_it_is(string effect, string message)
    {
        CompilationResult result = Compiled.Result(
            "fact here(who: character)\nrule tired(who: character) = not here(who)\nchange arrives(who: character)\n    here(who)\n" +
            $"action go(who: character)\n    effects {effect}\n");
        Assert.EndsWith(message, Compiled.Rendered(result).Split('\n')[0]);
    }

    [Fact]
    public void A_tab_is_as_wide_as_to_the_next_multiple_of_four() => AssertMarked(
        "fact raining\naction a\n\teffects\traning\n",
        "main.story:3:10: error MO0029: No fact or change is called `raning`. Did you mean `raining`?",
        "    3 |     effects raning",
        "      |             ^^^^^^");

    [Fact]
    public void Wide_characters_take_two_columns_and_marks_none() => AssertMarked(
        "fact 茶の時間(character): 0..1 = 茶q\u0301\n",
        "main.story:1:30: error MO0030: Nothing is called `茶q\u0301` here: no variable, entity, fact or rule.",
        "    1 | fact 茶の時間(character): 0..1 = 茶q\u0301",
        "      |                                  ^^^");

    [Fact]
    public void A_character_beyond_the_basic_plane_is_one_column_number() => AssertMarked(
        "story \"🦄\" x\n",
        "main.story:1:11: error MO0008: Expected the end of the line, but there is `x`.",
        "    1 | story \"🦄\" x",
        "      |            ^");

    [Fact]
    public void Lines_end_with_any_of_three_marks() => AssertMarked(
        "type a\r\ntype b\rtype c : d\n",
        "main.story:3:10: error MO0022: No type is called `d`.",
        "    3 | type c : d",
        "      |          ^");

    [Fact]
    public void What_is_missing_is_marked_behind_the_last_word() => AssertMarked(
        "fact raining =   # nothing\n",
        "main.story:1:15: error MO0008: Expected a value or condition, but the line ends.",
        "    1 | fact raining =   # nothing",
        "      |               ^");

    [Fact]
    public void A_diagnostic_of_another_file_names_that_file()
    {
        CompilationResult result = Compiled.Result("include \"cast.story\"\n", ("cast.story", "pony Rarity\n"));
        Assert.StartsWith("cast.story:1:1: error MO0022: No type is called `pony`.", Compiled.Rendered(result));
    }

    [Fact]
    public void A_byte_order_mark_is_no_character() => Assert.True(Compiled.Result("\uFEFFtype place\n").Succeeded);

    private static void AssertMarked(string text, params string[] lines) =>
        Assert.Equal(string.Join("\n", lines), Compiled.Rendered(Compiled.Result(text)));
}
