using Motive.Minds.Tests.Oracle;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Sanity;

/// <summary>What acts and triggers do to minds, one trap of the definitions for each test.</summary>
public sealed class BeliefTraps
{
    private readonly Cast _cast = new();

    [Fact]
    public void A_value_told_is_read_in_the_world_and_a_value_concluded_is_read_in_the_mind()
    {
        FactId gold = _cast.Story.Integer("gold", 0, 9);
        FactId guess = _cast.Story.Integer("guess", 0, 9);
        _cast.Story.Initially(gold, [], 5).Initially(gold, [], 2, _cast.Ben);
        ActionId tell = _cast.Story.Action("tell", [], Yes, Do(Told(It(_cast.Ben), Set(The(guess), The(gold)))), [], No);
        ActionId ponder = _cast.Story.Action("ponder", [], Yes, Do(Concludes(It(_cast.Ben), Set(The(guess), The(gold)))), [], No);

        Assert.Equal(5, _cast.Value(_cast.After(tell), guess, [], _cast.Ben));
        Assert.Equal(2, _cast.Value(_cast.After(ponder), guess, [], _cast.Ben));
        Assert.Equal(0, _cast.Value(_cast.After(ponder), guess, []));
    }

    /// <summary>The first moment, D5.</summary>
    [Fact]
    public void A_wrong_belief_is_private_until_it_is_stated_for_the_other_too()
    {
        FactId gold = _cast.Story.Integer("gold", 0, 9);
        _cast.Story.Initially(gold, [], 5).Initially(gold, [], 2, _cast.Ben);

        Assert.Equal(5, _cast.Value(_cast.Initial, gold, [], _cast.Ann, _cast.Ben));
        Assert.Equal(2, _cast.Value(_cast.Initial, gold, [], _cast.Ben, _cast.Ann));
        Assert.Equal(2, _cast.Value(_cast.Initial, gold, [], _cast.Ben, _cast.Ann, _cast.Ben));
    }

    [Fact]
    public void A_stated_row_of_minds_that_repeats_one_is_the_row_without_the_repetition()
    {
        FactId gold = _cast.Story.Integer("gold", 0, 9);
        _cast.Story.Initially(gold, [], 3, _cast.Ann, _cast.Ann, _cast.Ben).Initially(gold, [], 7, _cast.Ann, _cast.Ben, _cast.Ann);

        Assert.Equal(3, _cast.Value(_cast.Initial, gold, [], _cast.Ann, _cast.Ben));
        Assert.Equal(7, _cast.Value(_cast.Initial, gold, [], _cast.Ann, _cast.Ben, _cast.Ann));
        Assert.Equal(0, _cast.Value(_cast.Initial, gold, [], _cast.Ann));
    }

    /// <summary>The first rule of D8.</summary>
    [Fact]
    public void Whoever_acts_need_not_see_it()
    {
        FactId done = _cast.Story.Boolean("done");
        ActionId act = _cast.Story.Action("act", [], Yes, Do(Set(The(done), Yes)), [It(_cast.Ann)], Same(Slot(0), It(_cast.Ben)));
        OracleState after = _cast.After(act);

        Assert.Equal(0, _cast.Value(after, done, [], _cast.Ann));
        Assert.Equal(1, _cast.Value(after, done, [], _cast.Ben));
        Assert.Equal(0, _cast.Value(after, done, [], _cast.Ben, _cast.Ann));
        Assert.Equal(0, _cast.Value(after, done, [], _cast.Ben, _cast.Cal));
    }

