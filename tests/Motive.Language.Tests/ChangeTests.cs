using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>What stands where a change is used, and what it does at the start of a story.</summary>
public sealed class ChangeTests
{
    // Entities: Rarity 0, Spike 1, Boutique 2.
    private const string World = """
        type place
        type pony : character
        fact at(who: entity): place
        fact facade(character): 0..10
        fact holder(what: entity): entity
        fact startled(character)
        fact raining
        rule together(a: entity, b: entity) = at(a) = at(b) and at(a) != nowhere
        rule company(who: character) = count (x: character) together(x, who)
        pony Rarity
        character Spike
        place Boutique
        change startles(who: character)
            startled(who)
            facade(who) -= 1
        change dawns
            not raining
        change crowds(who: character)
            for every x: character where x != who
                at(x) := at(who)
        change upsets(who: character, by: character)
            if raining and company(who) > 1
                startles(who)
            else
                believes(by, facade(who)) := 0
            believes(by, believes(who, at(by)) := at(who))
        change frightens(who: character, by: character)
            feels(who, fear, by) += 2

        """;

    [Theory]
    [InlineData("startles(b)", "startled[$1] := 1; facade[$1] := (facade[$1] - 1)")]
    [InlineData("startles(who Rarity)", "startled[0] := 1; facade[0] := (facade[0] - 1)")]
    [InlineData("dawns", "raining[] := 0")]
    [InlineData("dawns()", "raining[] := 0")]
    [InlineData("frightens(a, by b)", "feels($0 fear $1) := (feels($0 fear $1) + 2)")]
    [InlineData(
        "upsets(b, a)",
        "if (raining[] and (count($2: character: ((at[$2] = at[$1]) and (at[$2] != unknown))) > 1)) " +
        "{startled[$1] := 1; facade[$1] := (facade[$1] - 1)} else {mind of $0: facade[$1] := 0}; " +
        "in mind of $0: mind of $1: at[$0] := at[$1]")]
    public void Its_effects_stand_in_place_of_a_use(string effect, string expected) => Assert.Equal(expected, EffectsOf(effect));

    [Theory]
    [InlineData("crowds(a)", "for $2: character where ($2 != $0) {at[$2] := at[$0]}")]
    [InlineData("for every x: pony\n            crowds(x)", "for $2: pony where 1 {for $3: character where ($3 != $2) {at[$3] := at[$2]}}")]
    [InlineData(
        "crowds(if some (x: pony) startled(x) then a else b)",
        "for $3: character where ($3 != (some($2: pony: startled[$2]) ? $0 : $1)) {at[$3] := at[(some($2: pony: startled[$2]) ? $0 : $1)]}")]
    [InlineData(
        "believes(if some (x: pony) startled(x) then a else b, crowds(a))",
        "for $3: character where believes((some($2: pony: startled[$2]) ? $0 : $1): ($3 != $0)) " +
        "{in mind of (some($2: pony: startled[$2]) ? $0 : $1): at[$3] := at[$0]}")]
    public void Its_variables_catch_none_of_the_user(string effect, string expected) => Assert.Equal(expected, EffectsOf(effect));

    [Theory]
    [InlineData("believes(a, startles(b))", "in mind of $0: startled[$1] := 1; in mind of $0: facade[$1] := (facade[$1] - 1)")]
    [InlineData("believes(a, believes(b, dawns))", "in mind of $0: in mind of $1: raining[] := 0")]
    [InlineData("believes(a, crowds(b))", "for $2: character where believes($0: ($2 != $1)) {in mind of $0: at[$2] := at[$1]}")]
    [InlineData(
        "believes(a, startles(holder(b)))",
        "if believes($0: (holder[$1] is character)) " +
        "{in mind of $0: startled[holder[$1]] := 1; in mind of $0: facade[holder[$1]] := (facade[holder[$1]] - 1)} else {}")]
    [InlineData(
        "believes(a, believes(holder(b), startled(a) := raining))",
        "if believes($0: (holder[$1] is character)) {in mind of $0: in mind of believes($0: holder[$1]): startled[$0] := raining[]} else {}")]
    public void In_a_mind_it_reads_and_changes_that_mind(string effect, string expected) => Assert.Equal(expected, EffectsOf(effect));

