using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>What a condition or an effect becomes in the world, inside an action of a small story.</summary>
public sealed class LoweringTests
{
    // Entities: Rarity 0, Spike 1, Boutique 2, Tea 3.
    private const string World = """
        type place
        type drink
        type pony : character
        fact at(who: entity): place
        fact facade(character): 0..10
        fact fond(of: character, by: character): 0..10
        fact owes(who: character): drink
        fact holder(what: entity): entity
        fact startled(character)
        fact raining
        rule together(a: entity, b: entity) = at(a) = at(b) and at(a) != nowhere
        rule admirers(who: character) = count (x: character) fond(who, by x) > 5
        rule admired_by(who: character, x: character) = some (y: pony) believes(x, fond(who, by y) > 5)
        rule star = Rarity
        pony Rarity
        character Spike
        place Boutique
        drink Tea
        action scold(a: character, b: character)
            requires a != b

        """;

    [Theory]
    [InlineData("facade(a) + 1 > 2 * facade(b)", "((facade[$0] + 1) > (2 * facade[$1]))")]
    [InlineData("raining and startled(a) and not startled(b)", "(raining[] and startled[$0] and not startled[$1])")]
    [InlineData("raining and startled(a) or startled(b)", "((raining[] and startled[$0]) or startled[$1])")]
    [InlineData("not not raining", "raining[]")]
    [InlineData("-facade(a) < -3", "((0 - facade[$0]) < -3)")]
    [InlineData("facade(a) ≥ 3 and facade(b) × 2 ≠ 4", "((facade[$0] >= 3) and ((facade[$1] * 2) != 4))")]
    [InlineData("2 + 3 * 2 < facade(a)", "(8 < facade[$0])")]
    [InlineData("min(facade(a), facade(b), 3) = 1", "(((facade[$0] min facade[$1]) min 3) = 1)")]
    [InlineData("fond(by a, of b) > 1", "(fond[$1 $0] > 1)")]
    [InlineData("at(a) = Boutique", "(at[$0] = 2)")]
    [InlineData("owes(a) = nothing", "(owes[$0] = unknown)")]
    [InlineData("if raining then a = b else a != b", "(raining[] ? ($0 = $1) : ($0 != $1))")]
    [InlineData("a is pony and b is not pony", "(($0 is pony) and not ($1 is pony))")]
    [InlineData("feels(a, anger) > 1 or feels(a, joy, b) > 2", "((feels($0 anger _) > 1) or (feels($0 joy $1) > 2))")]
    [InlineData("temperament(a, honest) > 1", "(temperament($0 honest) > 1)")]
    [InlineData("believes(a, believes(b, facade(a))) = 3", "(believes($0: believes($1: facade[$0])) = 3)")]
    [InlineData("knows(a, raining)", "(believes($0: raining[]) and raining[])")]
    public void Expressions_become_the_worlds_own(string condition, string expected) => Assert.Equal(expected, Condition(condition));

    [Theory]
    [InlineData("some (x: pony) startled(x)", "some($2: pony: startled[$2])")]
    [InlineData("some (x: pony where startled(x)) raining", "some($2: pony: (startled[$2] and raining[]))")]
    [InlineData("every (x: pony where startled(x)) raining", "every($2: pony: (not startled[$2] or raining[]))")]
    [InlineData("(count (x: pony where startled(x))) = 2", "(count($2: pony: startled[$2]) = 2)")]
    [InlineData("(sum (x: pony where startled(x)) facade(x)) > 2", "(sum($2: pony: (startled[$2] ? facade[$2] : 0)) > 2)")]
    [InlineData("some (x: pony) some (y: pony) fond(x, by y) > 2", "some($2: pony: some($3: pony: (fond[$2 $3] > 2)))")]
    public void Quantifiers_bind_slots_by_nesting(string condition, string expected) => Assert.Equal(expected, Condition(condition));

    [Theory]
    [InlineData("together(a, b)", "((at[$0] = at[$1]) and (at[$0] != unknown))")]
    [InlineData("admirers(b) = 2", "(count($2: character: (fond[$1 $2] > 5)) = 2)")]
    [InlineData("some (x: pony) admired_by(x, a)", "some($2: pony: some($3: pony: believes($0: (fond[$2 $3] > 5))))")]
    [InlineData("star = a", "(0 = $0)")]
    public void Rules_stand_in_place_of_their_uses_without_catching_variables(string condition, string expected) =>
        Assert.Equal(expected, Condition(condition));

    [Theory]
    [InlineData("happened scold(a, _)", "happened scold(0)[$0]")]
    [InlineData("happened scold(_, a)", "happened scold(1)[$0]")]
    [InlineData("happened scold", "happened scold()[]")]
    [InlineData("remembers(b, scold(a, Rarity))", "believes($1: happened scold(0,1)[$0 0])")]
    public void Events_asked_about_become_hidden_facts(string condition, string expected) => Assert.Equal(expected, Condition(condition));

