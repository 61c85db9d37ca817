using Motive.World;
using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>What an action of a small problem becomes in the world.</summary>
public sealed class LoweringTests
{
    // Entities: Mill 0, Ford 1, Nell 2, Otto 3, Sack 4, Penny 5.
    private const string World = """
        type spot;
        type holder;
        type character : holder;
        type spot : holder;
        type thing;
        type coin : thing;
        entity Mill : spot;
        entity Ford : spot;
        entity Nell : character;
        entity Otto : character;
        entity Sack : thing;
        entity Penny : coin;
        property at(who : character) : spot;
        property at(thing : thing) : holder;
        property fond(character : character, character : character) : boolean;
        property debt(who : character) : number;
        property rain() : boolean;
        property owner(Sack) : character;

        """;

    [Theory]
    [InlineData("at(a) == at(b)", "(at[$0] = at[$1])")]
    [InlineData("at(t) == a | at(t) == ?", "((at[$2] = $0) or (at[$2] = unknown))")]
    [InlineData("rain() == True & fond(a, b) == False", "(rain[] and not fond[$0 $1])")]
    [InlineData("rain() != fond(a, b)", "(rain[] != fond[$0 $1])")]
    [InlineData("owner(Sack) == a", "(owner[4] = $0)")]
    [InlineData("!t : coin", "not ($2 is coin)")]
    [InlineData("believes(a, at(b)) != Mill", "believes($0: (at[$1] != 0))")]
    [InlineData("believes(a, at(b) != Mill)", "believes($0: (at[$1] != 0))")]
    [InlineData("believes(a, debt(b)) != debt(b)", "(believes($0: debt[$1]) != debt[$1])")]
    [InlineData("believes(a, believes(b, !rain()))", "believes($0: believes($1: not rain[]))")]
    [InlineData("exists(x : character) fond(x, a) & rain()", "(some($3: character: fond[$3 $0]) and rain[])")]
    [InlineData("forall(x : coin) exists(y : character) at(x) == y", "every($3: coin: some($4: character: (at[$3] = $4)))")]
    [InlineData("debt(a) > sum(x : character) debt(x)", "(debt[$0] > sum($3: character: debt[$3]))")]
    [InlineData("debt(a) > product(x : character) debt(x)", "(debt[$0] > (debt[2] * debt[3]))")]
    [InlineData("debt(a) >= 2 + 3 * 4 / 2", "(debt[$0] >= 10)")]
    [InlineData("debt(a) - 1 - 2 < debt(b)", "((debt[$0] - -1) < debt[$1])")]
    [InlineData("if(rain()) fond(a, b)", "(rain[] ? fond[$0 $1] : 1)")]
    [InlineData("at(a) == if(rain()) Mill else ?", "(at[$0] = (rain[] ? 0 : unknown))")]
    public void Conditions(string condition, string expected)
    {
        Story story = Problem.Story($"{World}action act(a : character, b : character, t : thing) {{ precondition: {condition}; }};");
        Assert.Equal(expected, ExpressionPrinter.Print(story, story.Actions[0].Requires));
    }

    [Theory]
    [InlineData("rain()", "rain[] := 1")]
    [InlineData("!rain()", "rain[] := 0")]
    [InlineData("rain() = False", "rain[] := 0")]
    [InlineData("at(a) == Mill", "at[$0] := 0")]
    [InlineData("at(t) = ? & debt(a) = debt(a) + 1", "at[$2] := unknown; debt[$0] := (debt[$0] + 1)")]
    [InlineData("believes(a, at(b)) = at(b)", "mind of $0: at[$1] := at[$1]")]
    [InlineData("believes(a, at(b) = at(b))", "in mind of $0: at[$1] := at[$1]")]
    [InlineData("believes(a, believes(b, at(t)) = at(t))", "in mind of $0: mind of $1: at[$2] := at[$2]")]
    [InlineData("believes(a, believes(b, at(t))) = at(t)", "mind of $0: mind of $1: at[$2] := at[$2]")]
    [InlineData("!believes(a, rain())", "in mind of $0: rain[] := 0")]
    [InlineData("believes(a, rain() & !fond(a, b))", "in mind of $0: rain[] := 1; in mind of $0: fond[$0 $1] := 0")]
    [InlineData("believes(a, if(rain()) at(b) = ?)", "if believes($0: rain[]) {in mind of $0: at[$1] := unknown} else {}")]
    [InlineData("if(rain()) at(a) = Mill & at(b) = Mill", "if rain[] {at[$0] := 0} else {}; at[$1] := 0")]
    [InlineData("if(rain()) rain() = False elseif(fond(a, b)) !fond(a, b) else rain()", "if rain[] {rain[] := 0} else {if fond[$0 $1] {fond[$0 $1] := 0} else {rain[] := 1}}")]
    [InlineData("forall(x : coin) at(x) = a", "for $3: coin where 1 {at[$3] := $0}")]
    [InlineData("at(a) = at(t)", "if ((at[$2] is spot) or (at[$2] = unknown)) {at[$0] := at[$2]} else {}")]
    public void Effects(string effect, string expected)
    {
        Story story = Problem.Story($"{World}action act(a : character, b : character, t : thing) {{ effect: {effect}; }};");
        Assert.Equal(expected, ExpressionPrinter.Print(story, story.Actions[0].Effects));
    }