    [Fact]
    public void An_argument_that_may_be_of_another_type_is_asked_first() => Assert.Equal(
        "if (holder[$0] is character) {startled[holder[$0]] := 1; facade[holder[$0]] := (facade[holder[$0]] - 1)} else {}",
        EffectsOf("startles(holder(a))"));

    [Theory]
    [InlineData("trigger t(b: character)\n    when raining\n    effects startles(b)")]
    [InlineData("reaction t(b: character)\n    when feels(b, fear) > 3\n    effects startles(b)")]
    [InlineData("happening t at 12:00\n    text \"Noon.\"\n    effects startles(Rarity)")]
    public void It_stands_wherever_effects_stand(string user)
    {
        Story story = Compiled.Story($"{World}{user}\n");
        IEnumerable<Effect> effects = story.Triggers.SelectMany(item => item.Effects)
            .Concat(story.Reactions.SelectMany(item => item.Effects)).Concat(story.Happenings.SelectMany(item => item.Effects));
        Assert.Equal("startled[_] := 1; facade[_] := (facade[_] - 1)", ExpressionPrinter.Print(story, effects).Replace("$0", "_").Replace("[0]", "[_]"));
    }

    [Theory]
    [InlineData("initially\n    startles(Spike)", "startled(Spike) = 1, facade(Spike) = 3")]
    [InlineData("initially\n    crowds(Spike)", "at(Rarity) = 2")]
    [InlineData("initially\n    believes(Rarity, startles(Spike))", "Rarity: startled(Spike) = 1, Rarity: facade(Spike) = 3")]
    [InlineData("character Una\n    startles\n    believes dawns", "startled(Una) = 1, facade(Una) = 0, Una: raining = 0")]
    [InlineData("character Una\n    startles(Una)\n    dawns", "startled(Una) = 1, facade(Una) = 0, raining = 0")]
    public void At_the_start_it_is_one_statement(string statements, string expected)
    {
        Story story = Compiled.Story($"{World}initially\n    facade(Spike) = 4\n    at(Spike) = Boutique\n{statements}\n");
        Assert.Equal(expected, string.Join(", ", story.Initial.Skip(2).Select(fact => Print(story, fact))));
    }

    [Fact]
    public void What_a_test_is_given_may_be_a_change()
    {
        Story story = Compiled.Story($"{World}test \"a fright\"\n    given startles(Rarity)\n    expect startled(Rarity)\n");
        Assert.Equal(["startled(Rarity) = 1", "facade(Rarity) = 0"], Assert.Single(story.Tests).Given.Select(fact => Print(story, fact)));
    }

    [Fact]
    public void All_it_says_of_the_start_reads_what_was_before() => Assert.Equal(
        ["facade(A) = 7", "facade(B) = 2", "facade(A) = 2", "facade(B) = 7"],
        InitialOf("""
            fact facade(character): 0..10
            change exchange(a: character, b: character)
                facade(a) := facade(b)
                facade(b) := facade(a)
            character A, B
            initially
                facade(A) = 7
                facade(B) = 2
                exchange(A, B)

            """));

    private static IEnumerable<string> InitialOf(string text)
    {
        Story story = Compiled.Story(text);
        return story.Initial.Select(fact => Print(story, fact));
    }

    private static string Print(Story story, InitialFact fact) =>
        string.Concat(fact.Minds.Select(mind => $"{story[mind].Name}: ")) + $"{Wording.Fact(story, fact.Fact, fact.Arguments.AsSpan())} = {fact.Value}";

    private static string EffectsOf(string effect)
    {
        Story story = Compiled.Story($"{World}action act(a: character, b: character)\n    requires a != b\n    effects\n        {effect}\n");
        return ExpressionPrinter.Print(story, story.Actions[0].Effects);
    }
}
