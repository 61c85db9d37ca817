using Motive.Minds.Model.States;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Sanity;

/// <summary>Where random stories seldom lead, and the engine is easily led astray.</summary>
public sealed class EngineTraps
{
    private readonly Cast _cast = new();

    /// <summary>Each round of triggers tells the minds one deeper; they stop at a depth instead of going on for ever.</summary>
    [Fact]
    public void A_trigger_that_makes_others_believe_its_own_condition_comes_to_rest()
    {
        FactId lit = _cast.Story.Boolean("lit");
        _cast.Story.Action("light", [], Yes, Do(Set(The(lit), Yes)), [], Differ(Slot(0), It(_cast.Ben)));
        _cast.Story.Trigger("seen", [_cast.Story.Character], The(lit), Do(Concludes(Slot(0), Set(The(lit), Yes))));
        Properties.Comparison both = new(_cast.Written);
        Oracle.Act light = both.Oracle.Acts[0];
        StateId state = both.Engine.Apply(both.Engine.Initial, both.EngineAct(light)!);

        Assert.Null(both.Difference(state, both.Oracle.After(both.Oracle.Initial, light)));
        foreach (EntityId[] minds in new EntityId[][] { [_cast.Ben], [_cast.Ann, _cast.Ben], [_cast.Ben, _cast.Cal, _cast.Ben] })
        {
            IState innermost = minds.Aggregate(both.Engine.View(state), (view, who) => view.MindOf(who.Value));
            Assert.Equal(Value.True, innermost.Read(lit, []));
        }
    }

    /// <summary>Both true clauses, key and lamp and ladder and lamp, are repaired, though the mind knew of the key.</summary>
    [Fact]
    public void Surprise_repairs_alternatives_beside_one_that_was_known()
    {
        FactId[] tools = [.. new[] { "key", "ladder", "lamp" }.Select(name => _cast.Story.Boolean(name))];
        foreach (FactId tool in tools)
            _cast.Story.Initially(tool, [], 1);
        _cast.Story.Initially(tools[1], [], 0, _cast.Ben).Initially(tools[2], [], 0, _cast.Ben);
        _cast.Story.Action("enter", [], All(Any(The(tools[0]), The(tools[1])), The(tools[2])), Do(Set(The(tools[2]), Yes), Set(The(tools[1]), The(tools[1])), Set(The(tools[0]), The(tools[0]))), []);
        Properties.Comparison both = new(_cast.Written);
        Oracle.Act enter = both.Oracle.Acts[0];

        Assert.Null(both.Difference(both.Engine.Apply(both.Engine.Initial, both.EngineAct(enter)!), both.Oracle.After(both.Oracle.Initial, enter)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_nobody_believes_is_false_or_unknown(bool boolean)
    {
        FactId friend = _cast.Story.EntityOf("friend", _cast.Story.Character);
        FactId fact = boolean ? _cast.Story.Boolean("fact") : _cast.Story.Integer("fact", 0, 9);
        Expression reading = Same(Believed(The(friend), The(fact)), boolean ? No : Unknown);
        _cast.Story.Action("touch", [], reading, Do(Set(The(fact), The(fact)), Set(The(friend), The(friend))), []);
        MindEngine engine = new(Model.Grounding.GroundStory.Ground(_cast.Written));

        Assert.True(engine.CanHappen(engine.Initial, engine.Story.Acts[0]));
        Assert.True(new Evaluator(_cast.Written).Holds(reading, engine.View(engine.Initial), []));
        Assert.Equal(1, _cast.Oracle.Read(reading, _cast.Initial, []));
    }

    /// <summary>What is told of Ben through Ann is already so, but Ann, who watches, has her own idea of what Ben is told.</summary>
    [Fact]
    public void A_belief_told_through_a_mind_stands_although_it_was_held_before()
    {
        FactId gold = _cast.Story.Integer("gold", 0, 9);
        FactId sum = _cast.Story.Integer("sum", 0, 9);
        _cast.Story.Initially(sum, [], 5).Initially(sum, [], 2, _cast.Ann).Initially(gold, [], 5);
        _cast.Story.Action("tell", [], Yes, Do(
            Told(It(_cast.Ann), Told(It(_cast.Ben), Set(The(gold), The(sum)))), Told(It(_cast.Ben), Set(The(gold), The(sum))),
            Set(The(sum), The(sum))), []);
        Properties.Comparison both = new(_cast.Written);
        Oracle.Act tell = both.Oracle.Acts[0];

        Assert.Null(both.Difference(both.Engine.Apply(both.Engine.Initial, both.EngineAct(tell)!), both.Oracle.After(both.Oracle.Initial, tell)));
    }

    /// <summary>The first sets it and the second takes it back: nothing changes, so the trigger is not one that can fire (D10).</summary>
    [Fact]
    public void A_trigger_whose_effects_cancel_each_other_does_not_fire()
    {
        FactId lit = _cast.Story.Boolean("lit");
        _cast.Story.Trigger("flickers", [], Yes, Do(Set(The(lit), Yes), Set(The(lit), No)));

        Exception? fault = Record.Exception(() => new MindEngine(Model.Grounding.GroundStory.Ground(_cast.Written)));
        Assert.IsNotType<Transition.EndlessTriggersException>(fault);
    }

    /// <summary>Somebody rings at the counter, which may be done wherever fewer than three wait. Ben does not know where the counter is; of how many wait in the hall he has no reason to think otherwise.</summary>
    [Fact]
    public void A_number_that_fits_is_kept_when_something_else_was_not_known()
    {
        FactId counter = _cast.Story.EntityOf("counter", _cast.Story.Place);
        FactId waiting = _cast.Story.Integer("waiting", 0, 9, _cast.Story.Place);
        _cast.Story.Action("ring", [], Less(The(waiting, The(counter)), Number(3)), Do(Set(The(waiting, It(_cast.Yard)), Number(9))), [It(_cast.Ann)]);
        _cast.Story.Action("move", [], Yes, Do(Set(The(counter), It(_cast.Yard)), Set(The(waiting, The(counter)), Number(1))), [It(_cast.Ann)]);
        _cast.Story.Initially(counter, [], _cast.Hall.Value).Initially(counter, [], Value.Unknown, _cast.Ben).Initially(waiting, [_cast.Hall], 1);
        Properties.Comparison both = new(_cast.Written);
        Oracle.Act ring = both.Oracle.Acts[0];
        StateId after = both.Engine.Apply(both.Engine.Initial, both.EngineAct(ring)!);

        Assert.Equal(1, both.Engine.View(after).MindOf(_cast.Ben.Value).Read(waiting, [_cast.Hall.Value]));
        Assert.Null(both.Difference(after, both.Oracle.After(both.Oracle.Initial, ring)));
    }
}