    /// <summary>The first rule of D8, in a picture.</summary>
    [Fact]
    public void Seeing_is_decided_before_the_act_in_the_picture_of_whoever_thinks_about_it()
    {
        FactId at = _cast.Story.EntityOf("at", _cast.Story.Place, _cast.Story.Character);
        _cast.Story.Initially(at, [_cast.Ann], _cast.Hall.Value).Initially(at, [_cast.Ben], _cast.Hall.Value);
        _cast.Story.Initially(at, [_cast.Cal], _cast.Yard.Value).Initially(at, [_cast.Cal], _cast.Hall.Value, _cast.Ben);
        ActionId leave = _cast.Story.Action(
            "leave", [], Yes, Do(Set(The(at, It(_cast.Ann)), It(_cast.Yard))), [It(_cast.Ann)], Same(The(at, Slot(0)), The(at, It(_cast.Ann))));
        OracleState after = _cast.After(leave);

        Assert.Equal(_cast.Yard.Value, _cast.Value(after, at, [_cast.Ann], _cast.Ben));
        Assert.Equal(_cast.Hall.Value, _cast.Value(after, at, [_cast.Ann], _cast.Cal));
        Assert.Equal(_cast.Yard.Value, _cast.Value(after, at, [_cast.Ann], _cast.Ben, _cast.Cal));
    }

    /// <summary>Surprise, D9.</summary>
    [Fact]
    public void Surprise_takes_back_exactly_what_was_refuted()
    {
        FactId locked = _cast.Story.Boolean("locked");
        FactId open = _cast.Story.Boolean("open");
        _cast.Story.Initially(locked, [], 1, _cast.Ben);
        ActionId opens = _cast.Story.Action("opens", [], Not(The(locked)), Do(Set(The(open), Yes)), [], Differ(Slot(0), It(_cast.Ann)));
        OracleState after = _cast.After(opens);

        Assert.Equal(0, _cast.Value(after, locked, [], _cast.Ben));
        Assert.Equal(1, _cast.Value(after, open, [], _cast.Ben));
        Assert.Equal(1, _cast.Value(after, locked, [], _cast.Ben, _cast.Ann));
        Assert.Equal(0, _cast.Value(after, locked, [], _cast.Ben, _cast.Cal));
    }

