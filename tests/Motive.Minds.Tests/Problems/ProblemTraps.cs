using Xunit;

namespace Motive.Minds.Tests.Problems;

/// <summary>What a reader of problem files gets wrong first, each shown by acting a small problem out.</summary>
public sealed class ProblemTraps
{
    private const string World = """
        type spot;
        type tool;
        entity Shed : spot;
        entity Field : spot;
        entity Ida : character;
        entity Jon : character;
        entity Spade : tool;
        property at(who : character) : spot;
        property at(tool : tool) : spot;
        property has(who : character, tool : tool) : boolean;
        property grain(who : character) : number;
        property shut(spot : spot) : boolean;
        at(Ida) = Shed;
        at(Jon) = Shed;

        """;

    [Fact]
    public void Or_binds_tighter_than_and()
    {
        Played played = new(World + "has(Ida, Spade); action dig() { precondition: shut(Shed) & shut(Field) | has(Ida, Spade); };");
        Assert.Empty(played.Acts);
    }

    [Fact]
    public void Only_the_first_effect_is_behind_a_condition_without_brackets()
    {
        Played played = new(World + "action dig() { effect: if(shut(Field)) shut(Shed) & grain(Ida) = 2; };");
        played.Do("dig");
        Assert.Equal("false", played.Value("shut(Shed)"));
        Assert.Equal("2", played.Value("grain(Ida)"));
    }

    [Fact]
    public void A_value_after_the_bracket_is_the_real_one_and_a_value_in_it_the_minds_own()
    {
        const string Start = World + "grain(Ida) = 5; believes(Jon, grain(Ida) = 1); believes(Jon, grain(Jon) = 7);\n";
        Assert.Equal("5", new Played(Start + "action a() { effect: believes(Jon, grain(Jon)) = grain(Ida); };").Do("a").Value("grain(Jon)", "Jon"));
        Assert.Equal("1", new Played(Start + "action a() { effect: believes(Jon, grain(Jon) = grain(Ida)); };").Do("a").Value("grain(Jon)", "Jon"));
    }

    /// <summary>Unlike stories, D8a.</summary>
    [Fact]
    public void Whoever_observes_an_act_has_it_come_about_by_their_own_picture()
    {
        Played played = new(World + """
            shut(Field);
            grain(Jon) = 5;
            believes(Jon, !shut(Field));
            believes(Jon, grain(Jon) = 2);
            action a() { effect: if(shut(Field)) grain(Ida) = 3 else grain(Ida) = grain(Jon); };
            """);
        Assert.Equal("3", played.Do("a").Value("grain(Ida)"));
        Assert.Equal("2", played.Value("grain(Ida)", "Jon"));
    }

    [Fact]
    public void A_condition_in_the_bracket_is_asked_of_the_mind()
    {
        Played played = new(World + """
            shut(Field);
            believes(Jon, !shut(Field));
            action a() { effect: believes(Jon, if(shut(Field)) grain(Ida) = 3 else grain(Ida) = 4); observing(c : character): c == Ida; };
            """);
        Assert.Equal("4", played.Do("a").Value("grain(Ida)", "Jon"));
    }

    [Fact]
    public void A_wrong_belief_is_private()
    {
        Played played = new(World + "at(Spade) = Field; believes(Jon, at(Spade) = ?);");
        Assert.Equal("unknown", played.Value("at(Spade)", "Jon"));
        Assert.Equal("Field", played.Value("at(Spade)", "Ida", "Jon"));
    }

    [Fact]
    public void Who_sees_an_act_is_asked_before_it_and_of_its_doer_too()
    {
        Played played = new(World + """
            action go(who : character, to : spot) {
                precondition: at(who) != to;
                effect: at(who) = to;
                consenting: who;
                observing(c : character): c != who & at(c) == to;
            };
            """);
        played.Do("go(Ida, Field)");
        Assert.Equal("Field", played.Value("at(Ida)"));
        Assert.Equal("Shed", played.Value("at(Ida)", "Ida"));
        Assert.Equal("Shed", played.Value("at(Ida)", "Jon"));
        played.Do("go(Jon, Field)");
        Assert.Equal("Field", played.Value("at(Jon)", "Ida"));
    }