    [Theory]
    [InlineData("startled(holder(a))", "((holder[$0] is character) and startled[holder[$0]])")]
    [InlineData("facade(holder(a)) > 1", "(((holder[$0] is character) ? facade[holder[$0]] : unknown) > 1)")]
    [InlineData("believes(holder(a), raining)", "((holder[$0] is character) and believes(holder[$0]: raining[]))")]
    [InlineData("feels(holder(a), joy) > 1", "(((holder[$0] is character) ? feels(holder[$0] joy _) : 0) > 1)")]
    public void What_may_be_of_another_type_is_asked_first(string condition, string expected) => Assert.Equal(expected, Condition(condition));

    [Theory]
    [InlineData("facade(a) := 3", "facade[$0] := 3")]
    [InlineData("facade(a) += 1", "facade[$0] := (facade[$0] + 1)")]
    [InlineData("startled(a)", "startled[$0] := 1")]
    [InlineData("not startled(a)", "startled[$0] := 0")]
    [InlineData("raining := startled(b)", "raining[] := startled[$1]")]
    [InlineData("at(a) := nowhere", "at[$0] := unknown")]
    [InlineData("feels(a, distress) += 2", "feels($0 distress _) := (feels($0 distress _) + 2)")]
    [InlineData("feels(a, anger, b) := 3", "feels($0 anger $1) := 3")]
    [InlineData("believes(a, facade(b)) := facade(b)", "mind of $0: facade[$1] := facade[$1]")]
    [InlineData("believes(a, facade(b) := facade(b))", "in mind of $0: facade[$1] := facade[$1]")]
    [InlineData("believes(a, facade(b)) -= 2", "mind of $0: facade[$1] := (believes($0: facade[$1]) - 2)")]
    [InlineData("believes(a, facade(b) -= 2)", "in mind of $0: facade[$1] := (facade[$1] - 2)")]
    [InlineData("believes(a, believes(b, facade(a))) := 1", "mind of $0: mind of $1: facade[$0] := 1")]
    [InlineData("believes(a, not startled(b))", "mind of $0: startled[$1] := 0")]
    [InlineData("not believes(a, startled(b))", "mind of $0: startled[$1] := 0")]
    [InlineData("believes(a, facade(b)) := unknown", "mind of $0: facade[$1] := unknown")]
    [InlineData("believes(a, remembers scold(b, _))", "mind of $0: happened scold(0)[$1] := 1")]
    [InlineData("facade(holder(a)) := 1", "if (holder[$0] is character) {facade[holder[$0]] := 1} else {}")]
    [InlineData("at(a) := holder(b)", "if ((holder[$1] is place) or (holder[$1] = unknown)) {at[$0] := holder[$1]} else {}")]
    public void Effects_become_the_worlds_own(string effect, string expected) => Assert.Equal(expected, EffectOf(effect));

    [Fact]
    public void Effects_nest()
    {
        string text = World + """
            action act(a: character)
                effects
                    if raining
                        startled(a)
                    else if startled(a)
                        not raining
                    else
                        raining
                    for every x: pony where x != a
                        believes(x, raining)

            """;
        Story story = Compiled.Story(text);
        Assert.Equal(
            "if raining[] {startled[$0] := 1} else {if startled[$0] {raining[] := 0} else {raining[] := 1}}; " +
            "for $1: pony where ($1 != $0) {mind of $1: raining[] := 1}",
            ExpressionPrinter.Print(story, story.Actions[1].Effects));
    }

    [Fact]
    public void A_frame_holds_parameters_bound_variables_and_those_of_rules()
    {
        Story story = Act("    requires some (x: pony) admired_by(x, a) and startled(b)\n");
        Assert.Equal(4, story.Actions[1].Slots);
        Assert.Equal(2, story.Actions[1].Observing.Slot);
        Assert.True(story.Actions[1].Observing.Everyone);
    }

    [Fact]
    public void Hidden_facts_follow_the_declared_ones_and_have_the_types_of_their_positions()
    {
        Story story = Act("    requires happened scold(_, b) and happened scold(a, _) and happened scold(_, a)\n");
        FactDefinition hidden = story.Facts[story.Traces[0].Fact.Value];
        Assert.Equal(2, story.Traces.Length);
        Assert.True(hidden is { Hidden: true, Name: "happened scold(1)", Domain: Domain.Boolean });
        Assert.Equal("b", Assert.Single(hidden.Parameters).Name);
        Assert.Equal([1], story.Traces[0].Positions);
    }

    private static string Condition(string condition)
    {
        Story story = Act($"    requires {condition}\n");
        return ExpressionPrinter.Print(story, story.Actions[1].Requires);
    }

    private static string EffectOf(string effect)
    {
        Story story = Act($"    effects {effect}\n");
        return ExpressionPrinter.Print(story, story.Actions[1].Effects);
    }

    private static Story Act(string lines) => Compiled.Story($"{World}action act(a: character, b: character)\n{lines}");
}