    /// <summary>What is guessed and what is not known any more, D9 and D1.</summary>
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, Value.Unknown)]
    public void Surprise_about_an_amount_leaves_one_guessing_or_where_one_may_not_know_it_not_knowing(bool mayBeUnknown, int believed)
    {
        FactId money = _cast.Story.Fact("money", new Domain.Integer(0, 9) { MayBeUnknown = mayBeUnknown }, 0);
        FactId paid = _cast.Story.Boolean("paid");
        _cast.Story.Initially(money, [], 4).Initially(money, [], 0, _cast.Ben);
        ActionId pay = _cast.Story.Action("pay", [], More(The(money), Number(0)), Do(Set(The(paid), Yes), Set(The(money), Plus(The(money), Number(0)))), []);

        Assert.Equal(believed, _cast.Value(_cast.After(pay), money, [], _cast.Ben));
        Assert.Equal(4, _cast.Value(_cast.After(pay), money, [], _cast.Ann));
    }

    [Theory]
    [InlineData(0, 3, 4, 3)]
    [InlineData(2, 9, Value.Unknown, Value.Unknown)]
    public void Of_two_amounts_the_first_that_can_explain_it_alone_is_guessed_and_else_neither(int mine, int yours, int thenMine, int thenYours)
    {
        FactId left = _cast.Story.Integer("left", 0, 9);
        FactId right = _cast.Story.Integer("right", 2, 9);
        FactId paid = _cast.Story.Boolean("paid");
        _cast.Story.Initially(left, [], 9).Initially(right, [], 2).Initially(left, [], mine, _cast.Ben).Initially(right, [], yours, _cast.Ben);
        ActionId pay = _cast.Story.Action("pay", [], More(The(left), The(right)), Do(Set(The(paid), Yes), When(No, Set(The(left), Number(0))), When(No, Set(The(right), Number(2)))), []);

        Assert.Equal(thenMine, _cast.Value(_cast.After(pay), left, [], _cast.Ben));
        Assert.Equal(thenYours, _cast.Value(_cast.After(pay), right, [], _cast.Ben));
    }

    /// <summary>Surprise, D9.</summary>
    [Fact]
    public void Surprise_repairs_every_alternative_that_is_true()
    {
        FactId key = _cast.Story.Boolean("key");
        FactId ladder = _cast.Story.Boolean("ladder");
        FactId rope = _cast.Story.Boolean("rope");
        _cast.Story.Initially(key, [], 1).Initially(ladder, [], 1);
        foreach (FactId tool in new[] { key, ladder })
            _cast.Story.Initially(tool, [], 0, _cast.Ben);
        ActionId enter = _cast.Story.Action("enter", [], Any(The(key), The(ladder), The(rope)), [], []);
        OracleState after = _cast.After(enter);

        Assert.Equal(1, _cast.Value(after, key, [], _cast.Ben));
        Assert.Equal(1, _cast.Value(after, ladder, [], _cast.Ben));
        Assert.Equal(0, _cast.Value(after, rope, [], _cast.Ben));
    }

    /// <summary>Who sees what event, D6; and which minds fire triggers, D11.</summary>
    [Fact]
    public void A_trigger_is_seen_by_nobody_and_fires_in_minds_by_their_own_pictures()
    {
        FactId ill = _cast.Story.Boolean("ill");
        FactId dead = _cast.Story.Boolean("dead");
        _cast.Story.Trigger("dies", [], The(ill), Do(Set(The(dead), Yes)));
        ActionId infect = _cast.Story.Action("infect", [], Yes, Do(Set(The(ill), Yes)), [], Same(Slot(0), It(_cast.Ben)));
        OracleState after = _cast.After(infect);

        Assert.Equal(1, _cast.Value(after, dead, []));
        Assert.Equal(0, _cast.Value(after, dead, [], _cast.Ann));
        Assert.Equal(1, _cast.Value(after, dead, [], _cast.Ben));
    }

    /// <summary>The fourth rule of D8.</summary>
    [Fact]
    public void What_an_act_makes_one_believe_overrides_what_one_sees_and_reaches_those_who_see_nothing()
    {
        FactId stolen = _cast.Story.Boolean("stolen");
        ActionId lie = _cast.Story.Action(
            "lie", [], Yes, Do(Set(The(stolen), Yes), Told(It(_cast.Ben), Set(The(stolen), No)), Told(It(_cast.Cal), Set(The(stolen), Yes))),
            [], Differ(Slot(0), It(_cast.Cal)));
        OracleState after = _cast.After(lie);

        Assert.Equal(1, _cast.Value(after, stolen, [], _cast.Ann));
        Assert.Equal(0, _cast.Value(after, stolen, [], _cast.Ben));
        Assert.Equal(1, _cast.Value(after, stolen, [], _cast.Cal));
        Assert.Equal(0, _cast.Value(after, stolen, [], _cast.Ann, _cast.Ben));
        Assert.Equal(0, _cast.Value(after, stolen, [], _cast.Cal, _cast.Ben));
        Assert.Equal(1, _cast.Value(after, stolen, [], _cast.Ben, _cast.Cal));
        Assert.Equal(0, _cast.Value(after, stolen, [], _cast.Cal, _cast.Ann));
    }

    [Fact]
    public void Two_unknown_places_are_the_same_place()
    {
        FactId at = _cast.Story.EntityOf("at", _cast.Story.Place, _cast.Story.Character);
        ActionId meet = _cast.Story.Action("meet", [], Same(The(at, It(_cast.Ann)), The(at, It(_cast.Ben))), [], []);
        ActionId pass = _cast.Story.Action("pass", [], AtMost(The(at, It(_cast.Ann)), The(at, It(_cast.Ben))), [], []);
        ActionId overtake = _cast.Story.Action("overtake", [], Less(The(at, It(_cast.Ann)), The(at, It(_cast.Ben))), [], []);

        Assert.True(_cast.Oracle.IsPossible(_cast.Initial, _cast.Act(meet)));
        Assert.True(_cast.Oracle.IsPossible(_cast.Initial, _cast.Act(pass)));
        Assert.False(_cast.Oracle.IsPossible(_cast.Initial, _cast.Act(overtake)));
    }

    /// <summary>The end of D5.</summary>
    [Fact]
    public void Triggers_run_in_every_mind_before_the_story_begins()
    {
        FactId at = _cast.Story.EntityOf("at", _cast.Story.Place, _cast.Story.Character);
        _cast.Story.Initially(at, [_cast.Ann], _cast.Hall.Value).Initially(at, [_cast.Ben], _cast.Yard.Value);
        _cast.Story.Initially(at, [_cast.Ben], _cast.Hall.Value, _cast.Ann);
        Expression misplaced = All(
            Same(The(at, Slot(0)), It(_cast.Hall)),
            Same(Believed(Slot(0), The(at, Slot(1))), It(_cast.Hall)),
            Differ(The(at, Slot(1)), It(_cast.Hall)));
        _cast.Story.Trigger(
            "misses", [_cast.Story.Character, _cast.Story.Character], misplaced, Do(Told(Slot(0), Set(The(at, Slot(1)), Unknown))));

        Assert.Equal(Value.Unknown, _cast.Value(_cast.Initial, at, [_cast.Ben], _cast.Ann));
        Assert.Equal(_cast.Yard.Value, _cast.Value(_cast.Initial, at, [_cast.Ben], _cast.Cal));
    }

    /// <summary>Effects are simultaneous (D7).</summary>
    [Fact]
    public void Effects_read_the_state_before_the_act_and_the_later_of_two_stands()
    {
        FactId left = _cast.Story.Integer("left", 0, 3);
        FactId right = _cast.Story.Integer("right", 0, 3);
        _cast.Story.Initially(left, [], 1).Initially(right, [], 2);
        ActionId swap = _cast.Story.Action("swap", [], Yes, Do(Set(The(left), The(right)), Set(The(right), The(left))), []);
        ActionId twice = _cast.Story.Action("twice", [], Yes, Do(Set(The(left), Number(9)), When(Yes, Set(The(left), Number(-5)))), []);

        Assert.Equal(2, _cast.Value(_cast.After(swap), left, []));
        Assert.Equal(1, _cast.Value(_cast.After(swap), right, []));
        Assert.Equal(0, _cast.Value(_cast.After(twice), left, []));
    }

    /// <summary>The end of D11.</summary>
    [Fact]
    public void Triggers_that_undo_each_other_are_a_fault_that_names_them()
    {
        FactId lit = _cast.Story.Boolean("lit");
        _cast.Story.Trigger("lights", [], Not(The(lit)), Do(Set(The(lit), Yes)));
        _cast.Story.Trigger("douses", [], The(lit), Do(Set(The(lit), No)));

        EndlessTriggersException fault = Assert.Throws<EndlessTriggersException>(() => _cast.Initial);
        Assert.Equal(["douses", "lights"], fault.Names.Order());
    }

    [Fact]
    public void A_trace_is_the_first_effect_of_its_act()
    {
        FactId happened = _cast.Story.Boolean("happened", _cast.Story.Character);
        ActionId wave = _cast.Story.Action("wave", [_cast.Story.Character, _cast.Story.Character], Yes, [], [Slot(0)], Same(Slot(2), Slot(0)));
        _cast.Story.Trace(happened, wave, 1);
        _cast.Story.Want(_cast.Ann, Number(1), The(happened, It(_cast.Ben)));
        OracleState after = _cast.After(wave, _cast.Ann, _cast.Ben);

        Assert.Equal(1, _cast.Value(after, happened, [_cast.Ben]));
        Assert.Equal(0, _cast.Value(after, happened, [_cast.Ann]));
        Assert.Equal(1, _cast.Value(after, happened, [_cast.Ben], _cast.Ann));
        Assert.Equal(0, _cast.Value(after, happened, [_cast.Ben], _cast.Ben));
    }
}