    [Fact]
    public void Surprise_sets_an_equality_right_and_makes_another_number_unknown()
    {
        Played played = new(World + """
            grain(Ida) = 3;
            shut(Field);
            believes(Jon, grain(Ida) = 0 & !shut(Field));
            action sow(who : character) {
                precondition: grain(who) > 0 & shut(Field);
                effect: grain(who) = grain(who) - 1 & !shut(Field);
                consenting: who;
            };
            """);
        played.Do("sow(Ida)");
        Assert.Equal("2", played.Value("grain(Ida)"));
        Assert.Equal("unknown", played.Value("grain(Ida)", "Jon"));
        Assert.Equal("false", played.Value("shut(Field)", "Jon"));
    }

    [Fact]
    public void Parameters_may_coincide_unless_that_contradicts_itself()
    {
        Played played = new(World + """
            action greet(who : character, other : character) { effect: shut(Shed); };
            action lend(who : character, other : character, Spade) { effect: !has(who, Spade) & has(other, Spade); };
            action sell(who : character, other : character) { effect: grain(who) = grain(who) - 1 & grain(other) = grain(other) + 1; };
            """);
        Assert.Equal(
            [
                "greet(Ida, Ida)", "greet(Ida, Jon)", "greet(Jon, Ida)", "greet(Jon, Jon)",
                "lend(Ida, Jon, Spade)", "lend(Jon, Ida, Spade)", "sell(Ida, Jon)", "sell(Jon, Ida)",
            ],
            played.Acts);
    }

    [Fact]
    public void Nowhere_is_the_same_place_for_everything_that_is_nowhere()
    {
        Played played = new(World + "at(Ida) = ?; action meet() { precondition: at(Ida) == at(Spade); };");
        Assert.True(played.IsPossible("meet"));
    }

    [Fact]
    public void Triggers_run_in_every_mind_before_the_first_act()
    {
        Played played = new(World + """
            at(Spade) = Field;
            believes(Jon, at(Spade) = Shed);
            trigger miss(who : character, tool : tool, spot : spot) {
                precondition: at(who) == spot & at(tool) != spot & believes(who, at(tool)) == spot;
                effect: believes(who, at(tool)) = ?;
            };
            """);
        Assert.Equal("unknown", played.Value("at(Spade)", "Jon"));
        Assert.Equal("Field", played.Value("at(Spade)"));
    }

    [Fact]
    public void Tenths_add_up_to_what_they_are()
    {
        Played played = new(World + """
            action fill(who : character) { effect: grain(who) = grain(who) + 0.1; };
            action close() { precondition: grain(Ida) == 0.3 & !(grain(Ida) < 0.3) & grain(Ida) > 0.29; effect: shut(Shed); };
            """);
        Assert.False(played.Do("fill(Ida)").Do("fill(Ida)").IsPossible("close"));
        Assert.True(played.Do("fill(Ida)").IsPossible("close"));
        Assert.Equal("0.3", played.Value("grain(Ida)"));
    }

    [Fact]
    public void Thirds_and_what_is_divided_by_a_property_are_exact()
    {
        Played played = new(World + """
            grain(Jon) = 3;
            action share(who : character) { effect: grain(who) = grain(who) + (2 / grain(Jon)); };
            """);
        Assert.Equal("2/3", played.Do("share(Ida)").Value("grain(Ida)"));
        Assert.Equal("2", played.Do("share(Ida)").Do("share(Ida)").Value("grain(Ida)"));
    }

    [Fact]
    public void What_is_divided_by_nothing_is_not_known()
    {
        Played played = new(World + "grain(Ida) = 4; action share() { effect: grain(Ida) = grain(Ida) / grain(Jon); };");
        Assert.Equal("unknown", played.Do("share").Value("grain(Ida)"));
    }

    [Fact]
    public void Halving_for_ever_is_rounded()
    {
        Played played = new(World + "grain(Ida) = 1; action halve() { effect: grain(Ida) = grain(Ida) / 2; };");
        played.Do("halve").Do("halve").Do("halve");
        Assert.Equal("0.125", played.Value("grain(Ida)"));
    }

    [Fact]
    public void Nobody_consents_to_what_they_believe_impossible()
    {
        Played played = new(World + "believes(Jon, at(Ida) = ?); action sell(b : character) { precondition: at(b) == at(Jon); consenting: b, Jon; };");
        Assert.True(played.IsPossible("sell(Ida)"));
        Assert.False(played.IsPossible("sell(Ida)", inMindOf: "Jon"));
    }
}