    [Theory]
    [InlineData("at(a) = Mill & at(b) = Ford", "($0 != $1)")]
    [InlineData("at(a) = Mill & at(b) = Mill", "1")]
    [InlineData("fond(a, b) & !fond(b, a)", "not (not ($0 != $1) and not ($1 != $0))")]
    [InlineData("rain() & !rain()", "0")]
    [InlineData("debt(a) = debt(a) - 1 & debt(b) = debt(b) + 1", "($0 != $1)")]
    [InlineData("debt(a) = debt(a) + 1 & debt(b) = debt(b) + 1", "1")]
    [InlineData("believes(a, rain()) & believes(b, !rain())", "($0 != $1)")]
    [InlineData("believes(a, rain()) & !rain()", "1")]
    [InlineData("if(fond(a, b)) rain() & !rain()", "1")]
    [InlineData("if(t == Sack) rain() & !rain()", "not ($2 = 4)")]
    [InlineData("(forall(x : character) at(x) = Mill) & at(a) = Ford", "not some($3: character: not ($3 != $0))")]
    public void Instances_whose_effects_contradict_each_other_are_none(string effect, string expected)
    {
        Story story = Problem.Story($"{World}action act(a : character, b : character, t : thing) {{ effect: {effect}; }};");
        Assert.Equal(expected, ExpressionPrinter.Print(story, story.Actions[0].Requires));
    }

    [Fact]
    public void A_constant_parameter_is_a_type_with_one_member()
    {
        Story story = Problem.Story($"{World}action grind(a : character, Sack) {{ precondition: at(Sack) == a; consenting: a; }};");
        StoryType sack = story[story.Actions[0].Parameters[1].Type];
        Assert.Equal(["Sack"], sack.Members.Select(member => story[member].Name));
        Assert.Equal("(at[4] = $0)", ExpressionPrinter.Print(story, story.Actions[0].Requires));
        Assert.True(story.IsOfType(4, sack.Id));
    }

    [Fact]
    public void What_an_action_leaves_out_is_true_nothing_nobody_and_everybody()
    {
        ActionDefinition action = Problem.Story($"{World}action thunder() {{ }}; action idle(a : character) {{ observing(c : holder): c == a; consenting: (a, Otto); }};").Actions[0];
        Assert.Equal(Expression.Literal.True, action.Requires);
        Assert.True(action is { Effects.IsEmpty: true, Consenting.IsEmpty: true, Observing.Everyone: true });
    }

    [Fact]
    public void Entities_have_all_their_types_and_characters_have_minds_in_file_order()
    {
        Story story = Problem.Story("""
            type lamp : place, item;
            entity Lamp : lamp;
            entity Zoe : pilot, friend;
            type pilot : character, friend;
            entity Abe : character;
            """);
        Assert.Equal(["Zoe", "Abe"], story.Characters.Select(character => story[character].Name));
        Assert.Equal(["entity", "lamp", "place", "item"], story.Entities[0].Types.Select(type => story[type].Name));
        Assert.Equal(["entity", "character", "pilot", "friend"], story.Entities[1].Types.Select(type => story[type].Name));
    }
}
